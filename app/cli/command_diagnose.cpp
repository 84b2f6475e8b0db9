#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/diagnosis_report.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

std::vector<OptionRule> rules()
{
    std::vector<OptionRule> rules = dataOptions();
    for (const OptionRule& rule : recipeOptions())
        rules.push_back(rule);
    rules.push_back({"--no-remedies", OptionRule::Value::None});
    rules.push_back({"--save-recipe"});
    rules.push_back({"--threads"});
    rules.push_back({"--json", OptionRule::Value::None});
    return rules;
}

Recipe singleRecipe(const Arguments& arguments, const Model& model)
{
    std::vector<Recipe> recipes = chooseRecipes(arguments, model);
    if (recipes.size() != 1)
        throw UsageError("one --preset or --recipe is wanted");
    return std::move(recipes.front());
}

/// The advice for the worst finding that has any.
void saveAdvised(const Diagnosis& diagnosis, const std::string& path)
{
    for (const Finding& finding : diagnosis.findings)
        if (finding.advised)
            return writeRecipe(finding.tried[*finding.advised].remedy.recipe, path);
    throw Error(
        QT_TRANSLATE_NOOP("Engine", "%1 was not written: no change that was tried helps this recipe."),
        {path});
}

} // namespace

void runDiagnose(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, rules());
    const std::string path = arguments.single("MODEL");
    arguments.required("--data");
    const auto file = arguments.value("--save-recipe");
    DiagnosisOptions options;
    options.threads = static_cast<unsigned>(arguments.number("--threads", 1, 0));
    options.measuresRemedies = !arguments.has("--no-remedies");
    if (file && !options.measuresRemedies)
        throw UsageError("--save-recipe wants remedies measured: leave out --no-remedies");
    const Draw draw = chooseDraw(arguments);
    requireKnownPresets(arguments);
    const ModelPtr model = openModel(path, console.control());
    const Recipe recipe = singleRecipe(arguments, *model);
    const DataChoice data = chooseData(arguments, draw, *model);
    console.progress().setSubject(recipe.name);
    const Diagnosis diagnosis =
        diagnose(model, data.samples, data.calibration, recipe, console.control(), options);
    if (file)
        saveAdvised(diagnosis, *file);
    if (arguments.has("--json"))
        console.print(diagnosisJson(*model, diagnosis));
    else
        console.print(diagnosisText(*model, diagnosis));
}

} // namespace bitdepth
