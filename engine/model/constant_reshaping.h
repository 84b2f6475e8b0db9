#pragma once

#include "engine/model/tensor.h"
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// Shape that Reshape, Flatten, Squeeze or Unsqueeze gives a tensor of shape @p from.
///
/// @param numbers what the node's second input holds (the shape, or the axes); nothing where it has none.
/// Nothing where @p node is none of them or does not suit the tensor.
std::optional<Shape> reshaped(const onnx::NodeProto& node, const Shape& from,
                              const std::optional<std::vector<int64_t>>& numbers);

/// What the Transpose @p node makes of @p constant; nothing where its permutation does not suit.
std::optional<ConstantTensor> transposed(const onnx::NodeProto& node, const ConstantTensor& constant);

} // namespace bitdepth
