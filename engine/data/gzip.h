#pragma once

#include "engine/core/progress.h"
#include <cstddef>
#include <filesystem>
#include <vector>

namespace bitdepth {

/// The bytes of a file, unpacked where it was packed by gzip. Throws Error where it cannot be read or is
/// damaged.
std::vector<std::byte> readMaybeGzipped(const std::filesystem::path& file, const JobControl& control = {});

/// The first @p count bytes of a file (fewer where it is shorter), unpacked likewise; nothing where it cannot
/// be read.
std::vector<std::byte> readStartMaybeGzipped(const std::filesystem::path& file, size_t count);

} // namespace bitdepth
