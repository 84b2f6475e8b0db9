#include "engine/sensitivity/noise_cause.h"

#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include "engine/numeric/fake_quantize.h"
#include "engine/repair/channel_chains.h"
#include "engine/repair/layer_geometry.h"
#include "engine/statistics/range_error.h"
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace bitdepth {

namespace {

constexpr double kOutlierRatio = 8;   ///< 3 of 8 bits are lost to everything else
constexpr double kUnequalRatio = 8;   ///< largest channel to the lower quartile
constexpr double kSampleRatio = 2.5;  ///< the widest sample to the 95th percentile of them
constexpr double kConcatRatio = 4;    ///< the largest input of a Concat to its smallest
constexpr double kClippedShare = 0.5; ///< of the squared error
constexpr double kDeadShare = 0.4;    ///< of the range
constexpr int kFewBits = 5;

std::string oneDecimal(double value)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(value < 10 ? 1 : 0) << value;
    return text.str();
}

std::string percent(double share) { return std::to_string(static_cast<int>(std::lround(share * 100))); }

/// The entry at @p share of sorted @p values.
double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

struct Outlier {
    size_t channel = 0;
    double ratio = 0; ///< to the median of the channels that are not 0
};

/// The largest channel where it, alone or almost, is far larger than the others.
std::optional<Outlier> findOutlier(const std::vector<EvidencePart>& parts)
{
    const std::vector<double> sizes = sizesOf(parts);
    std::vector<double> alive;
    std::copy_if(sizes.begin(), sizes.end(), std::back_inserter(alive), [](double size) { return size > 0; });
    if (alive.size() < 3)
        return {};
    const auto largest = std::max_element(sizes.begin(), sizes.end());
    const auto alike = static_cast<size_t>(
        std::count_if(sizes.begin(), sizes.end(), [&](double size) { return size > *largest / 4; }));
    const double ratio = *largest / quantile(alive, 0.5);
    if (ratio < kOutlierRatio || alike > std::max<size_t>(2, sizes.size() / 8))
        return {};
    return Outlier{static_cast<size_t>(largest - sizes.begin()), ratio};
}

CauseFound tooFewOrUnknown(const Format& format)
{
    if (format.bits <= kFewBits)
        return {
            NoiseCause::FewBits,
            {},
            false,
            {},
            0,
            {QT_TRANSLATE_NOOP("Engine", "Nothing is odd about the numbers: %1 bits are too few for them."),
             {std::to_string(format.bits)}}};
    return {
        NoiseCause::Unknown,
        {},
        false,
        {},
        0,
        {QT_TRANSLATE_NOOP("Engine", "The cause is not known: neither outliers nor clipping nor an unused "
                                     "range explains it."),
         {}}};
}

/// @p found with the parts it was found among.
CauseFound shownBy(CauseFound found, std::vector<EvidencePart> parts)
{
    found.evidence.parts = std::move(parts);
    found.evidence.guilty = found.channel ? found.channel : found.sample;
    return found;
}

/// @p found with how all numbers are spread.
CauseFound shownBy(CauseFound found, const Histogram& histogram, const std::optional<Range>& range)
{
    found.evidence.histogram = std::make_shared<const Histogram>(histogram);
    found.evidence.range = range;
    return found;
}

/// Share of the squared error that values beyond the range of one scale make; a scale a channel has its own.
double clippedShare(const WeightPlan& weight, const std::vector<size_t>& made)
{
    const std::span<const float> values = *weight.values.values;
    const ConstantTensor stored = reconstructed(weight);
    double clipped = 0;
    double all = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const ScaleOffset& scale = weight.encoding.scales[weight.encoding.scales.size() == 1 ? 0 : made[i]];
        const Range range = representableRange(scale, weight.encoding.format);
        const double error = std::pow(values[i] - (*stored.values)[i], 2);
        const double half = scale.scale / 2;
        all += error;
        clipped += values[i] < range.low - half || values[i] > range.high + half ? error : 0;
    }
    return all > 0 ? clipped / all : 0;
}

