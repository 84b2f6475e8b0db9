#pragma once

#include "engine/evaluation/evaluation.h"
#include "engine/project/data_request.h"
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

/// The model a project is about. It stays where it is; the project knows its contents by their hash.
struct ModelReference {
    std::filesystem::path path; ///< absolute
    std::string sha256;         ///< see Model::sha256
};

/// A candidate and the data it was evaluated on.
struct ProjectCandidate {
    Candidate candidate;             ///< without an evaluation where none was known
    std::optional<DataRequest> data; ///< absent: as the project's
};

/// All that a `.bitdepth` file holds: what was chosen, and what came of it.
struct Project {
    ModelReference model;
    std::optional<DataRequest> data;
    Candidate current; ///< the recipe that is being edited, under its name
    EvaluationPtr floatEvaluation; ///< null: not known
    std::vector<ProjectCandidate> candidates;
    std::filesystem::path autosaveOf; ///< of a copy kept against a crash: the project file it belongs to, or
                                      ///< empty where there is none yet
};

/// Who computes figures here: "Bitdepth 0.1.0, ONNX Runtime 1.30.0".
std::string computedHere();

} // namespace bitdepth
