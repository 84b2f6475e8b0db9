#pragma once

#include "engine/quantization/plan.h"

namespace bitdepth {

/// The activations that @p recipe leaves to the quantizers that the model's file has, each with those readers
/// that keep it: layers where the recipe says so of their activations, all others where it says so of
/// operators.
std::vector<ActivationPlan> carriedActivations(const Model& model, const Recipe& recipe);

/// The bias of a layer as the file stores it, where both factors are kept; nothing where they are not, or
/// where it is stored as floats.
std::optional<BiasPlan> carriedBias(const Model& model, const Recipe& recipe, size_t layer);

/// Whether @p recipe leaves the bias of @p layer to the file.
bool keepsBias(const Layer& layer, const Recipe& recipe);

} // namespace bitdepth
