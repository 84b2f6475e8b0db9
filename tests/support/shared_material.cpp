#include "tests/support/shared_material.h"

#include <cstdlib>

namespace bitdepth {

namespace {
const std::filesystem::path kSource = BITDEPTH_SOURCE_DIR;
}

std::filesystem::path sharedFolder()
{
    const char* given = std::getenv("BITDEPTH_SHARED");
    const std::filesystem::path folder =
        given ? std::filesystem::path(given) : kSource.parent_path() / "shared";
    return std::filesystem::is_directory(folder / "models") ? folder : std::filesystem::path();
}

std::filesystem::path exampleFolder() { return kSource / "resources" / "example"; }

std::filesystem::path testDataFolder() { return kSource / "tests" / "data"; }

} // namespace bitdepth
