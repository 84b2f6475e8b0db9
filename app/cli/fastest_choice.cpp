#include "app/cli/fastest_choice.h"

#include "engine/runtime/batch.h"

namespace bitdepth {

namespace {

/// Places of the preset among the recipes that the command line names.
std::vector<size_t> placesOfFastest(const Arguments& arguments)
{
    std::vector<size_t> places;
    size_t place = 0;
    for (const GivenOption& option : arguments.options()) {
        if (option.name == "--preset" && option.value == "fastest")
            places.push_back(place);
        place += option.name == "--preset" || option.name == "--recipe";
    }
    return places;
}

FastestRecipe measure(const ModelPtr& model, const DataChoice& data, const CalibrationPtr& calibration,
                      Console& console)
{
    const SampleSet& samples = data.samples.dataset ? data.samples : data.calibration;
    const std::vector<TensorValue> sample =
        readBatch(samples, 0, 1, batchLayout(*model, *samples.dataset));
    return measureFastest(model, calibration, sample, console.control());
}

} // namespace

std::map<size_t, FastestRecipe> measureFastestPresets(const Arguments& arguments, const ModelPtr& model,
                                                      const DataChoice& data,
                                                      const std::function<CalibrationPtr()>& calibrate,
                                                      std::vector<Recipe>& recipes, Console& console)
{
    const std::vector<size_t> places = placesOfFastest(arguments);
    if (places.empty())
        return {};
    if (!data.calibration.dataset)
        throw UsageError("--data is missing: the preset fastest is measured, which takes samples");
    requireFit(*model, *data.calibration.dataset);
    console.progress().setSubject("fastest");
    const FastestRecipe measured = measure(model, data, calibrate(), console);
    std::map<size_t, FastestRecipe> found;
    for (const size_t place : places) {
        recipes.at(place) = measured.recipe;
        found.emplace(place, measured);
    }
    return found;
}

} // namespace bitdepth
