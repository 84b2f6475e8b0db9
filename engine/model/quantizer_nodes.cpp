#include "engine/model/quantizer_nodes.h"

#include "engine/model/graph_view.h"
#include "engine/model/lift_quantizers.h"
#include "engine/model/stored_codes.h"
#include "engine/model/tensor_proto.h"
#include "engine/numeric/scale_layout.h"
#include <algorithm>
#include <limits>

namespace bitdepth {

namespace {

bool isOfKnownDomain(const onnx::NodeProto& node)
{
    return isStandard(node) || node.domain() == "com.microsoft";
}

/// One scale, one along an axis, or one a block of it; nothing where the node says anything else.
std::optional<Encoding> layoutOf(const onnx::NodeProto& node, const Shape& shape, size_t scales,
                                 const Format& format)
{
    const auto rank = static_cast<int64_t>(shape.size());
    const int64_t block = intAttribute(node, "block_size", 0);
    if (scales == 1 && block == 0)
        return Encoding{format, {}, 0, {}};
    int64_t axis = intAttribute(node, "axis", 1);
    axis = axis < 0 ? axis + rank : axis;
    if (axis < 0 || axis >= rank || block < 0 || block > std::numeric_limits<int>::max())
        return {};
    const Granularity granularity = block > 0
                                        ? Granularity{GranularityKind::PerGroup, static_cast<int>(block)}
                                        : Granularity{GranularityKind::PerChannel};
    if (ScaleLayout(shape, static_cast<int>(axis), granularity).scales() != scales)
        return {};
    return Encoding{format, granularity, static_cast<int>(axis), {}};
}

} // namespace

bool isQuantizer(const onnx::NodeProto& node)
{
    return node.op_type() == "QuantizeLinear" && isOfKnownDomain(node) && node.output_size() == 1;
}

bool isDequantizer(const onnx::NodeProto& node)
{
    return node.op_type() == "DequantizeLinear" && isOfKnownDomain(node) && node.output_size() == 1;
}

QuantizerReader::QuantizerReader(const NetworkGraph& graph) : m_graph(graph)
{
    for (const auto& initializer : graph.proto->graph().initializer())
        m_stored.emplace(initializer.name(), &initializer);
}

const onnx::TensorProto* QuantizerReader::stored(const std::string& name) const
{
    const auto found = m_stored.find(name);
    return found == m_stored.end() ? nullptr : found->second;
}

std::optional<std::vector<float>> QuantizerReader::scalesOf(const onnx::NodeProto& node) const
{
    const auto constant = m_graph.constants.find(inputOrEmpty(node, 1));
    if (constant == m_graph.constants.end() || constant->second.values->empty() ||
        !std::all_of(constant->second.values->begin(), constant->second.values->end(), isUsableScale))
        return {};
    return constant->second.values->copy();
}

std::optional<std::vector<int32_t>> QuantizerReader::zeroPointsOf(const onnx::NodeProto& node, size_t scales,
                                                                  int elementType) const
{
    const std::string name = inputOrEmpty(node, 2);
    if (name.empty())
        return std::vector<int32_t>(scales, 0);
    const onnx::TensorProto* tensor = stored(name);
    if (!tensor || tensor->data_type() != elementType)
        return {};
    auto codes = decodeCodes(*tensor);
    return codes && codes->size() == scales ? codes : std::nullopt;
}

std::optional<Encoding> QuantizerReader::encodingOf(const onnx::NodeProto& dequantize, const Shape& shape,
                                                    int elementType) const
{
    const auto scales = scalesOf(dequantize);
    const auto format = formatOfElementType(elementType);
    if (!scales || !format)
        return {};
    const auto zeroPoints = zeroPointsOf(dequantize, scales->size(), elementType);
    auto encoding = layoutOf(dequantize, shape, scales->size(), *format);
    if (!zeroPoints || !encoding)
        return {};
    for (size_t i = 0; i < scales->size(); ++i)
        encoding->scales.push_back(
            format->isInteger()
                ? ScaleOffset{(*scales)[i], (*zeroPoints)[i], format->lowestCode(), format->highestCode()}
                : ScaleOffset{(*scales)[i], 0, 0, 0});
    return encoding;
}

std::optional<QuantizerReader::Stored> QuantizerReader::storedCodes(const onnx::NodeProto& dequantize) const
{
    const onnx::TensorProto* tensor = stored(inputOrEmpty(dequantize, 0));
    auto codes = tensor ? decodeCodes(*tensor) : std::nullopt;
    if (!codes || codes->empty())
        return {};
    const Shape shape = shapeOf(*tensor);
    const auto encoding = encodingOf(dequantize, shape, tensor->data_type());
    if (!encoding)
        return {};
    return Stored{shape, {*encoding, std::make_shared<const std::vector<int32_t>>(std::move(*codes))}};
}

std::optional<QuantizerReader::Stored>
QuantizerReader::roundedConstant(const onnx::NodeProto& quantize, const onnx::NodeProto& dequantize) const
{
    const auto constant = m_graph.constants.find(inputOrEmpty(quantize, 0));
    if (!isQuantizer(quantize) || constant == m_graph.constants.end() || constant->second.values->empty())
        return {};
    const ConstantTensor& values = constant->second;
    const int type = elementTypeOf(quantize);
    const auto encoding = encodingOf(dequantize, values.shape, type);
    if (!encoding || encodingOf(quantize, values.shape, type) != encoding)
        return {};
    auto codes = encodeTensor(*values.values, values.shape, *encoding);
    return Stored{values.shape, {*encoding, std::make_shared<const std::vector<int32_t>>(std::move(codes))}};
}

std::optional<StoredBias> QuantizerReader::storedBias(const onnx::NodeProto& dequantize) const
{
    const onnx::TensorProto* tensor = stored(inputOrEmpty(dequantize, 0));
    const auto scales = scalesOf(dequantize);
    if (!tensor || tensor->data_type() != onnx::TensorProto::INT32 || tensor->dims_size() != 1 || !scales)
        return {};
    const auto zeroPoints = zeroPointsOf(dequantize, scales->size(), tensor->data_type());
    auto codes = decodeCodes(*tensor);
    if (!zeroPoints ||
        std::any_of(zeroPoints->begin(), zeroPoints->end(), [](int32_t z) { return z != 0; }) || !codes ||
        codes->empty() || (scales->size() != 1 && scales->size() != codes->size()))
        return {};
    return StoredBias{*scales, std::make_shared<const std::vector<int32_t>>(std::move(*codes))};
}

std::optional<Encoding> QuantizerReader::roundTrip(const onnx::NodeProto& quantize,
                                                   const onnx::NodeProto& dequantize) const
{
    const int type = elementTypeOf(quantize);
    const auto format = formatOfElementType(type);
    const auto scale = scalesOf(quantize);
    if (!isQuantizer(quantize) || quantize.domain() != dequantize.domain() || !format ||
        !format->isInteger() || !scale || scale->size() != 1 || scalesOf(dequantize) != scale)
        return {};
    const auto zero = zeroPointsOf(quantize, 1, type);
    if (!zero || zeroPointsOf(dequantize, 1, type) != zero)
        return {};
    return Encoding{
        *format, {}, 0, {{scale->front(), zero->front(), format->lowestCode(), format->highestCode()}}};
}

int QuantizerReader::elementTypeOf(const onnx::NodeProto& quantize) const
{
    const std::string name = inputOrEmpty(quantize, 2);
    if (const onnx::TensorProto* zeroPoint = stored(name))
        return zeroPoint->data_type();
    // Without a zero point the codes are uint8, unless an attribute says otherwise.
    const bool isDefault = name.empty() && intAttribute(quantize, "output_dtype", 0) == 0;
    return isDefault ? int{onnx::TensorProto::UINT8} : 0;
}

} // namespace bitdepth
