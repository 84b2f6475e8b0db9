#pragma once

#include "engine/sweep/sweep_result.h"

namespace bitdepth {

/// A job with what its runs found.
struct MergedJob {
    size_t number = 0;
    EvaluationPtr floatEvaluation; ///< on the same samples
    EvaluationPtr evaluation;      ///< null: lost, no usable result is there
    size_t runs = 0;               ///< usable results; the first by file name is taken
    std::vector<std::string>
        differing; ///< figures in which another run came to something else; none is expected
};

/// A result that is not used, and why.
struct LeftOutResult {
    std::filesystem::path file;
    Message reason;
};

/// A sweep with all results that its folder holds.
struct MergedSweep {
    SweepPlan plan;
    std::vector<MergedJob> jobs; ///< one for each of the plan, in its order
    std::vector<LeftOutResult> leftOut;

    size_t done() const;
    /// One for each recipe whose seeds are all done: its first job's evaluation with the mean of the metric
    /// over the seeds, so that none looks better for a lucky draw.
    std::vector<EvaluationPtr> meansOverSeeds() const;
};

/// Reads all results of the sweep in @p folder. A job without one, with several, and results that belong to
/// another plan, model or program version or cannot be read are no failure: they are named.
MergedSweep mergeSweep(const std::filesystem::path& folder);

} // namespace bitdepth
