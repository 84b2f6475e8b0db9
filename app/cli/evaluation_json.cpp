#include "app/cli/evaluation_json.h"

#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

Json toJson(const MetricValue& metric)
{
    return {{"name", metric.name}, {"value", metric.value}, {"low", metric.low}, {"high", metric.high}};
}

Json toJson(const Latency& latency)
{
    return {{"median", latency.median},
            {"p10", latency.p10},
            {"p90", latency.p90},
            {"executed", latency.executed.toString()},
            {"integer_layers", latency.integerLayers},
            {"total_layers", latency.totalLayers}};
}

Json toJson(const LayerResult& layer)
{
    return {
        {"name", layer.name},
        {"weights", bitdepth::toJson(layer.weights)},
        {"activations", bitdepth::toJson(layer.activations)},
        {"bits", {{"weights", layer.weights.format.bits}, {"activations", layer.activations.format.bits}}},
        {"sqnr_db", layer.weightSqnrDb}};
}

Json provenance(const Evaluation& evaluation)
{
    const char* accuracy = evaluation.isFloat ? "measured" : "simulated";
    Json json = {{"metric", accuracy},
                 {"fidelity", accuracy},
                 {"size_bytes", "measured"},
                 {"peak_ram_bytes", "estimated"}};
    if (evaluation.latency)
        json["latency_ms"] = "measured";
    return json;
}

Json toJson(const TensorCheck& check)
{
    return {{"tensor", check.tensor},
            {"movement", check.movement},
            {"held_out_sqnr_db", check.heldOutSqnrDb},
            {"own_sqnr_db", check.ownSqnrDb},
            {"loss_db", check.lossDb()}};
}

const char* nameOf(CalibrationVerdict verdict)
{
    switch (verdict) {
    case CalibrationVerdict::Enough:
        return "enough";
    case CalibrationVerdict::Scarce:
        return "scarce";
    case CalibrationVerdict::TooFew:
        return "too-few";
    case CalibrationVerdict::Unknown:
        break;
    }
    return "unknown";
}

} // namespace

Json toJson(const CalibrationCheck& check)
{
    Json json = {{"verdict", nameOf(check.verdict)},
                 {"message", check.message.toString()},
                 {"median_movement", check.medianMovement},
                 {"tensors", Json::array()}};
    if (!check.tensors.empty())
        json["worst"] = check.tensors[check.worst].tensor;
    for (const TensorCheck& tensor : check.tensors)
        json["tensors"].push_back(toJson(tensor));
    return json;
}

Json toJson(const Quantizer& quantizer)
{
    Json json = {{"format", std::string(quantizer.format.name)}, {"bits", quantizer.format.bits}};
    if (quantizer.format.isFloat32())
        return json;
    json["granularity"] = toString(quantizer.granularity);
    json["range"] = toString(quantizer.range);
    if (quantizer.range.kind == RangeMethodKind::Fixed)
        json["range"] = {quantizer.range.low, quantizer.range.high};
    if (quantizer.format.isInteger())
        json["scheme"] = toString(quantizer.scheme);
    return json;
}

Json toJson(const Evaluation& evaluation)
{
    Json json = {
        {"name", evaluation.name},
        {"samples", evaluation.samples},
        {"calibration_overlap", evaluation.calibrationOverlap},
        {"metric", toJson(evaluation.metric)},
        {"fidelity", {{"sqnr_db", evaluation.fidelity.sqnrDb}, {"agreement", evaluation.fidelity.agreement}}},
        {"size_bytes", evaluation.sizeBytes},
        {"peak_ram_bytes", evaluation.peakRamBytes}};
    if (evaluation.latency)
        json["latency_ms"] = toJson(*evaluation.latency);
    if (evaluation.floatLatency)
        json["float_latency_ms"] = toJson(*evaluation.floatLatency);
    json["provenance"] = provenance(evaluation);
    json["notes"] = Json::array();
    for (const Message& note : evaluation.notes)
        json["notes"].push_back(note.toString());
    json["layers"] = Json::array();
    for (const LayerResult& layer : evaluation.layers)
        json["layers"].push_back(toJson(layer));
    return json;
}

} // namespace bitdepth
