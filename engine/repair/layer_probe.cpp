#include "engine/repair/layer_probe.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/simulation.h"
#include "engine/runtime/activation_quantizers.h"
#include <set>

namespace bitdepth {

namespace {

constexpr const char* kProbed = "bitdepth_probed";

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

std::set<int> nodesNeeded(const onnx::GraphProto& graph, const std::string& tensor)
{
    const GraphView view(graph);
    std::set<int> needed;
    std::vector<std::string> open = {tensor};
    while (!open.empty()) {
        const int producer = view.producer(open.back());
        open.pop_back();
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

/// What the layer's node reads in a simulated network, where nodes have other places.
std::string inputInside(const NetworkGraph& simulated, const std::string& layerOutput, int input)
{
    for (const auto& node : simulated.proto->graph().node())
        if (node.output_size() > 0 &&
            (node.output(0) == layerOutput || node.output(0) == layerOutput + "_unquantized") &&
            node.domain() != kSimulationDomain)
            return node.input(input);
    return {};
}

std::unique_ptr<Session> sessionAt(const NetworkGraph& graph, const std::string& tensor,
                                   const std::string& name, const SessionOptions& options = {})
{
    return std::make_unique<Session>(cutAt(graph, tensor), name, options);
}

} // namespace

NetworkGraph cutAt(const NetworkGraph& source, const std::string& tensor)
{
    auto proto = std::make_shared<onnx::ModelProto>(*source.proto);
    onnx::GraphProto& graph = *proto->mutable_graph();
    const std::set<int> needed = nodesNeeded(graph, tensor);
    onnx::GraphProto kept;
    for (const int node : needed) // in order: a set of indices
        *kept.add_node() = std::move(*graph.mutable_node(node));
    auto* last = kept.add_node(); // the tensor may be an input, which cannot be an output at once
    last->set_op_type("Identity");
    last->add_input(tensor);
    last->add_output(kProbed);
    graph.mutable_node()->Swap(kept.mutable_node());
    graph.clear_output();
    auto* output = graph.add_output();
    output->set_name(kProbed);
    output->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
    NetworkGraph cut{nullptr, source.constants};
    removeUnread(graph, cut.constants);
    cut.proto = std::move(proto);
    return cut;
}

LayerProbe::LayerProbe(const Model& model, const QuantizationPlan& plan, const Model& reference, size_t index)
{
    const Layer& layer = model.layers[index];
    const SimulatedNetwork simulated = simulatedNetwork(model, plan);
    SessionOptions options;
    options.activationQuantizers = simulated.activationQuantizers;
    m_quantized = sessionAt(simulated.graph, inputInside(simulated.graph, layer.output, layer.dataInput),
                            model.displayName(), options);
    m_float = sessionAt(reference.graph, layer.output, model.displayName());
    for (const IntegerLayer& integer : integerLayers(model, plan))
        if (integer.weight->layer == index)
            m_inputScale = integer.input->encoding.scales.front().scale;
}

LayerValues LayerProbe::run(const CachedBatches::Batch& batch) const
{
    const auto inputs = viewsOf(*batch.inputs);
    LayerValues values{std::move(m_quantized->run(inputs).front()), std::move(m_float->run(inputs).front())};
    if (m_inputScale != 1)
        for (float& value : values.input.values)
            value *= m_inputScale;
    return values;
}

} // namespace bitdepth
