#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/data_choice.h"
#include "engine/device/fastest.h"
#include <functional>
#include <map>

namespace bitdepth {

/// Replaces, in the recipes that --preset and --recipe name, every preset *fastest* by what is measured to be
/// fastest here, and returns what was measured: by the place of the recipe.
///
/// @param calibrate called where there is such a preset, once. Throws UsageError where no data was chosen.
std::map<size_t, FastestRecipe> measureFastestPresets(const Arguments& arguments, const ModelPtr& model,
                                                      const DataChoice& data,
                                                      const std::function<CalibrationPtr()>& calibrate,
                                                      std::vector<Recipe>& recipes, Console& console);

} // namespace bitdepth
