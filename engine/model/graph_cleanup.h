#pragma once

#include "engine/model/tensor.h"
#include <onnx/onnx_pb.h>
#include <set>

namespace bitdepth {

/// Takes the nodes of those indices out of @p graph; the others keep their order.
void removeNodes(onnx::GraphProto& graph, const std::set<int>& nodes);

/// Takes nodes out of @p graph of which nobody reads what they make.
void removeUnreadNodes(onnx::GraphProto& graph);

/// Takes initializers that nobody reads out of @p graph, and their numbers out of @p constants.
void removeUnusedConstants(onnx::GraphProto& graph, ConstantMap& constants);

} // namespace bitdepth
