#include "engine/model/network_outline.h"

#include "engine/model/graph_view.h"
#include <set>

namespace bitdepth {

namespace {

class OutlineMaker {
public:
    explicit OutlineMaker(const Model& model)
        : m_model(model), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {}

    NetworkOutline make()
    {
        for (const ModelPort& port : m_model.inputs)
            addPort(OutlineNode::Kind::Input, port.name);
        addOperators();
        for (const ModelPort& port : m_model.outputs) {
            const int output = addPort(OutlineNode::Kind::Output, port.name);
            connectFrom(port.name, output);
        }
        return std::move(m_outline);
    }

private:
    int addPort(OutlineNode::Kind kind, const std::string& name)
    {
        const int place = static_cast<int>(m_outline.nodes.size());
        m_outline.nodes.push_back({kind, name, {}, {}, name, {}});
        if (kind == OutlineNode::Kind::Input)
            m_maker[name] = place;
        return place;
    }

    void addOperators()
    {
        std::map<int, std::vector<size_t>> layersOfNode;
        for (size_t i = 0; i < m_model.layers.size(); ++i)
            layersOfNode[m_model.layers[i].node].push_back(i);
        std::map<int, const PlainOperator*> plain;
        for (const PlainOperator& one : m_model.operators)
            plain[one.node] = &one;
        collectReads();
        for (int n = 0; n < m_graph.node_size(); ++n) {
            if (m_graph.node(n).op_type() == "Constant")
                continue;
            addOperator(n, layersOfNode[n], plain.contains(n) ? plain[n] : nullptr);
        }
    }

    void addOperator(int n, const std::vector<size_t>& layers, const PlainOperator* plain)
    {
        const auto& node = m_graph.node(n);
        const int place = static_cast<int>(m_outline.nodes.size());
        OutlineNode box;
        box.kind = layers.empty() ? OutlineNode::Kind::Operator : OutlineNode::Kind::Layer;
        box.name = !layers.empty() ? m_model.layers[layers.front()].name : plain ? plain->name : node.name();
        box.operatorType = node.op_type();
        box.layers = layers;
        box.tensor = node.output_size() > 0 ? node.output(0) : std::string();
        box.note = plain ? plain->note : Message();
        m_outline.nodes.push_back(std::move(box));
        for (const std::string& tensor : m_reads[n])
            connectFrom(tensor, place);
        for (const auto& output : node.output())
            m_maker[output] = place;
    }

    /// The tensors each node reads, subgraphs included, each once.
    void collectReads()
    {
        const auto collect = [this](const std::string& tensor) {
            for (const GraphView::Reader& reader : m_view.readers(tensor))
                m_reads[reader.node].insert(tensor);
        };
        for (const ModelPort& port : m_model.inputs)
            collect(port.name);
        for (const auto& node : m_graph.node()) {
            for (const auto& output : node.output())
                collect(output);
        }
    }

    void connectFrom(const std::string& tensor, int reader)
    {
        const auto maker = m_maker.find(tensor);
        if (!tensor.empty() && maker != m_maker.end())
            m_outline.edges.push_back({maker->second, reader, tensor});
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    NetworkOutline m_outline;
    std::map<std::string, int> m_maker;           ///< box that makes a tensor
    std::map<int, std::set<std::string>> m_reads; ///< tensors by node of the graph
};

} // namespace

NetworkOutline outlineOf(const Model& model)
{
    if (!model.graph.proto)
        return {};
    return OutlineMaker(model).make();
}

} // namespace bitdepth
