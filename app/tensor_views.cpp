#include "app/tensor_views.h"

#include "app/engine_text.h"
#include "engine/statistics/encoding_error.h"
#include "engine/statistics/error_measures.h"
#include "engine/statistics/range_search.h"
#include "widgets/histogram_bins.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TensorViews)
};

/// The elements of @p values that belong to index @p channel along @p axis.
template <typename T>
std::vector<T> slice(std::span<const T> values, std::span<const int64_t> shape, int axis, int channel)
{
    const ChannelLayout layout = channelLayout(shape, axis);
    std::vector<T> taken;
    taken.reserve(layout.outer * layout.inner);
    for (size_t outer = 0; outer < layout.outer; ++outer) {
        const auto first =
            values.begin() +
            static_cast<ptrdiff_t>((outer * layout.channels + static_cast<size_t>(channel)) * layout.inner);
        taken.insert(taken.end(), first, first + static_cast<ptrdiff_t>(layout.inner));
    }
    return taken;
}

/// Shape of the scales of a tensor quantized in groups along @p axis.
Shape groupedShape(Shape shape, const Encoding& encoding)
{
    int64_t& length = shape.at(static_cast<size_t>(encoding.axis));
    length = (length + encoding.granularity.groupSize - 1) / encoding.granularity.groupSize;
    return shape;
}

/// The scales that channel @p channel uses.
Encoding encodingOfChannel(const Encoding& encoding, const Layer& layer, int channel)
{
    Encoding shown = encoding;
    if (encoding.granularity.kind == GranularityKind::PerChannel)
        shown.scales = {encoding.scales.at(static_cast<size_t>(channel))};
    else if (encoding.granularity.kind == GranularityKind::PerGroup)
        shown.scales = slice<ScaleOffset>(encoding.scales, groupedShape(layer.weight.shape, encoding),
                                          layer.channelAxis, channel);
    if (encoding.granularity.kind == GranularityKind::PerChannel)
        shown.granularity = {};
    return shown;
}

/// Of codes of 16 bits at most, signed or not.
uint64_t distinctCount(const std::vector<int32_t>& codes)
{
    std::vector<bool> seen(1 << 16);
    for (const int32_t code : codes)
        seen[static_cast<uint16_t>(code)] = true;
    return static_cast<uint64_t>(std::count(seen.begin(), seen.end(), true));
}

int quantizedAxis(const Layer& layer, const Quantizer& quantizer)
{
    const bool perGroup = quantizer.granularity.kind == GranularityKind::PerGroup;
    return perGroup ? layer.reductionAxis : layer.channelAxis;
}

/// As the plan of an evaluation resolves it.
Encoding weightEncoding(const Layer& layer, const Quantizer& quantizer)
{
    if (isCarried(quantizer) && layer.carriedWeights)
        return layer.carriedWeights->encoding;
    return chooseEncoding(*layer.weight.values, layer.weight.shape, quantizedAxis(layer, quantizer),
                          quantizer);
}

/// The weights, or those of one channel as a tensor of its own.
struct Part {
    std::vector<float> values;
    Shape shape;
};

Part partOf(const Layer& layer, int channel)
{
    if (channel < 0)
        return {layer.weight.values->copy(), layer.weight.shape};
    Part part{slice<float>(*layer.weight.values, layer.weight.shape, layer.channelAxis, channel),
              layer.weight.shape};
    part.shape.at(static_cast<size_t>(layer.channelAxis)) = 1;
    return part;
}

ShownTensor floatView(const Layer& layer, const Quantizer& quantizer, int channel, const Part& shown)
{
    ShownTensor view;
    view.kind = TensorKind::Weights;
    view.title = Text::tr("%1, weights").arg(toQString(layer.name));
    view.quantizer = quantizer;
    if (channel >= 0)
        view.channel = Text::tr("channel %1").arg(channel);
    view.histogram = computeHistogram(shown.values);
    view.statistics = computeStatistics(shown.values);
    return view;
}

