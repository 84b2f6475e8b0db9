#pragma once

#include "engine/data/image_files.h"

namespace bitdepth {

/// Reads a CSV of file,class, a first line without a class being a heading: the pictures of @p folder in its
/// order.
///
/// A class is a number, or one of @p classNames. Throws Error naming the line that cannot be read, or the
/// file that is not there.
ImageFiles readTruthFile(const std::filesystem::path& csv, const std::filesystem::path& folder,
                         const std::vector<std::string>& classNames);

} // namespace bitdepth
