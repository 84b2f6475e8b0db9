#pragma once

#include "engine/evaluation/evaluation.h"
#include <nlohmann/json_fwd.hpp>

namespace bitdepth {

class JsonObject;

/// An evaluation as a project keeps it: its figures with their intervals and where they come from, what each
/// layer became, each sample's answer and score, and who computed it.
nlohmann::ordered_json storedEvaluation(const Evaluation& evaluation);

/// The inverse. Throws Error naming the file and the key that is unknown, missing or wrong.
EvaluationPtr readEvaluation(JsonObject json);

} // namespace bitdepth
