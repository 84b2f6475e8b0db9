#include "engine/model/graph_cleanup.h"

#include "engine/model/graph_view.h"

namespace bitdepth {

void removeNodes(onnx::GraphProto& graph, const std::set<int>& nodes)
{
    onnx::GraphProto kept;
    for (int n = 0; n < graph.node_size(); ++n)
        if (!nodes.contains(n))
            *kept.add_node() = std::move(*graph.mutable_node(n));
    graph.mutable_node()->Swap(kept.mutable_node());
}

void removeUnusedConstants(onnx::GraphProto& graph, ConstantMap& constants)
{
    const GraphView view(graph);
    onnx::GraphProto kept;
    for (auto& initializer : *graph.mutable_initializer()) {
        const std::string& name = initializer.name();
        if (!view.readers(name).empty() || view.isGraphOutput(name))
            *kept.add_initializer() = std::move(initializer);
        else
            constants.erase(name);
    }
    graph.mutable_initializer()->Swap(kept.mutable_initializer());
}

} // namespace bitdepth
