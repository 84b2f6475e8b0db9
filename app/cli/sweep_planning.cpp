#include "app/cli/sweep_planning.h"

#include "app/cli/bit_widths.h"
#include "app/cli/data_choice.h"
#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/runtime/open_model.h"
#include "engine/sweep/recipe_variants.h"
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <sstream>

namespace bitdepth {

namespace {

const OptionRule kLatency = {"--latency", OptionRule::Value::None};
const OptionRule kThreads = {"--threads"};

std::vector<OptionRule> planRules()
{
    std::vector<OptionRule> rules = dataOptions();
    std::erase_if(rules, [](const OptionRule& rule) { return rule.name == "--seed"; });
    for (const OptionRule& rule : recipeOptions())
        rules.push_back(rule);
    for (const char* name :
         {"--weights-formats", "--activations-formats", "--layer-bits", "--seeds", "--program", "-o"})
        rules.push_back({name});
    rules.push_back(kLatency);
    rules.push_back(kThreads);
    rules.push_back({"--json", OptionRule::Value::None});
    return rules;
}

std::vector<std::string> wordsOf(const std::string& list)
{
    std::vector<std::string> words;
    std::istringstream stream(list);
    for (std::string word; std::getline(stream, word, ',');)
        words.push_back(word);
    return words;
}

std::vector<Format> formatsOf(const Arguments& arguments, const std::string& option)
{
    std::vector<Format> formats;
    for (const std::string& word : wordsOf(arguments.value(option).value_or(""))) {
        const auto format = findFormat(word);
        if (!format)
            throw UsageError(option + ": there is no format \"" + word +
                             "\" (bitdepth-cli formats lists them)");
        formats.push_back(*format);
    }
    return formats;
}

std::vector<uint64_t> seedsOf(const Arguments& arguments)
{
    std::vector<uint64_t> seeds;
    for (const std::string& word : wordsOf(arguments.value("--seeds").value_or("0"))) {
        uint64_t seed = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seed);
        if (error != std::errc() || end != word.data() + word.size() || seed >> 53 != 0)
            throw UsageError("--seeds wants whole numbers such as 0,1,2, not \"" + word + "\"");
        if (std::find(seeds.begin(), seeds.end(), seed) == seeds.end())
            seeds.push_back(seed);
    }
    return seeds;
}

Variation variationOf(const Arguments& arguments)
{
    Variation variation{
        formatsOf(arguments, "--weights-formats"), formatsOf(arguments, "--activations-formats"), {}};
    if (const auto bits = arguments.value("--layer-bits"))
        variation.layerBits = bitWidths("--layer-bits", *bits);
    return variation;
}

std::vector<std::string> sharedOptions(const Arguments& arguments)
{
    std::vector<std::string> options;
    for (const char* name : {"--data", "--calibration"}) {
        if (const auto path = arguments.value(name))
            options.insert(options.end(),
                           {name, std::filesystem::absolute(*path).lexically_normal().string()});
    }
    for (const char* name : {"--calibration-samples", "--preprocess", "--samples"}) {
        if (const auto value = arguments.value(name))
            options.insert(options.end(), {name, *value});
    }
    options.insert(options.end(), {"--threads", std::to_string(arguments.number("--threads", 1, 1))});
    if (arguments.has("--latency"))
        options.emplace_back("--latency");
    return options;
}

/// The running program itself, unless it is called otherwise where the jobs run.
std::string commandOf(const Arguments& arguments)
{
    std::error_code unknown;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return arguments.value("--program").value_or(unknown ? "bitdepth-cli" : shellWord(here.string()));
}

void requireSweepable(const Arguments& arguments)
{
    for (const GivenOption& option : arguments.options()) {
        if (option.name == "--preset" && option.value == "fastest")
            throw UsageError("the preset fastest is measured on one machine: evaluate it there");
    }
    if (!arguments.has("--preset") && !arguments.has("--recipe"))
        throw UsageError("--preset or --recipe is missing");
    arguments.required("--data");
}

/// The list of jobs for GNU Parallel and its like, and an array job for Slurm.
void writeScripts(const SweepPlan& plan, const std::filesystem::path& folder, unsigned long long threads)
{
    std::string list;
    for (size_t number = 1; number <= plan.jobs.size(); ++number)
        list += jobCommand(plan, folder, number) + "\n";
    writeFileAtomically(folder / "jobs.txt", list);
    const std::string whole = std::filesystem::absolute(folder).string();
    writeFileAtomically(folder / "slurm.sh", "#!/bin/sh\n"
                                             "#SBATCH --job-name=bitdepth-sweep\n"
                                             "#SBATCH --array=1-" +
                                                 std::to_string(plan.jobs.size()) +
                                                 "\n#SBATCH --cpus-per-task=" + std::to_string(threads) +
                                                 "\n"
                                                 "exec " +
                                                 plan.command + " sweep run " + shellWord(whole) +
                                                 " --job \"$SLURM_ARRAY_TASK_ID\"\n");
}

} // namespace

Arguments jobOptions(const SweepPlan& plan, const SweepJob& job)
{
    std::vector<OptionRule> rules = dataOptions();
    rules.push_back(kLatency);
    rules.push_back(kThreads);
    std::vector<std::string> line = plan.options;
    line.insert(line.end(), {"--seed", std::to_string(job.seed)});
    return {line, rules};
}

void planSweep(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, planRules());
    const std::string path = arguments.single("MODEL");
    const std::filesystem::path folder = arguments.required("-o");
    requireSweepable(arguments);
    requireKnownPresets(arguments);
    const Variation variation = variationOf(arguments);
    const std::vector<uint64_t> seeds = seedsOf(arguments);
    SweepPlan plan{.id = {},
                   .program = computedHere(),
                   .model = {},
                   .command = commandOf(arguments),
                   .options = sharedOptions(arguments),
                   .jobs = {}};

    const ModelPtr model = openModel(path, console.control());
    plan.model = {model->path, model->sha256()};
    const std::vector<Recipe> recipes = recipeVariants(chooseRecipes(arguments, *model), variation, *model);
    std::vector<size_t> recipeOfJob;
    for (size_t i = 0; i < recipes.size(); ++i) {
        checkRecipeFits(recipes[i], *model);
        for (const uint64_t seed : seeds) {
            plan.jobs.push_back({recipes[i].name, {}, seed});
            recipeOfJob.push_back(i);
        }
    }
    const Arguments options = jobOptions(plan, plan.jobs.front());
    chooseData(options, chooseDraw(options), *model); // better refused now than by every job
    writeSweep(plan, recipes, recipeOfJob, folder);
    writeScripts(plan, folder, arguments.number("--threads", 1, 1));

    if (arguments.has("--json"))
        console.print(nlohmann::ordered_json{{"sweep", folder.string()},
                                             {"model", plan.model.path.string()},
                                             {"recipes", recipes.size()},
                                             {"jobs", plan.jobs.size()}});
    else
        console.print(std::to_string(plan.jobs.size()) + " jobs in " + (folder / "jobs.txt").string() +
                      "; bitdepth-cli sweep --help tells how to run them\n");
}

} // namespace bitdepth
