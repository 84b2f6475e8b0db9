#pragma once

#include <cstdint>
#include <onnx/onnx_pb.h>
#include <string>
#include <vector>

namespace bitdepth {

/// A tensor as a file stores it: little-endian elements, packed where they have fewer than 8 bits.
struct RawTensor {
    int onnxType = 1;
    std::vector<int64_t> shape;
    std::string bytes;
};

/// Bytes that @p count elements of @p onnxType take.
size_t rawSize(int onnxType, size_t count);

/// What ONNX Runtime's own kernel computes: the model of the one node @p node, whose @p inputs are written
/// into it, is run on one thread without graph optimisation. Throws std::exception where the runtime has no
/// kernel for it.
RawTensor runNode(onnx::NodeProto node, const std::vector<RawTensor>& inputs, int outputType, int opset);

} // namespace bitdepth
