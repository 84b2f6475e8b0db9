#pragma once

#include "engine/sweep/sweep_merge.h"
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bitdepth {

/// What a sweep found so far, for people: the table of `evaluate`, the frontier, and what is missing,
/// repeated or left out.
std::string sweepText(const MergedSweep& sweep, const std::filesystem::path& folder);

/// The same for programs: `results` in the shape that `evaluate` has them.
nlohmann::ordered_json sweepJson(const MergedSweep& sweep, const std::filesystem::path& folder);

/// The file in which a merge leaves the commands of the jobs that are missing; gone where none is.
std::filesystem::path missingJobsFile(const std::filesystem::path& folder);

} // namespace bitdepth
