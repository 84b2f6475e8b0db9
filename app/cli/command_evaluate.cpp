#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/evaluation_json.h"
#include "app/cli/evaluation_text.h"
#include "app/cli/fastest_choice.h"
#include "engine/evaluation/evaluator.h"
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

std::vector<EvaluationPtr> evaluateAll(const Arguments& arguments, const ModelPtr& model,
                                       const DataChoice& data, std::vector<Recipe> recipes,
                                       const EvaluationOptions& options, Console& console)
{
    Evaluator evaluator(model, data.samples, data.calibration);
    const auto fastest = measureFastestPresets(
        arguments, model, data,
        [&] { return evaluator.calibration(console.control(), options.threads); }, recipes, console);
    console.progress().setSubject("float");
    std::vector<EvaluationPtr> results = {evaluator.evaluateFloat(console.control(), options)};
    for (size_t i = 0; i < recipes.size(); ++i) {
        console.progress().setSubject(recipes[i].name);
        results.push_back(evaluator.evaluate(recipes[i], console.control(), options));
        if (const auto measured = fastest.find(i); measured != fastest.end())
            results.back() = withNotes(results.back(), measured->second.notes);
    }
    return results;
}

nlohmann::ordered_json report(const Model& model, const Arguments& arguments, const DataChoice& data,
                              const std::vector<EvaluationPtr>& results, bool usesCalibration)
{
    nlohmann::ordered_json json = {{"model", model.path.string()},
                                   {"model_sha256", model.sha256},
                                   {"data", data.samples.dataset->info().path.string()},
                                   {"samples", data.samples.size()},
                                   {"seed", chooseDraw(arguments).seed},
                                   {"assumptions", data.assumptions},
                                   {"results", nlohmann::ordered_json::array()}};
    if (usesCalibration)
        json["calibration"] = {{"data", data.calibration.dataset->info().path.string()},
                               {"samples", data.calibration.size()}};
    for (const EvaluationPtr& result : results) {
        json["results"].push_back(toJson(*result));
        if (arguments.has("--predictions"))
            json["results"].back()["predictions"] = result->predictions;
    }
    if (arguments.has("--predictions"))
        json["sample_indices"] = data.samples.indices;
    return json;
}

} // namespace

void runEvaluate(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, rules());
    const std::string path = arguments.single("MODEL");
    arguments.required("--data");
    EvaluationOptions options;
    options.measureLatency = !arguments.has("--no-latency");
    options.threads = static_cast<unsigned>(arguments.number("--threads", 1, 0));
    const Draw draw = chooseDraw(arguments);
    requireKnownPresets(arguments);
    const ModelPtr model = openModel(path, console.control());
    const std::vector<Recipe> recipes = chooseRecipes(arguments, *model);
    const DataChoice data = chooseData(arguments, draw, *model);
    const auto results = evaluateAll(arguments, model, data, recipes, options, console);
    const bool calibrates = std::any_of(recipes.begin(), recipes.end(),
                                        [](const Recipe& recipe) { return recipe.needsSamples(); });
    if (arguments.has("--json"))
        console.print(report(*model, arguments, data, results, calibrates));
    else
        console.print(evaluationText(*model, data, results));
}

} // namespace bitdepth
