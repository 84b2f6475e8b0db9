#include "engine/model/graph_cleanup.h"

#include "engine/model/graph_view.h"
#include <algorithm>

namespace bitdepth {

void removeNodes(onnx::GraphProto& graph, const std::set<int>& nodes)
{
    onnx::GraphProto kept;
    for (int n = 0; n < graph.node_size(); ++n)
        if (!nodes.contains(n))
            *kept.add_node() = std::move(*graph.mutable_node(n));
    graph.mutable_node()->Swap(kept.mutable_node());
}

void removeUnreadNodes(onnx::GraphProto& graph)
{
    std::set<std::string> read;
    for (const auto& output : graph.output())
        read.insert(output.name());
    std::set<int> unread;
    for (int n = graph.node_size() - 1; n >= 0; --n) {
        const onnx::NodeProto& node = graph.node(n);
        const bool isRead = std::any_of(node.output().begin(), node.output().end(),
                                        [&](const std::string& output) { return read.contains(output); });
        if (!isRead)
            unread.insert(n);
        else
            for (std::string& tensor : tensorsRead(node))
                read.insert(std::move(tensor));
    }
    removeNodes(graph, unread);
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
