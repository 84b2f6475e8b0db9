#pragma once

#include "engine/data/sample_reader.h"
#include <filesystem>

namespace bitdepth {

/// A tensor of ONNX test data, its elements as floats.
struct StoredTensor {
    std::string name; ///< of the model's input or output; may be empty
    SampleShape shape;
    std::vector<float> values; ///< row-major; integers exact to 2^24
};

/// Reads a file that holds one TensorProto (input_0.pb). Throws Error where it is damaged, or its elements
/// are no numbers.
StoredTensor readTensorFile(const std::filesystem::path& file);

} // namespace bitdepth
