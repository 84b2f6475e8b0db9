#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include <string>
#include <vector>

namespace bitdepth {

using CommandLine = std::vector<std::string>; ///< what stands behind the command's name

// Each throws UsageError (status 2), Error (1) or Cancelled (130).
void runInspect(const CommandLine& line, Console& console);
void runEvaluate(const CommandLine& line, Console& console);
/// Evaluates what a project file holds anew: evaluate PROJECT.
void runReplay(const CommandLine& line, Console& console);
bool namesProject(const CommandLine& line); ///< whether it is a project that is to be evaluated
void runSensitivity(const CommandLine& line, Console& console);
void runDiagnose(const CommandLine& line, Console& console);
void runSearch(const CommandLine& line, Console& console);
/// Plans, runs and merges evaluations that several machines share: sweep plan|run|merge.
void runSweep(const CommandLine& line, Console& console);
void runExport(const CommandLine& line, Console& console);
void runPresets(const CommandLine& line, Console& console);
void runFormats(const CommandLine& line, Console& console);
void runDevices(const CommandLine& line, Console& console);

} // namespace bitdepth
