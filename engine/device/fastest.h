#pragma once

#include "engine/core/progress.h"
#include "engine/device/mixed_recipe.h"
#include "engine/evaluation/evaluation.h"
#include "engine/runtime/calibration.h"
#include "engine/runtime/session.h"

namespace bitdepth {

/// One layer's time in float and in integers, both kernels timed inside whole models.
struct LayerSpeed {
    std::string layer;
    double floatMicroseconds = 0;   ///< 0: the runtime melted it into others, so its time is not known
    double integerMicroseconds = 0; ///< likewise
    bool isInteger = false;         ///< how the recipe computes it
};

/// A recipe chosen by measuring on this machine, and what it was chosen by.
struct FastestRecipe {
    Recipe recipe;
    Latency latency;        ///< of the recipe's exported file ...
    Latency floatLatency;   ///< ... of the float model, measured in turn with it ...
    Latency integerLatency; ///< ... and of Full integer; all 0 where the runtime refuses that
    std::vector<LayerSpeed> layers;
    std::vector<Message> notes; ///< which layers stay float, and why
    size_t candidates = 0;      ///< different models that were loaded and measured
};

struct FastestOptions {
    double seconds = 8; ///< for trying; what was begun is finished
};

/// Finds the layers whose integer kernels make @p model faster on this machine, conversions at the borders
/// included.
///
/// Kernels are timed one by one in the float and in the fully integer model. Sides are then chosen for all
/// layers at once, exactly for kernel times that add up and conversions that cost as much as assumed
/// (cheapestSides()), for several such assumptions. What that proposes is exported, loaded and measured in
/// turn with the float model, and the quickest is improved by moving its borders as long as that gains.
/// Float wins where nothing is faster.
///
/// @param calibration of @p model
/// @param sample the model's inputs, one sample
FastestRecipe measureFastest(const ModelPtr& model, const CalibrationPtr& calibration,
                             const std::vector<TensorValue>& sample, const JobControl& control,
                             const FastestOptions& options = {});

} // namespace bitdepth
