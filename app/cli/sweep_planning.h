#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "engine/sweep/sweep_plan.h"

namespace bitdepth {

/// `sweep plan`: writes a folder with the plan, its recipes, the list of jobs and the script for Slurm.
void planSweep(const CommandLine& line, Console& console);

/// The options of `evaluate` that @p job of @p plan is run with. Throws UsageError where the plan was
/// tampered with.
Arguments jobOptions(const SweepPlan& plan, const SweepJob& job);

} // namespace bitdepth
