#include "engine/core/file.h"
#include "engine/recipe/recipe_json.h"
#include "engine/recipe/scheme_rules.h"
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

Json toJson(const RangeMethod& range)
{
    if (range.kind == RangeMethodKind::Fixed)
        return Json::array({range.low, range.high});
    return bitdepth::toString(range);
}

/// A quantizer of the default: said in full, but for the usual scheme.
Json toJson(const Quantizer& quantizer, Role role)
{
    Json json = {{"format", std::string(quantizer.format.name)}};
    if (!quantizer.format.isFloat32() || quantizer.granularity != Granularity{})
        json["granularity"] = bitdepth::toString(quantizer.granularity);
    if (!quantizer.format.isFloat32() || quantizer.range != RangeMethod{})
        json["range"] = toJson(quantizer.range);
    if (quantizer.scheme != usualScheme(quantizer.format, role))
        json["scheme"] = bitdepth::toString(quantizer.scheme);
    return json;
}

Json differences(const Quantizer& quantizer, const Quantizer& parent, Role role)
{
    Json json = Json::object();
    if (quantizer.format != parent.format)
        json["format"] = std::string(quantizer.format.name);
    if (quantizer.granularity != parent.granularity)
        json["granularity"] = bitdepth::toString(quantizer.granularity);
    if (quantizer.range != parent.range)
        json["range"] = toJson(quantizer.range);
    if (quantizer.scheme != inheritedScheme(quantizer.format, parent, role))
        json["scheme"] = bitdepth::toString(quantizer.scheme);
    return json;
}

Json toJson(const LayerChoice& choice, const Recipe& recipe)
{
    Json json = Json::object();
    if (choice.weights)
        json["weights"] = differences(*choice.weights, recipe.weights, Role::Weights);
    if (choice.activations)
        json["activations"] = differences(*choice.activations, recipe.activations, Role::Activations);
    return json;
}

} // namespace

Json toJson(const Recipe& recipe)
{
    Json json = {{"version", 1}};
    if (!recipe.modelSha256.empty())
        json["model_sha256"] = recipe.modelSha256;
    json["default"] = {{"weights", toJson(recipe.weights, Role::Weights)},
                       {"activations", toJson(recipe.activations, Role::Activations)}};
    if (recipe.operators)
        json["default"]["operators"] = differences(*recipe.operators, recipe.activations, Role::Activations);
    if (!recipe.layers.empty())
        json["layers"] = Json::object();
    for (const auto& [name, choice] : recipe.layers)
        json["layers"][name] = toJson(choice, recipe);
    for (const Repair repair : recipe.repairs)
        json["repairs"].push_back(toString(repair));
    return json;
}

void writeRecipe(const Recipe& recipe, const std::filesystem::path& path)
{
    writeFileAtomically(path, toJson(recipe).dump(2) + "\n");
}

} // namespace bitdepth
