#pragma once

#include "engine/recipe/recipe.h"
#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace bitdepth {

/// The recipe as its file holds it: `version`, `model_sha256`, `default` (`weights`, `activations`,
/// `operators`), `layers` and `repairs`.
///
/// A quantizer has the keys `format`, `granularity`, `range` and `scheme`. In `layers` it states only what
/// differs from the default, and in `default` what is left out is float32, per-tensor, minmax. `operators`
/// inherits from the default's activations.
///
/// A `scheme` left out is the usual one: symmetric for signed weights, affine for unsigned weights and for
/// activations; a layer takes the default's where both formats are integers with or without a sign alike.
nlohmann::ordered_json toJson(const Recipe& recipe);

/// The inverse. Throws Error naming @p source and the key that is unknown, missing or wrong.
Recipe recipeFromJson(const nlohmann::ordered_json& json, const std::string& source);

/// Reads a recipe file; its name is the file's, less the endings .json and .recipe.
Recipe readRecipe(const std::filesystem::path& path);
void writeRecipe(const Recipe& recipe, const std::filesystem::path& path);

} // namespace bitdepth
