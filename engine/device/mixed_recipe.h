#pragma once

#include "engine/device/layer_graph.h"
#include "engine/recipe/recipe.h"

namespace bitdepth {

/// Which layers are computed in integers, in the order of Model::layers.
using IntegerLayers = std::vector<bool>;

/// Whether the runtime has an integer kernel that could compute @p layer.
bool canBeInteger(const Layer& layer);

/// @p integer, a recipe that quantizes weights and activations of all layers, applied to @p chosen ones and
/// taken back for the others.
///
/// A float layer still reads codes where an integer layer stands in front of it: an integer kernel makes
/// codes, and without somebody who reads them the runtime would compute that layer in float too.
Recipe mixedRecipe(const Model& model, const std::vector<LayerLink>& links, const IntegerLayers& chosen,
                   const Recipe& integer);

} // namespace bitdepth
