#pragma once

#include "engine/sweep/sweep_plan.h"

namespace bitdepth {

/// What one run of one job found out.
struct SweepResult {
    std::string plan; ///< SweepPlan::id
    size_t job = 0;   ///< from 1 on
    std::string modelSha256;
    std::string program; ///< who computed it
    EvaluationPtr floatEvaluation;
    EvaluationPtr evaluation;
};

/// Writes @p result whole or not at all into @p folder, in a file of its own: a job that runs twice, on two
/// machines even, leaves two. Returns the file. Throws Error where that fails.
std::filesystem::path writeSweepResult(const SweepResult& result, const std::filesystem::path& folder);

/// Reads such a file. Throws Error where it is cut short or not as writeSweepResult() leaves it.
SweepResult readSweepResult(const std::filesystem::path& file);

/// The result files in @p folder, by name: those of one job beside each other.
std::vector<std::filesystem::path> sweepResultFiles(const std::filesystem::path& folder);

} // namespace bitdepth
