#include "app/tensor_views.h"

#include "app/engine_text.h"
#include "engine/statistics/error_measures.h"
#include "engine/statistics/range_search.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

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

uint64_t distinctCount(const std::vector<int32_t>& codes)
{
    return std::set<int32_t>(codes.begin(), codes.end()).size();
}

/// Fills in what quantizing does to the weights.
void addReconstruction(ShownTensor& view, const Layer& layer, const Quantizer& quantizer,
                       const std::vector<float>& shown, int channel)
{
    const Shape& shape = layer.weight.shape;
    const std::span<const float> values = *layer.weight.values;
    const bool perGroup = quantizer.granularity.kind == GranularityKind::PerGroup;
    const Encoding encoding =
        chooseEncoding(values, shape, perGroup ? layer.reductionAxis : layer.channelAxis, quantizer);
    std::vector<float> reconstructed(values.size());
    fakeQuantize(values, reconstructed, shape, encoding);
    std::vector<int32_t> codes = encodeTensor(values, shape, encoding);
    view.encoding = encoding;
    if (channel >= 0) {
        reconstructed = slice<float>(reconstructed, shape, layer.channelAxis, channel);
        codes = slice<int32_t>(codes, shape, layer.channelAxis, channel);
        view.encoding = encodingOfChannel(encoding, layer, channel);
    }
    NoiseSums noise;
    noise.add(shown, reconstructed);
    view.sqnrDb = noise.sqnrDb();
    view.reconstructed = computeHistogram(reconstructed);
    view.codesUsed = distinctCount(codes);
}

/// Signal power in a histogram, a bin's values taken at its middle.
double meanSquare(const Histogram& histogram)
{
    double sum = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin)
        sum += static_cast<double>(histogram.counts[bin]) * histogram.center(bin) * histogram.center(bin);
    return histogram.total ? sum / static_cast<double>(histogram.total) : 0;
}

} // namespace

ShownTensor weightView(const Layer& layer, const Quantizer& quantizer, int channel)
{
    ShownTensor view;
    view.kind = TensorKind::Weights;
    view.title = Text::tr("%1, weights").arg(toQString(layer.name));
    std::vector<float> shown =
        channel < 0 ? *layer.weight.values
                    : slice<float>(*layer.weight.values, layer.weight.shape, layer.channelAxis, channel);
    if (channel >= 0)
        view.channel = Text::tr("channel %1").arg(channel);
    view.histogram = computeHistogram(shown);
    view.statistics = computeStatistics(shown);
    if (!quantizer.format.isFloat32())
        addReconstruction(view, layer, quantizer, shown, channel);
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
                           const Quantizer& quantizer)
{
    ShownTensor view;
    view.kind = kind;
    view.title = Text::tr("%1, activation").arg(toQString(tensor));
    view.histogram = histogram;
    if (quantizer.format.isFloat32() || histogram.total == 0)
        return view;
    view.encoding = chooseEncoding(histogram, quantizer);
    const ScaleOffset& scale = view.encoding->scales.front();
    view.reconstructed = reconstructedHistogram(histogram, scale, quantizer.format);
    const RangeError error = rangeError(histogram, scale, quantizer.format);
    view.sqnrDb = 10 * std::log10(meanSquare(histogram) / (error.rounding + error.clipping));
    return view;
}

} // namespace bitdepth
