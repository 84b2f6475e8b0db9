#include "engine/device/mixed_recipe.h"

#include <algorithm>

namespace bitdepth {

bool canBeInteger(const Layer& layer)
{
    const bool hasKernel =
        layer.operatorType == "Conv" || layer.operatorType == "Gemm" || layer.operatorType == "MatMul";
    return hasKernel && layer.dataInput >= 0;
}

Recipe mixedRecipe(const Model& model, const std::vector<LayerLink>& links, const IntegerLayers& chosen,
                   const Recipe& integer)
{
    if (std::none_of(chosen.begin(), chosen.end(), [](bool isInteger) { return isInteger; })) {
        Recipe recipe = floatRecipe();
        recipe.name = integer.name;
        recipe.modelSha256 = integer.modelSha256;
        return recipe;
    }
    std::vector<bool> readsCodes(model.layers.size());
    for (const LayerLink& link : links)
        readsCodes[link.to] = readsCodes[link.to] || chosen[link.from];
    Recipe recipe = integer;
    for (size_t i = 0; i < model.layers.size(); ++i) {
        if (chosen[i])
            continue;
        const std::string& name = model.layers[i].name;
        Quantizer weights = integer.weightsOf(name);
        Quantizer activations = integer.activationsOf(name);
        weights.format = Format();
        if (!readsCodes[i])
            activations.format = Format();
        recipe.setWeights(name, weights);
        recipe.setActivations(name, activations);
    }
    return recipe;
}

} // namespace bitdepth
