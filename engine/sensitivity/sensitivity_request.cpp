#include "engine/sensitivity/sensitivity_request.h"

#include "engine/core/error.h"

namespace bitdepth {

namespace {

Format integerFormat(const char* prefix, int bits) { return formatNamed(prefix + std::to_string(bits)); }

} // namespace

SensitivityRequest requestForBits(const std::vector<int>& bits)
{
    SensitivityRequest request;
    for (const int width : bits) {
        request.weights.push_back({integerFormat("int", width),
                                   {GranularityKind::PerChannel},
                                   Scheme::Symmetric,
                                   {RangeMethodKind::Mse}});
        request.activations.push_back({integerFormat("uint", width),
                                       {GranularityKind::PerTensor},
                                       Scheme::Affine,
                                       {RangeMethodKind::Mse}});
    }
    return request;
}

Recipe recipeAlone(const Model& model, size_t layer, TensorRole role, const Quantizer& quantizer)
{
    Recipe recipe = floatRecipe();
    const std::string& name = model.layers.at(layer).name;
    if (role == TensorRole::Weights)
        recipe.setWeights(name, quantizer);
    else
        recipe.setActivations(name, quantizer);
    return recipe;
}

std::vector<SensitivityTask> sensitivityTasks(const Model& model, const SensitivityRequest& request)
{
    std::vector<SensitivityTask> tasks;
    for (size_t layer = 0; layer < model.layers.size(); ++layer) {
        for (const Quantizer& quantizer : request.weights)
            tasks.push_back({layer, TensorRole::Weights, quantizer});
        if (model.layers[layer].dataInput < 0)
            continue;
        for (const Quantizer& quantizer : request.activations)
            tasks.push_back({layer, TensorRole::Activations, quantizer});
    }
    return tasks;
}

} // namespace bitdepth