/// Fills in what quantizing does to the weights.
void addReconstruction(ShownTensor& view, const Layer& layer, const Part& shown, int channel,
                       const JobControl& control)
{
    const Shape& shape = layer.weight.shape;
    const std::span<const float> values = *layer.weight.values;
    const Encoding encoding = weightEncoding(layer, view.quantizer);
    control.throwIfStopped();
    std::vector<float> reconstructed(values.size());
    fakeQuantize(values, reconstructed, shape, encoding);
    view.encoding = encoding;
    if (channel >= 0) {
        reconstructed = slice<float>(reconstructed, shape, layer.channelAxis, channel);
        view.encoding = encodingOfChannel(encoding, layer, channel);
    }
    control.throwIfStopped();
    NoiseSums noise;
    noise.add(shown.values, reconstructed);
    view.sqnrDb = noise.sqnrDb();
    view.error = encodingError(shown.values, reconstructed, shown.shape, *view.encoding);
    view.reconstructed = computeHistogram(reconstructed);
    control.throwIfStopped();
    view.errors = std::make_shared<const ErrorMap>(mapErrors(shown.values, reconstructed));
    control.throwIfStopped();
    view.codesUsed = distinctCount(encodeTensor(shown.values, shown.shape, *view.encoding));
}

ChannelFigures figuresOfChannels(const Layer& layer, const Quantizer& quantizer, const JobControl& control)
{
    const std::span<const float> values = *layer.weight.values;
    const Shape& shape = layer.weight.shape;
    const ChannelLayout layout = channelLayout(shape, layer.channelAxis);
    if (quantizer.format.isFloat32())
        return channelFigures(values, {}, layout, control);
    const Encoding encoding = weightEncoding(layer, quantizer);
    std::vector<float> reconstructed(values.size());
    fakeQuantize(values, reconstructed, shape, encoding);
    control.throwIfStopped();
    ChannelFigures figures = channelFigures(values, reconstructed, layout, control);
    for (size_t channel = 0; channel < figures.channels.size(); ++channel)
        figures.channels[channel].clipping =
            clippingRange(encodingOfChannel(encoding, layer, static_cast<int>(channel)));
    return figures;
}

/// As the plan of an evaluation resolves it.
Encoding encodingOf(const Histogram& histogram, const Quantizer& quantizer, const SeenExtremes& seen)
{
    if (isCarried(quantizer) && seen.carried)
        return *seen.carried;
    return activationEncoding({histogram, seen.samples, seen.byOperator}, quantizer);
}

QString titleOf(const std::string& tensor, const Quantizer& quantizer, const SeenExtremes& seen)
{
    const bool isGiven = seen.byOperator && !seen.byOperator->isCut && !isCarried(quantizer) &&
                         quantizer.range.kind != RangeMethodKind::Fixed && !quantizer.format.isFloat32();
    return isGiven ? Text::tr("%1, activation, range given by its operator").arg(toQString(tensor))
                   : Text::tr("%1, activation").arg(toQString(tensor));
}

/// Of an activation, whose channels share one scale. Their values are gone: only their ranges are known.
ChannelFigures figuresOfChannels(const Histogram& histogram, const Quantizer& quantizer,
                                 const SeenExtremes& seen)
{
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    const bool isQuantized = !quantizer.format.isFloat32() && histogram.total > 0;
    const Range clipping = isQuantized ? clippingRange(encodingOf(histogram, quantizer, seen)) : Range();
    ChannelFigures figures;
    for (const Extremes& channel : seen.channels) {
        const bool isEmpty = channel.min > channel.max;
        figures.channels.push_back({.min = isEmpty ? 0 : channel.min,
                                    .max = isEmpty ? 0 : channel.max,
                                    .deviation = kUnknown,
                                    .clipping = clipping,
                                    .error = kUnknown,
                                    .sqnrDb = kUnknown});
        figures.values.low = std::min<double>(figures.values.low, figures.channels.back().min);
        figures.values.high = std::max<double>(figures.values.high, figures.channels.back().max);
    }
    markOutliers(figures.channels);
    return figures;
}

/// What a drag of the range needs. A range set by hand holds for the whole tensor, so one channel alone
/// cannot be dragged.
void addProbe(ShownTensor& view, bool isWhole)
{
    if (view.histogram.total == 0 || !view.encoding || !rangeMatters(view.quantizer.format))
        return;
    view.probe = std::make_shared<const RangeProbe>(view.histogram, view.quantizer);
    view.isRangeEditable = isWhole;
}

