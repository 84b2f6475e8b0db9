#pragma once

#include "engine/core/progress.h"
#include "engine/evaluation/evaluator.h"
#include "engine/project/project.h"
#include <functional>

namespace bitdepth {

/// A figure that did not come out as the project has it.
struct FigureDifference {
    std::string figure; ///< metric, low, high, sqnr_db, agreement, size_bytes, peak_ram_bytes, answers
    double stored = 0;
    double now = 0; ///< of answers: how many samples are answered as before
};

/// Where @p now differs from @p stored; latency is left out, for it never repeats.
std::vector<FigureDifference> figureDifferences(const Evaluation& stored, const Evaluation& now);

/// What one recipe of a project gave when it was evaluated anew.
struct Replayed {
    std::string name;
    EvaluationPtr stored; ///< null: the project knew no figures
    EvaluationPtr now;
    std::vector<FigureDifference> differences;

    bool isReproduced() const { return stored && differences.empty(); }
};

/// Opens the project's model. Throws Error where it is missing, or is not the one the project was made with.
ModelPtr openProjectModel(const Project& project, const std::string& projectName, const JobControl& control);

/// Evaluates the float model and every candidate of @p project anew (the recipe being edited where nothing
/// was pinned), each on the data it was evaluated on then. Throws Error where there is no data.
/// @param announce called with the name of what comes next
std::vector<Replayed> replay(const Project& project, const ModelPtr& model, const EvaluationOptions& options,
                             const std::function<void(const std::string&)>& announce,
                             const JobControl& control);

} // namespace bitdepth
