#include "engine/quantization/simulation.h"

#include "engine/quantization/graph_rewriter.h"
#include "engine/runtime/activation_quantizers.h"

namespace bitdepth {

namespace {

void importSimulationDomain(onnx::ModelProto& model)
{
    auto* opset = model.add_opset_import();
    opset->set_domain(kSimulationDomain);
    opset->set_version(1);
}

onnx::NodeProto fakeQuantizeNode(size_t slot, const std::string& source, const std::string& target)
{
    onnx::NodeProto node;
    node.set_op_type(kFakeQuantize);
    node.set_domain(kSimulationDomain);
    node.set_name(target + "_simulated");
    node.add_input(source);
    node.add_output(target);
    auto* attribute = node.add_attribute();
    attribute->set_name("slot");
    attribute->set_type(onnx::AttributeProto::INT);
    attribute->set_i(static_cast<int64_t>(slot));
    return node;
}

onnx::TensorProto placeholder(const std::string& name, const ConstantTensor& constant)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : constant.shape)
        tensor.add_dims(dimension);
    return tensor;
}

/// The graph that computes in float what the plan would compute in integers.
class SimulatedGraph {
public:
    SimulatedGraph(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_rewriter(model.graph), m_constants(model.graph.constants)
    {
        for (const WeightPlan& weight : plan.weights) {
            const Layer& layer = model.layers[weight.layer];
            replace({layer.node, layer.weightInput}, weight.storedName, reconstructed(weight));
        }
        for (const BiasPlan& bias : plan.biases) {
            const Layer& layer = model.layers[bias.layer];
            replace({layer.node, layer.biasInput}, bias.storedName, reconstructed(bias));
        }
        m_rewriter.insertActivations(plan.activations, [](size_t index, const auto& source, const auto& target) {
            return std::vector{fakeQuantizeNode(index, source, target)};
        });
        importSimulationDomain(m_rewriter.model());
    }

    NetworkGraph take() { return {std::make_shared<const onnx::ModelProto>(m_rewriter.finish()), std::move(m_constants)}; }

private:
    void replace(Edge reader, const std::string& storedName, ConstantTensor constant)
    {
        const std::string name = storedName + "_reconstructed";
        m_rewriter.redirect(reader, name);
        if (m_constants.contains(name))
            return;
        m_rewriter.addInitializer(placeholder(name, constant));
        m_constants[name] = std::move(constant);
    }

    const Model& m_model;
    GraphRewriter m_rewriter;
    ConstantMap m_constants;
};

std::shared_ptr<const ActivationQuantizers> tableOf(const QuantizationPlan& plan)
{
    auto table = std::make_shared<ActivationQuantizers>();
    for (const ActivationPlan& activation : plan.activations)
        table->entries.push_back({activation.encoding.scales.front(), activation.encoding.format});
    return table;
}

} // namespace

Simulation::Simulation(const Model& model)
    : m_session(std::make_unique<Session>(model.graph, model.displayName()))
{
}

Simulation::Simulation(const Model& model, const QuantizationPlan& plan)
{
    SessionOptions options;
    options.activationQuantizers = tableOf(plan);
    m_session = std::make_unique<Session>(SimulatedGraph(model, plan).take(), model.displayName(), options);
}

} // namespace bitdepth
