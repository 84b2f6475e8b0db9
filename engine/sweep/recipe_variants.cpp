#include "engine/sweep/recipe_variants.h"

#include "engine/recipe/scheme_rules.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// @p quantizer in another format, the rest as it is as far as that makes sense.
Quantizer inFormat(Quantizer quantizer, const Format& format, Role role)
{
    if (format.isFloat32())
        return floatRecipe().weights;
    if (quantizer.format.isFloat32() && role == Role::Weights)
        quantizer.granularity = {GranularityKind::PerChannel};
    quantizer.scheme = inheritedScheme(format, quantizer, role);
    quantizer.format = format;
    return quantizer;
}

using Field = std::optional<Quantizer> LayerChoice::*;

/// The default and every layer that states a choice of its own; layers kept in float32 on purpose stay there.
Recipe allInFormat(Recipe recipe, const Format& format, Role role)
{
    const bool isWeights = role == Role::Weights;
    Quantizer& standard = isWeights ? recipe.weights : recipe.activations;
    const Field field = isWeights ? &LayerChoice::weights : &LayerChoice::activations;
    standard = inFormat(standard, format, role);
    for (auto entry = recipe.layers.begin(); entry != recipe.layers.end();) {
        std::optional<Quantizer>& own = entry->second.*field;
        if (own && !own->format.isFloat32())
            own = inFormat(*own, format, role);
        if (own == standard)
            own.reset();
        entry = entry->second.isEmpty() ? recipe.layers.erase(entry) : std::next(entry);
    }
    recipe.name += std::string(isWeights ? ", weights " : ", activations ") + std::string(format.name);
    return recipe;
}

std::vector<Recipe> inFormats(const std::vector<Recipe>& recipes, const std::vector<Format>& formats,
                              Role role)
{
    if (formats.empty())
        return recipes;
    std::vector<Recipe> variants;
    for (const Recipe& recipe : recipes) {
        for (const Format& format : formats)
            variants.push_back(allInFormat(recipe, format, role));
    }
    return variants;
}

Recipe withLayerBits(Recipe recipe, const std::string& layer, int bits)
{
    constexpr int kFloatBits = 32;
    const Quantizer now = recipe.weightsOf(layer);
    const bool isUnsigned = now.format.isInteger() && !now.format.isSigned;
    const std::string integer = (isUnsigned ? "uint" : "int") + std::to_string(bits);
    const Format format = formatNamed(bits == kFloatBits ? "float32" : integer);
    recipe.setWeights(layer, inFormat(now, format, Role::Weights));
    recipe.name += ", " + layer + " " + std::string(format.name);
    return recipe;
}

} // namespace

std::vector<Recipe> recipeVariants(const std::vector<Recipe>& bases, const Variation& variation,
                                   const Model& model)
{
    const std::vector<Recipe> whole = inFormats(inFormats(bases, variation.weights, Role::Weights),
                                                variation.activations, Role::Activations);
    std::vector<Recipe> candidates = whole;
    for (const Recipe& recipe : whole) {
        for (const Layer& layer : model.layers) {
            for (const int bits : variation.layerBits)
                candidates.push_back(withLayerBits(recipe, layer.name, bits));
        }
    }
    std::vector<Recipe> variants;
    for (Recipe& candidate : candidates) {
        if (std::find(variants.begin(), variants.end(), candidate) == variants.end())
            variants.push_back(std::move(candidate));
    }
    return variants;
}

} // namespace bitdepth
