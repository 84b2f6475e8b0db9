#include "engine/recipe/recipe.h"

#include "engine/core/error.h"
#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace bitdepth {

namespace {

constexpr std::array<std::pair<Repair, const char*>, 5> kRepairNames = {{
    {Repair::Equalization, "equalization"},
    {Repair::BiasAbsorption, "bias-absorption"},
    {Repair::RangeChoice, "range-choice"},
    {Repair::BiasCorrection, "bias-correction"},
    {Repair::AdaRound, "adaround"},
}};

/// The format of 8 bits that stands in for a narrower one where an operator mixes tensors.
Format atLeastEightBits(const Format& format)
{
    if (format.bits >= 8)
        return format;
    if (!format.isInteger())
        return formatNamed("fp8-e4m3");
    return formatNamed(format.isSigned ? "int8" : "uint8");
}

bool needsRange(const Quantizer& quantizer) { return !quantizer.format.isFloat32() && !isCarried(quantizer); }

/// Sets one field of a layer's choice; a choice equal to @p standard, and a layer without any, are forgotten.
void choose(Recipe& recipe, const std::string& layer, std::optional<Quantizer> LayerChoice::*field,
            const Quantizer& quantizer, const Quantizer& standard)
{
    LayerChoice& choice = recipe.layers[layer];
    choice.*field = quantizer;
    if (quantizer == standard)
        (choice.*field).reset();
    if (choice.isEmpty())
        recipe.layers.erase(layer);
}

} // namespace

Quantizer Recipe::weightsOf(const std::string& layer) const
{
    const auto found = layers.find(layer);
    return found == layers.end() ? weights : found->second.weights.value_or(weights);
}

Quantizer Recipe::activationsOf(const std::string& layer) const
{
    const auto found = layers.find(layer);
    return found == layers.end() ? activations : found->second.activations.value_or(activations);
}

Quantizer Recipe::operatorQuantizer() const
{
    if (operators)
        return *operators;
    Quantizer quantizer = activations;
    quantizer.format = atLeastEightBits(activations.format);
    return quantizer;
}

void Recipe::setWeights(const std::string& layer, const Quantizer& quantizer)
{
    choose(*this, layer, &LayerChoice::weights, quantizer, weights);
}

void Recipe::setActivations(const std::string& layer, const Quantizer& quantizer)
{
    choose(*this, layer, &LayerChoice::activations, quantizer, activations);
}

bool Recipe::quantizesActivations() const
{
    if (needsRange(activations) || needsRange(operatorQuantizer()))
        return true;
    return std::any_of(layers.begin(), layers.end(), [](const auto& layer) {
        return layer.second.activations && needsRange(*layer.second.activations);
    });
}

bool Recipe::keepsCarried() const
{
    if (isCarried(weights) || isCarried(activations) || isCarried(operatorQuantizer()))
        return true;
    return std::any_of(layers.begin(), layers.end(), [](const auto& layer) {
        const LayerChoice& choice = layer.second;
        return (choice.weights && isCarried(*choice.weights)) ||
               (choice.activations && isCarried(*choice.activations));
    });
}

bool operator==(const Recipe& a, const Recipe& b)
{
    const auto compared = [](const Recipe& recipe) {
        return std::tie(recipe.modelSha256, recipe.weights, recipe.activations, recipe.operators,
                        recipe.layers, recipe.repairs);
    };
    return compared(a) == compared(b);
}

Recipe floatRecipe()
{
    Recipe recipe;
    recipe.name = "float";
    return recipe;
}

std::string toString(Repair repair)
{
    for (const auto& [value, name] : kRepairNames) {
        if (value == repair)
            return name;
    }
    return {};
}

Repair parseRepair(const std::string& text)
{
    for (const auto& [value, name] : kRepairNames) {
        if (name == text)
            return value;
    }
    throw Error(QT_TRANSLATE_NOOP("Engine", "\"%1\" is no repair: write equalization, bias-absorption, "
                                            "bias-correction or adaround."),
                {text});
}

} // namespace bitdepth
