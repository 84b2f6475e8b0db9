#pragma once

#include "app/cli/data_choice.h"
#include "engine/evaluation/evaluation.h"
#include <string>
#include <vector>

namespace bitdepth {

/// The table of candidates, the float model first, and beneath it what to know about them.
std::string evaluationText(const Model& model, const DataChoice& data,
                           const std::vector<EvaluationPtr>& results);

} // namespace bitdepth