CauseFound outlierInWeights(const Outlier& outlier, bool isInput)
{
    const char* text =
        isInput ? QT_TRANSLATE_NOOP("Engine", "The weights of input channel %1 are %2 times as large as "
                                              "others, and share scales with them.")
                : QT_TRANSLATE_NOOP("Engine", "The weights of output channel %1 are %2 times as large as "
                                              "others, which share its scale.");
    return {NoiseCause::OutlierChannel,
            outlier.channel,
            isInput,
            {},
            outlier.ratio,
            {text, {std::to_string(outlier.channel), oneDecimal(outlier.ratio)}}};
}

std::optional<CauseFound> clippedTail(double share)
{
    if (share < kClippedShare)
        return {};
    return CauseFound{
        NoiseCause::LongTailClipped,
        {},
        false,
        {},
        share,
        {QT_TRANSLATE_NOOP("Engine",
                           "A long tail is clipped: numbers beyond the range make %1 % of the error."),
         {percent(share)}}};
}

std::optional<CauseFound> wastedBySample(const std::vector<Extremes>& samples, const Range& range)
{
    const std::vector<EvidencePart> parts = partsOf(samples);
    const std::vector<double> sizes = sizesOf(parts);
    if (sizes.size() < 8)
        return {};
    const auto widest = std::max_element(sizes.begin(), sizes.end());
    const double usual = quantile(sizes, 0.95);
    const double covered = std::max(-range.low, range.high);
    if (usual <= 0 || std::min(covered, *widest) < kSampleRatio * usual)
        return {};
    const auto sample = static_cast<size_t>(widest - sizes.begin());
    return shownBy(
        CauseFound{NoiseCause::RangeWastedBySample,
                   {},
                   false,
                   sample,
                   *widest / usual,
                   {QT_TRANSLATE_NOOP("Engine", "Calibration sample %1 reaches %2 times as far as 95 % of "
                                                "the samples and stretches the range."),
                    {std::to_string(sample), oneDecimal(*widest / usual)}}},
        parts);
}

/// Channels that are always 0 take no bits from the others and give none.
std::optional<CauseFound> unequal(const std::vector<EvidencePart>& channels)
{
    std::vector<double> sizes = sizesOf(channels);
    std::erase(sizes, 0.0);
    if (sizes.size() < 2)
        return {};
    const double ratio = quantile(sizes, 1) / quantile(sizes, 0.25);
    if (ratio < kUnequalRatio)
        return {};
    return CauseFound{NoiseCause::UnequalChannels,
                      {},
                      false,
                      {},
                      ratio,
                      {QT_TRANSLATE_NOOP("Engine", "One scale serves channels of very different size: the "
                                                   "largest is %1 times as large as the lower quartile."),
                       {oneDecimal(ratio)}}};
}

std::optional<CauseFound> unequalChannels(const std::vector<Range>& channels)
{
    const std::vector<EvidencePart> parts = partsOf(channels);
    const auto outlier = findOutlier(parts);
    if (!outlier) {
        const auto found = unequal(parts);
        return found ? std::optional(shownBy(*found, parts)) : std::nullopt;
    }
    return shownBy(
        CauseFound{
            NoiseCause::OutlierChannel,
            outlier->channel,
            true,
            {},
            outlier->ratio,
            {QT_TRANSLATE_NOOP("Engine", "Channel %1 is %2 times as large as others, which share its scale."),
             {std::to_string(outlier->channel), oneDecimal(outlier->ratio)}}},
        parts);
}

/// The Concat that makes @p tensor, seen through operators that only move numbers; nothing else.
const onnx::NodeProto* concatBehind(const onnx::GraphProto& graph, std::string tensor)
{
    const GraphView view(graph);
    for (int producer = view.producer(tensor); producer >= 0; producer = view.producer(tensor)) {
        const onnx::NodeProto& node = graph.node(producer);
        if (node.op_type() == "Concat")
            return &node;
        const OperatorKind kind = operatorKind(node);
        if (kind != OperatorKind::PassThrough && kind != OperatorKind::Activation)
            return nullptr;
        tensor = node.input(0);
    }
    return nullptr;
}

