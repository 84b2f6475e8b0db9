#pragma once

#include "engine/evaluation/evaluation.h"
#include "engine/runtime/calibration_check.h"
#include <nlohmann/json_fwd.hpp>

namespace bitdepth {

/// An evaluation as `--json` prints it; an infinite number becomes null.
nlohmann::ordered_json toJson(const Evaluation& evaluation);

/// A quantizer as in a recipe, with its bits.
nlohmann::ordered_json toJson(const Quantizer& quantizer);

/// The verdict, its sentence, and the figures of every tensor.
nlohmann::ordered_json toJson(const CalibrationCheck& check);

} // namespace bitdepth
