#include "app/cli/search_report.h"

#include "app/cli/evaluation_json.h"
#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/project/project.h"
#include "engine/recipe/recipe_json.h"
#include <nlohmann/json.hpp>

namespace bitdepth {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto kRight = TextTable::Align::Right;

Json toJson(const VerifiedPoint& verified)
{
    const SearchPoint& point = *verified.point;
    Json json = bitdepth::toJson(*verified.evaluation);
    json["expected"] = {{"samples", point.loss.samples},
                        {"drop_points", point.loss.dropPoints},
                        {"drop_margin", point.loss.dropMargin},
                        {"agreement", point.loss.agreement},
                        {"noise", point.loss.noise},
                        {"change", point.loss.change},
                        {"predicted_change", point.predictedChange}};
    json["bit_operations"] = point.costs.bitOperations;
    json["keeps_limits"] = point.keepsLimits;
    json["recipe"] = toJson(point.recipe);
    return json;
}

bool isShare(const MetricValue& metric) { return metric.name == "top1" || metric.name == "top5"; }

std::string metricText(const MetricValue& metric)
{
    return isShare(metric) ? percentText(metric.value) : fixedText(metric.value, 4);
}

std::vector<std::string> row(const VerifiedPoint& verified, const Evaluation& reference)
{
    const SearchPoint& point = *verified.point;
    const Evaluation& evaluation = *verified.evaluation;
    const double drop = reference.metric.value - evaluation.metric.value;
    return {evaluation.name,
            groupedText(evaluation.sizeBytes),
            percentText(static_cast<double>(evaluation.sizeBytes) / static_cast<double>(reference.sizeBytes)),
            fixedText(point.loss.dropPoints, 2) + " +- " + fixedText(point.loss.dropMargin, 2),
            point.keepsLimits ? "yes" : "no",
            metricText(evaluation.metric),
            isShare(evaluation.metric) ? fixedText(100 * drop, 1) : fixedText(drop, 4),
            bytesText(evaluation.peakRamBytes),
            fixedText(static_cast<double>(point.costs.bitOperations) / 1e9, 2)};
}

std::string table(const SearchOutcome& outcome)
{
    const Evaluation& reference = *outcome.reference;
    TextTable table({{"name"},
                     {"bytes", kRight},
                     {"of float", kRight},
                     {"expected drop", kRight},
                     {"in limits"},
                     {reference.metric.name, kRight},
                     {"drop", kRight},
                     {"peak RAM", kRight},
                     {"10^9 bit ops", kRight}});
    for (const VerifiedPoint& point : outcome.frontier)
        table.add(row(point, reference));
    return table.text();
}

std::string chosenText(const SearchOutcome& outcome)
{
    if (!outcome.chosen.point)
        return "\nNo recipe was found that keeps the limits: allow more, or give more bit widths with "
               "--bits.\n";
    const Evaluation& chosen = *outcome.chosen.evaluation;
    return "\nChosen: " + chosen.name + ", " + groupedText(chosen.sizeBytes) + " bytes, " +
           chosen.metric.name + " " + metricText(chosen.metric) + " (float " +
           metricText(outcome.reference->metric) +
           ") as it is exported, repaired on all calibration samples.\n";
}

} // namespace

Json searchJson(const Model& model, const DataChoice& data, const SearchOutcome& outcome,
                const std::optional<NamedFit>& fit)
{
    Json json = {
        {"model", model.path.string()},
        {"model_sha256", model.sha256()},
        {"computed_by", computedHere()},
        {"data", data.samples.dataset->info().path.string()},
        {"samples", data.samples.size()},
        {"calibration",
         {{"data", data.calibration.dataset->info().path.string()}, {"samples", data.calibration.size()}}},
        {"assumptions", data.assumptions},
        {"float", bitdepth::toJson(*outcome.reference)},
        {"frontier", Json::array()},
        {"chosen", nullptr}};
    for (const VerifiedPoint& point : outcome.frontier)
        json["frontier"].push_back(toJson(point));
    if (outcome.chosen.point)
        json["chosen"] = toJson(outcome.chosen);
    if (fit)
        json["chosen"]["device"] = bitdepth::toJson(*fit);
    return json;
}

std::string searchText(const Model& model, const DataChoice& data, const SearchOutcome& outcome)
{
    return model.displayName() + " on " + data.samples.dataset->info().path.string() + ", " +
           groupedText(static_cast<int64_t>(data.samples.size())) + " samples, " +
           groupedText(static_cast<int64_t>(data.calibration.size())) + " to calibrate on\n\n" +
           table(outcome) + chosenText(outcome) +
           "\nThe expected drop was found without labels, on calibration samples that no repair had seen; "
           "a recipe keeps the\n"
           "limit if the upper end of the 95 % interval does. The metric beside it was looked at only "
           "afterwards.\n";
}

} // namespace bitdepth
