#pragma once

#include "engine/numeric/format.h"
#include <onnx/onnx_pb.h>
#include <optional>
#include <vector>

namespace bitdepth {

/// The format that uses all codes of a tensor element type; nothing for types that hold no codes.
std::optional<Format> formatOfElementType(int elementType);

/// The codes of a tensor of such a type, or of int32: integers as they are, floats as their bit pattern.
/// Nothing where the type is another, or their amount does not match the shape.
std::optional<std::vector<int32_t>> decodeCodes(const onnx::TensorProto& tensor);

} // namespace bitdepth
