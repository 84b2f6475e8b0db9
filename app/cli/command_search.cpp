#include "app/cli/bit_widths.h"
#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/device_report.h"
#include "app/cli/number_text.h"
#include "app/cli/search_report.h"
#include "engine/evaluation/evaluator.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"
#include "engine/search/device_limits.h"
#include "engine/search/frontier.h"
#include "engine/search/recipe_search.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

constexpr double kUsualDrop = 1; ///< points, where no limit is given

std::vector<OptionRule> rules()
{
    std::vector<OptionRule> rules = dataOptions();
    for (const char* name : {"--max-drop", "--max-size", "--max-ram", "--max-latency", "--device", "--bits",
                             "--activation-bits", "--measurements", "--save-recipe", "--threads"})
        rules.push_back({name});
    rules.push_back({"--no-repairs", OptionRule::Value::None});
    rules.push_back({"--latency", OptionRule::Value::None});
    rules.push_back({"--json", OptionRule::Value::None});
    return rules;
}

/// A number above 0.
std::optional<double> positive(const Arguments& arguments, const std::string& name)
{
    const auto text = arguments.value(name);
    if (!text)
        return {};
    char* end = nullptr;
    const double value = std::strtod(text->c_str(), &end);
    if (text->empty() || *end != '\0' || !std::isfinite(value) || value <= 0)
        throw UsageError(name + " wants a number above 0, not \"" + *text + "\"");
    return value;
}

std::optional<int64_t> bytes(const Arguments& arguments, const std::string& name)
{
    if (!arguments.has(name))
        return {};
    return static_cast<int64_t>(arguments.number(name, 1, 0));
}

SearchRequest requestOf(const Arguments& arguments)
{
    SearchRequest request;
    request.choices.weightBits = bitWidths("--bits", arguments.value("--bits").value_or("8,4,2"));
    request.choices.activationBits =
        bitWidths("--activation-bits", arguments.value("--activation-bits").value_or("32,8"));
    if (arguments.has("--no-repairs"))
        request.choices.repairs.clear();
    request.limits.maxDropPoints = positive(arguments, "--max-drop");
    request.limits.maxSizeBytes = bytes(arguments, "--max-size");
    request.limits.maxRamBytes = bytes(arguments, "--max-ram");
    request.limits.maxLatencyMs = positive(arguments, "--max-latency");
    if (!request.limits.maxDropPoints && !request.limits.maxSizeBytes)
        request.limits.maxDropPoints = kUsualDrop;
    request.measurementsAtMost = static_cast<int>(std::min(
        arguments.number("--measurements", 1, static_cast<unsigned long long>(request.measurementsAtMost)),
        100'000ull));
    request.threads = static_cast<unsigned>(arguments.number("--threads", 1, 0));
    return request;
}

/// Labels are looked at here, when everything is decided.
SearchOutcome verify(const ModelPtr& model, const DataChoice& data, const SearchState& state,
                     const SearchRequest& request, bool measuresLatency, Console& console)
{
    Evaluator evaluator(model, data.samples, data.calibration);
    const EvaluationOptions plain{false, request.threads};
    const EvaluationOptions options{measuresLatency, request.threads};
    SearchOutcome outcome;
    outcome.reference = evaluator.evaluateFloat(console.control(), options);
    for (const SearchPointPtr& point : frontierOf(state.points)) {
        console.progress().setSubject(point->recipe.name);
        outcome.frontier.push_back(
            {point, evaluator.evaluatePrepared(point->recipe, *point->prepared, console.control(), plain)});
    }
    if (const SearchPointPtr chosen = choosePoint(state.points, request.limits))
        outcome.chosen = {chosen, evaluator.evaluate(chosen->recipe, console.control(), options)};
    return outcome;
}

} // namespace

void runSearch(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, rules());
    const std::string path = arguments.single("MODEL");
    arguments.required("--data");
    SearchRequest request = requestOf(arguments);
    std::optional<DeviceProfile> device;
    if (const auto name = arguments.value("--device"))
        device = findDevice(*name);
    const Draw draw = chooseDraw(arguments);
    const ModelPtr model = openModel(path, console.control());
    const DataChoice data = chooseData(arguments, draw, *model);
    if (device)
        limitToDevice(request, model, *device);
    SearchState state;
    const auto file = arguments.value("--save-recipe");
    SearchPointPtr saved;
    RecipeSearch(model, data.calibration, request)
        .run(state, console.control(), [&](const SearchPointPtr& point) {
            console.progress().setSubject(groupedText(point->sizeBytes) + " bytes");
            const SearchPointPtr best = choosePoint(state.points, request.limits);
            if (file && best != saved) // the best so far outlives an interruption
                writeRecipe((saved = best)->recipe, *file);
        });
    const SearchOutcome outcome = verify(model, data, state, request, arguments.has("--latency"), console);
    std::optional<NamedFit> fit;
    if (const VerifiedPoint& chosen = outcome.chosen; device && chosen.point)
        fit = fitOf(*model, chosen.point->recipe, *chosen.evaluation, *device);
    if (arguments.has("--json"))
        console.print(searchJson(*model, data, outcome, fit));
    else
        console.print(searchText(*model, data, outcome) + (fit ? deviceText(*device, {*fit}) : ""));
}

} // namespace bitdepth
