#include "engine/quantization/export.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/model/onnx_file.h"
#include "engine/model/tensor_proto.h"
#include "engine/quantization/bias_guard.h"
#include "engine/quantization/graph_rewriter.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/opset_upgrade.h"
#include "engine/quantization/stored_tensor.h"
#include <set>

namespace bitdepth {

namespace {

constexpr const char* kRuntimeDomain = "com.microsoft";
constexpr int kPerAxisOpset = 13;
constexpr int kBlockedOpset = 21;
constexpr int kClipBoundsAsInputsOpset = 11;

/// Float formats of 16 bits have no scale: a Cast stores and restores them.
bool isCast(const Format& format) { return !format.isInteger() && format.bits == 16; }

/// Two-bit weights beside quantized activations are stored in four bits: the runtime fuses the layer into an
/// integer kernel that then refuses them (seen with 1.30).
Encoding storedWeight(const Layer& layer, const WeightPlan& weight, const QuantizationPlan& plan)
{
    Encoding encoding = weight.encoding;
    const Edge edge{layer.node, layer.dataInput};
    const bool readsCodes =
        std::any_of(plan.activations.begin(), plan.activations.end(), [&](const auto& activation) {
            return std::count(activation.readers.begin(), activation.readers.end(), edge) > 0;
        });
    if (readsCodes && encoding.format.isInteger() && encoding.format.storageBits == 2)
        encoding.format = formatNamed(encoding.format.isSigned ? "int4" : "uint4");
    return encoding;
}

int neededOpset(const Encoding& encoding)
{
    int opset = encoding.format.minOpset;
    if (encoding.granularity.kind == GranularityKind::PerChannel && !isCast(encoding.format))
        opset = std::max(opset, kPerAxisOpset);
    if (encoding.granularity.kind == GranularityKind::PerGroup)
        opset = std::max(opset, kBlockedOpset);
    return opset;
}

int neededOpset(const Model& model, const QuantizationPlan& plan)
{
    int opset = 0;
    for (const auto& weight : plan.weights)
        opset = std::max(opset, neededOpset(storedWeight(model.layers[weight.layer], weight, plan)));
    for (const auto& bias : plan.biases)
        opset = std::max(opset, bias.scales.size() > 1 ? kPerAxisOpset : 10);
    for (const auto& activation : plan.activations)
        opset = std::max(opset, neededOpset(storedActivation(activation.encoding)));
    const bool clips =
        std::any_of(plan.activations.begin(), plan.activations.end(), [](const ActivationPlan& activation) {
            return leavesCodesOut(storedActivation(activation.encoding));
        });
    return clips ? std::max(opset, kClipBoundsAsInputsOpset) : opset;
}

bool holdsFloatCodes(const QuantizationPlan& plan)
{
    const auto isFloatCode = [](const Encoding& encoding) {
        return !encoding.format.isInteger() && !isCast(encoding.format);
    };
    return std::any_of(plan.weights.begin(), plan.weights.end(),
                       [&](const auto& w) { return isFloatCode(w.encoding); }) ||
           std::any_of(plan.activations.begin(), plan.activations.end(),
                       [&](const auto& a) { return isFloatCode(a.encoding); });
}

onnx::NodeProto makeNode(const char* type, const std::string& domain,
                         std::initializer_list<std::string> inputs, const std::string& output)
{
    onnx::NodeProto node;
    node.set_op_type(type);
    node.set_domain(domain);
    node.set_name(output + "/" + type);
    for (const auto& input : inputs)
        node.add_input(input);
    node.add_output(output);
    return node;
}

void addInt(onnx::NodeProto& node, const char* name, int64_t value)
{
    auto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::INT);
    attribute->set_i(value);
}

void addFloat(onnx::NodeProto& node, const char* name, float value)
{
    auto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::FLOAT);
    attribute->set_f(value);
}

onnx::TensorProto scalar(const std::string& name, float value)
{
    return encodeFloats(name, {{}, std::make_shared<const std::vector<float>>(1, value)});
}

