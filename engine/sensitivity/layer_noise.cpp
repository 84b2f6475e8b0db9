#include "engine/sensitivity/layer_noise.h"

#include "engine/core/parallel.h"
#include "engine/quantization/fake_quantize_node.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/runtime/activation_quantizers.h"
#include "engine/statistics/error_measures.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr const char* kCreated = "_created";

/// A network that computes with quantized numbers held as floats, every tensor in real numbers.
struct NoisyNetwork {
    NetworkGraph graph;
    std::shared_ptr<ActivationQuantizers> table = std::make_shared<ActivationQuantizers>();

    size_t addQuantizer(const ActivationPlan& activation)
    {
        table->entries.push_back({activation.encoding.scales.front(), activation.encoding.format, {}, false});
        return table->entries.size() - 1;
    }
};

onnx::TensorProto addConstant(ConstantMap& constants, const std::string& name, ConstantTensor values)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : values.shape)
        tensor.add_dims(dimension);
    constants[name] = std::move(values);
    return tensor;
}

const ActivationPlan* inputPlan(const QuantizationPlan& plan, const Layer& layer)
{
    for (const ActivationPlan& activation : plan.activations)
        if (std::count(activation.readers.begin(), activation.readers.end(),
                       Edge{layer.node, layer.dataInput}))
            return &activation;
    return nullptr;
}

const WeightPlan* weightPlan(const QuantizationPlan& plan, size_t layer)
{
    const auto found = std::find_if(plan.weights.begin(), plan.weights.end(),
                                    [&](const WeightPlan& weight) { return weight.layer == layer; });
    return found == plan.weights.end() ? nullptr : &*found;
}

/// The float network with a second, quantized copy of every layer, which reads what the float one reads.
class CopiedLayers {
public:
    CopiedLayers(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_plan(plan), m_proto(*model.graph.proto)
    {
        m_network.graph.constants = model.graph.constants;
    }

    NoisyNetwork take()
    {
        for (size_t i = 0; i < m_model.layers.size(); ++i)
            addCopy(i);
        importSimulationDomain(m_proto);
        m_network.graph.proto = std::make_shared<const onnx::ModelProto>(std::move(m_proto));
        return std::move(m_network);
    }

private:
    void addCopy(size_t index)
    {
        const Layer& layer = m_model.layers[index];
        onnx::GraphProto& graph = *m_proto.mutable_graph();
        onnx::NodeProto copy = graph.node(layer.node);
        copy.set_name(layer.name + kCreated);
        for (int i = 0; i < copy.output_size(); ++i)
            if (!copy.output(i).empty())
                copy.set_output(i, copy.output(i) + kCreated);
        if (const ActivationPlan* input = inputPlan(m_plan, layer)) {
            const std::string quantized = layer.name + kCreated + "_input";
            *graph.add_node() = fakeQuantizeNode(m_network.addQuantizer(*input), layer.input, quantized);
            copy.set_input(layer.dataInput, quantized);
        }
        if (const WeightPlan* weight = weightPlan(m_plan, index)) {
            const std::string name = layer.name + kCreated + "_weight";
            *graph.add_initializer() = addConstant(m_network.graph.constants, name, reconstructed(*weight));
            copy.set_input(layer.weightInput, name);
        }
        *graph.add_node() = std::move(copy);
    }

    const Model& m_model;
    const QuantizationPlan& m_plan;
    onnx::ModelProto m_proto;
    NoisyNetwork m_network;
};

/// All layers quantized, each handing its noise on.
NoisyNetwork chained(const Model& model, QuantizationPlan plan)
{
    NoisyNetwork network;
    network.graph.constants = model.graph.constants;
    GraphRewriter rewriter(*model.graph.proto);
    for (const WeightPlan& weight : plan.weights) {
        const Layer& layer = model.layers[weight.layer];
        const std::string name = layer.name + "_weight_reconstructed";
        rewriter.addInitializer(addConstant(network.graph.constants, name, reconstructed(weight)));
        rewriter.redirect({layer.node, layer.weightInput}, name);
    }
    for (ActivationPlan& activation : plan.activations) {
        activation.isGraphOutput = false; // layers are looked at, and they keep their names
        network.addQuantizer(activation);
    }
    rewriter.insertActivations(plan.activations, [&](size_t index, const auto& source, const auto& target) {
        onnx::NodeProto* node = rewriter.newNode();
        *node = fakeQuantizeNode(index, source, target);
        return std::vector{node};
    });
    importSimulationDomain(rewriter.model());
    network.graph.proto = rewriter.finish();
    return network;
}

/// A network that also returns what its layers make.
class Observed {
public:
    Observed(const Model& model, const NoisyNetwork& network, std::vector<std::string> tensors)
    {
        SessionOptions options;
        options.activationQuantizers = network.table;
        for (const std::string& tensor : tensors)
            if (std::none_of(model.outputs.begin(), model.outputs.end(),
                             [&](const ModelPort& port) { return port.name == tensor; }))
                options.extraOutputs.push_back(tensor);
        m_session = std::make_unique<Session>(network.graph, model.displayName(), options);
        for (size_t i = 0; i < m_session->outputs().size(); ++i)
            m_places[m_session->outputs()[i].name] = i;
    }

    std::vector<TensorValue> run(std::span<const TensorView> inputs) const { return m_session->run(inputs); }
    size_t place(const std::string& tensor) const { return m_places.at(tensor); }

private:
    std::unique_ptr<Session> m_session;
    std::map<std::string, size_t> m_places;
};

struct BatchSums {
    NoiseSums created;
    NoiseSums total;
};

std::vector<BatchSums> sumsOf(const Model& model, const Observed& copies, const Observed& chain,
                              std::span<const TensorView> inputs)
{
    const std::vector<TensorValue> clean = copies.run(inputs);
    const std::vector<TensorValue> noisy = chain.run(inputs);
    std::vector<BatchSums> sums(model.layers.size());
    for (size_t i = 0; i < sums.size(); ++i) {
        const std::string& output = model.layers[i].output;
        const auto& expected = clean[copies.place(output)].values;
        sums[i].created.add(expected, clean[copies.place(output + kCreated)].values);
        sums[i].total.add(expected, noisy[chain.place(output)].values);
    }
    return sums;
}

double share(const NoiseSums& sums) { return sums.signal > 0 ? sums.noise / sums.signal : sums.noise; }

} // namespace

std::vector<LayerNoise> layerNoise(const Model& model, const QuantizationPlan& plan,
                                   const CachedBatches& batches, const JobControl& control, unsigned threads)
{
    std::vector<std::string> outputs;
    std::vector<std::string> withCopies;
    for (const Layer& layer : model.layers) {
        outputs.push_back(layer.output);
        withCopies.insert(withCopies.end(), {layer.output, layer.output + kCreated});
    }
    const Observed copies(model, CopiedLayers(model, plan).take(), withCopies);
    const Observed chain(model, chained(model, plan), outputs);
    std::vector<std::vector<BatchSums>> byBatch(batches.size());
    parallelFor(batches.size(), threads, control, [&](size_t index, unsigned) {
        byBatch[index] = sumsOf(model, copies, chain, viewsOf(*batches.batch(index).inputs));
    });
    std::vector<LayerNoise> noise;
    for (size_t layer = 0; layer < model.layers.size(); ++layer) {
        BatchSums sums;
        for (const auto& batch : byBatch) { // in their order, whoever ran them
            sums.created += batch[layer].created;
            sums.total += batch[layer].total;
        }
        noise.push_back({share(sums.created), share(sums.total)});
    }
    return noise;
}

} // namespace bitdepth
