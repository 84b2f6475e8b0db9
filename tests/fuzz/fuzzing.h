#pragma once

#include "engine/core/error.h"
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

/// What libFuzzer calls with every input, and the tests with the inputs that are kept.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace bitdepth {

/// A folder in memory, where the system has such a thing, for the files a target opens; removed at the end.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }
    /// Writes a file, making the folders on the way.
    void write(std::string_view name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

inline std::string_view textOf(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, and so reports the input, unless @p holds.
void require(bool holds, const char* what);

/// Whatever is wrong with a file is said in a sentence: all else that is thrown ends the program.
template <class Work>
void expectWorksOrError(Work work)
{
    try {
        work();
    } catch (const Error& error) {
        require(!std::string_view(error.what()).empty(), "the error says nothing");
    }
}

} // namespace bitdepth
