#include "engine/recipe/carried_recipe.h"

#include "engine/model/model.h"
#include <algorithm>

namespace bitdepth {

namespace {

Scheme schemeOf(const Encoding& encoding)
{
    const bool isCentred = std::all_of(encoding.scales.begin(), encoding.scales.end(),
                                       [](const ScaleOffset& scale) { return scale.zeroPoint == 0; });
    return isCentred && encoding.format.isSigned ? Scheme::SymmetricFull : Scheme::Affine;
}

Quantizer quantizerOf(const Encoding& encoding)
{
    return {encoding.format, encoding.granularity, schemeOf(encoding), {RangeMethodKind::Carried}};
}

} // namespace

Recipe carriedRecipe(const Model& model)
{
    Recipe recipe = floatRecipe();
    for (const Layer& layer : model.layers) {
        if (layer.carriedWeights)
            recipe.setWeights(layer.name, quantizerOf(layer.carriedWeights->encoding));
        if (layer.carriedInput)
            recipe.setActivations(layer.name, quantizerOf(*layer.carriedInput));
    }
    if (!model.carried.activations.empty())
        recipe.operators = quantizerOf(model.carried.activations.front().encoding);
    return recipe;
}

} // namespace bitdepth
