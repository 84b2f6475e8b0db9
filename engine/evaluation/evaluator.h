#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include "engine/evaluation/metric_estimate.h"
#include "engine/model/model.h"
#include "engine/repair/prepared_models.h"
#include "engine/runtime/calibration.h"
#include <functional>
#include <memory>

namespace bitdepth {

struct EvaluationOptions {
    bool measureLatency = true;
    unsigned threads = 0; ///< 0: all cores
    /// Told early in the evaluation of a recipe, from one of its threads: what the first samples let expect.
    /// Not told where the float model was not evaluated yet or the samples are few.
    std::function<void(const MetricEstimate&)> estimated = {};
};

/// Evaluates recipes of one model on one choice of samples, keeping between calls what does not depend on the
/// recipe: the float model's outputs, its latency, the calibration, decoded samples (as far as a memory limit
/// allows).
///
/// Thread-safe in the sense that one call runs at a time; a call that is cancelled or fails leaves it usable.
class Evaluator {
public:
    /// @param calibration samples to calibrate on
    /// @param prepared where repaired models are kept, for others too; null: one of its own
    Evaluator(ModelPtr model, SampleSet samples, SampleSet calibration,
              std::shared_ptr<PreparedModels> prepared = nullptr);
    ~Evaluator();

    EvaluationPtr evaluateFloat(const JobControl& control, const EvaluationOptions& options = {});
    /// Throws Error where the recipe does not fit the model, Cancelled where a stop was asked for.
    EvaluationPtr evaluate(const Recipe& recipe, const JobControl& control,
                           const EvaluationOptions& options = {});
    /// The same for a recipe that was prepared already, for this model and from whatever samples.
    EvaluationPtr evaluatePrepared(const Recipe& recipe, const PreparedModel& prepared,
                                   const JobControl& control, const EvaluationOptions& options = {});
    CalibrationPtr calibration(const JobControl& control, unsigned threads = 0);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace bitdepth
