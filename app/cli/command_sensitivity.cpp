#include "app/cli/commands.h"
#include "app/cli/data_choice.h"
#include "app/cli/sensitivity_report.h"
#include "engine/data/metric_kind.h"
#include "engine/numeric/format.h"
#include "engine/project/project.h"
#include "engine/runtime/open_model.h"
#include "engine/sensitivity/sensitivity_measurement.h"
#include <nlohmann/json.hpp>
#include <sstream>

namespace bitdepth {

namespace {

std::vector<OptionRule> rules()
{
    std::vector<OptionRule> rules = dataOptions();
    rules.push_back({"--bits"});
    rules.push_back({"--estimate", OptionRule::Value::None});
    rules.push_back({"--alone", OptionRule::Value::None});
    rules.push_back({"--threads"});
    rules.push_back({"--json", OptionRule::Value::None});
    return rules;
}

/// "8,4,2"
std::vector<int> bitsOf(const std::string& list)
{
    std::vector<int> bits;
    std::istringstream stream(list);
    for (std::string word; std::getline(stream, word, ',');) {
        if (!findFormat("int" + word))
            throw UsageError("--bits wants numbers from 2 to 16 such as 8,4,2, not \"" + list + "\"");
        bits.push_back(std::stoi(word));
    }
    if (bits.empty())
        throw UsageError("--bits wants numbers from 2 to 16 such as 8,4,2");
    return bits;
}

Sensitivity analyse(const Arguments& arguments, const SensitivitySource& source, Console& console)
{
    const SensitivityRequest request = requestForBits(bitsOf(arguments.value("--bits").value_or("8,4,2")));
    SensitivityOptions options;
    options.threads = static_cast<unsigned>(arguments.number("--threads", 1, 0));
    options.allBut = !arguments.has("--alone");
    console.progress().setSubject("estimate");
    Sensitivity estimate = estimateSensitivity(source, request, console.control(), options);
    if (arguments.has("--estimate"))
        return estimate;
    console.progress().setSubject("layers");
    return measureSensitivity(source, request, estimate, {}, console.control(), options);
}

nlohmann::ordered_json report(const Model& model, const DataChoice& data, const Sensitivity& sensitivity)
{
    return {{"model", model.path.string()},
            {"model_sha256", model.sha256()},
            {"computed_by", computedHere()},
            {"data", data.samples.dataset->info().path.string()},
            {"samples", sensitivity.samples},
            {"metric", std::string(metricName(data.samples.dataset->metric()))},
            {"assumptions", data.assumptions},
            {"layers", sensitivityJson(model, sensitivity)}};
}

std::string text(const Model& model, const DataChoice& data, const Sensitivity& sensitivity, bool estimated)
{
    std::string text = model.displayName() + ": " + std::to_string(model.layers.size()) +
                       " layers, each quantized alone" +
                       (sensitivity.allBut.empty() ? "" : " and left float alone") + ", " +
                       (estimated ? "estimated from " : "simulated over ") +
                       std::to_string(sensitivity.samples) + " samples\n\n";
    return text +
           sensitivityText(model, sensitivity, std::string(metricName(data.samples.dataset->metric())));
}

} // namespace

void runSensitivity(const CommandLine& line, Console& console)
{
    const Arguments arguments(line, rules());
    const std::string path = arguments.single("MODEL");
    arguments.required("--data");
    bitsOf(arguments.value("--bits").value_or("8"));
    const Draw draw = chooseDraw(arguments);
    const ModelPtr model = openModel(path, console.control());
    const DataChoice data = chooseData(arguments, draw, *model);
    console.progress().setSubject("");
    const CalibrationPtr calibration = calibrate(*model, data.calibration, console.control());
    const Sensitivity sensitivity = analyse(arguments, {model, data.samples, calibration}, console);
    if (arguments.has("--json"))
        console.print(report(*model, data, sensitivity));
    else
        console.print(text(*model, data, sensitivity, arguments.has("--estimate")));
}

} // namespace bitdepth
