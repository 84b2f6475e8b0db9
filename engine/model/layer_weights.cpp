#include "engine/model/layer_weights.h"

#include "engine/model/graph_view.h"
#include "engine/numeric/encoding.h"
#include <functional>

namespace bitdepth {

namespace {

std::vector<LayerWeights> ofConv(const onnx::NodeProto&) { return {{.canTakeBias = true}}; }

/// Weights are input channels x output channels of one group x kernel.
std::vector<LayerWeights> ofConvTranspose(const onnx::NodeProto& node)
{
    return {{.channelAxis = 1,
             .reductionAxis = 0,
             .groups = intAttribute(node, "group", 1),
             .canTakeBias = true}};
}

std::vector<LayerWeights> ofGemm(const onnx::NodeProto& node)
{
    const bool transposed = intAttribute(node, "transB", 0) != 0;
    const bool plain = floatAttribute(node, "alpha", 1) == 1 && floatAttribute(node, "beta", 1) == 1;
    return {{.channelAxis = transposed ? 0 : 1, .reductionAxis = transposed ? 1 : 0, .canTakeBias = plain}};
}

std::vector<LayerWeights> ofMatMul(const onnx::NodeProto&)
{
    return {{.biasInput = -1, .channelAxis = -1, .reductionAxis = -2}};
}

/// An embedding: rows are looked up, none is summed over.
std::vector<LayerWeights> ofGather(const onnx::NodeProto&)
{
    return {{.dataInput = -1, .weightInput = 0, .biasInput = -1, .channelAxis = 0, .reductionAxis = 1}};
}

/// Weights are directions x gates * hidden x input; the recurrence reads its own state, not an activation of
/// the graph.
std::vector<LayerWeights> ofRecurrent(const onnx::NodeProto&)
{
    return {{.biasInput = -1, .channelAxis = 1, .reductionAxis = 2, .suffix = " W"},
            {.dataInput = -1,
             .weightInput = 2,
             .biasInput = -1,
             .channelAxis = 1,
             .reductionAxis = 2,
             .suffix = " R"}};
}

} // namespace

std::vector<LayerWeights> layerWeights(const onnx::NodeProto& node)
{
    using Describe = std::vector<LayerWeights> (*)(const onnx::NodeProto&);
    static const std::map<std::string, Describe> kKinds = {
        {"Conv", ofConv},     {"ConvTranspose", ofConvTranspose},
        {"Gemm", ofGemm},     {"MatMul", ofMatMul},
        {"Gather", ofGather}, {"LSTM", ofRecurrent},
        {"GRU", ofRecurrent}, {"RNN", ofRecurrent}};
    const auto kind = kKinds.find(node.op_type());
    if (kind == kKinds.end() || !isStandard(node))
        return {};
    return kind->second(node);
}

std::optional<LayerWeights> findLayerWeights(const onnx::NodeProto& node)
{
    const auto all = layerWeights(node);
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
}

namespace {

/// The axis counted from the front; -1 where the shape has it not.
int resolvedAxis(const Shape& shape, int axis)
{
    const int rank = static_cast<int>(shape.size());
    const int resolved = axis < 0 ? axis + rank : axis;
    return resolved >= 0 && resolved < rank ? resolved : -1;
}

} // namespace

size_t outputChannelCount(const Shape& shape, const LayerWeights& place)
{
    const int axis = resolvedAxis(shape, place.channelAxis);
    return axis < 0 ? 0 : static_cast<size_t>(shape[static_cast<size_t>(axis)] * place.groups);
}

std::vector<size_t> outputChannels(const Shape& shape, const LayerWeights& place)
{
    const int axis = resolvedAxis(shape, place.channelAxis);
    if (axis < 0)
        return {};
    const ChannelLayout layout = channelLayout(shape, axis);
    // In a grouped ConvTranspose the first axis runs through the groups, each with output channels of its
    // own.
    const size_t outerPerGroup = std::max<size_t>(1, layout.outer / static_cast<size_t>(place.groups));
    std::vector<size_t> channelOf(layout.size());
    for (size_t i = 0; i < channelOf.size(); ++i) {
        const size_t outer = i / (layout.channels * layout.inner);
        const size_t group = place.groups > 1 ? outer / outerPerGroup : 0;
        channelOf[i] = group * layout.channels + i / layout.inner % layout.channels;
    }
    return channelOf;
}

} // namespace bitdepth
