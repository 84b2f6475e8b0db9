#pragma once

#include "engine/model/model.h"
#include "engine/sensitivity/sensitivity.h"
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bitdepth {

/// `layers`: each with its name and, by role and bits, its figures; `all_but` inside where it was measured.
nlohmann::ordered_json sensitivityJson(const Model& model, const Sensitivity& sensitivity);

/// A table, worst first. @p metric: name of the metric that changes.
std::string sensitivityText(const Model& model, const Sensitivity& sensitivity, const std::string& metric);

} // namespace bitdepth
