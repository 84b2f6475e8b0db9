#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/sweep_planning.h"
#include "app/cli/sweep_report.h"
#include "engine/core/file.h"
#include "engine/evaluation/evaluator.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"
#include "engine/sweep/sweep_merge.h"
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

const OptionRule kJson = {"--json", OptionRule::Value::None};

ModelPtr openSweepModel(const SweepPlan& plan, const std::filesystem::path& folder, const JobControl& control)
{
    ModelPtr model = openModel(plan.model.path, control);
    if (model->sha256() != plan.model.sha256)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The model %1 is not the one that the sweep in %2 was planned for: "
                                      "put it back as it was, or plan again."),
                    {plan.model.path.string(), folder.string()});
    return model;
}

SweepResult runJob(const SweepPlan& plan, const std::filesystem::path& folder, size_t number,
                   Console& console)
{
    const SweepJob& job = jobNumbered(plan, folder, number);
    const ModelPtr model = openSweepModel(plan, folder, console.control());
    Recipe recipe = readRecipe(folder / job.recipe);
    recipe.name = job.name;
    checkRecipeFits(recipe, *model);
    const Arguments options = jobOptions(plan, job);
    const DataChoice data = chooseData(options, chooseDraw(options), *model);
    Evaluator evaluator(model, data.samples, data.calibration);
    const EvaluationOptions how = {.measureLatency = options.has("--latency"),
                                   .threads = static_cast<unsigned>(options.number("--threads", 1, 0))};
    console.progress().setSubject("float");
    const EvaluationPtr floats = evaluator.evaluateFloat(console.control(), how);
    console.progress().setSubject(recipe.name);
    return {plan.id,        number, model->sha256(),
            computedHere(), floats, evaluator.evaluate(recipe, console.control(), how)};
}

void runOneJob(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, {{"--job"}, kJson});
    const std::filesystem::path folder = arguments.single("FOLDER");
    arguments.required("--job");
    const size_t number = arguments.number("--job", 1, 1);
    const SweepResult result = runJob(readSweep(folder), folder, number, console);
    const std::filesystem::path file = writeSweepResult(result, folder);
    if (arguments.has("--json"))
        console.print(nlohmann::ordered_json{
            {"job", number}, {"name", result.evaluation->name}, {"result", file.string()}});
    else
        console.print("job " + std::to_string(number) + " (" + result.evaluation->name +
                      "): " + file.string() + "\n");
}

/// What is still to be run, for whatever runs the jobs.
void leaveMissingJobs(const MergedSweep& sweep, const std::filesystem::path& folder)
{
    std::string commands;
    for (const MergedJob& job : sweep.jobs) {
        if (!job.evaluation)
            commands += jobCommand(sweep.plan, folder, job.number) + "\n";
    }
    std::error_code absent;
    if (commands.empty())
        std::filesystem::remove(missingJobsFile(folder), absent);
    else
        writeFileAtomically(missingJobsFile(folder), commands);
}

void merge(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, {kJson});
    const std::filesystem::path folder = arguments.single("FOLDER");
    const MergedSweep sweep = mergeSweep(folder);
    leaveMissingJobs(sweep, folder);
    if (arguments.has("--json"))
        console.print(sweepJson(sweep, folder));
    else
        console.print(sweepText(sweep, folder));
}

} // namespace

void runSweep(const CommandLine& line, Console& console)
{
    const std::string step = line.empty() ? "" : line.front();
    const CommandLine rest(line.begin() + (line.empty() ? 0 : 1), line.end());
    if (step == "plan")
        planSweep(rest, console);
    else if (step == "run")
        runOneJob(rest, console);
    else if (step == "merge")
        merge(rest, console);
    else
        throw UsageError("sweep wants plan, run or merge behind it");
}

} // namespace bitdepth
