#include "engine/quantization/qdq_writer.h"

#include "engine/model/onnx_file.h"
#include "engine/model/tensor_proto.h"
#include "engine/quantization/bias_guard.h"
#include "engine/quantization/code_movers.h"
#include "engine/quantization/integer_layers.h"
#include "engine/quantization/stored_tensor.h"
#include <algorithm>
#include <cstring>

namespace bitdepth {

namespace {

constexpr int kClipBoundsAsInputsOpset = 11;

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

bool isZero(const ScaleOffset& scale) { return scale.zeroPoint == 0; }

Encoding withoutScales(const Encoding& encoding)
{
    return {encoding.format, encoding.granularity, encoding.axis, {}};
}

/// One number of every scale, one after the other.
template <typename Number>
std::string bytesOfAll(const Encoding& encoding, Number ScaleOffset::*member)
{
    std::string bytes(encoding.scales.size() * sizeof(Number), '\0');
    for (size_t i = 0; i < encoding.scales.size(); ++i)
        std::memcpy(&bytes[i * sizeof(Number)], &(encoding.scales[i].*member), sizeof(Number));
    return bytes;
}

/// What tells constants apart whose data are not kept.
std::string contentOf(onnx::TensorProto tensor, const std::string& data)
{
    const size_t hash = std::hash<std::string>{}(data);
    tensor.clear_raw_data();
    return tensor.SerializeAsString() + std::to_string(hash);
}

} // namespace

QdqWriter::QdqWriter(const Model& model, const QuantizationPlan& plan, const QdqBase& base, ConstantData data)
    : m_model(model), m_plan(plan), m_base(base), m_data(data), m_rewriter(base.proto), m_codeReaders(plan)
{
    constexpr size_t kNamesOfOne = 6; // codes, scale, zero point, what comes back
    m_names.reserve(kNamesOfOne * (plan.weights.size() + plan.activations.size()));
}

QdqNetwork QdqWriter::run()
{
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
    return {m_rewriter.finish(), std::move(m_dataLeftOut), !m_base.domain.empty()};
}

onnx::NodeProto* QdqWriter::makeNode(const char* type, const std::string& domain,
                                     std::initializer_list<std::string> inputs, const std::string& output)
{
    onnx::NodeProto* node = m_rewriter.newNode();
    node->set_op_type(type);
    if (!domain.empty())
        node->set_domain(domain);
    for (const auto& input : inputs)
        node->add_input(input);
    node->add_output(output);
    return node;
}

onnx::NodeProto* QdqWriter::cast(const std::string& source, const std::string& target, int type)
{
    onnx::NodeProto* node = makeNode("Cast", "", {source}, target);
    addInt(*node, "to", type);
    return node;
}

void QdqWriter::writeWeight(const WeightPlan& weight)
{
    const Layer& layer = m_model.layers[weight.layer];
    const Edge reader{layer.node, layer.weightInput};
    const auto [written, isNew] = m_written.try_emplace(weight.storedName);
    if (isNew) {
        written->second = freshName("w");
        const Shape& shape = weight.values.shape;
        const bool readsCodes = m_codeReaders.contains({layer.node, layer.dataInput});
        const Encoding stored = storedWeight(weight, readsCodes);
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
            m_rewriter.addFirst(dequantizeWeight(codes, written->second, shape, stored, readsCodes));
    }
    m_rewriter.redirect(reader, written->second);
}

/// Weights whose zero points are 0 need none, as long as no integer kernel reads them, which wants one.
onnx::NodeProto* QdqWriter::dequantizeWeight(const std::string& codes, const std::string& target,
                                             const Shape& shape, const Encoding& encoding, bool readsCodes)
{
    onnx::NodeProto* node =
        makeNode("DequantizeLinear", m_base.domain, {codes, scalesOf(shape, encoding)}, target);
    if (readsCodes || !std::all_of(encoding.scales.begin(), encoding.scales.end(), isZero))
        node->add_input(zeroPointsOf(shape, encoding));
    if (encoding.granularity.kind != GranularityKind::PerTensor)
        addInt(*node, "axis", encoding.axis);
    if (encoding.granularity.kind == GranularityKind::PerGroup)
        addInt(*node, "block_size", encoding.granularity.groupSize);
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
    onnx::NodeProto* node = makeNode("DequantizeLinear", m_base.domain, {name, scales}, target);
    if (perChannel)
        addInt(*node, "axis", 0);
    m_rewriter.addFirst(node);
}

std::vector<onnx::NodeProto*> QdqWriter::activationNodes(const Encoding& encoding, const std::string& source,
                                                         const std::string& target)
{
    const std::string codes = freshName("a");
    if (isCast(encoding.format))
        return {cast(source, codes, encoding.format.onnxType), cast(codes, target, onnx::TensorProto::FLOAT)};
    std::vector<onnx::NodeProto*> nodes;
    std::string from = source;
    if (leavesCodesOut(encoding)) {
        from = freshName("a");
        nodes.push_back(clip(source, from, encoding));
    }
    const std::string scales = scalesOf({}, encoding);
    const std::string zeroPoints = zeroPointsOf({}, encoding);
    nodes.push_back(makeNode("QuantizeLinear", m_base.domain, {from, scales, zeroPoints}, codes));
    nodes.push_back(makeNode("DequantizeLinear", m_base.domain, {codes, scales, zeroPoints}, target));
    return nodes;
}

onnx::NodeProto* QdqWriter::clip(const std::string& source, const std::string& target,
                                 const Encoding& encoding)
{
    const Range range = representableRange(encoding.scales.front(), encoding.format);
    if (opsetOf(m_rewriter.model()) < kClipBoundsAsInputsOpset) {
        onnx::NodeProto* node = makeNode("Clip", "", {source}, target);
        addFloat(*node, "min", static_cast<float>(range.low));
        addFloat(*node, "max", static_cast<float>(range.high));
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
    std::string content =
        m_data == ConstantData::Whole ? tensor.SerializeAsString() : contentOf(tensor, tensor.raw_data());
    return sharedAs(std::move(content), std::move(tensor), prefix, {});
}

/// @p bytesLeftOut: of the data that @p tensor would have, where they are left out
std::string QdqWriter::sharedAs(std::string content, onnx::TensorProto tensor, const char* prefix,
                                std::optional<int64_t> bytesLeftOut)
{
    const auto [found, isNew] = m_sharedNames.try_emplace(std::move(content));
    if (isNew) {
        found->second = freshName(prefix);
        tensor.set_name(found->second);
        if (bytesLeftOut)
            addConstant(std::move(tensor), *bytesLeftOut);
        else
            m_rewriter.addInitializer(std::move(tensor));
    }
    return found->second;
}

/// Where data is left out, one scale may stand for those of all channels.
std::string QdqWriter::scalesOf(const Shape& shape, const Encoding& encoding)
{
    if (m_data == ConstantData::Whole)
        return shared(storedScales({}, shape, encoding), "s");
    onnx::TensorProto head = storedScales({}, shape, withoutScales(encoding));
    std::string content = contentOf(head, bytesOfAll(encoding, &ScaleOffset::scale));
    const int64_t bytes = elementCount(shapeOf(head)) * int64_t(sizeof(float));
    return sharedAs(std::move(content), std::move(head), "s", bytes);
}

std::string QdqWriter::zeroPointsOf(const Shape& shape, const Encoding& encoding)
{
    if (m_data == ConstantData::Whole)
        return shared(storedZeroPoints({}, shape, encoding), "z");
    onnx::TensorProto head = storedZeroPoints({}, shape, withoutScales(encoding));
    std::string content = contentOf(head, bytesOfAll(encoding, &ScaleOffset::zeroPoint));
    const int64_t bits = elementCount(shapeOf(head)) * encoding.format.storageBits;
    return sharedAs(std::move(content), std::move(head), "z", (bits + 7) / 8);
}

/// A name of @p prefix and, where that is taken or too short to tell anything, a number.
std::string QdqWriter::freshName(const std::string& prefix)
{
    int& number = m_lastNumber[prefix];
    if (prefix.size() > 1 && number == 0 && takeName(prefix))
        return prefix;
    std::string name;
    do
        name = prefix + std::to_string(number++);
    while (!takeName(name));
    return name;
}

bool QdqWriter::takeName(const std::string& name)
{
    return !m_base.names.contains(name) && m_names.insert(name).second;
}

} // namespace bitdepth
