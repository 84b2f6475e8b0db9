#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace bitdepth {

/// Which samples a model is evaluated and calibrated on, as a person says it.
struct DataRequest {
    std::filesystem::path path;
    std::string preprocess;                ///< see DataOptions
    std::filesystem::path calibrationPath; ///< empty: a part of the data
    size_t count = 0;                      ///< samples evaluated; 0: all, in their stored order
    uint64_t seed = 1;                     ///< decides which, and which are calibrated on
    size_t calibrationCount = 256;         ///< at most so many

    friend bool operator==(const DataRequest&, const DataRequest&) = default;
};

} // namespace bitdepth
