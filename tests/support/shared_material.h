#pragma once

#include <filesystem>

namespace bitdepth {

/// The folder of real models and data beside the checkout (BITDEPTH_SHARED overrides it); empty where there
/// is none.
std::filesystem::path sharedFolder();

/// The folder of the bundled example.
std::filesystem::path exampleFolder();

/// Small files kept for tests.
std::filesystem::path testDataFolder();

} // namespace bitdepth

/// Leaves the test with a message where the real material is absent.
#define SKIP_WITHOUT_SHARED()                                                                                \
    if (bitdepth::sharedFolder().empty())                                                                    \
    QSKIP("the folder ../shared with real models is not here")
