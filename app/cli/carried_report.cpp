#include "app/cli/carried_report.h"

#include "app/cli/number_text.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

template <class Number>
std::string spanText(const Number& low, const Number& high, std::string (*text)(double))
{
    return low == high ? text(low) : text(low) + " to " + text(high);
}

std::string wholeText(double number) { return std::to_string(static_cast<int64_t>(number)); }

} // namespace

std::string carriedText(const Encoding* encoding)
{
    if (!encoding)
        return {};
    const auto& scales = encoding->scales;
    const auto [finest, coarsest] = std::minmax_element(
        scales.begin(), scales.end(), [](const auto& a, const auto& b) { return a.scale < b.scale; });
    const auto [lowest, highest] = std::minmax_element(
        scales.begin(), scales.end(), [](const auto& a, const auto& b) { return a.zeroPoint < b.zeroPoint; });
    std::string granularity = toString(encoding->granularity);
    granularity[granularity.find('-')] = ' ';
    return std::string(encoding->format.name) + " " + granularity + ", scale " +
           spanText(finest->scale, coarsest->scale, shortText) + ", zero point " +
           spanText(lowest->zeroPoint, highest->zeroPoint, wholeText);
}

Json toJson(const Encoding& encoding)
{
    Json json = {{"format", std::string(encoding.format.name)},
                 {"granularity", toString(encoding.granularity)},
                 {"scales", Json::array()},
                 {"zero_points", Json::array()}};
    if (encoding.granularity.kind != GranularityKind::PerTensor)
        json["axis"] = encoding.axis;
    for (const ScaleOffset& scale : encoding.scales) {
        json["scales"].push_back(scale.scale);
        json["zero_points"].push_back(scale.zeroPoint);
    }
    return json;
}

Json toJson(const CarriedQuantizers& carried)
{
    Json list = Json::array();
    for (const CarriedActivation& activation : carried.activations) {
        Json entry = {{"tensor", activation.tensor}};
        entry.update(toJson(activation.encoding));
        list.push_back(std::move(entry));
    }
    return list;
}

Json carriedJson(const Model& model, const Layer& layer)
{
    Json json = Json::object();
    if (layer.carriedWeights)
        json["weights"] = toJson(layer.carriedWeights->encoding);
    if (layer.carriedInput)
        json["activations"] = toJson(*layer.carriedInput);
    if (const auto bias = model.carried.biases.find(layer.biasName); bias != model.carried.biases.end())
        json["bias"] = {{"format", "int32"}, {"scales", bias->second.scales}};
    return json;
}

} // namespace bitdepth
