#include "engine/sweep/sweep_plan.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/project/json_object.h"
#include "engine/recipe/recipe_json.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr int64_t kLargestSeed = (int64_t{1} << 53) - 1;

std::filesystem::path planFile(const std::filesystem::path& folder) { return folder / "sweep.json"; }

void makeFolder(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(QT_TRANSLATE_NOOP("Engine", "The folder %1 cannot be made (%2): choose another."),
                    {folder.string(), failure.message()});
}

Json toJson(const SweepPlan& plan)
{
    Json json = {{"version", 1},
                 {"program", plan.program},
                 {"model", {{"path", plan.model.path.string()}, {"sha256", plan.model.sha256}}},
                 {"command", plan.command},
                 {"options", plan.options},
                 {"jobs", Json::array()}};
    for (const SweepJob& job : plan.jobs)
        json["jobs"].push_back(
            {{"name", job.name}, {"recipe", job.recipe.generic_string()}, {"seed", job.seed}});
    return json;
}

Json parse(const std::string& bytes, const std::filesystem::path& path)
{
    try {
        return Json::parse(bytes);
    } catch (const Json::exception&) {
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is cut short or no plan of a sweep: plan it again."),
                    {path.string()});
    }
}

ModelReference readModel(JsonObject json)
{
    ModelReference model{json.text("path"), json.text("sha256")};
    json.finish();
    return model;
}

SweepJob readJob(JsonObject json)
{
    SweepJob job{json.text("name"), json.text("recipe"),
                 static_cast<uint64_t>(json.count("seed", 0, kLargestSeed))};
    json.finish();
    return job;
}

} // namespace

const SweepJob& jobNumbered(const SweepPlan& plan, const std::filesystem::path& folder, size_t number)
{
    if (number < 1 || number > plan.jobs.size())
        throw Error(QT_TRANSLATE_NOOP("Engine", "The sweep in %1 has no job %2: its jobs are 1 to %3."),
                    {folder.string(), std::to_string(number), std::to_string(plan.jobs.size())});
    return plan.jobs[number - 1];
}

std::string nameOf(const SweepJob& job, const SweepPlan& plan)
{
    const bool severalSeeds = std::any_of(plan.jobs.begin(), plan.jobs.end(), [&](const SweepJob& other) {
        return other.seed != plan.jobs.front().seed;
    });
    return severalSeeds ? job.name + ", seed " + std::to_string(job.seed) : job.name;
}

std::string jobCommand(const SweepPlan& plan, const std::filesystem::path& folder, size_t number)
{
    return plan.command + " sweep run " + shellWord(std::filesystem::absolute(folder).string()) + " --job " +
           std::to_string(number);
}

std::string shellWord(const std::string& text)
{
    std::string word = "'";
    for (const char letter : text)
        word += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return word + "'";
}

std::string jobLabel(size_t number)
{
    constexpr size_t kDigits = 4;
    const std::string digits = std::to_string(number);
    return std::string(kDigits - std::min(kDigits, digits.size()), '0') + digits;
}

void writeSweep(SweepPlan& plan, const std::vector<Recipe>& recipes, const std::vector<size_t>& recipeOfJob,
                const std::filesystem::path& folder)
{
    if (std::filesystem::exists(planFile(folder)))
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 already holds a sweep: choose another folder, or remove it."),
            {folder.string()});
    for (const char* inner : {"recipes", "results"})
        makeFolder(folder / inner);
    const auto fileOf = [](size_t recipe) {
        return std::filesystem::path("recipes") / (jobLabel(recipe + 1) + ".recipe.json");
    };
    for (size_t i = 0; i < recipes.size(); ++i)
        writeRecipe(recipes[i], folder / fileOf(i));
    for (size_t i = 0; i < plan.jobs.size(); ++i)
        plan.jobs[i].recipe = fileOf(recipeOfJob.at(i));
    const std::string bytes = toJson(plan).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    writeFileAtomically(planFile(folder), bytes); // last: a folder with a plan is complete
    plan.id = sha256(bytes);
}

SweepPlan readSweep(const std::filesystem::path& folder)
{
    if (!std::filesystem::is_regular_file(planFile(folder)))
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 holds no sweep (no sweep.json): name the folder that it was "
                                      "planned in."),
                    {folder.string()});
    const std::string bytes = readFile(planFile(folder));
    const Json whole = parse(bytes, planFile(folder));
    JsonObject json(whole, planFile(folder).string(), {});
    json.count("version", 1, 1);
    SweepPlan plan;
    plan.id = sha256(bytes);
    plan.program = json.text("program");
    plan.model = readModel(json.object("model"));
    plan.command = json.text("command");
    for (const Json& option : json.list("options")) {
        if (!option.is_string())
            json.refuse(QT_TRANSLATE_NOOP("Engine", "%1: %2 is no text: write it in quotation marks."),
                        "options");
        plan.options.push_back(option.get<std::string>());
    }
    for (const Json& job : json.list("jobs"))
        plan.jobs.push_back(
            readJob({job, planFile(folder).string(), "jobs." + std::to_string(plan.jobs.size())}));
    json.finish();
    return plan;
}

} // namespace bitdepth
