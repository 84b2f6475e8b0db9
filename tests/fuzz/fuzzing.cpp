#include "tests/fuzz/fuzzing.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace bitdepth {

ScratchFolder::ScratchFolder()
{
    std::error_code absent;
    const bool hasMemory = std::filesystem::is_directory("/dev/shm", absent);
    std::string path =
        ((hasMemory ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path()) / "bitdepth-fuzz-XXXXXX").string();
    require(mkdtemp(path.data()) != nullptr, "no folder for files could be made");
    m_path = path;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void ScratchFolder::write(std::string_view name, std::string_view bytes) const
{
    const std::filesystem::path file = m_path / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

} // namespace bitdepth
