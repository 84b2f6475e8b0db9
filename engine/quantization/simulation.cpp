#include "engine/quantization/simulation.h"

#include "engine/model/tensor_proto.h"
#include "engine/quantization/fake_quantize_node.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/packed_layers.h"
#include "engine/quantization/runtime_operators.h"
#include "engine/runtime/activation_quantizers.h"
#include <algorithm>
#include <map>
#include <set>

namespace bitdepth {

namespace {

/// Integers as the floats that hold them.
ConstantTensor asFloats(const Shape& shape, const std::vector<int32_t>& codes, int32_t zeroPoint)
{
    auto values = std::make_shared<std::vector<float>>();
    values->reserve(codes.size());
    for (const int32_t code : codes)
        values->push_back(static_cast<float>(code - zeroPoint));
    return {shape, values};
}

/// Activations as the simulation quantizes them, and the table its operators read: same order, same number.
struct SimulatedActivations {
    std::vector<ActivationPlan> places;
    std::shared_ptr<ActivationQuantizers> table = std::make_shared<ActivationQuantizers>();
};

/// The graph that computes in float what the exported model computes, in integers where the runtime does.
class SimulatedGraph {
public:
    SimulatedGraph(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_plan(plan), m_rewriter(model.graph), m_constants(model.graph.constants)
    {
        for (const IntegerLayer& layer : integerLayers(model, plan))
            m_integer.emplace(layer.weight->layer, layer);
        for (const auto& [index, layer] : m_integer) {
            m_codeReaders.insert({model.layers[index].node, model.layers[index].dataInput});
            m_makersOf.emplace(layer.output, &layer);
        }
        for (const WeightPlan& weight : plan.weights)
            placeWeight(weight);
        for (const BiasPlan& bias : plan.biases)
            placeBias(bias);
        removeMeltedNodes();
        placeActivations();
        placeBlocks();
        insertOperators();
        importSimulationDomain(m_rewriter.model());
    }

    NetworkGraph takeGraph()
    {
        onnx::ModelProto model = m_rewriter.finish();
        useRuntimeOperators(model, m_model, integerOperators(m_model, m_plan));
        return {std::make_shared<const onnx::ModelProto>(std::move(model)), std::move(m_constants)};
    }
    std::shared_ptr<const ActivationQuantizers> table() const { return m_activations.table; }

private:
    void placeWeight(const WeightPlan& weight)
    {
        const Layer& layer = m_model.layers[weight.layer];
        const Edge reader{layer.node, layer.weightInput};
        if (!m_integer.contains(weight.layer))
            return replace(reader, weight.storedName + "_reconstructed",
                           [&] { return reconstructed(weight); });
        replace(reader, weight.storedName + "_codes", [&] {
            const auto codes =
                weight.codes ? *weight.codes
                             : encodeTensor(*weight.values.values, weight.values.shape, weight.encoding);
            return asFloats(weight.values.shape, codes, weight.encoding.scales.front().zeroPoint);
        });
    }

    void placeBias(const BiasPlan& bias)
    {
        const Layer& layer = m_model.layers[bias.layer];
        const Edge reader{layer.node, layer.biasInput};
        if (m_integer.contains(bias.layer))
            replace(reader, bias.storedName + "_codes",
                    [&] { return asFloats({static_cast<int64_t>(bias.codes.size())}, bias.codes, 0); });
        else
            replace(reader, bias.storedName + "_reconstructed", [&] { return reconstructed(bias); });
    }

    template <typename Make>
    void replace(Edge reader, const std::string& name, const Make& make)
    {
        m_rewriter.redirect(reader, name);
        if (m_constants.contains(name))
            return;
        ConstantTensor constant = make();
        m_rewriter.addInitializer(placeholder(name, constant.shape));
        m_constants[name] = std::move(constant);
    }

    /// The output's codes do what the Relu or Clip did; its bounds mean nothing to integer sums.
    void removeMeltedNodes()
    {
        for (const auto& [index, layer] : m_integer) {
            if (!layer.meltedNode)
                continue;
            onnx::NodeProto& node = *m_rewriter.model().mutable_graph()->mutable_node(*layer.meltedNode);
            node.set_op_type("Identity");
            node.clear_attribute();
            node.mutable_input()->DeleteSubrange(1, node.input_size() - 1);
        }
    }

    bool readsCodes(const Edge& reader) const { return m_codeReaders.contains(reader); }

    /// input scale x weight scale / output scale, a channel each, rounded as the runtime rounds; empty where
    /// no integer layer makes @p activation.
    std::vector<float> multipliersOf(const ActivationPlan& activation) const
    {
        std::vector<float> multipliers;
        const auto makers = m_makersOf.equal_range(&activation);
        for (auto maker = makers.first; maker != makers.second; ++maker)
            for (const ScaleOffset& weight : maker->second->weight->encoding.scales)
                multipliers.push_back(maker->second->input->encoding.scales.front().scale * weight.scale /
                                      activation.encoding.scales.front().scale);
        return multipliers;
    }

    /// Readers that compute with codes and those that compute with real numbers get an operator each.
    void placeActivations()
    {
        for (const ActivationPlan& activation : m_plan.activations) {
            ActivationPlan real = activation;
            ActivationPlan codes = activation;
            codes.isGraphOutput = false;
            std::erase_if(real.readers, [&](const Edge& reader) { return readsCodes(reader); });
            std::erase_if(codes.readers, [&](const Edge& reader) { return !readsCodes(reader); });
            const ActivationQuantizer quantizer{activation.encoding.scales.front(),
                                                activation.encoding.format, multipliersOf(activation), false};
            if (!real.readers.empty() || real.isGraphOutput)
                add(real, quantizer, false);
            if (!codes.readers.empty())
                add(codes, quantizer, true);
        }
    }

    /// What a kernel for packed weights does to its other factor, whatever the recipe says.
    void placeBlocks()
    {
        std::map<std::pair<std::string, int>, ActivationPlan> places;
        for (const PackedLayer& packed : packedLayers(m_model, m_plan)) {
            const Layer& layer = m_model.layers[packed.layer];
            ActivationPlan& place = places[{layer.input, packed.block}];
            place.tensor = layer.input;
            place.readers.push_back({layer.node, layer.dataInput});
        }
        for (const auto& [key, place] : places) {
            ActivationQuantizer quantizer;
            quantizer.block = key.second;
            add(place, std::move(quantizer), false);
        }
    }

    void insertOperators()
    {
        m_rewriter.insertActivations(m_activations.places,
                                     [](size_t index, const auto& source, const auto& target) {
                                         return std::vector{fakeQuantizeNode(index, source, target)};
                                     });
    }

    void add(const ActivationPlan& place, ActivationQuantizer quantizer, bool makesCodes)
    {
        quantizer.makesCodes = makesCodes;
        m_activations.places.push_back(place);
        m_activations.table->entries.push_back(std::move(quantizer));
    }

    const Model& m_model;
    const QuantizationPlan& m_plan;
    GraphRewriter m_rewriter;
    ConstantMap m_constants;
    std::map<size_t, IntegerLayer> m_integer; ///< by index of the layer
    std::set<Edge> m_codeReaders;             ///< inputs through which integer layers read
    std::multimap<const ActivationPlan*, const IntegerLayer*> m_makersOf;
    SimulatedActivations m_activations;
};

} // namespace

Simulation::Simulation(const Model& model)
    : m_session(std::make_unique<Session>(model.graph, model.displayName()))
{}

Simulation::Simulation(const Model& model, const QuantizationPlan& plan)
{
    SimulatedNetwork network = simulatedNetwork(model, plan);
    SessionOptions options;
    options.activationQuantizers = network.activationQuantizers;
    m_session = std::make_unique<Session>(network.graph, model.displayName(), options);
}

SimulatedNetwork simulatedNetwork(const Model& model, const QuantizationPlan& plan)
{
    SimulatedGraph simulated(model, plan);
    auto table = simulated.table();
    return {simulated.takeGraph(), std::move(table)};
}

} // namespace bitdepth
