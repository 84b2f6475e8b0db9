#pragma once

#include "engine/model/graph_view.h"
#include <onnx/onnx_pb.h>
#include <string>

namespace bitdepth {

/// How an operator without weights behaves when its neighbours are quantized.
enum class OperatorKind {
    Integer,     ///< the runtime has an integer kernel for it: Add, Mul, Concat, pooling by average ...
    PassThrough, ///< moves or selects numbers, so codes can go through it: MaxPool, Reshape, Pad ...
    Activation,  ///< melts into the layer in front of it: Relu, Clip
    Float,       ///< computed in float
};

OperatorKind operatorKind(const onnx::NodeProto& node);

/// The output of the Relu or Clip that melts into the node making @p tensor, because nobody else reads it;
/// otherwise @p tensor itself.
std::string behindActivationFunction(const GraphView& view, const onnx::GraphProto& graph,
                                     const std::string& tensor);

} // namespace bitdepth
