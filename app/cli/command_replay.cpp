#include "app/cli/commands.h"
#include "app/cli/replay_report.h"
#include "engine/project/project.h"
#include "engine/project/project_file.h"
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

const std::vector<OptionRule> kRules = {
    {"--no-latency", OptionRule::Value::None}, {"--threads"}, {"--json", OptionRule::Value::None}};

} // namespace

bool namesProject(const CommandLine& line)
{
    for (const std::string& word : line) {
        if (word.ends_with(kProjectEnding) && !word.starts_with("-"))
            return true;
    }
    return false;
}

void runReplay(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, kRules);
    const std::string path = arguments.single("PROJECT");
    EvaluationOptions options;
    options.measureLatency = !arguments.has("--no-latency");
    options.threads = static_cast<unsigned>(arguments.number("--threads", 1, 0));
    const Project project = readProject(path);
    const ModelPtr model = openProjectModel(project, path, console.control());
    const auto announce = [&console](const std::string& name) { console.progress().setSubject(name); };
    const std::vector<Replayed> results = replay(project, model, options, announce, console.control());
    if (!arguments.has("--json")) {
        console.print(replayText(*model, path, results));
        return;
    }
    console.print(nlohmann::ordered_json{{"project", path},
                                         {"model", model->path.string()},
                                         {"model_sha256", model->sha256()},
                                         {"computed_by", computedHere()},
                                         {"samples", results.front().now->samples},
                                         {"results", replayJson(results)}});
}

} // namespace bitdepth
