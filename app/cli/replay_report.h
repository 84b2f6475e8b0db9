#pragma once

#include "engine/project/replay.h"
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bitdepth {

/// What evaluating a project anew gave, for people: each candidate's figures now, and where they are not what
/// the project has.
std::string replayText(const Model& model, const std::string& project, const std::vector<Replayed>& results);

/// The same for programs: an array like the `results` of evaluate, each with `reproduced` and `differences`.
nlohmann::ordered_json replayJson(const std::vector<Replayed>& results);

} // namespace bitdepth
