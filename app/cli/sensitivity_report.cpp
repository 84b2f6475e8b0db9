#include "app/cli/sensitivity_report.h"

#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto kRight = TextTable::Align::Right;

Json toJson(const SensitivityFigure& figure)
{
    Json json = {{"format", std::string(figure.quantizer.format.name)},
                 {"noise", figure.noise},
                 {"sqnr_db", figure.sqnrDb},
                 {"divergence", figure.divergence},
                 {"provenance", figure.measured ? "simulated" : "estimated"}};
    if (figure.metricChange)
        json["metric_change"] = *figure.metricChange;
    return json;
}

const char* nameOf(TensorRole role) { return role == TensorRole::Weights ? "weights" : "activations"; }

/// +0.4, -12.0: percentage points of a share, a plain difference of any other metric.
std::string changeText(const SensitivityFigure& figure, const std::string& metric)
{
    if (!figure.metricChange)
        return {};
    const bool isShare = metric == "top1" || metric == "top5";
    const double change = *figure.metricChange * (isShare ? 100 : 1);
    return (change > 0 ? "+" : "") + fixedText(change, isShare ? 1 : 4);
}

std::string divergenceText(double divergence)
{
    return std::isnan(divergence) ? std::string() : shortText(divergence);
}

} // namespace

Json sensitivityJson(const Model& model, const Sensitivity& sensitivity)
{
    Json layers = Json::array();
    for (const Layer& layer : model.layers)
        layers.push_back({{"name", layer.name},
                          {"operator", layer.operatorType},
                          {"weights", Json::object()},
                          {"activations", Json::object()}});
    for (size_t i = 0; i < sensitivity.alone.size(); ++i) {
        const SensitivityFigure& figure = sensitivity.alone[i];
        Json json = toJson(figure);
        if (i < sensitivity.allBut.size())
            json["all_but"] = toJson(sensitivity.allBut[i]);
        layers[figure.layer][nameOf(figure.role)][std::to_string(figure.quantizer.format.bits)] =
            std::move(json);
    }
    return layers;
}

std::string sensitivityText(const Model& model, const Sensitivity& sensitivity, const std::string& metric)
{
    std::vector<size_t> order(sensitivity.alone.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return sensitivity.alone[a].noise > sensitivity.alone[b].noise;
    });
    TextTable table({{"layer"},
                     {"tensor"},
                     {"format"},
                     {"SQNR alone", kRight},
                     {"divergence", kRight},
                     {metric + " change", kRight},
                     {"SQNR of all but it", kRight},
                     {metric + " change", kRight}});
    for (const size_t i : order) {
        const SensitivityFigure& figure = sensitivity.alone[i];
        std::vector<std::string> cells = {
            model.layers[figure.layer].name,           nameOf(figure.role),
            std::string(figure.quantizer.format.name), decibelText(figure.sqnrDb),
            divergenceText(figure.divergence),         changeText(figure, metric)};
        if (i < sensitivity.allBut.size()) {
            cells.push_back(decibelText(sensitivity.allBut[i].sqnrDb));
            cells.push_back(changeText(sensitivity.allBut[i], metric));
        }
        table.add(std::move(cells));
    }
    return table.text();
}

} // namespace bitdepth
