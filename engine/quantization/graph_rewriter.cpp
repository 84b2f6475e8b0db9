#include "engine/quantization/graph_rewriter.h"

#include <string_view>
#include <unordered_set>

namespace bitdepth {

std::string unquantizedName(const std::string& tensor) { return tensor + "_unquantized"; }

GraphRewriter::GraphRewriter(const NetworkGraph& graph) : m_model(*graph.proto) {}

void GraphRewriter::insertActivations(const std::vector<ActivationPlan>& activations,
                                      const MakeNodes& makeNodes,
                                      const std::function<std::string()>& makeName)
{
    for (const ActivationPlan& activation : activations)
        if (activation.isGraphOutput)
            m_renamedOutputs[activation.tensor] = unquantizedName(activation.tensor);
    std::map<std::string, int> quantizersOf;
    for (size_t i = 0; i < activations.size(); ++i) {
        const ActivationPlan& activation = activations[i];
        const auto renamed = m_renamedOutputs.find(activation.tensor);
        const std::string source = renamed == m_renamedOutputs.end() ? activation.tensor : renamed->second;
        const int number = quantizersOf[activation.tensor]++;
        const auto named = [&] {
            return makeName ? makeName()
                            : activation.tensor + "_dequantized" + (number ? std::to_string(number) : "");
        };
        const std::string target = activation.isGraphOutput ? activation.tensor : named();
        for (onnx::NodeProto& node : makeNodes(i, source, target))
            m_behindTensor[activation.tensor].push_back(std::move(node));
        for (const Edge& reader : activation.readers)
            redirect(reader, target);
    }
}

void GraphRewriter::connect(Edge edge, const std::string& tensor)
{
    onnx::NodeProto& node = *m_model.mutable_graph()->mutable_node(edge.node);
    while (node.input_size() <= edge.input)
        node.add_input();
    redirect(edge, tensor);
}

void GraphRewriter::rewire(onnx::NodeProto& node, int index) const
{
    for (int i = 0; i < node.input_size(); ++i) {
        const auto redirected = m_redirected.find({index, i});
        const auto renamed = m_renamedOutputs.find(node.input(i));
        if (redirected != m_redirected.end())
            node.set_input(i, redirected->second);
        else if (renamed != m_renamedOutputs.end())
            node.set_input(i, renamed->second);
    }
    for (auto& output : *node.mutable_output())
        if (const auto renamed = m_renamedOutputs.find(output); renamed != m_renamedOutputs.end())
            output = renamed->second;
}

onnx::ModelProto GraphRewriter::finish()
{
    onnx::GraphProto& graph = *m_model.mutable_graph();
    onnx::GraphProto rewritten;
    const auto append = [&](std::vector<onnx::NodeProto>& nodes) {
        for (auto& node : nodes)
            *rewritten.add_node() = std::move(node);
        nodes.clear();
    };
    append(m_first);
    for (const auto& input : graph.input())
        if (const auto behind = m_behindTensor.find(input.name()); behind != m_behindTensor.end())
            append(behind->second);
    for (int n = 0; n < graph.node_size(); ++n) {
        onnx::NodeProto& node = *rewritten.add_node();
        node.Swap(graph.mutable_node(n));
        const std::vector<std::string> outputs(node.output().begin(), node.output().end());
        rewire(node, n);
        for (const std::string& output : outputs)
            if (const auto behind = m_behindTensor.find(output); behind != m_behindTensor.end())
                append(behind->second);
    }
    graph.mutable_node()->Swap(rewritten.mutable_node());
    removeUnreadInitializers();
    return std::move(m_model);
}

namespace {

/// Names that a graph reads, its branches and outputs included.
void collectReads(const onnx::GraphProto& graph, std::unordered_set<std::string_view>& names)
{
    for (const auto& output : graph.output())
        names.insert(output.name());
    for (const auto& node : graph.node()) {
        names.insert(node.input().begin(), node.input().end());
        for (const auto& attribute : node.attribute()) {
            if (attribute.has_g())
                collectReads(attribute.g(), names);
            for (const auto& branch : attribute.graphs())
                collectReads(branch, names);
        }
    }
}

} // namespace

void GraphRewriter::removeUnreadInitializers()
{
    onnx::GraphProto& graph = *m_model.mutable_graph();
    std::unordered_set<std::string_view> names;
    collectReads(graph, names);
    onnx::GraphProto kept;
    for (auto& initializer : *graph.mutable_initializer())
        if (names.contains(initializer.name()))
            kept.add_initializer()->Swap(&initializer);
    graph.mutable_initializer()->Swap(kept.mutable_initializer());
}

} // namespace bitdepth
