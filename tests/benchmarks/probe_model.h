#pragma once

#include <filesystem>
#include <string>

namespace bitdepth {

/// A residual network of fully connected layers, as large as asked for.
struct ProbeModel {
    int layers = 500;
    long weights = 60'000'000;
    int samples = 64;
    std::string prefix; ///< of the names of its layers, as exporters make them from nested modules
};

/// Writes `model.onnx` and `data.json` with random samples, to evaluate it on, into @p folder.
void writeProbeModel(const ProbeModel& size, const std::filesystem::path& folder);

} // namespace bitdepth
