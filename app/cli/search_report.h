#pragma once

#include "app/cli/data_choice.h"
#include "app/cli/device_report.h"
#include "engine/evaluation/evaluation.h"
#include "engine/search/search_state.h"
#include <nlohmann/json_fwd.hpp>

namespace bitdepth {

/// A point of the frontier and what it is like on the evaluated data.
struct VerifiedPoint {
    SearchPointPtr point;
    EvaluationPtr evaluation;
};

/// What a search found.
struct SearchOutcome {
    EvaluationPtr reference; ///< the float model
    std::vector<VerifiedPoint> frontier;
    VerifiedPoint chosen; ///< null: nothing keeps the limits; evaluated as export makes it, from all calibration
                          ///< samples
};

/// @param fit of the chosen recipe, where a device was named
nlohmann::ordered_json searchJson(const Model& model, const DataChoice& data, const SearchOutcome& outcome,
                                  const std::optional<NamedFit>& fit);

/// The frontier as a table, the chosen recipe marked, and beneath it what to know.
std::string searchText(const Model& model, const DataChoice& data, const SearchOutcome& outcome);

} // namespace bitdepth
