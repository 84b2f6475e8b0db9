#include "engine/quantization/qdq_writer.h"

#include "engine/core/error.h"
#include "engine/model/onnx_file.h"
#include "engine/model/tensor_proto.h"
#include "engine/quantization/bias_guard.h"
#include "engine/quantization/code_movers.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/opset_upgrade.h"
#include "engine/quantization/stored_tensor.h"
#include <algorithm>

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
Encoding storedWeight(const Layer& layer, const WeightPlan& weight, const std::set<Edge>& codeReaders)
{
    Encoding encoding = weight.encoding;
    const bool readsCodes = codeReaders.contains({layer.node, layer.dataInput});
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
    if (!domain.empty())
        node.set_domain(domain);
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

onnx::NodeProto cast(const std::string& source, const std::string& target, int type)
{
    auto node = makeNode("Cast", "", {source}, target);
    addInt(node, "to", type);
    return node;
}

/// Every tensor name of a graph; names inside subgraphs may be looked up from there, so they count too.
void collectNames(const onnx::GraphProto& graph, std::set<std::string>& names)
{
    for (const auto& tensor : graph.initializer())
        names.insert(tensor.name());
    for (const auto& input : graph.input())
        names.insert(input.name());
    for (const auto& node : graph.node()) {
        names.insert(node.input().begin(), node.input().end());
        names.insert(node.output().begin(), node.output().end());
        for (const auto& attribute : node.attribute())
            if (attribute.has_g())
                collectNames(attribute.g(), names);
    }
}

std::set<Edge> readersOf(const QuantizationPlan& plan)
{
    std::set<Edge> readers;
    for (const ActivationPlan& activation : plan.activations)
        readers.insert(activation.readers.begin(), activation.readers.end());
    return readers;
}

/// The opset that the formats of @p plan need; 0 where any will do.
int neededOpset(const Model& model, const QuantizationPlan& plan)
{
    int opset = 0;
    const std::set<Edge> codeReaders = readersOf(plan);
    for (const auto& weight : plan.weights)
        opset = std::max(opset, neededOpset(storedWeight(model.layers[weight.layer], weight, codeReaders)));
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

bool isZero(const ScaleOffset& scale) { return scale.zeroPoint == 0; }

/// What other programs wrote beside the network: shapes that every runtime infers, and where a node came
/// from.
void removeRemarks(onnx::GraphProto& graph)
{
    graph.clear_value_info();
    graph.clear_doc_string();
    for (onnx::NodeProto& node : *graph.mutable_node())
        node.clear_doc_string();
}

} // namespace

QdqWriter::QdqWriter(const Model& model, const QuantizationPlan& plan, ConstantData data)
    : m_model(model),
      m_plan(plan),
      m_data(data),
      m_rewriter(model.graph),
      m_codeReaders(readersOf(plan)),
      m_neededOpset(neededOpset(model, plan))
{}

QdqNetwork QdqWriter::run()
{
    chooseDomain();
    collectNames(m_rewriter.model().graph(), m_names);
    for (const WeightPlan& weight : m_plan.weights)
        writeWeight(weight);
    for (const BiasPlan& bias : m_plan.biases)
        writeBias(bias);
    for (const BiasPlan& bias : biasGuards(m_model, m_plan))
        writeBias(bias);
    const std::vector<ActivationPlan> activations =
        writtenActivations(m_model, m_plan, opsetOf(m_rewriter.model()));
    m_rewriter.insertActivations(
        activations,
        [&](size_t index, const auto& source, const auto& target) {
            return activationNodes(storedActivation(activations[index].encoding), source, target);
        },
        [this] { return freshName("a"); });
    QdqNetwork network{m_rewriter.finish(), std::move(m_dataLeftOut), !m_domain.empty()};
    network.proto.set_ir_version(std::max<int64_t>(network.proto.ir_version(), irVersionFor(m_neededOpset)));
    network.proto.set_producer_name("Bitdepth");
    network.proto.clear_producer_version();
    removeRemarks(*network.proto.mutable_graph());
    return network;
}

/// Standard operators where the model's opset can be raised to what the formats need, the runtime's own
/// otherwise.
void QdqWriter::chooseDomain()
{
    const int needed = m_neededOpset;
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
        throw Error(
            QT_TRANSLATE_NOOP("Engine",
                              "%1 uses operators of opset %2 that cannot be raised to opset %3, which its "
                              "formats need: export it with opset %3 or choose integer formats."),
            {m_model.displayName(), std::to_string(m_model.opset), std::to_string(needed)});
    m_domain = kRuntimeDomain;
    auto* opset = m_rewriter.model().add_opset_import();
    opset->set_domain(kRuntimeDomain);
    opset->set_version(1);
}

void QdqWriter::writeWeight(const WeightPlan& weight)
{
    const Layer& layer = m_model.layers[weight.layer];
    const Edge reader{layer.node, layer.weightInput};
    const auto [written, isNew] = m_written.try_emplace(weight.storedName);
    if (isNew) {
        written->second = freshName("w");
        const Shape& shape = weight.values.shape;
        const Encoding stored = storedWeight(layer, weight, m_codeReaders);
        const std::string codes = freshName(weight.storedName + "_q");
        const int64_t bytes = (elementCount(shape) * stored.format.storageBits + 7) / 8;
        if (m_data == ConstantData::LeftOut)
            addConstant(storedCodes(codes, shape, {}, stored.format), bytes);
        else
            addConstant(storedCodes(codes, shape,
                                    weight.codes
                                        ? *weight.codes
                                        : encodeTensor(*weight.values.values, shape, weight.encoding),
                                    stored.format),
                        bytes);
        if (isCast(stored.format))
            m_rewriter.addFirst(cast(codes, written->second, onnx::TensorProto::FLOAT));
        else
            m_rewriter.addFirst(dequantizeWeight(codes, written->second, shape, stored,
                                                 m_codeReaders.contains({layer.node, layer.dataInput})));
    }
    m_rewriter.redirect(reader, written->second);
}

/// Weights whose zero points are 0 need none, as long as no integer kernel reads them, which wants one.
onnx::NodeProto QdqWriter::dequantizeWeight(const std::string& codes, const std::string& target,
                                            const Shape& shape, const Encoding& encoding, bool readsCodes)
{
    auto node = makeNode("DequantizeLinear", m_domain, {codes, scalesOf(shape, encoding)}, target);
    if (readsCodes || !std::all_of(encoding.scales.begin(), encoding.scales.end(), isZero))
        node.add_input(zeroPointsOf(shape, encoding));
    if (encoding.granularity.kind != GranularityKind::PerTensor)
        addInt(node, "axis", encoding.axis);
    if (encoding.granularity.kind == GranularityKind::PerGroup)
        addInt(node, "block_size", encoding.granularity.groupSize);
    return node;
}

void QdqWriter::writeBias(const BiasPlan& bias)
{
    const Layer& layer = m_model.layers[bias.layer];
    const std::string name = freshName("b");
    const std::string target = freshName("b");
    m_rewriter.connect({layer.node, layer.biasInput}, target);
    m_rewriter.addInitializer(storedBias(name, bias.codes));
    const bool perChannel = bias.scales.size() > 1;
    const Shape shape = perChannel ? Shape{static_cast<int64_t>(bias.scales.size())} : Shape{};
    const std::string scales =
        shared(encodeFloats({}, {shape, std::make_shared<const std::vector<float>>(bias.scales)}), "s");
    auto node = makeNode("DequantizeLinear", m_domain, {name, scales}, target);
    if (perChannel)
        addInt(node, "axis", 0);
    m_rewriter.addFirst(std::move(node));
}

std::vector<onnx::NodeProto> QdqWriter::activationNodes(const Encoding& encoding, const std::string& source,
                                                        const std::string& target)
{
    const std::string codes = freshName("a");
    if (isCast(encoding.format))
        return {cast(source, codes, encoding.format.onnxType), cast(codes, target, onnx::TensorProto::FLOAT)};
    std::vector<onnx::NodeProto> nodes;
    std::string from = source;
    if (leavesCodesOut(encoding)) {
        from = freshName("a");
        nodes.push_back(clip(source, from, encoding));
    }
    const std::string scales = scalesOf({}, encoding);
    const std::string zeroPoints = zeroPointsOf({}, encoding);
    nodes.push_back(makeNode("QuantizeLinear", m_domain, {from, scales, zeroPoints}, codes));
    nodes.push_back(makeNode("DequantizeLinear", m_domain, {codes, scales, zeroPoints}, target));
    return nodes;
}

onnx::NodeProto QdqWriter::clip(const std::string& source, const std::string& target,
                                const Encoding& encoding)
{
    const Range range = representableRange(encoding.scales.front(), encoding.format);
    if (opsetOf(m_rewriter.model()) < kClipBoundsAsInputsOpset) {
        auto node = makeNode("Clip", "", {source}, target);
        addFloat(node, "min", static_cast<float>(range.low));
        addFloat(node, "max", static_cast<float>(range.high));
        return node;
    }
    return makeNode("Clip", "",
                    {source, shared(scalar({}, static_cast<float>(range.low)), "s"),
                     shared(scalar({}, static_cast<float>(range.high)), "s")},
                    target);
}

/// @p bytes: of its data, whether @p head has them or not.
void QdqWriter::addConstant(onnx::TensorProto head, int64_t bytes)
{
    if (m_data == ConstantData::LeftOut)
        m_dataLeftOut[head.name()] = bytes;
    m_rewriter.addInitializer(std::move(head));
}

/// Name of a constant with the content of @p tensor; made where there is none yet.
std::string QdqWriter::shared(onnx::TensorProto tensor, const char* prefix)
{
    const auto [found, isNew] = m_sharedNames.try_emplace(tensor.SerializeAsString());
    if (isNew) {
        found->second = freshName(prefix);
        tensor.set_name(found->second);
        m_rewriter.addInitializer(std::move(tensor));
    }
    return found->second;
}

/// Where data is left out, scales that differ from channel to channel are taken to be nobody else's.
std::string QdqWriter::scalesOf(const Shape& shape, const Encoding& encoding)
{
    if (m_data == ConstantData::Whole || encoding.granularity.kind == GranularityKind::PerTensor)
        return shared(storedScales({}, shape, encoding), "s");
    Encoding head = encoding;
    head.scales.clear();
    onnx::TensorProto tensor = storedScales(freshName("s"), shape, head);
    const int64_t bytes = elementCount(shapeOf(tensor)) * int64_t(sizeof(float));
    const std::string name = tensor.name();
    addConstant(std::move(tensor), bytes);
    return name;
}

/// Where data is left out, zero points are alike where their first is, whatever the type can hold.
std::string QdqWriter::zeroPointsOf(const Shape& shape, const Encoding& encoding)
{
    if (m_data == ConstantData::Whole)
        return shared(storedZeroPoints({}, shape, encoding), "z");
    Encoding head = encoding;
    head.scales.clear();
    onnx::TensorProto tensor = storedZeroPoints({}, shape, head);
    const int64_t bytes = (elementCount(shapeOf(tensor)) * encoding.format.storageBits + 7) / 8;
    const auto [found, isNew] = m_sharedNames.try_emplace(tensor.SerializeAsString() +
                                                          std::to_string(encoding.scales.front().zeroPoint));
    if (isNew) {
        found->second = freshName("z");
        tensor.set_name(found->second);
        addConstant(std::move(tensor), bytes);
    }
    return found->second;
}

/// A name of @p prefix and, where that is taken or too short to tell anything, a number.
std::string QdqWriter::freshName(const std::string& prefix)
{
    int& number = m_lastNumber[prefix];
    if (prefix.size() > 1 && number == 0 && m_names.insert(prefix).second)
        return prefix;
    std::string name;
    do
        name = prefix + std::to_string(number++);
    while (!m_names.insert(name).second);
    return name;
}

} // namespace bitdepth
