#include "app/cli/diagnosis_report.h"

#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/project/project.h"
#include "engine/recipe/recipe_json.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kRight = TextTable::Align::Right;
constexpr size_t kMostRows = 12;

double decibels(double noise) { return -10 * std::log10(noise); }

std::string metricText(const std::string& name, double value)
{
    const bool isShare = name == "top1" || name == "top5" || name == "agreement";
    return name + " " + (isShare ? percentText(value) : shortText(value));
}

const char* nameOf(TensorRole role) { return role == TensorRole::Weights ? "weights" : "activations"; }

Json toJson(const CauseFound& found)
{
    Json json = {{"name", causeName(found.cause)}, {"explanation", found.message.toString()}};
    if (found.channel)
        json["channel"] = *found.channel;
    if (found.sample)
        json["sample"] = *found.sample;
    if (found.ratio > 0)
        json["ratio"] = found.ratio;
    return json;
}

Json toJson(const RemedyTried& tried)
{
    return {{"change", tried.remedy.message.toString()},
            {"noise", tried.noise},
            {"sqnr_db", decibels(tried.noise)},
            {"metric", tried.metric.value},
            {"size_bytes", tried.sizeBytes},
            {"recipe", bitdepth::toJson(tried.remedy.recipe)}};
}

Json toJson(const Finding& finding, const Model& model)
{
    Json json = {{"layer", model.layers[finding.layer].name},
                 {"tensor", nameOf(finding.role)},
                 {"noise", finding.noise},
                 {"share", finding.share},
                 {"cause", toJson(finding.cause)},
                 {"remedies", Json::array()}};
    if (!finding.madeBy.empty())
        json["made_by"] = finding.madeBy;
    for (const RemedyTried& tried : finding.tried)
        json["remedies"].push_back(toJson(tried));
    json["advised"] = finding.advised ? Json(*finding.advised) : Json();
    return json;
}

std::string layerTable(const Model& model, const Diagnosis& diagnosis)
{
    std::vector<size_t> order(model.layers.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto alone = [&](size_t i) { return diagnosis.weights[i] + diagnosis.activations[i]; };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return alone(a) > alone(b); });
    TextTable table({{"layer"},
                     {"to the outputs: weights", kRight},
                     {"its input", kRight},
                     {"in its own output: created", kRight},
                     {"inherited", kRight}});
    for (size_t k = 0; k < std::min(kMostRows, order.size()); ++k) {
        const size_t i = order[k];
        const LayerNoise& noise = diagnosis.layers[i];
        table.add({model.layers[i].name, decibelText(decibels(diagnosis.weights[i])),
                   decibelText(decibels(diagnosis.activations[i])), decibelText(decibels(noise.created)),
                   decibelText(decibels(noise.inherited()))});
    }
    std::string text = table.text();
    if (order.size() > kMostRows)
        text += "... and " + std::to_string(order.size() - kMostRows) + " layers that make less\n";
    return text;
}

std::string findingText(const Finding& finding, const Model& model, const Diagnosis& diagnosis)
{
    std::string text = "\n" + model.layers[finding.layer].name + ", " + nameOf(finding.role);
    if (!finding.madeBy.empty())
        text += " (made by " + finding.madeBy + ")";
    text += ": " + percentText(finding.share) + " of the noise\n  " + finding.cause.message.toString() + "\n";
    for (size_t i = 0; i < finding.tried.size(); ++i) {
        const RemedyTried& tried = finding.tried[i];
        const bool isAdvised = finding.advised == i;
        text += std::string(isAdvised ? "  -> " : "     ") + tried.remedy.message.toString() + ": SQNR " +
                decibelText(decibels(diagnosis.noise)) + " becomes " + decibelText(decibels(tried.noise)) +
                ", " + metricText(tried.metric.name, tried.metric.value) + ", " + bytesText(tried.sizeBytes) +
                "\n";
    }
    if (!finding.tried.empty() && !finding.advised)
        text += "  Nothing that was tried helps.\n";
    return text;
}

} // namespace

std::string causeName(NoiseCause cause)
{
    switch (cause) {
    case NoiseCause::OutlierChannel:
        return "outlier-channel";
    case NoiseCause::UnequalChannels:
        return "unequal-channels";
    case NoiseCause::LongTailClipped:
        return "long-tail-clipped";
    case NoiseCause::RangeWastedBySample:
        return "range-wasted-by-sample";
    case NoiseCause::UnequalConcat:
        return "unequal-concat";
    case NoiseCause::DeadRange:
        return "dead-range";
    case NoiseCause::FewBits:
        return "few-bits";
    case NoiseCause::Unknown:
        break;
    }
    return "unknown";
}

Json diagnosisJson(const Model& model, const Diagnosis& diagnosis)
{
    Json json = {{"model_sha256", model.sha256()},
                 {"computed_by", computedHere()},
                 {"recipe", diagnosis.before->name},
                 {"noise", diagnosis.noise},
                 {"sqnr_db", diagnosis.before->fidelity.sqnrDb},
                 {"metric",
                  {{"name", diagnosis.before->metric.name},
                   {"value", diagnosis.before->metric.value},
                   {"float", diagnosis.floatMetric}}},
                 {"layers", Json::array()},
                 {"findings", Json::array()}};
    for (size_t i = 0; i < model.layers.size(); ++i)
        json["layers"].push_back({{"name", model.layers[i].name},
                                  {"created", diagnosis.layers[i].created},
                                  {"inherited", diagnosis.layers[i].inherited()},
                                  {"weights_alone", diagnosis.weights[i]},
                                  {"activations_alone", diagnosis.activations[i]}});
    for (const Finding& finding : diagnosis.findings)
        json["findings"].push_back(toJson(finding, model));
    return json;
}

std::string diagnosisText(const Model& model, const Diagnosis& diagnosis)
{
    const Evaluation& before = *diagnosis.before;
    std::string text = before.name + ": " + metricText(before.metric.name, before.metric.value) + " (float " +
                       metricText(before.metric.name, diagnosis.floatMetric) + "), SQNR " +
                       decibelText(before.fidelity.sqnrDb) + ", simulated over " +
                       std::to_string(before.samples) +
                       " samples\n\nSQNR of what each layer quantized alone does to the outputs, and of what "
                       "it makes and is handed:\n\n";
    text += layerTable(model, diagnosis);
    for (const Finding& finding : diagnosis.findings)
        text += findingText(finding, model, diagnosis);
    return text;
}

} // namespace bitdepth
