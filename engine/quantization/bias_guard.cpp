#include "engine/quantization/bias_guard.h"

#include "engine/model/graph_view.h"
#include "engine/model/layer_weights.h"
#include "engine/quantization/qdq_base.h"
#include <algorithm>
#include <cmath>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

/// What a plan says of each layer and of each input of a node, gathered once: asking the plan itself for
/// every layer takes a time that grows with the square of their number.
class PlannedParts {
public:
    PlannedParts(const Model& model, const QuantizationPlan& plan)
        : m_dequantizesWeights(model.layers.size()),
          m_keepsWeights(model.layers.size()),
          m_hasBias(model.layers.size())
    {
        for (const ActivationPlan& activation : plan.activations)
            if (!isCast(activation.encoding.format))
                m_dequantizedReads.insert(m_dequantizedReads.end(), activation.readers.begin(),
                                          activation.readers.end());
        std::sort(m_dequantizedReads.begin(), m_dequantizedReads.end());
        for (const WeightPlan& weight : plan.weights) {
            m_dequantizesWeights[weight.layer] |= !isCast(weight.encoding.format);
            m_keepsWeights[weight.layer] |= weight.isCarried;
        }
        for (const BiasPlan& bias : plan.biases)
            m_hasBias[bias.layer] = true;
    }

    bool readsDequantized(const Layer& layer) const
    {
        return std::binary_search(m_dequantizedReads.begin(), m_dequantizedReads.end(),
                                  Edge{layer.node, layer.dataInput});
    }
    bool dequantizesWeights(size_t layer) const { return m_dequantizesWeights[layer]; }
    /// Weights as the model's file has them: its bias stays as it was, too.
    bool keepsWeights(size_t layer) const { return m_keepsWeights[layer]; }
    bool hasBias(size_t layer) const { return m_hasBias[layer]; }

private:
    std::vector<Edge> m_dequantizedReads; ///< sorted
    std::vector<char> m_dequantizesWeights;
    std::vector<char> m_keepsWeights;
    std::vector<char> m_hasBias;
};

BiasPlan asIntegers(size_t index, const Layer& layer)
{
    const std::span<const float> values = *layer.bias->values;
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
    const PlannedParts planned(model, plan);
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const auto& node = model.graph.proto->graph().node(layer.node);
        const auto place = findLayerWeights(node);
        if (!place || layer.biasInput < 0 || planned.keepsWeights(i) || planned.hasBias(i) ||
            !planned.readsDequantized(layer))
            continue;
        if (layer.bias && layer.bias->shape.size() == 1)
            guards.push_back(asIntegers(i, layer));
        else if (inputOrEmpty(node, layer.biasInput).empty() && !planned.dequantizesWeights(i))
            guards.push_back(zeros(i, layer, *place));
    }
    return guards;
}

} // namespace bitdepth
