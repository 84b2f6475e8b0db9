#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bitdepth {

/// What a folder holds, hidden entries left out, each list in byte order of the names.
struct DirectoryListing {
    std::vector<std::string> files;
    std::vector<std::string> folders;
};

/// Lists @p folder. Throws Error where it cannot be read.
DirectoryListing listDirectory(const std::filesystem::path& folder);

} // namespace bitdepth
