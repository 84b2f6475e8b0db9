#pragma once

#include "engine/evaluation/evaluation.h"
#include <vector>

namespace bitdepth {

/// Which of @p evaluations no other beats: none is as good in metric, size and memory of activations, and run
/// time where both have one, and better in one of them. The indices, smallest file first; of equals the
/// first.
std::vector<size_t> evaluationFrontier(const std::vector<EvaluationPtr>& evaluations);

} // namespace bitdepth
