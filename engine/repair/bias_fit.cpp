#include "engine/repair/bias_fit.h"

#include "engine/repair/model_variant.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

const ActivationPlan* inputOf(const RepairState& state, const Layer& layer)
{
    const Edge edge{layer.node, layer.dataInput};
    for (const ActivationPlan& activation : state.plan.activations)
        if (std::count(activation.readers.begin(), activation.readers.end(), edge))
            return &activation;
    return nullptr;
}

void storeAsIntegers(BiasPlan& bias, const std::vector<float>& values, const std::vector<ScaleOffset>& scales,
                     double inputScale)
{
    bias.scales.clear();
    bias.codes.clear();
    for (const ScaleOffset& scale : scales)
        bias.scales.push_back(static_cast<float>(inputScale * double(scale.scale)));
    for (size_t c = 0; c < values.size(); ++c) {
        const double scale = bias.scales[bias.scales.size() == 1 ? 0 : c];
        bias.codes.push_back(
            static_cast<int32_t>(std::nearbyint(std::clamp(values[c] / scale, -2147483648.0, 2147483647.0))));
    }
}

} // namespace

void setBias(RepairState& state, size_t index, const std::vector<float>& bias)
{
    for (BiasPlan& planned : state.plan.biases) {
        if (planned.layer != index)
            continue;
        const auto weight = std::find_if(state.plan.weights.begin(), state.plan.weights.end(),
                                         [&](const auto& candidate) { return candidate.layer == index; });
        const ActivationPlan* input = inputOf(state, state.model->layers[index]);
        return storeAsIntegers(planned, bias, weight->encoding.scales, input->encoding.scales.front().scale);
    }
    ModelVariant variant(*state.model);
    variant.setBias(index, bias);
    state.model = variant.finish();
}

ConstantTensor plannedWeight(const RepairState& state, size_t layer)
{
    for (const WeightPlan& weight : state.plan.weights)
        if (weight.layer == layer)
            return reconstructed(weight);
    return state.model->layers[layer].weight;
}

LayerFunction plannedFunction(const RepairState& state, size_t index, const LayerGeometry& geometry)
{
    const ConstantTensor weights = plannedWeight(state, index);
    const auto& bias = state.model->layers[index].bias;
    std::optional<ConstantTensor> planned = bias;
    for (const BiasPlan& one : state.plan.biases)
        if (one.layer == index)
            planned = reconstructed(one);
    LayerFunction function;
    for (size_t g = 0; g < geometry.groups; ++g) {
        Eigen::MatrixXf matrix = Eigen::MatrixXf::Zero(static_cast<Eigen::Index>(geometry.patch) + 1,
                                                       static_cast<Eigen::Index>(geometry.channels));
        for (size_t c = 0; c < geometry.channels; ++c) {
            const auto column = static_cast<Eigen::Index>(c);
            for (size_t k = 0; k < geometry.patch; ++k)
                matrix(static_cast<Eigen::Index>(k), column) = (*weights.values)[geometry.weightAt(g, c, k)];
            if (planned)
                matrix(matrix.rows() - 1, column) = (*planned->values)[g * geometry.channels + c];
        }
        function.push_back(std::move(matrix));
    }
    return function;
}

void fitBias(RepairState& state, size_t layer, const LayerGeometry& geometry, const LayerMoments& moments)
{
    const ConstantTensor weights = plannedWeight(state, layer);
    std::vector<float> bias;
    for (size_t g = 0; g < geometry.groups; ++g)
        for (size_t c = 0; c < geometry.channels; ++c) {
            double value = moments.groups[g].meanOutput[static_cast<Eigen::Index>(c)];
            for (size_t k = 0; k < geometry.patch; ++k)
                value -= double((*weights.values)[geometry.weightAt(g, c, k)]) *
                         moments.groups[g].meanPatch[static_cast<Eigen::Index>(k)];
            bias.push_back(static_cast<float>(value));
        }
    setBias(state, layer, bias);
}

} // namespace bitdepth
