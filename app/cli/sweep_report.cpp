#include "app/cli/sweep_report.h"

#include "app/cli/evaluation_json.h"
#include "app/cli/evaluation_text.h"
#include "app/cli/number_text.h"
#include "engine/sweep/evaluation_frontier.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

/// A row of the results: a job's, or (job 0) the float model's on a seed's samples.
struct Row {
    size_t job = 0;
    uint64_t seed = 0;
    EvaluationPtr evaluation;
};

/// The float model first, once for each seed, and then the jobs.
std::vector<Row> rowsOf(const MergedSweep& sweep)
{
    std::vector<Row> floats;
    std::vector<Row> rows;
    for (const MergedJob& job : sweep.jobs) {
        if (!job.evaluation)
            continue;
        const uint64_t seed = sweep.plan.jobs[job.number - 1].seed;
        rows.push_back({job.number, seed, job.evaluation});
        if (std::any_of(floats.begin(), floats.end(), [&](const Row& row) { return row.seed == seed; }))
            continue;
        auto reference = std::make_shared<Evaluation>(*job.floatEvaluation);
        reference->name = nameOf({"float", {}, seed}, sweep.plan);
        floats.push_back({0, seed, std::move(reference)});
    }
    floats.insert(floats.end(), rows.begin(), rows.end());
    return floats;
}

std::vector<EvaluationPtr> frontierOf(const MergedSweep& sweep)
{
    const std::vector<EvaluationPtr> means = sweep.meansOverSeeds();
    std::vector<EvaluationPtr> frontier;
    for (const size_t index : evaluationFrontier(means))
        frontier.push_back(means[index]);
    return frontier;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : ", ") + text;
    return list;
}

std::string missingText(const MergedSweep& sweep, const std::filesystem::path& folder)
{
    constexpr size_t kNamed = 20;
    std::vector<std::string> missing;
    for (const MergedJob& job : sweep.jobs) {
        if (!job.evaluation)
            missing.push_back(std::to_string(job.number));
    }
    if (missing.empty())
        return {};
    const size_t more = missing.size() - std::min(missing.size(), kNamed);
    missing.resize(missing.size() - more);
    return "Missing: " + joined(missing) + (more ? " and " + std::to_string(more) + " more" : "") +
           "; their commands are in " + missingJobsFile(folder).string() + "\n";
}

std::string repeatedText(const MergedSweep& sweep)
{
    std::string text;
    for (const MergedJob& job : sweep.jobs) {
        if (job.runs > 1)
            text += "Job " + std::to_string(job.number) + " ran " + std::to_string(job.runs) + " times" +
                    (job.differing.empty() ? ", with the same figures\n"
                                           : " and came to different figures (" + joined(job.differing) +
                                                 "): its first result is shown\n");
    }
    return text;
}

std::string frontierText(const MergedSweep& sweep)
{
    std::string text;
    for (const EvaluationPtr& evaluation : frontierOf(sweep))
        text += "  " + evaluation->name + "\n";
    return text.empty() ? text : "\nNo other is as good and as small (the smallest first):\n" + text;
}

Json frontierJson(const MergedSweep& sweep)
{
    Json list = Json::array();
    for (const EvaluationPtr& evaluation : frontierOf(sweep))
        list.push_back({{"name", evaluation->name},
                        {"metric", {{"name", evaluation->metric.name}, {"value", evaluation->metric.value}}},
                        {"size_bytes", evaluation->sizeBytes},
                        {"peak_ram_bytes", evaluation->peakRamBytes}});
    return list;
}

} // namespace

std::filesystem::path missingJobsFile(const std::filesystem::path& folder) { return folder / "missing.txt"; }

std::string sweepText(const MergedSweep& sweep, const std::filesystem::path& folder)
{
    std::vector<EvaluationPtr> evaluations;
    for (const Row& row : rowsOf(sweep))
        evaluations.push_back(row.evaluation);
    std::string text = folder.string() + ": " + std::to_string(sweep.done()) + " of " +
                       std::to_string(sweep.jobs.size()) + " jobs done\n";
    if (!evaluations.empty())
        text += "\n" + evaluationTable(evaluations) + frontierText(sweep) + "\n";
    text += missingText(sweep, folder) + repeatedText(sweep);
    for (const LeftOutResult& result : sweep.leftOut)
        text += "Left out: " + result.file.filename().string() + ": " + result.reason.toString() + "\n";
    return text;
}

Json sweepJson(const MergedSweep& sweep, const std::filesystem::path& folder)
{
    const std::vector<Row> rows = rowsOf(sweep);
    Json json = {{"model", sweep.plan.model.path.string()},
                 {"model_sha256", sweep.plan.model.sha256},
                 {"samples", rows.empty() ? 0 : rows.front().evaluation->samples},
                 {"program", sweep.plan.program},
                 {"jobs", sweep.jobs.size()},
                 {"done", sweep.done()},
                 {"results", Json::array()},
                 {"frontier", frontierJson(sweep)},
                 {"missing", Json::array()},
                 {"repeated", Json::array()},
                 {"left_out", Json::array()}};
    for (const Row& row : rows) {
        Json& entry = json["results"].emplace_back(toJson(*row.evaluation));
        entry["seed"] = row.seed;
        if (row.job > 0)
            entry["job"] = row.job;
    }
    for (const MergedJob& job : sweep.jobs) {
        if (job.runs == 0)
            json["missing"].push_back(
                {{"job", job.number}, {"command", jobCommand(sweep.plan, folder, job.number)}});
        if (job.runs > 1)
            json["repeated"].push_back(
                {{"job", job.number}, {"runs", job.runs}, {"differing", job.differing}});
    }
    for (const LeftOutResult& result : sweep.leftOut)
        json["left_out"].push_back({{"file", result.file.string()}, {"reason", result.reason.toString()}});
    return json;
}

} // namespace bitdepth
