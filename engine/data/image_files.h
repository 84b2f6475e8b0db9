#pragma once

#include "engine/core/message.h"
#include <filesystem>
#include <string>
#include <vector>

namespace bitdepth {

/// Picture files and what is known of their classes.
struct ImageFiles {
    std::filesystem::path folder;
    std::vector<std::string> names;      ///< relative to the folder
    std::vector<int64_t> labels;         ///< class of each file; empty: not known
    std::vector<std::string> classNames; ///< names of the class folders; empty: there are none
};

/// Lists a folder of pictures, or of folders of pictures: then each folder is a class, numbered in byte order
/// of the names. Hidden files and files that are no pictures by their name are left out; how many is said in
/// @p assumptions. Throws Error where no picture is found.
ImageFiles listImageFiles(const std::filesystem::path& folder, std::vector<Message>& assumptions);

/// Whether @p folder, or a folder in it, holds a picture.
bool holdsImages(const std::filesystem::path& folder);

} // namespace bitdepth
