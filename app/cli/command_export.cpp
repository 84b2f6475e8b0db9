#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/fastest_choice.h"
#include "app/cli/number_text.h"
#include "engine/evaluation/export_report.h"
#include "engine/project/project.h"
#include "engine/quantization/export.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

constexpr size_t kReportedSamples = 100;

std::vector<std::string> texts(const std::vector<Message>& messages)
{
    std::vector<std::string> texts;
    for (const Message& message : messages)
        texts.push_back(message.toString());
    return texts;
}

std::vector<OptionRule> rules()
{
    std::vector<OptionRule> rules = dataOptions();
    for (const OptionRule& rule : recipeOptions())
        rules.push_back(rule);
    rules.push_back({"-o"});
    rules.push_back({"--report", OptionRule::Value::None});
    rules.push_back({"--json", OptionRule::Value::None});
    return rules;
}

void requireOneRecipe(const Arguments& arguments)
{
    const auto isRecipe = [](const GivenOption& option) {
        return option.name == "--preset" || option.name == "--recipe";
    };
    if (std::count_if(arguments.options().begin(), arguments.options().end(), isRecipe) != 1)
        throw UsageError("export wants exactly one --preset or --recipe");
}

PreparedModel prepareFor(const Recipe& recipe, const DataChoice& data, const ModelPtr& model,
                         Console& console)
{
    if (!recipe.needsSamples())
        return prepare(model, recipe, {}, console.control());
    if (!data.calibration.dataset)
        throw UsageError("--data is missing: the recipe quantizes activations or repairs weights, which "
                         "takes samples");
    requireFit(*model, *data.calibration.dataset);
    CalibrationSource source{data.calibration, nullptr};
    if (recipe.quantizesActivations() && recipe.repairs.empty())
        source.calibration = calibrate(*model, data.calibration, console.control(), 0, detailFor(recipe));
    return prepare(model, recipe, source, console.control());
}

void requireOtherFile(const std::string& target, const Model& model)
{
    std::error_code error;
    if (std::filesystem::equivalent(target, model.path, error))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is the model itself: export it under another name."),
                    {target});
}

nlohmann::ordered_json report(const Model& model, const Recipe& recipe, const DataChoice& data,
                              const std::string& path, const ExportedModel& exported)
{
    nlohmann::ordered_json json = {{"model", model.path.string()},
                                   {"model_sha256", model.sha256()},
                                   {"computed_by", computedHere()},
                                   {"recipe", recipe.name},
                                   {"file", path},
                                   {"size_bytes", exported.bytes->size()},
                                   {"opset", exported.opset},
                                   {"uses_runtime_domain", exported.usesRuntimeDomain}};
    if (recipe.quantizesActivations())
        json["calibration"] = {{"data", data.calibration.dataset->info().path.string()},
                               {"samples", data.calibration.size()}};
    json["assumptions"] = data.assumptions;
    return json;
}

std::string sentence(const Model& model, const Recipe& recipe, const DataChoice& data,
                     const std::string& path, const ExportedModel& exported)
{
    const auto size = static_cast<int64_t>(exported.bytes->size());
    std::string text = "Wrote " + path + ": " + groupedText(size) + " bytes, " +
                       percentText(static_cast<double>(size) / static_cast<double>(model.fileSize)) + " of " +
                       model.displayName() + ", recipe " + recipe.name + ", opset " +
                       std::to_string(exported.opset) + ".\n";
    if (recipe.quantizesActivations())
        text += "Activations calibrated on " + groupedText(static_cast<int64_t>(data.calibration.size())) +
                " samples of " + data.calibration.dataset->info().path.string() + ".\n";
    if (exported.usesRuntimeDomain)
        text += "It uses ONNX Runtime's own QuantizeLinear (com.microsoft): an operator could not be raised "
                "to the "
                "opset its formats need.\n";
    for (const std::string& assumption : data.assumptions)
        text += "Assumed: " + assumption + "\n";
    return text;
}

/// With --report the file is tried on samples; without, whether the runtime takes it at all.
ExportReport tryOut(const Arguments& arguments, const DataChoice& data, const PreparedModel& prepared,
                    const ExportedModel& exported, Console& console)
{
    SampleSet samples;
    if (arguments.has("--report") && data.samples.dataset) {
        samples = data.samples;
        if (!arguments.has("--samples"))
            samples.indices.resize(std::min(samples.indices.size(), kReportedSamples));
    }
    return reportOnExport(prepared.model, prepared.plan, exported, samples, console.control());
}

nlohmann::ordered_json toJson(const ExportReport& report)
{
    nlohmann::ordered_json json = {{"runs", report.runs},
                                   {"executed", report.kernels.describe().toString()},
                                   {"integer_layers", report.kernels.integerLayers},
                                   {"total_layers", report.kernels.layers()},
                                   {"quantize_nodes", report.quantizeNodes},
                                   {"dequantize_nodes", report.dequantizeNodes},
                                   {"conversions_run", report.kernels.conversions},
                                   {"peak_ram_bytes", report.peakRamBytes},
                                   {"peak_ram_known", report.isRamKnown},
                                   {"float_operators", texts(report.floatOperators)},
                                   {"warnings", texts(report.warnings)}};
    if (!report.runs)
        json["refusal"] = report.refusal;
    if (report.accuracy)
        json["accuracy"] = {
            {"samples", report.accuracy->samples},           {"metric", report.accuracy->simulated.name},
            {"simulated", report.accuracy->simulated.value}, {"executed", report.accuracy->executed.value},
            {"agreement", report.accuracy->agreement},       {"sqnr_db", report.accuracy->sqnrDb}};
    return json;
}

std::string reportText(const ExportReport& report, bool isWhole)
{
    std::string text;
    for (const Message& sentence : isWhole ? sentencesOf(report) : std::vector<Message>())
        text += "  " + sentence.toString() + "\n";
    for (const Message& warning : report.warnings)
        text += "Warning: " + warning.toString() + "\n";
    return text;
}

} // namespace

void runExport(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, rules());
    const std::string path = arguments.single("MODEL");
    const std::string target = arguments.required("-o");
    const Draw draw = chooseDraw(arguments);
    requireKnownPresets(arguments);
    requireOneRecipe(arguments);
    const ModelPtr model = openModel(path, console.control());
    std::vector<Recipe> recipes = chooseRecipes(arguments, *model);
    requireOtherFile(target, *model);
    const DataChoice data = chooseData(arguments, draw, *model);
    measureFastestPresets(
        arguments, model, data, [&] { return calibrate(*model, data.calibration, console.control()); },
        recipes, console);
    const Recipe& recipe = recipes.front();
    const PreparedModel prepared = prepareFor(recipe, data, model, console);
    const ExportedModel exported = exportModel(*prepared.model, prepared.plan);
    console.control().throwIfStopped();
    const ExportReport tried = tryOut(arguments, data, prepared, exported, console);
    writeModel(exported, target);
    if (arguments.has("--json")) {
        nlohmann::ordered_json json = report(*model, recipe, data, target, exported);
        json["report"] = toJson(tried);
        console.print(json);
    } else {
        console.print(sentence(*model, recipe, data, target, exported) +
                      reportText(tried, arguments.has("--report")));
    }
}

} // namespace bitdepth