std::optional<CauseFound> unequalConcat(const Model& model, const std::string& tensor,
                                        const Calibration& calibration)
{
    const onnx::NodeProto* concat = concatBehind(model.graph.proto->graph(), tensor);
    if (!concat)
        return {};
    std::vector<EvidencePart> parts;
    for (const std::string& input : concat->input())
        if (const auto found = calibration.activations.find(input); found != calibration.activations.end())
            parts.push_back({{found->second.min, found->second.max}, input});
    const std::vector<double> sizes = sizesOf(parts);
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    if (sizes.size() < 2 || *least <= 0 || *most / *least < kConcatRatio)
        return {};
    const auto nameAt = [&](auto place) { return parts[static_cast<size_t>(place - sizes.begin())].name; };
    CauseFound cause{
        NoiseCause::UnequalConcat,
        {},
        false,
        {},
        *most / *least,
        {QT_TRANSLATE_NOOP("Engine", "%1 joins %2 with %3, which is %4 times as large, under one scale."),
         {concat->name(), nameAt(least), nameAt(most), oneDecimal(*most / *least)}}};
    cause.evidence.guilty = static_cast<size_t>(most - sizes.begin());
    cause.evidence.parts = std::move(parts);
    return cause;
}

std::optional<CauseFound> deadRange(const Histogram& histogram, const Range& range)
{
    const double width = range.high - range.low;
    const double used = std::min<double>(range.high, std::max(0.0f, histogram.max)) -
                        std::max<double>(range.low, std::min(0.0f, histogram.min));
    const double dead = width > 0 ? 1 - used / width : 0;
    if (dead < kDeadShare)
        return {};
    return CauseFound{NoiseCause::DeadRange,
                      {},
                      false,
                      {},
                      dead,
                      {QT_TRANSLATE_NOOP("Engine", "%1 % of the range stands for numbers that never occur."),
                       {percent(dead)}}};
}

} // namespace

CauseFound causeInWeights(const Model& model, const WeightPlan& weight)
{
    const Layer& layer = model.layers[weight.layer];
    const Format& format = weight.encoding.format;
    const std::span<const float> values = *weight.values.values;
    const bool sharesScale = weight.encoding.scales.size() == 1;
    const auto shownByAll = [&](CauseFound found) {
        return shownBy(std::move(found), computeHistogram(values),
                       sharesScale ? std::optional(representableRange(weight.encoding.scales.front(), format))
                                   : std::nullopt);
    };
    if (weight.encoding.granularity.kind == GranularityKind::PerGroup || !geometryOf(model, layer))
        return shownByAll(tooFewOrUnknown(format));
    const WeightChannels channels = weightChannels(model, layer);
    const std::vector<EvidencePart> made = partsByChannel(channels.made, values);
    if (const auto outlier = findOutlier(made); outlier && sharesScale)
        return shownBy(outlierInWeights(*outlier, false), made);
    const std::vector<EvidencePart> read = partsByChannel(channels.read, values);
    if (const auto outlier = findOutlier(read))
        return shownBy(outlierInWeights(*outlier, true), read);
    if (const auto found = unequal(made); found && sharesScale)
        return shownBy(*found, made);
    return shownByAll(clippedTail(clippedShare(weight, channels.made)).value_or(tooFewOrUnknown(format)));
}

CauseFound causeInActivations(const Model& model, const Layer& layer, const ActivationPlan& activation,
                              const Calibration& calibration, const ChannelRangeMap& channels)
{
    const ScaleOffset& scale = activation.encoding.scales.front();
    const Range range = representableRange(scale, activation.encoding.format);
    if (const auto samples = calibration.sampleExtremes.find(activation.tensor);
        samples != calibration.sampleExtremes.end())
        if (auto found = wastedBySample(samples->second, range))
            return *found;
    if (const auto ranges = channels.find(activation.tensor); ranges != channels.end())
        if (auto found = unequalChannels(ranges->second))
            return *found;
    if (auto found = unequalConcat(model, layer.input, calibration))
        return *found;
    const auto histogram = calibration.activations.find(activation.tensor);
    if (histogram == calibration.activations.end())
        return tooFewOrUnknown(activation.encoding.format);
    const RangeError error = rangeError(histogram->second, scale, activation.encoding.format);
    const auto clipped = clippedTail(error.sum() > 0 ? error.clipping / error.sum() : 0);
    const auto found = clipped ? clipped : deadRange(histogram->second, range);
    return shownBy(found.value_or(tooFewOrUnknown(activation.encoding.format)), histogram->second, range);
}

} // namespace bitdepth
