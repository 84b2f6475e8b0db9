#include "engine/core/error.h"
#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>

namespace bitdepth {

namespace {

/// Letters to insert, delete or change to make one text of the other (Levenshtein 1966).
size_t editDistance(const std::string& a, const std::string& b)
{
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 0; i < a.size(); ++i) {
        size_t diagonal = row[0]++;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t changed = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

/// The layer whose name is nearest to @p name, or null where none is near enough to be a slip of the
/// keyboard.
const Layer* nearestLayer(const std::string& name, const Model& model)
{
    const Layer* nearest = nullptr;
    size_t best = std::max<size_t>(2, name.size() / 3) + 1;
    for (const Layer& layer : model.layers) {
        const size_t distance = editDistance(name, layer.name);
        if (distance < best) {
            best = distance;
            nearest = &layer;
        }
    }
    return nearest;
}

[[noreturn]] void refuseUnknownLayer(const Recipe& recipe, const std::string& name, const Model& model)
{
    if (const Layer* nearest = nearestLayer(name, model))
        throw Error(QT_TRANSLATE_NOOP("Engine", "The recipe %1 names a layer \"%2\" that %3 does not have: "
                                                "did you mean \"%4\"?"),
                    {recipe.name, name, model.displayName(), nearest->name});
    throw Error(QT_TRANSLATE_NOOP("Engine",
                                  "The recipe %1 names a layer \"%2\" that %3 does not have: it was "
                                  "made for another model, or the name is misspelt."),
                {recipe.name, name, model.displayName()});
}

void requirePerTensor(const Recipe& recipe, const Quantizer& activations, const std::string& where)
{
    if (activations.granularity.kind == GranularityKind::PerTensor)
        return;
    throw Error(QT_TRANSLATE_NOOP("Engine",
                                  "The recipe %1 wants the activations of \"%2\" %3, which no integer "
                                  "arithmetic can do: write per-tensor."),
                {recipe.name, where, toString(activations.granularity)});
}

/// Whether @p wanted is what the file has.
bool isThere(const Quantizer& wanted, const Encoding* carried)
{
    return carried && carried->format == wanted.format && carried->granularity == wanted.granularity;
}

/// @throws Error where a layer is to keep a quantizer that the file does not have
void requireCarried(const Recipe& recipe, const Model& model)
{
    for (const Layer& layer : model.layers) {
        const Encoding* codes = layer.carriedWeights ? &layer.carriedWeights->encoding : nullptr;
        const Encoding* input = layer.carriedInput ? &*layer.carriedInput : nullptr;
        const Quantizer weights = recipe.weightsOf(layer.name);
        const Quantizer activations = recipe.activationsOf(layer.name);
        const bool lacksWeights = isCarried(weights) && !isThere(weights, codes);
        if (lacksWeights || (isCarried(activations) && !isThere(activations, input)))
            throw Error(
                QT_TRANSLATE_NOOP("Engine",
                                  "The recipe %1 keeps what the file has for the %2 of \"%3\", and the file "
                                  "has no %4 there: choose another range than \"carried\"."),
                {recipe.name, lacksWeights ? "weights" : "activations", layer.name,
                 std::string((lacksWeights ? weights : activations).format.name)});
    }
}

} // namespace

void checkRecipeFits(const Recipe& recipe, const Model& model)
{
    if (!recipe.modelSha256.empty() && recipe.modelSha256 != model.sha256())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The recipe %1 was made for another model than %2: choose the "
                                      "model it belongs to, or remove its \"model_sha256\"."),
                    {recipe.name, model.displayName()});
    std::set<std::string_view> layers;
    for (const Layer& layer : model.layers)
        layers.insert(layer.name);
    for (const auto& [name, choice] : recipe.layers) {
        if (!layers.contains(name))
            refuseUnknownLayer(recipe, name, model);
        if (choice.activations)
            requirePerTensor(recipe, *choice.activations, name);
    }
    requirePerTensor(recipe, recipe.activations, "default");
    requirePerTensor(recipe, recipe.operatorQuantizer(), "default.operators");
    if (recipe.keepsCarried())
        requireCarried(recipe, model);
}

} // namespace bitdepth
