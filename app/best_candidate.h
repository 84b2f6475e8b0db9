#pragma once

#include "engine/evaluation/evaluation.h"
#include <vector>

namespace bitdepth {

/// Index of the candidate to take home when nobody is there to choose: of those whose accuracy cannot be told
/// from the float model's, the one with the least size x memory x time; where there is none, the one nearest
/// to the float model. -1 for no candidates.
int bestCandidate(const std::vector<Candidate>& candidates, const Evaluation& floatModel);

} // namespace bitdepth
