#pragma once

#include "engine/core/message.h"
#include "engine/quantization/plan.h"
#include <vector>

namespace bitdepth {

/// What one repair did, measured on samples that it did not see.
struct RepairReport {
    Repair repair = Repair::Equalization;
    bool kept = false;     ///< false: it did not help and was taken back
    double sqnrBefore = 0; ///< dB, outputs against the float model's
    double sqnrAfter = 0;
    size_t layers = 0; ///< layers it changed
    Message message;   ///< for people
};

/// A model made ready for a recipe: what is simulated, evaluated and exported.
struct PreparedModel {
    ModelPtr model;             ///< the same operators, weights repaired
    CalibrationPtr calibration; ///< of that model; null where no activation is quantized
    QuantizationPlan plan;
    std::vector<RepairReport> repairs; ///< in the order they were tried
};

/// What activations and repairs are fitted on.
struct CalibrationSource {
    SampleSet samples;
    CalibrationPtr calibration; ///< of the model as it is; null: made when needed
};

/// Calibrates where the recipe quantizes activations, plans, and applies the recipe's repairs: equalization
/// and bias absorption first, then the choice of ranges, rounding, and bias correction, whatever their order
/// in the recipe.
///
/// Repairs learn from three quarters of the samples, without labels. After each the outputs are compared with
/// the float model's on the last quarter, and what does not bring them nearer is taken back. The result does
/// not depend on @p threads (0: all cores). Throws Error where samples are needed and missing.
PreparedModel prepare(const ModelPtr& model, const Recipe& recipe, const CalibrationSource& source,
                      const JobControl& control, unsigned threads = 0);

} // namespace bitdepth
