#include "engine/quantization/bias_guard.h"

#include "engine/model/graph_view.h"
#include "engine/model/layer_weights.h"
#include <algorithm>
#include <cmath>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

/// Stored by Cast rather than by QuantizeLinear and DequantizeLinear.
bool isHalf(const Format& format) { return !format.isInteger() && format.bits == 16; }

bool readsDequantized(const QuantizationPlan& plan, const Layer& layer)
{
    const Edge input{layer.node, layer.dataInput};
    return std::any_of(plan.activations.begin(), plan.activations.end(), [&](const auto& activation) {
        return !isHalf(activation.encoding.format) &&
               std::count(activation.readers.begin(), activation.readers.end(), input) > 0;
    });
}

bool hasDequantizedWeights(const QuantizationPlan& plan, size_t layer)
{
    return std::any_of(plan.weights.begin(), plan.weights.end(), [&](const WeightPlan& weight) {
        return weight.layer == layer && !isHalf(weight.encoding.format);
    });
}

/// Weights as the model's file has them: its bias stays as it was, too.
bool keepsWeights(const QuantizationPlan& plan, size_t layer)
{
    return std::any_of(plan.weights.begin(), plan.weights.end(),
                       [&](const WeightPlan& weight) { return weight.layer == layer && weight.isCarried; });
}

bool hasPlannedBias(const QuantizationPlan& plan, size_t layer)
{
    return std::any_of(plan.biases.begin(), plan.biases.end(),
                       [&](const BiasPlan& bias) { return bias.layer == layer; });
}

BiasPlan asIntegers(size_t index, const Layer& layer)
{
    const std::vector<float>& values = *layer.bias->values;
    float largest = 0;
    for (const float value : values)
        largest = std::max(largest, std::fabs(value));
    int exponent = 0;
    std::frexp(largest, &exponent); // largest < 2^exponent
    const int step = std::max(exponent - 31, -126);
    BiasPlan bias{index, layer.biasName + " of " + layer.name, {std::ldexp(1.0f, step)}, {}};
    for (const float value : values)
        bias.codes.push_back(static_cast<int32_t>(
            std::clamp(std::nearbyint(std::ldexp(double(value), -step)), -2147483647.0, 2147483647.0)));
    return bias;
}

BiasPlan zeros(size_t index, const Layer& layer, const LayerWeights& place)
{
    return {index,
            layer.name + "/bias",
            {1.0f},
            std::vector<int32_t>(outputChannelCount(layer.weight.shape, place), 0)};
}

} // namespace

std::vector<BiasPlan> biasGuards(const Model& model, const QuantizationPlan& plan)
{
    std::vector<BiasPlan> guards;
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const auto& node = model.graph.proto->graph().node(layer.node);
        const auto place = findLayerWeights(node);
        if (!place || layer.biasInput < 0 || keepsWeights(plan, i) || hasPlannedBias(plan, i) ||
            !readsDequantized(plan, layer))
            continue;
        if (layer.bias && layer.bias->shape.size() == 1)
            guards.push_back(asIntegers(i, layer));
        else if (inputOrEmpty(node, layer.biasInput).empty() && !hasDequantizedWeights(plan, i))
            guards.push_back(zeros(i, layer, *place));
    }
    return guards;
}

} // namespace bitdepth
