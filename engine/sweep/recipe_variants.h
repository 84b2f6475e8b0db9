#pragma once

#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include <vector>

namespace bitdepth {

/// What a sweep varies in the recipes it begins with.
struct Variation {
    std::vector<Format> weights;     ///< each in place of the formats of all weights that are quantized
    std::vector<Format> activations; ///< likewise of the activations
    std::vector<int> layerBits; ///< each for the weights of one layer after the other, the rest left as it is
};

/// @p bases and what @p variation makes of them for @p model: every combination of its formats with every
/// base, or the bases themselves where it names none; and of each of these one with a layer's weights at
/// other bits, for every layer and width. None occurs twice. Their names say what was varied.
///
/// float32 takes the quantizer away. Weights that a base leaves in float32 get signed formats per channel,
/// and activations per tensor.
std::vector<Recipe> recipeVariants(const std::vector<Recipe>& bases, const Variation& variation,
                                   const Model& model);

} // namespace bitdepth
