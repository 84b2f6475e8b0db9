#pragma once

#include "engine/data/sample_set.h"
#include "engine/model/model.h"

namespace bitdepth {

/// Random samples for all inputs of @p model as ONNX test data in @p folder, opened; dimensions that are not
/// known are 1.
SampleSet writeSamples(const Model& model, const std::filesystem::path& folder, size_t count = 12);

} // namespace bitdepth
