#pragma once

#include "tests/support/model_builder.h"
#include <vector>

namespace bitdepth {

/// A small network with the operators of one kind of architecture.
struct SampleNetwork {
    std::string name;
    ModelBuilder builder;
    size_t layers = 0; ///< whose weights can be quantized
};

/// Transformer, recurrent, transposed, 1-D and 3-D, grouped and dilated convolutions, weights that are
/// shared, reshaped, transposed, stored as float16, or quantized already.
std::vector<SampleNetwork> sampleNetworks();

/// A tensor of any element type: its data as it lies in memory.
onnx::TensorProto rawTensor(const std::string& name, int type, const Shape& shape, const std::string& bytes);

} // namespace bitdepth
