#include "engine/repair/subnetwork.h"

#include "engine/model/graph_view.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// All tensors a node reads, those of its subgraphs too.
void collectReads(const onnx::NodeProto& node, std::vector<std::string>& reads)
{
    reads.insert(reads.end(), node.input().begin(), node.input().end());
    const auto visit = [&](const onnx::GraphProto& graph) {
        for (const auto& inner : graph.node())
            collectReads(inner, reads);
        for (const auto& output : graph.output())
            reads.push_back(output.name());
    };
    for (const auto& attribute : node.attribute()) {
        if (attribute.has_g())
            visit(attribute.g());
        for (const auto& graph : attribute.graphs())
            visit(graph);
    }
}

/// Nodes that @p targets depend on, not looking behind @p given.
std::set<int> nodesNeeded(const onnx::GraphProto& graph, const std::vector<std::string>& given,
                          const std::vector<std::string>& targets)
{
    const GraphView view(graph);
    const std::set<std::string> ends(given.begin(), given.end());
    std::set<int> needed;
    std::vector<std::string> open = targets;
    while (!open.empty()) {
        const std::string tensor = open.back();
        open.pop_back();
        const int producer = ends.contains(tensor) ? -1 : view.producer(tensor);
        if (producer >= 0 && needed.insert(producer).second)
            collectReads(graph.node(producer), open);
    }
    return needed;
}

void removeUnread(onnx::GraphProto& graph, ConstantMap& constants)
{
    const GraphView view(graph);
    onnx::GraphProto kept;
    for (auto& initializer : *graph.mutable_initializer()) {
        if (!view.readers(initializer.name()).empty())
            *kept.add_initializer() = std::move(initializer);
        else
            constants.erase(initializer.name());
    }
    graph.mutable_initializer()->Swap(kept.mutable_initializer());
}

onnx::ValueInfoProto floatTensor(const std::string& name)
{
    onnx::ValueInfoProto info;
    info.set_name(name);
    info.mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
    return info;
}

void replaceInputs(onnx::GraphProto& graph, const std::vector<std::string>& names)
{
    onnx::GraphProto replaced;
    for (const std::string& name : names) {
        const auto known = std::find_if(graph.input().begin(), graph.input().end(),
                                        [&](const auto& input) { return input.name() == name; });
        *replaced.add_input() = known == graph.input().end() ? floatTensor(name) : *known;
    }
    graph.mutable_input()->Swap(replaced.mutable_input());
}

/// Through an Identity each, as a tensor that is an input cannot be an output at once.
void replaceOutputs(onnx::GraphProto& graph, const std::vector<std::string>& tensors)
{
    graph.clear_output();
    for (const std::string& tensor : tensors) {
        const std::string name = "bitdepth_probed " + tensor;
        auto* last = graph.add_node();
        last->set_op_type("Identity");
        last->add_input(tensor);
        last->add_output(name);
        graph.add_output()->set_name(name); // the runtime finds out of what type
    }
}

} // namespace

NetworkGraph subnetwork(const NetworkGraph& source, const std::vector<std::string>& inputs,
                        const std::vector<std::string>& outputs)
{
    auto proto = std::make_shared<onnx::ModelProto>(*source.proto);
    onnx::GraphProto& graph = *proto->mutable_graph();
    onnx::GraphProto kept;
    for (const int node : nodesNeeded(graph, inputs, outputs)) // in order: a set of indices
        *kept.add_node() = std::move(*graph.mutable_node(node));
    graph.mutable_node()->Swap(kept.mutable_node());
    graph.clear_value_info();
    replaceInputs(graph, inputs);
    replaceOutputs(graph, outputs);
    NetworkGraph cut{nullptr, source.constants};
    removeUnread(graph, cut.constants);
    cut.proto = std::move(proto);
    return cut;
}

std::set<std::string> borderBehind(const NetworkGraph& source, const std::vector<std::string>& targets)
{
    const onnx::GraphProto& graph = source.proto->graph();
    const GraphView view(graph);
    const std::set<int> behind = nodesNeeded(graph, {}, targets);
    std::set<std::string> border = {targets.back()};
    const auto consider = [&](const std::string& tensor) {
        const auto& readers = view.readers(tensor);
        if (view.isGraphOutput(tensor) ||
            std::any_of(readers.begin(), readers.end(),
                        [&](const auto& reader) { return !behind.contains(reader.node); }))
            border.insert(tensor);
    };
    for (const auto& input : graph.input())
        consider(input.name());
    for (const int node : behind)
        for (const auto& output : graph.node(node).output())
            consider(output);
    return border;
}

} // namespace bitdepth
