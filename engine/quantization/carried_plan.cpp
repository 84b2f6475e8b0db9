#include "engine/quantization/carried_plan.h"

#include <map>

namespace bitdepth {

std::vector<ActivationPlan> carriedActivations(const Model& model, const Recipe& recipe)
{
    std::vector<ActivationPlan> plans;
    if (!recipe.keepsCarried())
        return plans;
    const bool operatorsKeep = isCarried(recipe.operatorQuantizer());
    std::map<Edge, const Layer*> layerAt;
    for (const Layer& layer : model.layers)
        layerAt.emplace(Edge{layer.node, layer.dataInput}, &layer);
    for (const CarriedActivation& carried : model.carried.activations) {
        ActivationPlan plan{
            carried.tensor, carried.encoding, {}, carried.isGraphOutput && operatorsKeep, true};
        for (const Edge& reader : carried.readers) {
            const auto layer = layerAt.find(reader);
            if (layer == layerAt.end() ? operatorsKeep : isCarried(recipe.activationsOf(layer->second->name)))
                plan.readers.push_back(reader);
        }
        if (!plan.readers.empty() || plan.isGraphOutput)
            plans.push_back(std::move(plan));
    }
    return plans;
}

std::optional<BiasPlan> carriedBias(const Model& model, const Recipe& recipe, size_t index)
{
    const Layer& layer = model.layers[index];
    const auto stored = model.carried.biases.find(layer.biasName);
    if (stored == model.carried.biases.end() || !keepsBias(layer, recipe))
        return {};
    return BiasPlan{index, layer.biasName, stored->second.scales, *stored->second.codes};
}

bool keepsBias(const Layer& layer, const Recipe& recipe)
{
    return isCarried(recipe.weightsOf(layer.name)) &&
           (layer.dataInput < 0 || isCarried(recipe.activationsOf(layer.name)) ||
            recipe.activationsOf(layer.name).format.isFloat32());
}

} // namespace bitdepth
