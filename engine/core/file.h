#pragma once

#include <filesystem>
#include <string>

namespace bitdepth {

/// The whole file as bytes. Throws Error where it is missing or cannot be read.
std::string readFile(const std::filesystem::path& path);

/// Writes @p path whole or not at all: a file beside it is filled and renamed over it at the end.
///
/// Throws Error (read-only folder, full disk, a device of that name) and leaves what was there before.
void writeFileAtomically(const std::filesystem::path& path, const std::string& bytes);

/// SHA-256 of @p bytes as 64 lower-case hexadecimal digits.
std::string sha256(const std::string& bytes);

} // namespace bitdepth
