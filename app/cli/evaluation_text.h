#pragma once

#include "app/cli/data_choice.h"
#include "engine/evaluation/evaluation.h"
#include "engine/runtime/calibration_check.h"
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

/// The table of candidates alone, the float model first.
std::string evaluationTable(const std::vector<EvaluationPtr>& results);

/// The table of candidates, the float model first, and beneath it what to know about them. @p calibration is
/// absent where no activation was quantized.
std::string evaluationText(const Model& model, const DataChoice& data,
                           const std::vector<EvaluationPtr>& results,
                           const std::optional<CalibrationCheck>& calibration);

} // namespace bitdepth