const Encoding* carriedOf(const Model& model, const std::string& tensor)
{
    for (const CarriedActivation& activation : model.carried.activations)
        if (activation.tensor == tensor)
            return &activation.encoding;
    return nullptr;
}

} // namespace

ShownTensor floatWeightView(const Layer& layer, const Quantizer& quantizer, int channel)
{
    ShownTensor view = floatView(layer, quantizer, channel, partOf(layer, channel));
    view.isComplete = false;
    return view;
}

ShownTensor weightView(const Layer& layer, const Quantizer& quantizer, int channel, const JobControl& control)
{
    const Part shown = partOf(layer, channel);
    ShownTensor view = floatView(layer, quantizer, channel, shown);
    control.throwIfStopped();
    if (!quantizer.format.isFloat32())
        addReconstruction(view, layer, shown, channel, control);
    addProbe(view, channel < 0);
    return view;
}

Histogram reconstructedHistogram(const Histogram& histogram, const ScaleOffset& scale, const Format& format)
{
    StreamingHistogram counted;
    Histogram one;
    one.binWidth = histogram.binWidth;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        if (histogram.counts[bin] == 0)
            continue;
        const auto middle = static_cast<float>(histogram.center(bin));
        fakeQuantize(&middle, &one.min, 1, scale, format);
        one.max = one.min;
        one.firstBin = static_cast<int64_t>(std::floor(one.min / histogram.binWidth));
        one.total = histogram.counts[bin];
        one.zeros = one.min == 0 ? one.total : 0;
        one.counts = {one.total};
        counted.merge(one);
    }
    return counted.histogram();
}

ShownTensor activationView(TensorKind kind, const std::string& tensor, const Histogram& histogram,
                           const Quantizer& quantizer, const SeenExtremes& seen)
{
    ShownTensor view;
    view.kind = kind;
    view.title = titleOf(tensor, quantizer, seen);
    view.histogram = histogram;
    view.quantizer = quantizer;
    if (quantizer.format.isFloat32() || histogram.total == 0)
        return view;
    view.encoding = encodingOf(histogram, quantizer, seen);
    const ScaleOffset& scale = view.encoding->scales.front();
    view.reconstructed = reconstructedHistogram(histogram, scale, quantizer.format);
    view.errors = std::make_shared<const ErrorMap>(mapErrors(histogram, scale, quantizer.format));
    view.error = rangeError(histogram, scale, quantizer.format);
    view.sqnrDb = -noiseDb(view.error->sum(), meanSquare(histogram));
    addProbe(view, true);
    return view;
}

Histogram histogramOf(const Calibration& calibration, const std::string& tensor)
{
    const auto counted = calibration.activations.find(tensor);
    return counted == calibration.activations.end() ? Histogram() : counted->second;
}

SeenExtremes extremesOf(const Model& model, const Calibration& calibration, const std::string& tensor)
{
    const auto samples = calibration.sampleExtremes.find(tensor);
    return {samples == calibration.sampleExtremes.end() ? std::span<const Extremes>() : samples->second,
            calibration.channelsOf(tensor), carriedOf(model, tensor), OperatorRanges(model).of(tensor)};
}

ShownTensor inputView(const Model& model, const Layer& layer, const Calibration& calibration,
                      const Quantizer& quantizer)
{
    return activationView(TensorKind::InputActivation, layer.input, histogramOf(calibration, layer.input),
                          quantizer, extremesOf(model, calibration, layer.input));
}

TensorDetails activationDetails(const Histogram& histogram, const Quantizer& quantizer,
                                const SeenExtremes& seen, const JobControl& control)
{
    TensorDetails details{compareRanges(histogram, quantizer, control), nullptr};
    if (!seen.channels.empty())
        details.channels =
            std::make_shared<const ChannelFigures>(figuresOfChannels(histogram, quantizer, seen));
    return details;
}

TensorDetails weightDetails(const Layer& layer, const Quantizer& quantizer, int channel,
                            const JobControl& control)
{
    TensorDetails details;
    const Part shown = partOf(layer, channel);
    const int axis = quantizedAxis(layer, quantizer);
    details.choices = compareRanges(shown.values, shown.shape, axis, quantizer, control);
    if (channel < 0)
        details.channels =
            std::make_shared<const ChannelFigures>(figuresOfChannels(layer, quantizer, control));
    return details;
}

} // namespace bitdepth
