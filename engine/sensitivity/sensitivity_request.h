#pragma once

#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include "engine/sensitivity/sensitivity.h"

namespace bitdepth {

/// The quantizers to be tried on every layer of a model.
struct SensitivityRequest {
    std::vector<Quantizer> weights;
    std::vector<Quantizer> activations;
};

/// What @p bits wide integers mean unless more is said: weights signed, symmetric, per channel, activations
/// unsigned, affine, per tensor; the range by least squared error for both, which is what low widths need.
SensitivityRequest requestForBits(const std::vector<int>& bits);

/// A recipe that quantizes one tensor of @p model and leaves everything else float32.
Recipe recipeAlone(const Model& model, size_t layer, TensorRole role, const Quantizer& quantizer);

/// A tensor to be tried with one quantizer.
struct SensitivityTask {
    size_t layer = 0;
    TensorRole role = TensorRole::Weights;
    Quantizer quantizer;
};

/// One task for each layer, role and quantizer, in that order. Layers that read no activation of their own
/// (an embedding) have only weights.
std::vector<SensitivityTask> sensitivityTasks(const Model& model, const SensitivityRequest& request);

} // namespace bitdepth
