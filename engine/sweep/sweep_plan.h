#pragma once

#include "engine/project/project.h"
#include "engine/recipe/recipe.h"
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace bitdepth {

/// One evaluation of a sweep: it needs no other, and may run anywhere and at any time.
struct SweepJob {
    std::string name;             ///< the recipe's, for people
    std::filesystem::path recipe; ///< its file, within the sweep's folder
    uint64_t seed = 0;
};

/// A sweep as its folder holds it in `sweep.json`: evaluations of recipes of one model on one data set.
struct SweepPlan {
    std::string id;      ///< of this very plan: the hash of its file; set by writing and reading
    std::string program; ///< who made it, and so who has to compute it: see computedHere()
    ModelReference model;
    std::string command;              ///< how a shell calls the program where the jobs run
    std::vector<std::string> options; ///< of `evaluate`, the same for all jobs
    std::vector<SweepJob> jobs;       ///< the first has the number 1
};

/// A job is asked for by its number, from 1 on. Throws Error where @p plan of the folder @p folder has none
/// such.
const SweepJob& jobNumbered(const SweepPlan& plan, const std::filesystem::path& folder, size_t number);

/// Writes the plan and the recipes of its jobs to @p folder, which is made where it is not there, and sets
/// its id.
///
/// @p recipes are stored once each; job k evaluates recipe `recipeOfJob[k]`, whose file it then names. Throws
/// Error where the folder already holds a sweep or cannot be written.
void writeSweep(SweepPlan& plan, const std::vector<Recipe>& recipes, const std::vector<size_t>& recipeOfJob,
                const std::filesystem::path& folder);

/// The inverse. Throws Error where @p folder holds no sweep, or its file is not as writeSweep() leaves it.
SweepPlan readSweep(const std::filesystem::path& folder);

/// Name of @p job among those of @p plan: the recipe's, and the seed where there are several.
std::string nameOf(const SweepJob& job, const SweepPlan& plan);

/// The shell command that runs the job with this number of the sweep in @p folder.
std::string jobCommand(const SweepPlan& plan, const std::filesystem::path& folder, size_t number);

/// @p text as one word for a shell.
std::string shellWord(const std::string& text);

/// "0042": how a job's number stands in names of files, so that they sort.
std::string jobLabel(size_t number);

} // namespace bitdepth
