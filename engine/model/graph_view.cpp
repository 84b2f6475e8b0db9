#include "engine/model/graph_view.h"

namespace bitdepth {

namespace {

/// Calls @p found for each tensor that the subgraphs of @p node read.
template <typename Found>
void forEachSubgraphInput(const onnx::NodeProto& node, const Found& found)
{
    const auto visit = [&](const onnx::GraphProto& graph) {
        for (const auto& inner : graph.node()) {
            for (const auto& input : inner.input())
                found(input);
            forEachSubgraphInput(inner, found);
        }
        for (const auto& output : graph.output())
            found(output.name());
    };
    for (const auto& attribute : node.attribute()) {
        if (attribute.has_g())
            visit(attribute.g());
        for (const auto& graph : attribute.graphs())
            visit(graph);
    }
}

} // namespace

GraphView::GraphView(const onnx::GraphProto& graph)
{
    const auto nodes = static_cast<size_t>(graph.node_size());
    m_producers.reserve(nodes);
    m_readers.reserve(nodes + static_cast<size_t>(graph.initializer_size()));
    for (int n = 0; n < graph.node_size(); ++n) {
        const auto& node = graph.node(n);
        for (const auto& output : node.output())
            m_producers[output] = n;
        for (int i = 0; i < node.input_size(); ++i)
            m_readers[node.input(i)].push_back({n, i});
        forEachSubgraphInput(node, [&](const std::string& tensor) { m_readers[tensor].push_back({n, -1}); });
    }
    for (const auto& output : graph.output())
        m_outputs.insert(output.name());
}

int GraphView::producer(const std::string& tensor) const
{
    const auto found = m_producers.find(tensor);
    return found == m_producers.end() ? -1 : found->second;
}

const std::vector<GraphView::Reader>& GraphView::readers(const std::string& tensor) const
{
    static const std::vector<Reader> kNone;
    const auto found = m_readers.find(tensor);
    return found == m_readers.end() ? kNone : found->second;
}

bool GraphView::isGraphOutput(const std::string& tensor) const { return m_outputs.contains(tensor); }

std::vector<std::string> tensorsRead(const onnx::NodeProto& node)
{
    std::vector<std::string> tensors;
    const auto add = [&](const std::string& tensor) {
        if (!tensor.empty())
            tensors.push_back(tensor);
    };
    for (const auto& input : node.input())
        add(input);
    forEachSubgraphInput(node, add);
    return tensors;
}

const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node, const char* name)
{
    for (const auto& attribute : node.attribute())
        if (attribute.name() == name)
            return &attribute;
    return nullptr;
}

int64_t intAttribute(const onnx::NodeProto& node, const char* name, int64_t otherwise)
{
    const auto* attribute = findAttribute(node, name);
    return attribute ? attribute->i() : otherwise;
}

float floatAttribute(const onnx::NodeProto& node, const char* name, float otherwise)
{
    const auto* attribute = findAttribute(node, name);
    return attribute ? attribute->f() : otherwise;
}

bool isStandard(const onnx::NodeProto& node) { return node.domain().empty() || node.domain() == "ai.onnx"; }

std::string inputOrEmpty(const onnx::NodeProto& node, int index)
{
    return index >= 0 && index < node.input_size() ? node.input(index) : std::string();
}

} // namespace bitdepth
