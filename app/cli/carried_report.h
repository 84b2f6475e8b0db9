#pragma once

#include "engine/model/model.h"
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bitdepth {

// What a model that was quantized elsewhere has in its file.

/// "int8 per channel, scale 0.0012 to 0.0301, zero point 0"; empty for none.
std::string carriedText(const Encoding* encoding);

nlohmann::ordered_json toJson(const Encoding& encoding);

/// Every activation that the file rounds, and what to.
nlohmann::ordered_json toJson(const CarriedQuantizers& carried);
/// Of one layer: "weights", "bias" and "activations", those there are.
nlohmann::ordered_json carriedJson(const Model& model, const Layer& layer);

} // namespace bitdepth
