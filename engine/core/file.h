#pragma once

#include <filesystem>
#include <functional>
#include <string>

class QIODevice;

namespace bitdepth {

/// The whole file as bytes. Throws Error where it is missing or cannot be read.
std::string readFile(const std::filesystem::path& path);

/// Writes @p path whole or not at all: @p write fills a file beside it, which is renamed over @p path at the
/// end.
///
/// Throws Error (read-only folder, full disk) and leaves what was there before; so it does when @p write
/// throws.
void writeFileAtomically(const std::filesystem::path& path, const std::function<void(QIODevice&)>& write);
void writeFileAtomically(const std::filesystem::path& path, const std::string& bytes);

/// SHA-256 of @p bytes as 64 lower-case hexadecimal digits.
std::string sha256(const std::string& bytes);

} // namespace bitdepth
