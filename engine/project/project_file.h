#pragma once

#include "engine/project/project.h"

namespace bitdepth {

/// Ending of a project's file name.
inline constexpr const char* kProjectEnding = ".bitdepth";

/// Reads a project: a JSON object with the keys `version` (1), `model` (`path`, `sha256`), `data` (`path`,
/// `preprocess`, `calibration`, `samples`, `seed`, `calibration_samples`), `recipe` (`name`, `recipe`,
/// `evaluation`), `float` (an evaluation) `candidates` (as `recipe`, with `color` and, where it is not
/// the project's, `data`) and, in a copy kept against a crash, `autosave_of` (the file it belongs to). Paths in it are relative to the file's folder where they are near, else absolute.
///
/// Figures come back with storedBy set: they were not computed here and now. Throws Error naming the file and
/// the key that is unknown, missing or wrong.
Project readProject(const std::filesystem::path& path);

/// Writes @p project whole or not at all. Throws Error where that fails.
void writeProject(const Project& project, const std::filesystem::path& path);

} // namespace bitdepth
