#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bitdepth {

/// A program that ran to its end: how long from its start, and the most memory it held.
struct ChildRun {
    int status = -1; ///< its exit status; -1 where it did not run or was killed
    double seconds = 0;
    double peakMegabytes = 0; ///< resident, of 1,000,000 bytes
    std::string output;
};

/// Runs @p line, a program and its arguments, and waits for it.
ChildRun runChild(const std::vector<std::string>& line);

/// This program, to be run again in another part.
std::filesystem::path thisProgram();

} // namespace bitdepth
