#include "engine/repair/repair_layers.h"

#include "engine/repair/model_variant.h"
#include "engine/repair/round_layer.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// Larger patches would need gigabytes of moments.
constexpr size_t kLargestPatch = 4096;

WeightPlan* weightOf(RepairState& state, size_t layer)
{
    for (WeightPlan& weight : state.plan.weights)
        if (weight.layer == layer)
            return &weight;
    return nullptr;
}

bool hasOneBias(const RepairState& state, size_t layer)
{
    const auto& biases = state.plan.biases;
    const bool planned =
        std::any_of(biases.begin(), biases.end(), [&](const auto& bias) { return bias.layer == layer; });
    return planned || canHaveBias(*state.model, state.model->layers[layer]);
}

bool isQuantized(const RepairState& state, size_t index)
{
    const Layer& layer = state.model->layers[index];
    const Edge edge{layer.node, layer.dataInput};
    const auto& weights = state.plan.weights;
    const auto& activations = state.plan.activations;
    return std::any_of(weights.begin(), weights.end(), [&](const auto& w) { return w.layer == index; }) ||
           std::any_of(activations.begin(), activations.end(), [&](const auto& activation) {
               return std::count(activation.readers.begin(), activation.readers.end(), edge) > 0;
           });
}

/// Codes chosen for one layer are no longer those of others that shared its weights.
void separate(RepairState& state, WeightPlan& weight)
{
    const auto sharing =
        std::count_if(state.plan.weights.begin(), state.plan.weights.end(),
                      [&](const WeightPlan& other) { return other.storedName == weight.storedName; });
    if (sharing > 1)
        weight.storedName = weight.storedName + " of " + state.model->layers[weight.layer].name;
}

/// What a pass did to one layer.
enum class Treatment {
    Done,
    NotNeeded, ///< nothing of it is quantized so that the repair would apply
    Unknown,   ///< the repair does not know how
};

Treatment roundOne(RepairState& state, size_t index, const PassContext& context, LayerProbe& probe)
{
    WeightPlan* weight = weightOf(state, index);
    if (!weight || !weight->encoding.format.isInteger())
        return Treatment::NotNeeded;
    const auto geometry = geometryOf(*state.model, state.model->layers[index]);
    if (!geometry || geometry->patch > kLargestPatch)
        return Treatment::Unknown;
    const bool fitsBias = hasOneBias(state, index);
    probe.moveTo(index, *state.model, state.plan, *state.reference, context.control, context.threads);
    const SplitMoments moments =
        layerMoments(*geometry, probe, plannedFunction(state, index, *geometry), context.samples,
                     MomentOrder::Both, fitsBias, context.control, context.threads);
    separate(state, *weight);
    *weight = roundLayer(*weight, *geometry, moments, context.control, context.threads);
    if (fitsBias)
        fitBias(state, index, *geometry, moments.most);
    return Treatment::Done;
}

Treatment correctOne(RepairState& state, size_t index, const PassContext& context, LayerProbe& probe)
{
    if (!isQuantized(state, index))
        return Treatment::NotNeeded;
    const auto geometry = geometryOf(*state.model, state.model->layers[index]);
    if (!geometry || !hasOneBias(state, index))
        return Treatment::Unknown;
    probe.moveTo(index, *state.model, state.plan, *state.reference, context.control, context.threads);
    fitBias(state, index, *geometry,
            layerMoments(*geometry, probe, plannedFunction(state, index, *geometry), context.samples,
                         MomentOrder::Means, true, context.control, context.threads)
                .most);
    return Treatment::Done;
}

template <typename One>
LayerPass forEachLayer(RepairState& state, const PassContext& context, const One& one)
{
    LayerPass pass;
    LayerProbe probe(context.samples);
    const size_t layers = state.model->layers.size();
    for (size_t i = 0; i < layers; ++i) {
        context.control.throwIfStopped();
        context.report(i, layers);
        const Treatment treatment = one(state, i, context, probe);
        if (treatment == Treatment::Unknown)
            pass.untreated.push_back(i);
        else if (treatment == Treatment::Done)
            ++pass.repaired;
    }
    return pass;
}

} // namespace

LayerPass roundLayers(RepairState& state, const PassContext& context)
{
    return forEachLayer(state, context, roundOne);
}

LayerPass correctBiases(RepairState& state, const PassContext& context)
{
    return forEachLayer(state, context, correctOne);
}

} // namespace bitdepth
