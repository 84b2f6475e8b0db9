#include "engine/sweep/sweep_merge.h"

#include "engine/core/error.h"
#include "engine/project/replay.h"
#include <algorithm>
#include <map>

namespace bitdepth {

namespace {

/// Why @p result is none of @p plan's; empty where it is.
Message misfit(const SweepResult& result, const SweepPlan& plan)
{
    if (result.modelSha256 != plan.model.sha256)
        return {QT_TRANSLATE_NOOP("Engine", "it is of another model"), {}};
    if (result.plan != plan.id || result.job > plan.jobs.size())
        return {QT_TRANSLATE_NOOP("Engine", "it is of another sweep"), {}};
    if (result.program != plan.program)
        return {QT_TRANSLATE_NOOP("Engine", "it was computed by %1, and the sweep planned by %2"),
                {result.program, plan.program}};
    return {};
}

void add(const SweepResult& result, MergedJob& job)
{
    ++job.runs;
    if (!job.evaluation) {
        job.evaluation = result.evaluation;
        job.floatEvaluation = result.floatEvaluation;
        return;
    }
    // Run times differ from run to run; nothing else may.
    for (const FigureDifference& difference : figureDifferences(*job.evaluation, *result.evaluation)) {
        if (std::find(job.differing.begin(), job.differing.end(), difference.figure) == job.differing.end())
            job.differing.push_back(difference.figure);
    }
}

/// Under the job's name, which says more than the recipe's file.
EvaluationPtr named(const EvaluationPtr& evaluation, const std::string& name)
{
    auto copy = std::make_shared<Evaluation>(*evaluation);
    copy->name = name;
    return copy;
}

} // namespace

size_t MergedSweep::done() const
{
    return static_cast<size_t>(std::count_if(jobs.begin(), jobs.end(),
                                             [](const MergedJob& job) { return job.evaluation != nullptr; }));
}

std::vector<EvaluationPtr> MergedSweep::meansOverSeeds() const
{
    std::map<std::filesystem::path, std::vector<const MergedJob*>> byRecipe;
    for (const MergedJob& job : jobs)
        byRecipe[plan.jobs[job.number - 1].recipe].push_back(&job);
    std::vector<EvaluationPtr> means;
    for (const auto& [recipe, runs] : byRecipe) {
        if (!std::all_of(runs.begin(), runs.end(),
                         [](const MergedJob* job) { return job->evaluation != nullptr; }))
            continue;
        auto mean = std::make_shared<Evaluation>(*runs.front()->evaluation);
        double sum = 0;
        for (const MergedJob* run : runs)
            sum += run->evaluation->metric.value;
        mean->metric.value = sum / static_cast<double>(runs.size());
        mean->name = plan.jobs[runs.front()->number - 1].name;
        means.push_back(std::move(mean));
    }
    return means;
}

MergedSweep mergeSweep(const std::filesystem::path& folder)
{
    MergedSweep merged{readSweep(folder), {}, {}};
    for (size_t number = 1; number <= merged.plan.jobs.size(); ++number)
        merged.jobs.push_back({.number = number});
    for (const std::filesystem::path& file : sweepResultFiles(folder)) {
        try {
            const SweepResult result = readSweepResult(file);
            const Message reason = misfit(result, merged.plan);
            if (reason.isEmpty())
                add(result, merged.jobs[result.job - 1]);
            else
                merged.leftOut.push_back({file, reason});
        } catch (const Error& error) {
            merged.leftOut.push_back({file, error.message()});
        }
    }
    for (MergedJob& job : merged.jobs) {
        if (job.evaluation)
            job.evaluation = named(job.evaluation, nameOf(merged.plan.jobs[job.number - 1], merged.plan));
    }
    return merged;
}

} // namespace bitdepth
