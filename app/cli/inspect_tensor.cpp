#include "app/cli/inspect_tensor.h"

#include "app/cli/number_text.h"
#include "app/cli/text_table.h"
#include "engine/core/error.h"
#include "engine/statistics/histogram.h"
#include "engine/statistics/tensor_statistics.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace bitdepth {

using Json = nlohmann::ordered_json;

namespace {

constexpr size_t kBinsShown = 24;
constexpr double kBarWidth = 50;
constexpr size_t kChannelsShown = 16;

std::vector<TensorStatistics> channelStatistics(const InspectedTensor& inspected)
{
    if (!inspected.layer)
        return {};
    const ConstantTensor& tensor = *inspected.tensor;
    return computeChannelStatistics(*tensor.values,
                                    channelLayout(tensor.shape, inspected.layer->channelAxis));
}

std::string bars(const Histogram& histogram)
{
    const uint64_t most =
        histogram.counts.empty() ? 0 : *std::max_element(histogram.counts.begin(), histogram.counts.end());
    std::string text;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const uint64_t count = histogram.counts[bin];
        std::string edge = shortText(histogram.edge(bin));
        edge.insert(0, edge.size() < 12 ? 12 - edge.size() : 0, ' ');
        const double length =
            kBarWidth * static_cast<double>(count) / static_cast<double>(std::max<uint64_t>(1, most));
        text += edge + "  " + std::string(static_cast<size_t>(std::lround(length)), '#') +
                (count ? " " : "") + (count ? groupedText(static_cast<int64_t>(count)) : "") + "\n";
    }
    return text;
}

std::string summary(const TensorStatistics& statistics)
{
    const double zeros =
        statistics.count ? static_cast<double>(statistics.zeros) / static_cast<double>(statistics.count) : 0;
    std::string text = groupedText(static_cast<int64_t>(statistics.count)) + " numbers, range [" +
                       shortText(statistics.min) + ", " + shortText(statistics.max) + "], mean " +
                       shortText(statistics.mean) + ", standard deviation " +
                       shortText(statistics.standardDeviation) + ", kurtosis " +
                       shortText(statistics.kurtosis) + ", zeros " + percentText(zeros);
    if (statistics.nonFinite)
        text += ", " + groupedText(static_cast<int64_t>(statistics.nonFinite)) + " NaN or infinite";
    return text + "\n";
}

/// The channels of widest range: those that spoil one scale for all.
std::string channelTable(const std::vector<TensorStatistics>& channels)
{
    if (channels.size() < 2)
        return {};
    std::vector<size_t> order(channels.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto reach = [&](size_t i) {
        return std::max(std::abs(channels[i].min), std::abs(channels[i].max));
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return reach(a) > reach(b); });
    order.resize(std::min(order.size(), kChannelsShown));
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table(
        {{"channel", kRight}, {"min", kRight}, {"max", kRight}, {"mean", kRight}, {"deviation", kRight}});
    for (const size_t i : order)
        table.add({std::to_string(i), shortText(channels[i].min), shortText(channels[i].max),
                   shortText(channels[i].mean), shortText(channels[i].standardDeviation)});
    return "\nChannels of widest range (" + std::to_string(order.size()) + " of " +
           groupedText(static_cast<int64_t>(channels.size())) + "):\n" + table.text();
}

Json toJson(const TensorStatistics& statistics)
{
    return {{"count", statistics.count},
            {"min", statistics.min},
            {"max", statistics.max},
            {"mean", statistics.mean},
            {"standard_deviation", statistics.standardDeviation},
            {"kurtosis", statistics.kurtosis},
            {"zeros", statistics.zeros},
            {"non_finite", statistics.nonFinite}};
}

} // namespace

InspectedTensor findTensor(const Model& model, const std::string& name)
{
    for (const Layer& layer : model.layers) {
        if (layer.name == name || layer.weightName == name)
            return {layer.weightName, &layer, &layer.weight};
        if (layer.bias && layer.biasName == name)
            return {name, nullptr, &*layer.bias};
    }
    const auto constant = model.graph.constants.find(name);
    if (constant != model.graph.constants.end())
        return {name, nullptr, &constant->second};
    if (model.tensors.count(name))
        throw Error(
            QT_TRANSLATE_NOOP("Engine",
                              "\"%1\" of %2 is an activation, whose values depend on the data: name a weight "
                              "or a layer."),
            {name, model.displayName()});
    throw Error(
        QT_TRANSLATE_NOOP("Engine",
                          "%2 has no constant and no layer named \"%1\": inspect it without --tensor to see "
                          "the names."),
        {name, model.displayName()});
}

std::string tensorText(const InspectedTensor& inspected)
{
    const ConstantTensor& tensor = *inspected.tensor;
    std::string text = inspected.name + ", " + toString(tensor.shape);
    if (inspected.layer)
        text += ", weight of " + inspected.layer->name + " (" + inspected.layer->operatorType + ")";
    text += "\n" + summary(computeStatistics(*tensor.values)) + "\n";
    text += bars(coarsened(computeHistogram(*tensor.values), kBinsShown));
    return text + channelTable(channelStatistics(inspected));
}

Json tensorJson(const InspectedTensor& inspected)
{
    const ConstantTensor& tensor = *inspected.tensor;
    const Histogram histogram = computeHistogram(*tensor.values);
    Json json = {{"name", inspected.name}, {"shape", tensor.shape}};
    if (inspected.layer)
        json["layer"] = inspected.layer->name;
    json["statistics"] = toJson(computeStatistics(*tensor.values));
    json["histogram"] = {{"first_edge", histogram.counts.empty() ? 0.0 : histogram.edge(0)},
                         {"bin_width", histogram.binWidth},
                         {"counts", histogram.counts}};
    json["channels"] = Json::array();
    for (const TensorStatistics& channel : channelStatistics(inspected))
        json["channels"].push_back(toJson(channel));
    return json;
}

} // namespace bitdepth
