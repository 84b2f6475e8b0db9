#pragma once

#include <onnx/onnx_pb.h>

namespace bitdepth {

/// Calls @p visit for each tensor stored in @p graph: initializers, tensors in attributes (Constant nodes),
/// and the same in its subgraphs, in the order of the file.
template <typename Visit>
void forEachTensor(const onnx::GraphProto& graph, const Visit& visit)
{
    for (const onnx::TensorProto& initializer : graph.initializer())
        visit(initializer);
    for (const onnx::NodeProto& node : graph.node())
        for (const onnx::AttributeProto& attribute : node.attribute()) {
            if (attribute.has_t())
                visit(attribute.t());
            if (attribute.has_g())
                forEachTensor(attribute.g(), visit);
            for (const onnx::GraphProto& subgraph : attribute.graphs())
                forEachTensor(subgraph, visit);
        }
}

/// Calls @p visit for each node of @p graph and of its subgraphs.
template <typename Visit>
void forEachNode(const onnx::GraphProto& graph, const Visit& visit)
{
    for (const onnx::NodeProto& node : graph.node()) {
        visit(node);
        for (const onnx::AttributeProto& attribute : node.attribute()) {
            if (attribute.has_g())
                forEachNode(attribute.g(), visit);
            for (const onnx::GraphProto& subgraph : attribute.graphs())
                forEachNode(subgraph, visit);
        }
    }
}

} // namespace bitdepth
