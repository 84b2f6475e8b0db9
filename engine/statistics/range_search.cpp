#include "engine/statistics/range_search.h"

#include "engine/core/parallel.h"
#include "engine/numeric/scale_layout.h"
#include "engine/statistics/block_summary.h"
#include "engine/statistics/entropy_search.h"
#include "engine/statistics/mse_search.h"
#include "engine/statistics/percentile.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// Up to so many values a search looks at the values themselves; beyond, their histogram is quicker and as
/// good.
constexpr size_t kFewValues = 16384;
constexpr size_t kScalesPerPiece = 64;
constexpr size_t kParallelElements = 1 << 16;

bool bothEnds(const Format& format, Scheme scheme) { return format.isInteger() && scheme == Scheme::Affine; }

Range withZero(double low, double high) { return {std::min(low, 0.0), std::max(high, 0.0)}; }

template <class Error>
Range searchMse(const Range& full, const Format& format, Scheme scheme, const Error& meanSquared)
{
    const RangeCost cost = [&](const Range& range) { return meanSquared(scaleFor(range, format, scheme)); };
    return bothEnds(format, scheme) ? searchBothEnds(full, cost) : searchSymmetric(full, cost);
}

/// Range of the finite values of one scale; they may be reordered.
Range chooseRangeOf(std::vector<float>& values, const Quantizer& quantizer)
{
    const RangeMethod& method = quantizer.range;
    if (method.kind == RangeMethodKind::Fixed)
        return withZero(method.low, method.high);
    const Extremes ends = extremes(values);
    const Range full = withZero(ends.min, ends.max);
    const bool plain = method.kind == RangeMethodKind::MinMax ||
                       method.kind == RangeMethodKind::MovingAverage ||
                       method.kind == RangeMethodKind::Carried;
    if (plain || full == Range() || !rangeMatters(quantizer.format))
        return full;
    if (values.size() > kFewValues || method.kind == RangeMethodKind::Entropy)
        return chooseRange(computeHistogram(values), method, quantizer.format, quantizer.scheme);
    std::erase_if(values, [](float value) { return !std::isfinite(value); });
    if (method.kind == RangeMethodKind::Percentile)
        return bothEnds(quantizer.format, quantizer.scheme) ? bothEndsPercentile(values, method.percentile)
                                                            : magnitudePercentile(values, method.percentile);
    return searchMse(full, quantizer.format, quantizer.scheme, [&](const ScaleOffset& parameters) {
        return meanSquaredError(values, parameters, quantizer.format);
    });
}

} // namespace

bool rangeMatters(const Format& format) { return format.isInteger() || format.bits <= 8; }

Range chooseRange(const Histogram& histogram, const RangeMethod& method, const Format& format, Scheme scheme)
{
    if (method.kind == RangeMethodKind::Fixed)
        return withZero(method.low, method.high);
    const Range full = withZero(histogram.min, histogram.max);
    if (histogram.total == 0 || full == Range() || !rangeMatters(format))
        return full;
    switch (method.kind) {
    case RangeMethodKind::Percentile:
        return bothEnds(format, scheme) ? bothEndsPercentile(histogram, method.percentile)
                                        : magnitudePercentile(histogram, method.percentile);
    case RangeMethodKind::Mse:
        return searchMse(full, format, scheme,
                         [error = RangeErrorMeter(histogram, format)](const ScaleOffset& parameters) {
                             return error(parameters).sum();
                         });
    case RangeMethodKind::Entropy:
        return searchEntropy(histogram, format, scheme);
    case RangeMethodKind::MinMax:
    case RangeMethodKind::MovingAverage:
    case RangeMethodKind::Fixed:
    case RangeMethodKind::Carried:
        break;
    }
    return full;
}

Encoding chooseEncoding(std::span<const float> values, std::span<const int64_t> shape, int axis,
                        const Quantizer& quantizer)
{
    const ScaleLayout layout(shape, axis, quantizer.granularity);
    Encoding encoding{quantizer.format, quantizer.granularity, axis,
                      std::vector<ScaleOffset>(layout.scales())};
    const size_t pieces = (layout.scales() + kScalesPerPiece - 1) / kScalesPerPiece;
    const unsigned threads = values.size() < kParallelElements ? 1 : defaultThreads();
    parallelFor(pieces, threads, {}, [&](size_t piece, unsigned) {
        const size_t first = piece * kScalesPerPiece;
        std::vector<std::vector<float>> gathered(std::min(kScalesPerPiece, layout.scales() - first));
        layout.gather(values, first, gathered);
        for (size_t i = 0; i < gathered.size(); ++i) {
            const Range range = chooseRangeOf(gathered[i], quantizer);
            encoding.scales[first + i] = scaleFor(range, quantizer.format, quantizer.scheme);
        }
    });
    return encoding;
}

Encoding chooseEncoding(const Histogram& histogram, const Quantizer& quantizer)
{
    const Range range = chooseRange(histogram, quantizer.range, quantizer.format, quantizer.scheme);
    return {quantizer.format, {}, 0, {scaleFor(range, quantizer.format, quantizer.scheme)}};
}

} // namespace bitdepth
