#pragma once

#include "engine/recipe/recipe.h"

namespace bitdepth {

/// The recipe that a model quantized elsewhere carries in its file: every quantizer kept as it is, what has
/// none left in float. For a float model it is floatRecipe().
Recipe carriedRecipe(const Model& model);

} // namespace bitdepth
