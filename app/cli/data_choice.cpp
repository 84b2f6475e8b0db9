#include "app/cli/data_choice.h"

#include "engine/data/open_dataset.h"
#include "engine/data/preprocessing_presets.h"
#include "engine/data/sample_selection.h"
#include "engine/recipe/presets.h"
#include "engine/recipe/recipe_json.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr size_t kOwnCalibrationSamples = 256;

DatasetPtr open(const std::string& path, const Arguments& arguments, const Model& model)
{
    DataOptions options;
    options.preprocess = arguments.value("--preprocess").value_or("");
    if (!model.inputs.empty() && model.inputs.front().info.hasShape)
        options.inputShape = model.inputs.front().info.shape;
    return openDataset(path, options);
}

SampleSet allOf(DatasetPtr dataset)
{
    SampleSet set;
    set.indices = selectSamples(dataset->size(), 0, 0);
    set.dataset = std::move(dataset);
    return set;
}

SampleSet calibrationPartOf(const DatasetPtr& dataset, uint64_t seed)
{
    std::vector<size_t> drawn = selectSamples(dataset->size(), dataset->size(), seed);
    std::reverse(drawn.begin(), drawn.end());
    drawn.resize(std::min(drawn.size(), kOwnCalibrationSamples));
    return {dataset, drawn};
}

void noteAssumptions(const Dataset& dataset, std::vector<std::string>& assumptions)
{
    for (const Message& assumption : dataset.info().assumptions) {
        if (std::find(assumptions.begin(), assumptions.end(), assumption.toString()) == assumptions.end())
            assumptions.push_back(assumption.toString());
    }
}

void requireKnownPreprocessing(const std::string& name)
{
    std::string names;
    for (const PreprocessingPreset& preset : preprocessingPresets()) {
        if (preset.name == name)
            return;
        names += (names.empty() ? "" : ", ") + std::string(preset.name);
    }
    throw UsageError("there is no preprocessing \"" + name + "\" (take one of " + names + ")");
}

} // namespace

std::vector<OptionRule> dataOptions()
{
    return {{"--data"},    {"--calibration"}, {"--calibration-samples"},
            {"--samples"}, {"--seed"},        {"--preprocess"}};
}

std::vector<OptionRule> recipeOptions()
{
    return {{"--preset", OptionRule::Value::Text, true}, {"--recipe", OptionRule::Value::Text, true}};
}

Draw chooseDraw(const Arguments& arguments)
{
    return {arguments.number("--seed", 0, 0), arguments.number("--samples", 1, 0)};
}

DataChoice chooseData(const Arguments& arguments, const Draw& draw, const Model& model)
{
    const auto calibration = arguments.value("--calibration");
    const auto data = arguments.value("--data");
    DataChoice choice;
    if (data) {
        const DatasetPtr dataset = open(*data, arguments, model);
        choice.samples = {dataset, selectSamples(dataset->size(), draw.samples, draw.seed)};
        noteAssumptions(*dataset, choice.assumptions);
        choice.calibratesOnOwnData = !calibration;
        choice.calibration = calibrationPartOf(dataset, draw.seed);
    }
    if (calibration) {
        choice.calibration = allOf(open(*calibration, arguments, model));
        if (const auto most = arguments.number("--calibration-samples", 1, 0))
            choice.calibration.indices = selectSamples(choice.calibration.dataset->size(), most, draw.seed);
        noteAssumptions(*choice.calibration.dataset, choice.assumptions);
    }
    return choice;
}

void requireKnownPresets(const Arguments& arguments)
{
    for (const GivenOption& option : arguments.options()) {
        const auto isIt = [&](const Preset& preset) { return preset.id == option.value; };
        if (option.name == "--preset" && std::none_of(presets().begin(), presets().end(), isIt))
            throw UsageError("there is no preset \"" + option.value + "\" (bitdepth-cli presets lists them)");
        if (option.name == "--preprocess")
            requireKnownPreprocessing(option.value);
    }
}

namespace {

/// A preset that says which model it is for, as files that are written of it shall.
Recipe presetOf(const std::string& id, const Model& model)
{
    Recipe recipe = makePreset(id, model);
    recipe.modelSha256 = model.sha256();
    return recipe;
}

} // namespace

std::vector<Recipe> chooseRecipes(const Arguments& arguments, const Model& model)
{
    std::vector<Recipe> recipes;
    for (const GivenOption& option : arguments.options()) {
        if (option.name == "--preset")
            recipes.push_back(presetOf(option.value, model));
        else if (option.name == "--recipe")
            recipes.push_back(readRecipe(option.value));
        else
            continue;
        checkRecipeFits(recipes.back(), model);
    }
    return recipes;
}

} // namespace bitdepth
