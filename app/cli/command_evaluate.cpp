#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/device_report.h"
#include "app/cli/evaluation_json.h"
#include "app/cli/evaluation_text.h"
#include "app/cli/fastest_choice.h"
#include "engine/evaluation/evaluator.h"
#include "engine/project/project.h"
#include "engine/recipe/carried_recipe.h"
#include "engine/runtime/open_model.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

std::vector<OptionRule> rules()
{
    std::vector<OptionRule> rules = dataOptions();
    for (const OptionRule& rule : recipeOptions())
        rules.push_back(rule);
    rules.push_back({"--no-latency", OptionRule::Value::None});
    rules.push_back({"--device"});
    rules.push_back({"--threads"});
    rules.push_back({"--predictions", OptionRule::Value::None});
    rules.push_back({"--json", OptionRule::Value::None});
    return rules;
}

/// What was measured to choose a recipe belongs to what a reader of its evaluation should know.
EvaluationPtr withNotes(const EvaluationPtr& evaluation, const std::vector<Message>& notes)
{
    Evaluation noted = *evaluation;
    for (const Message& note : notes)
        noted.notes.push_back(note);
    return std::make_shared<Evaluation>(std::move(noted));
}

/// What the command found out.
struct Answer {
    std::vector<EvaluationPtr> results;          ///< the float model's first
    std::vector<NamedFit> fits;                  ///< one a result where a device was named
    std::optional<CalibrationCheck> calibration; ///< absent where no recipe quantizes activations
};

Answer evaluateAll(const Arguments& arguments, const ModelPtr& model, const DataChoice& data,
                   std::vector<Recipe> recipes, const EvaluationOptions& options,
                   const std::optional<DeviceProfile>& device, Console& console)
{
    Evaluator evaluator(model, data.samples, data.calibration);
    const auto calibration = [&] { return evaluator.calibration(console.control(), options.threads); };
    const auto fastest = measureFastestPresets(arguments, model, data, calibration, recipes, console);
    console.progress().setSubject("float");
    Answer answer;
    answer.results = {evaluator.evaluateFloat(console.control(), options)};
    for (size_t i = 0; i < recipes.size(); ++i) {
        console.progress().setSubject(recipes[i].name);
        answer.results.push_back(evaluator.evaluate(recipes[i], console.control(), options));
        if (const auto measured = fastest.find(i); measured != fastest.end())
            answer.results.back() = withNotes(answer.results.back(), measured->second.notes);
    }
    const auto quantizing = std::find_if(recipes.begin(), recipes.end(),
                                         [](const Recipe& recipe) { return recipe.quantizesActivations(); });
    if (quantizing != recipes.end())
        answer.calibration = checkCalibration(*calibration(), quantizing->activations);
    if (!device)
        return answer;
    recipes.insert(recipes.begin(), carriedRecipe(*model));
    for (size_t i = 0; i < recipes.size(); ++i)
        answer.fits.push_back(fitOf(*model, recipes[i], *answer.results[i], *device));
    return answer;
}

nlohmann::ordered_json report(const Model& model, const Arguments& arguments, const DataChoice& data,
                              const Answer& answer, bool usesCalibration)
{
    nlohmann::ordered_json json = {
        {"model", model.path.string()},    {"model_sha256", model.sha256()},
        {"computed_by", computedHere()},   {"data", data.samples.dataset->info().path.string()},
        {"samples", data.samples.size()},  {"seed", chooseDraw(arguments).seed},
        {"assumptions", data.assumptions}, {"results", nlohmann::ordered_json::array()}};
    if (usesCalibration)
        json["calibration"] = {{"data", data.calibration.dataset->info().path.string()},
                               {"samples", data.calibration.size()}};
    if (answer.calibration)
        json["calibration"].update(toJson(*answer.calibration));
    for (size_t i = 0; i < answer.results.size(); ++i) {
        nlohmann::ordered_json& entry = json["results"].emplace_back(toJson(*answer.results[i]));
        if (i < answer.fits.size())
            entry["device"] = toJson(answer.fits[i]);
        if (arguments.has("--predictions"))
            entry["predictions"] = answer.results[i]->predictions;
    }
    if (arguments.has("--predictions"))
        json["sample_indices"] = data.samples.indices;
    return json;
}

} // namespace

void runEvaluate(const CommandLine& line, Console& console)
{
    if (namesProject(line))
        return runReplay(line, console);
    const Arguments arguments(line, rules());
    const std::string path = arguments.single("MODEL");
    arguments.required("--data");
    EvaluationOptions options;
    options.measureLatency = !arguments.has("--no-latency");
    options.threads = static_cast<unsigned>(arguments.number("--threads", 1, 0));
    const Draw draw = chooseDraw(arguments);
    requireKnownPresets(arguments);
    std::optional<DeviceProfile> device;
    if (const auto name = arguments.value("--device"))
        device = findDevice(*name);
    const ModelPtr model = openModel(path, console.control());
    const std::vector<Recipe> recipes = chooseRecipes(arguments, *model);
    const DataChoice data = chooseData(arguments, draw, *model);
    const Answer answer = evaluateAll(arguments, model, data, recipes, options, device, console);
    const bool calibrates = std::any_of(recipes.begin(), recipes.end(),
                                        [](const Recipe& recipe) { return recipe.needsSamples(); });
    if (arguments.has("--json"))
        console.print(report(*model, arguments, data, answer, calibrates));
    else
        console.print(evaluationText(*model, data, answer.results, answer.calibration) +
                      (device ? deviceText(*device, answer.fits) : ""));
}

} // namespace bitdepth
