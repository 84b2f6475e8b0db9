#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bitdepth {

/// Lines of a text file without their ends (\n or \r\n), a byte-order mark and empty lines at the end left
/// out.
std::vector<std::string> readLines(const std::filesystem::path& file);

/// Cells of one line of a CSV file, spaces around them and quotes ("a, b", "" for a quote) taken off (RFC
/// 4180).
std::vector<std::string> splitCsvLine(const std::string& line);

} // namespace bitdepth
