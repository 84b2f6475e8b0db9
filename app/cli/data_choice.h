#pragma once

#include "app/cli/arguments.h"
#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include <string>
#include <vector>

namespace bitdepth {

/// Samples a command works on.
struct DataChoice {
    SampleSet samples;                    ///< to evaluate
    SampleSet calibration;                ///< to calibrate on
    bool calibratesOnOwnData = false;     ///< true: calibration is a part of --data
    std::vector<std::string> assumptions; ///< what nobody said of the data
};

/// Options --data, --calibration, --samples, --seed, --preprocess, for a command's rules.
std::vector<OptionRule> dataOptions();
/// Options --preset and --recipe.
std::vector<OptionRule> recipeOptions();

/// How samples are drawn.
struct Draw {
    uint64_t seed = 0;
    size_t samples = 0; ///< 0: all
};

/// Throws UsageError where --seed or --samples is no such number.
Draw chooseDraw(const Arguments& arguments);

/// Opens what --data (or, alone, --calibration) names, as @p model wants it.
///
/// Without --calibration at most 256 samples of the data are calibrated on: the last in the order that the
/// seed draws, so that as few as possible are evaluated too.
DataChoice chooseData(const Arguments& arguments, const Draw& draw, const Model& model);

/// Throws UsageError where --preset or --preprocess names none.
void requireKnownPresets(const Arguments& arguments);

/// The recipes that --preset and --recipe name, in their order.
std::vector<Recipe> chooseRecipes(const Arguments& arguments, const Model& model);

} // namespace bitdepth
