#include "engine/quantization/simulation.h"

#include "engine/model/graph_cleanup.h"
#include "engine/model/graph_view.h"
#include "engine/model/tensor_proto.h"
#include "engine/quantization/fake_quantize_node.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/packed_layers.h"
#include "engine/quantization/qdq_writer.h"
#include "engine/quantization/runtime_kernels.h"
#include "engine/quantization/saturation.h"
#include "engine/quantization/stored_tensor.h"
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

/// The network's first layer, mostly: for the three channels of a picture the runtime has a kernel of its own
/// in floats (a tenth to a seventh of a small network's time is saved), none in integers.
bool readsFewChannels(const Model& model, const Layer& layer)
{
    constexpr int64_t kFew = 4;
    const auto& node = model.graph.proto->graph().node(layer.node);
    return intAttribute(node, "group", 1) == 1 && layer.weight.shape.at(1) < kFew;
}

/// Activations as the simulation quantizes them, and the table its operators read: same order, same number.
struct SimulatedActivations {
    std::vector<ActivationPlan> places;
    std::shared_ptr<ActivationQuantizers> table = std::make_shared<ActivationQuantizers>();
};

/// The graph that computes in float what the exported model computes, in integers where the runtime does.
class SimulatedGraph {
public:
    SimulatedGraph(const Model& model, const QuantizationPlan& plan, IntegerArithmetic arithmetic)
        : m_model(model), m_plan(plan), m_rewriter(*model.graph.proto), m_constants(model.graph.constants)
    {
        chooseKernels(arithmetic);
        for (const auto& [index, layer] : m_held) {
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
        const auto model = m_rewriter.finish();
        KernelPlaces places{{}, integerOperators(m_model, m_plan)};
        for (const auto& [index, layer] : m_kernels)
            places.convolutions.push_back(layer);
        useRuntimeKernels(*model, m_model, places, *m_activations.table);
        return {model, std::move(m_constants)};
    }
    std::shared_ptr<const ActivationQuantizers> table() const { return m_activations.table; }

private:
    void chooseKernels(IntegerArithmetic arithmetic)
    {
        constexpr int kFirstOpset = 10; // that has QLinearConv
        const Processor processor = thisProcessor();
        for (const IntegerLayer& layer : integerLayers(m_model, m_plan)) {
            const size_t index = layer.weight->layer;
            const Layer& own = m_model.layers[index];
            const bool hasKernel =
                own.operatorType == "Conv" && m_model.opset >= kFirstOpset && !readsFewChannels(m_model, own);
            const bool byKernel = arithmetic == IntegerArithmetic::RuntimeKernels && hasKernel &&
                                  !canSaturate(layer, processor);
            (byKernel ? m_kernels : m_held).emplace(index, layer);
        }
    }

    void placeWeight(const WeightPlan& weight)
    {
        const Layer& layer = m_model.layers[weight.layer];
        const Edge reader{layer.node, layer.weightInput};
        if (m_kernels.contains(weight.layer))
            return store(reader, weight.storedName + "_stored", [&](const std::string& name) {
                return storedCodes(name, weight.values.shape, codesOf(weight), weight.encoding.format);
            });
        if (!m_held.contains(weight.layer))
            return replace(reader, weight.storedName + "_reconstructed",
                           [&] { return reconstructed(weight); });
        replace(reader, weight.storedName + "_codes", [&] {
            return asFloats(weight.values.shape, codesOf(weight), weight.encoding.scales.front().zeroPoint);
        });
    }

    static std::vector<int32_t> codesOf(const WeightPlan& weight)
    {
        return weight.codes ? *weight.codes
                            : encodeTensor(*weight.values.values, weight.values.shape, weight.encoding);
    }

    void placeBias(const BiasPlan& bias)
    {
        const Layer& layer = m_model.layers[bias.layer];
        const Edge reader{layer.node, layer.biasInput};
        if (m_kernels.contains(bias.layer))
            store(reader, bias.storedName + "_stored",
                  [&](const std::string& name) { return storedBias(name, bias.codes); });
        else if (m_held.contains(bias.layer))
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

    /// Likewise a constant that is no float.
    template <typename Make>
    void store(Edge reader, const std::string& name, const Make& make)
    {
        m_rewriter.redirect(reader, name);
        if (m_stored.insert(name).second)
            m_rewriter.addInitializer(make(name));
    }

    /// The output's codes do what the Relu or Clip did; its bounds mean nothing to integer sums.
    void removeMeltedNodes()
    {
        for (const auto* layers : {&m_held, &m_kernels})
            for (const auto& [index, layer] : *layers)
                if (layer.meltedNode)
                    becomeIdentity(*m_rewriter.model().mutable_graph()->mutable_node(*layer.meltedNode));
    }

    static void becomeIdentity(onnx::NodeProto& node)
    {
        node.set_op_type("Identity");
        node.clear_attribute();
        node.mutable_input()->DeleteSubrange(1, node.input_size() - 1);
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
                                     [this](size_t index, const auto& source, const auto& target) {
                                         onnx::NodeProto* node = m_rewriter.newNode();
                                         *node = fakeQuantizeNode(index, source, target);
                                         return std::vector{node};
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
    std::map<size_t, IntegerLayer> m_kernels; ///< layers that a kernel of the runtime computes, by index
    std::map<size_t, IntegerLayer> m_held;    ///< layers whose integers are held in floats, by index
    std::set<std::string> m_stored;           ///< constants that are no floats
    std::set<Edge> m_codeReaders;             ///< inputs through which the held layers read
    std::multimap<const ActivationPlan*, const IntegerLayer*> m_makersOf;
    SimulatedActivations m_activations;
};

/// The runtime has kernels for it, so that the exported network can be run itself.
bool hasKernels(const QuantizationPlan& plan)
{
    const auto isPlain = [](const auto& tensor) {
        return tensor.encoding.format.isInteger() || tensor.encoding.format.bits == 16;
    };
    return std::all_of(plan.weights.begin(), plan.weights.end(), isPlain) &&
           std::all_of(plan.activations.begin(), plan.activations.end(), isPlain);
}

/// A network that was quantized elsewhere has its quantizers wherever somebody put them: what the runtime
/// makes of that is best told by the runtime.
SimulatedNetwork exportedNetwork(const Model& model, const QuantizationPlan& plan)
{
    const QdqBase base = makeQdqBase(model, needsOf(model, plan));
    QdqNetwork network = QdqWriter(model, plan, base, ConstantData::Whole).run();
    return {{std::move(network.proto), model.graph.constants}, nullptr};
}

} // namespace

Simulation::Simulation(const Model& model)
    : m_session(std::make_unique<Session>(model.carried.isEmpty() ? model.graph : model.original,
                                          model.displayName()))
{}

Simulation::Simulation(const Model& model, const QuantizationPlan& plan, IntegerArithmetic arithmetic)
{
    SimulatedNetwork network = simulatedNetwork(model, plan, arithmetic);
    auto proto = std::make_shared<onnx::ModelProto>(*network.graph.proto);
    removeUnreadNodes(*proto->mutable_graph());
    network.graph.proto = std::move(proto);
    SessionOptions options;
    options.activationQuantizers = network.activationQuantizers;
    m_session = std::make_unique<Session>(network.graph, model.displayName(), options);
}

SimulatedNetwork simulatedNetwork(const Model& model, const QuantizationPlan& plan,
                                  IntegerArithmetic arithmetic)
{
    if (plan.keepsCarried() && hasKernels(plan))
        return exportedNetwork(model, plan);
    SimulatedGraph simulated(model, plan, arithmetic);
    auto table = simulated.table();
    return {simulated.takeGraph(), std::move(table)};
}

} // namespace bitdepth
