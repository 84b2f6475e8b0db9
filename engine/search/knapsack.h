#pragma once

#include "engine/core/progress.h"
#include <cstddef>
#include <optional>
#include <vector>

namespace bitdepth {

/// One of the choices of a group.
struct KnapsackOption {
    double objective = 0;
    std::vector<double> costs; ///< as many as the problem has limits; none negative
};

/// Multiple-choice knapsack with several costs: choose one option of every group so that the objectives' sum is
/// least and no cost's sum exceeds its limit.
struct KnapsackProblem {
    std::vector<std::vector<KnapsackOption>> groups;
    std::vector<double> limits;
};

struct KnapsackSolution {
    std::vector<size_t> chosen; ///< option by group
    double objective = 0;
    double gap = 0; ///< share of the objective by which a better choice could be better at most
};

/// Solves it by branch and bound over its linear relaxation (GLPK), exactly or as near to it as @p gap says;
/// after @p seconds the best so far, with the gap that is left. Nothing where no choice keeps the limits.
std::optional<KnapsackSolution> solveKnapsack(const KnapsackProblem& problem, const JobControl& control,
                                              double gap = 1e-4, double seconds = 10);

} // namespace bitdepth
