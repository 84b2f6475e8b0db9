#pragma once

#include "engine/recipe/recipe.h"
#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace bitdepth {

/// The recipe as its file holds it (see DESIGN: a layer states only what differs from the default).
nlohmann::ordered_json toJson(const Recipe& recipe);

/// The inverse. Throws Error naming @p source and the key that is unknown, missing or wrong.
Recipe recipeFromJson(const nlohmann::ordered_json& json, const std::string& source);

Recipe readRecipe(const std::filesystem::path& path);
void writeRecipe(const Recipe& recipe, const std::filesystem::path& path);

} // namespace bitdepth