/// One model on its way to QDQ.
class QdqWriter {
public:
    QdqWriter(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_plan(plan), m_rewriter(model.graph), m_constants(model.graph.constants)
    {}

    ExportedModel run()
    {
        chooseDomain();
        for (const WeightPlan& weight : m_plan.weights)
            writeWeight(weight);
        for (const BiasPlan& bias : m_plan.biases)
            writeBias(bias);
        for (const BiasPlan& bias : biasGuards(m_model, m_plan))
            writeBias(bias);
        m_rewriter.insertActivations(
            m_plan.activations, [this](size_t index, const auto& source, const auto& target) {
                return activationNodes(storedActivation(m_plan.activations[index].encoding), source, target);
            });
        return finish();
    }

private:
    /// Standard operators where the model's opset can be raised to what the formats need, the runtime's own
    /// otherwise.
    void chooseDomain()
    {
        const int needed = neededOpset(m_model, m_plan);
        if (m_model.opset >= needed)
            return;
        // Nodes keep their order and number, so the plan's edges stay valid.
        onnx::ModelProto raised = m_rewriter.model();
        const int nodes = raised.graph().node_size();
        if (upgradeOpset(raised, needed) && raised.graph().node_size() == nodes) {
            m_rewriter.model() = std::move(raised);
            return;
        }
        if (holdsFloatCodes(m_plan))
            throw Error(QT_TRANSLATE_NOOP(
                            "Engine",
                            "%1 uses operators of opset %2 that cannot be raised to opset %3, which its "
                            "formats need: export it with opset %3 or choose integer formats."),
                        {m_model.displayName(), std::to_string(m_model.opset), std::to_string(needed)});
        m_domain = kRuntimeDomain;
        auto* opset = m_rewriter.model().add_opset_import();
        opset->set_domain(kRuntimeDomain);
        opset->set_version(1);
    }

    void writeWeight(const WeightPlan& weight)
    {
        const Layer& layer = m_model.layers[weight.layer];
        const std::string target = weight.storedName + "_dequantized";
        m_rewriter.redirect({layer.node, layer.weightInput}, target);
        if (!m_written.insert(weight.storedName).second)
            return;
        const Shape& shape = weight.values.shape;
        const auto codes =
            weight.codes ? *weight.codes : encodeTensor(*weight.values.values, shape, weight.encoding);
        const std::string name = weight.storedName + "_quantized";
        const Encoding stored = storedWeight(layer, weight, m_plan);
        m_rewriter.addInitializer(storedCodes(name, shape, codes, stored.format));
        if (isCast(stored.format))
            m_rewriter.addFirst(cast(name, target, onnx::TensorProto::FLOAT));
        else
            m_rewriter.addFirst(dequantize(name, target, shape, stored));
    }

    void writeBias(const BiasPlan& bias)
    {
        const Layer& layer = m_model.layers[bias.layer];
        const std::string name = bias.storedName + "_quantized";
        const std::string target = bias.storedName + "_dequantized";
        m_rewriter.connect({layer.node, layer.biasInput}, target);
        onnx::TensorProto codes;
        codes.set_name(name);
        codes.set_data_type(onnx::TensorProto::INT32);
        codes.add_dims(static_cast<int64_t>(bias.codes.size()));
        codes.set_raw_data(bias.codes.data(), bias.codes.size() * sizeof(int32_t));
        m_rewriter.addInitializer(std::move(codes));
        const bool perChannel = bias.scales.size() > 1;
        const Shape shape = perChannel ? Shape{static_cast<int64_t>(bias.scales.size())} : Shape{};
        m_rewriter.addInitializer(
            encodeFloats(name + "_scale", {shape, std::make_shared<const std::vector<float>>(bias.scales)}));
        auto node = makeNode("DequantizeLinear", m_domain, {name, name + "_scale"}, target);
        if (perChannel)
            addInt(node, "axis", 0);
        m_rewriter.addFirst(std::move(node));
    }

    onnx::NodeProto cast(const std::string& source, const std::string& target, int type)
    {
        auto node = makeNode("Cast", "", {source}, target);
        addInt(node, "to", type);
        return node;
    }

    /// DequantizeLinear and the initializers it needs besides the codes.
    onnx::NodeProto dequantize(const std::string& codes, const std::string& target, const Shape& shape,
                               const Encoding& encoding)
    {
        m_rewriter.addInitializer(storedScales(codes + "_scale", shape, encoding));
        m_rewriter.addInitializer(storedZeroPoints(codes + "_zero_point", shape, encoding));
        auto node =
            makeNode("DequantizeLinear", m_domain, {codes, codes + "_scale", codes + "_zero_point"}, target);
        if (encoding.granularity.kind != GranularityKind::PerTensor)
            addInt(node, "axis", encoding.axis);
        if (encoding.granularity.kind == GranularityKind::PerGroup)
            addInt(node, "block_size", encoding.granularity.groupSize);
        return node;
    }

    std::vector<onnx::NodeProto> activationNodes(const Encoding& encoding, const std::string& source,
                                                 const std::string& target)
    {
        const std::string codes = target + "_quantized";
        if (isCast(encoding.format))
            return {cast(source, codes, encoding.format.onnxType),
                    cast(codes, target, onnx::TensorProto::FLOAT)};
        std::vector<onnx::NodeProto> nodes;
        std::string from = source;
        if (leavesCodesOut(encoding)) {
            from = target + "_clipped";
            nodes.push_back(clip(source, from, encoding));
        }
        onnx::NodeProto restore = dequantize(codes, target, {}, encoding);
        nodes.push_back(
            makeNode("QuantizeLinear", m_domain, {from, restore.input(1), restore.input(2)}, codes));
        nodes.push_back(std::move(restore));
        return nodes;
    }

    onnx::NodeProto clip(const std::string& source, const std::string& target, const Encoding& encoding)
    {
        const Range range = representableRange(encoding.scales.front(), encoding.format);
        if (opsetOf(m_rewriter.model()) < kClipBoundsAsInputsOpset) {
            auto node = makeNode("Clip", "", {source}, target);
            addFloat(node, "min", static_cast<float>(range.low));
            addFloat(node, "max", static_cast<float>(range.high));
            return node;
        }
        m_rewriter.addInitializer(scalar(target + "_low", static_cast<float>(range.low)));
        m_rewriter.addInitializer(scalar(target + "_high", static_cast<float>(range.high)));
        return makeNode("Clip", "", {source, target + "_low", target + "_high"}, target);
    }

    ExportedModel finish()
    {
        ExportedModel exported;
        onnx::ModelProto model = m_rewriter.finish();
        model.set_ir_version(
            std::max<int64_t>(model.ir_version(), irVersionFor(neededOpset(m_model, m_plan))));
        model.set_producer_name("Bitdepth");
        model.clear_producer_version();
        NetworkGraph graph{std::make_shared<const onnx::ModelProto>(std::move(model)), m_constants};
        const onnx::ModelProto whole = withConstants(graph);
        exported.opset = opsetOf(whole);
        exported.usesRuntimeDomain = !m_domain.empty();
        exported.bytes = std::make_shared<const std::string>(whole.SerializeAsString());
        return exported;
    }

    const Model& m_model;
    const QuantizationPlan& m_plan;
    GraphRewriter m_rewriter;
    const ConstantMap& m_constants;
    std::string m_domain;
    std::set<std::string> m_written;
};

} // namespace

ExportedModel exportModel(const Model& model, const QuantizationPlan& plan)
{
    return QdqWriter(model, plan).run();
}

void writeModel(const ExportedModel& exported, const std::filesystem::path& path)
{
    writeFileAtomically(path, *exported.bytes);
}

} // namespace bitdepth
