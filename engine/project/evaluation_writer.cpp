#include "engine/project/number_list.h"
#include "engine/project/project.h"
#include "engine/project/stored_evaluation.h"
#include <cmath>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

Json number(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "infinity" : "-infinity";
    return value;
}

Json metricJson(const MetricValue& metric)
{
    return {{"name", metric.name},
            {"value", number(metric.value)},
            {"low", number(metric.low)},
            {"high", number(metric.high)},
            {"higher_is_better", metric.higherIsBetter}};
}

/// Template and arguments, so that it can still be translated when it is read.
Json messageJson(const Message& message)
{
    Json json = {{"text", message.text}};
    if (!message.arguments.empty())
        json["arguments"] = message.arguments;
    for (const Message& clause : message.clauses)
        json["clauses"].push_back(messageJson(clause));
    return json;
}

Json latencyJson(const Latency& latency)
{
    return {{"median", latency.median},
            {"p10", latency.p10},
            {"p90", latency.p90},
            {"integer_layers", latency.integerLayers},
            {"total_layers", latency.totalLayers},
            {"executed", messageJson(latency.executed)}};
}

Json quantizerJson(const Quantizer& quantizer)
{
    Json json = {{"format", std::string(quantizer.format.name)},
                 {"granularity", toString(quantizer.granularity)},
                 {"range", toString(quantizer.range)},
                 {"scheme", toString(quantizer.scheme)}};
    if (quantizer.range.kind == RangeMethodKind::Fixed)
        json["range"] = {quantizer.range.low, quantizer.range.high};
    return json;
}

Json layersJson(const std::vector<LayerResult>& layers)
{
    Json list = Json::array();
    for (const LayerResult& layer : layers)
        list.push_back({{"name", layer.name},
                        {"weights", quantizerJson(layer.weights)},
                        {"activations", quantizerJson(layer.activations)},
                        {"sqnr_db", number(layer.weightSqnrDb)},
                        {"multiply_adds", layer.multiplyAdds}});
    return list;
}

/// Said for who reads the file; it follows from what each figure is.
Json provenanceJson(bool isFloat)
{
    const char* run = isFloat ? "measured" : "simulated";
    return {{"metric", run},
            {"fidelity", run},
            {"size_bytes", "measured"},
            {"peak_ram_bytes", "estimated"},
            {"latency_ms", "measured"}};
}

} // namespace

Json storedEvaluation(const Evaluation& evaluation)
{
    Json json = {{"name", evaluation.name},
                 {"is_float", evaluation.isFloat},
                 {"computed_by", evaluation.storedBy.empty() ? computedHere() : evaluation.storedBy},
                 {"samples", evaluation.samples},
                 {"calibration_overlap", evaluation.calibrationOverlap},
                 {"metric", metricJson(evaluation.metric)},
                 {"fidelity",
                  {{"sqnr_db", number(evaluation.fidelity.sqnrDb)},
                   {"agreement", number(evaluation.fidelity.agreement)}}},
                 {"size_bytes", evaluation.sizeBytes},
                 {"peak_ram_bytes", evaluation.peakRamBytes}};
    if (evaluation.latency)
        json["latency_ms"] = latencyJson(*evaluation.latency);
    if (evaluation.floatLatency)
        json["float_latency_ms"] = latencyJson(*evaluation.floatLatency);
    json["provenance"] = provenanceJson(evaluation.isFloat);
    json["notes"] = Json::array();
    for (const Message& note : evaluation.notes)
        json["notes"].push_back(messageJson(note));
    json["predictions"] = numberList(evaluation.predictions);
    json["scores"] = numberList(evaluation.scores);
    json["layers"] = layersJson(evaluation.layers);
    return json;
}

} // namespace bitdepth
