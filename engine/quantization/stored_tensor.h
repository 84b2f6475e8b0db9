#pragma once

#include "engine/model/tensor.h"
#include "engine/numeric/encoding.h"
#include <onnx/onnx_pb.h>

namespace bitdepth {

/// Codes as a file stores them: packed little-endian, two 4-bit or four 2-bit codes a byte, the first in the
/// low bits (ONNX IR specification, "Tensor element types").
onnx::TensorProto storedCodes(const std::string& name, const Shape& shape, const std::vector<int32_t>& codes,
                              const Format& format);

/// The int32 codes of a bias.
onnx::TensorProto storedBias(const std::string& name, const std::vector<int32_t>& codes);

/// Scales as a float tensor: a scalar (per tensor), a vector (per channel), or the shape of the tensor with
/// its axis cut into groups.
onnx::TensorProto storedScales(const std::string& name, const Shape& tensorShape, const Encoding& encoding);

/// Zero points in the tensor's own element type and in the shape of its scales.
onnx::TensorProto storedZeroPoints(const std::string& name, const Shape& tensorShape,
                                   const Encoding& encoding);

} // namespace bitdepth
