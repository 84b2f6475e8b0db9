#include "app/cli/evaluation_text.h"

#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr auto kRight = TextTable::Align::Right;

bool isShare(const MetricValue& metric)
{
    return metric.name == "top1" || metric.name == "top5" || metric.name == "agreement";
}

std::string metricText(const MetricValue& metric)
{
    if (isShare(metric))
        return percentText(metric.value);
    return metric.higherIsBetter ? fixedText(metric.value, 4) : shortText(metric.value);
}

std::string intervalText(const MetricValue& metric)
{
    if (isShare(metric))
        return "[" + fixedText(metric.low * 100, 1) + ", " + fixedText(metric.high * 100, 1) + "]";
    if (metric.higherIsBetter)
        return "[" + fixedText(metric.low, 3) + ", " + fixedText(metric.high, 3) + "]";
    return "[" + shortText(metric.low) + ", " + shortText(metric.high) + "]";
}

std::string ratioText(int64_t part, int64_t whole)
{
    return whole > 0 ? percentText(static_cast<double>(part) / static_cast<double>(whole)) : "";
}

/// The time against the float model's, measured in turn with it.
std::string speedText(const Evaluation& evaluation)
{
    if (!evaluation.latency || !evaluation.floatLatency || evaluation.latency->median <= 0 ||
        evaluation.isFloat)
        return {};
    return fixedText(evaluation.floatLatency->median / evaluation.latency->median, 2) + "x";
}

/// Which output is the largest means nothing where a network draws its input anew.
bool classifies(const MetricValue& metric) { return isShare(metric); }

/// "[0.0304, 0.0319]"
std::string spreadText(const Latency& latency)
{
    const auto number = [](double milliseconds) {
        const std::string text = millisecondsText(milliseconds);
        return text.substr(0, text.find(' '));
    };
    return "[" + number(latency.p10) + ", " + number(latency.p90) + "]";
}

std::vector<std::string> row(const Evaluation& evaluation, const Evaluation& reference)
{
    const bool isFloat = &evaluation == &reference;
    const bool showsAgreement = !isFloat && classifies(reference.metric);
    std::vector<std::string> cells = {evaluation.name,
                                      metricText(evaluation.metric),
                                      intervalText(evaluation.metric),
                                      isFloat ? "" : decibelText(evaluation.fidelity.sqnrDb),
                                      showsAgreement ? percentText(evaluation.fidelity.agreement) : "",
                                      groupedText(evaluation.sizeBytes),
                                      isFloat ? "" : ratioText(evaluation.sizeBytes, reference.sizeBytes),
                                      bytesText(evaluation.peakRamBytes)};
    if (evaluation.latency) {
        cells.push_back(millisecondsText(evaluation.latency->median));
        cells.push_back(spreadText(*evaluation.latency));
        cells.push_back(speedText(evaluation));
    }
    return cells;
}

std::string executedText(const std::vector<EvaluationPtr>& results)
{
    size_t width = 0;
    for (const EvaluationPtr& result : results)
        width = std::max(width, displayWidth(result->name));
    std::string text;
    for (const EvaluationPtr& result : results) {
        if (result->latency)
            text += "  " + result->name + std::string(width + 2 - displayWidth(result->name), ' ') +
                    result->latency->executed.toString() + "\n";
    }
    return text.empty() ? text : "\nWhat ran when the time was measured (one thread, one sample):\n" + text;
}

std::string notesText(const std::vector<EvaluationPtr>& results)
{
    std::vector<Message> notes;
    for (const EvaluationPtr& result : results) {
        for (const Message& note : result->notes) {
            if (std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(note);
        }
    }
    std::string text;
    for (const Message& note : notes)
        text += "  " + note.toString() + "\n";
    return text.empty() ? text : "\nTo know:\n" + text;
}

std::string calibrationText(const DataChoice& data, const std::vector<EvaluationPtr>& results)
{
    const bool calibrated = std::any_of(results.begin(), results.end(), [](const EvaluationPtr& result) {
        return std::any_of(result->layers.begin(), result->layers.end(),
                           [](const LayerResult& layer) { return !layer.activations.format.isFloat32(); });
    });
    if (!calibrated)
        return {};
    size_t overlap = 0;
    for (const EvaluationPtr& result : results)
        overlap = std::max(overlap, result->calibrationOverlap);
    return "Activations calibrated on " + groupedText(static_cast<int64_t>(data.calibration.size())) +
           " samples" + (data.calibratesOnOwnData ? " of the same data" : "") + "; " +
           groupedText(static_cast<int64_t>(overlap)) + " of the evaluated samples were among them.\n";
}

} // namespace

std::string evaluationTable(const std::vector<EvaluationPtr>& results)
{
    const Evaluation& reference = *results.front();
    TextTable table({{"name"},
                     {reference.metric.name, kRight},
                     {"95 % interval"},
                     {"SQNR", kRight},
                     {"agrees", kRight},
                     {"bytes", kRight},
                     {"of float", kRight},
                     {"peak RAM", kRight},
                     {"latency", kRight},
                     {"p10, p90"},
                     {"speed", kRight}});
    for (const EvaluationPtr& result : results)
        table.add(row(*result, reference));
    return table.text();
}

std::string evaluationText(const Model& model, const DataChoice& data,
                           const std::vector<EvaluationPtr>& results,
                           const std::optional<CalibrationCheck>& calibration)
{
    std::string text = model.displayName() + " on " + data.samples.dataset->info().path.string() + ", " +
                       groupedText(static_cast<int64_t>(data.samples.size())) + " samples\n\n";
    text += evaluationTable(results) + "\n";
    text += "Accuracy and SQNR of recipes are simulated, bytes are those of the exported file, peak RAM is "
            "estimated "
            "by lifetime,\nlatency is measured here, in turn with the float model.\n";
    text += calibrationText(data, results);
    if (calibration)
        text += calibration->message.toString() + "\n";
    for (const std::string& assumption : data.assumptions)
        text += "Assumed: " + assumption + "\n";
    return text + executedText(results) + notesText(results);
}

} // namespace bitdepth
