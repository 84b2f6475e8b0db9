#include "engine/quantization/graph_rewriter.h"

#include <string_view>
#include <unordered_set>

namespace bitdepth {

std::string unquantizedName(const std::string& tensor) { return tensor + "_unquantized"; }

namespace {

/// Takes the elements of @p list, which lie in an arena, out of it.
template <typename Message>
std::vector<Message*> takeAll(google::protobuf::RepeatedPtrField<Message>& list)
{
    std::vector<Message*> elements(static_cast<size_t>(list.size()));
    list.UnsafeArenaExtractSubrange(0, list.size(), elements.data());
    return elements;
}

} // namespace

GraphRewriter::GraphRewriter(const onnx::ModelProto& model)
    : m_arena(std::make_shared<google::protobuf::Arena>()),
      m_model(google::protobuf::Arena::CreateMessage<onnx::ModelProto>(m_arena.get()))
{
    *m_model = model;
}

void GraphRewriter::insertActivations(const std::vector<ActivationPlan>& activations,
                                      const MakeNodes& makeNodes,
                                      const std::function<std::string()>& makeName)
{
    for (const ActivationPlan& activation : activations)
        if (activation.isGraphOutput)
            m_renamedOutputs[activation.tensor] = unquantizedName(activation.tensor);
    std::unordered_map<std::string, int> quantizersOf;
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
        std::vector<onnx::NodeProto*>& behind = m_behindTensor[activation.tensor];
        for (onnx::NodeProto* node : makeNodes(i, source, target))
            behind.push_back(node);
        for (const Edge& reader : activation.readers)
            redirect(reader, target);
    }
}

void GraphRewriter::connect(Edge edge, const std::string& tensor)
{
    onnx::NodeProto& node = *m_model->mutable_graph()->mutable_node(edge.node);
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

/// The data of a large constant goes over without being copied.
void GraphRewriter::addInitializer(onnx::TensorProto tensor)
{
    std::string data;
    if (tensor.has_raw_data())
        data.swap(*tensor.mutable_raw_data());
    onnx::TensorProto& added = *m_model->mutable_graph()->add_initializer();
    added = tensor;
    if (tensor.has_raw_data())
        added.set_raw_data(std::move(data));
}

void GraphRewriter::appendBehind(const std::string& tensor)
{
    const auto behind = m_behindTensor.find(tensor);
    if (behind == m_behindTensor.end())
        return;
    for (onnx::NodeProto* node : behind->second)
        m_model->mutable_graph()->mutable_node()->UnsafeArenaAddAllocated(node);
    m_behindTensor.erase(behind);
}

std::shared_ptr<onnx::ModelProto> GraphRewriter::finish()
{
    onnx::GraphProto& graph = *m_model->mutable_graph();
    const std::vector<onnx::NodeProto*> nodes = takeAll(*graph.mutable_node());
    for (onnx::NodeProto* node : m_first)
        graph.mutable_node()->UnsafeArenaAddAllocated(node);
    for (const auto& input : graph.input())
        appendBehind(input.name());
    for (size_t n = 0; n < nodes.size(); ++n) {
        const std::vector<std::string> outputs(nodes[n]->output().begin(), nodes[n]->output().end());
        rewire(*nodes[n], static_cast<int>(n));
        graph.mutable_node()->UnsafeArenaAddAllocated(nodes[n]);
        for (const std::string& output : outputs)
            appendBehind(output);
    }
    removeUnreadInitializers();
    return {m_arena, m_model};
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
    onnx::GraphProto& graph = *m_model->mutable_graph();
    std::unordered_set<std::string_view> names;
    names.reserve(2 * static_cast<size_t>(graph.node_size()));
    collectReads(graph, names);
    for (onnx::TensorProto* initializer : takeAll(*graph.mutable_initializer()))
        if (names.contains(initializer->name()))
            graph.mutable_initializer()->UnsafeArenaAddAllocated(initializer);
}

} // namespace bitdepth
