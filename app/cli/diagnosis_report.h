#pragma once

#include "engine/sensitivity/diagnosis.h"
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bitdepth {

/// Name of a cause for programs: "outlier-channel", "range-wasted-by-sample" ...
std::string causeName(NoiseCause cause);

/// `noise`, `metric`, `layers` with what each creates and inherits, and `findings` with cause, evidence and
/// the remedies that were measured.
nlohmann::ordered_json diagnosisJson(const Model& model, const Diagnosis& diagnosis);

/// The same for people.
std::string diagnosisText(const Model& model, const Diagnosis& diagnosis);

} // namespace bitdepth
