#pragma once

#include "engine/model/tensor.h"
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// What a Clip leaves through; the largest floats where it has no bound.
struct ClipBounds {
    float low = 0;
    float high = 0;
};

/// Bounds of the Clip @p node: attributes before opset 11, inputs from then on. Nothing where one is no
/// single number among @p constants.
std::optional<ClipBounds> clipBounds(const onnx::NodeProto& node, const ConstantMap& constants);

} // namespace bitdepth
