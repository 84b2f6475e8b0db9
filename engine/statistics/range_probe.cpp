#include "engine/statistics/range_probe.h"

#include "engine/statistics/encoding_error.h"
#include "engine/statistics/range_search.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr double kNarrowest = 1.0 / 4096; ///< of the values' own range: narrower says nothing

bool isCompared(const RangeMethod& method)
{
    return method.kind != RangeMethodKind::Fixed && method.kind != RangeMethodKind::MovingAverage;
}

Range widest(const Encoding& encoding)
{
    Range range;
    for (const ScaleOffset& scale : encoding.scales) {
        const Range one = representableRange(scale, encoding.format);
        range = {std::min(range.low, one.low), std::max(range.high, one.high)};
    }
    return range;
}

} // namespace

double meanSquare(const Histogram& histogram)
{
    double sum = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const bool holdsZero = histogram.firstBin + static_cast<int64_t>(bin) == 0;
        const auto count = static_cast<double>(histogram.counts[bin] - (holdsZero ? histogram.zeros : 0));
        const double low = std::max(histogram.edge(bin), static_cast<double>(histogram.min));
        const double high = std::min(histogram.edge(bin + 1), static_cast<double>(histogram.max));
        sum += count * (low * low + low * high + high * high) / 3;
    }
    return histogram.total ? sum / static_cast<double>(histogram.total) : 0;
}

double noiseDb(double error, double signal) { return 10 * std::log10(error / signal); }

RangeProbe::RangeProbe(const Histogram& histogram, const Quantizer& quantizer)
    : m_quantizer(quantizer),
      m_full{std::min<double>(histogram.min, 0), std::max<double>(histogram.max, 0)},
      m_signal(meanSquare(histogram)),
      m_error(histogram, quantizer.format)
{}

bool RangeProbe::isSymmetric() const
{
    return !m_quantizer.format.isInteger() || m_quantizer.scheme != Scheme::Affine;
}

Range RangeProbe::moved(const Range& range, RangeEnd end, double value) const
{
    const double magnitude = std::max(-m_full.low, m_full.high);
    if (!(magnitude > 0) || !std::isfinite(value))
        return range;
    const double least = magnitude * kNarrowest;
    if (isSymmetric()) {
        const double outward = end == RangeEnd::Low ? -value : value;
        const double threshold = std::clamp(outward, least, magnitude * kFarthest);
        return {-threshold, threshold};
    }
    Range result = range;
    if (end == RangeEnd::Low)
        result.low = std::clamp(value, -magnitude * kFarthest, std::min(0.0, range.high - least));
    else
        result.high = std::clamp(value, std::max(0.0, range.low + least), magnitude * kFarthest);
    return result;
}

ScaleOffset RangeProbe::scale(const Range& range) const
{
    return scaleFor(range, m_quantizer.format, m_quantizer.scheme);
}

RangeError RangeProbe::error(const Range& range) const { return m_error(scale(range)); }

std::vector<RangeMethod> comparedMethods(const RangeMethod& present)
{
    std::vector<RangeMethod> methods = {{.kind = RangeMethodKind::MinMax},
                                        {.kind = RangeMethodKind::Percentile},
                                        {.kind = RangeMethodKind::Mse},
                                        {.kind = RangeMethodKind::Entropy}};
    for (RangeMethod& method : methods) {
        if (isCompared(present) && method.kind == present.kind)
            method = present;
    }
    return methods;
}

std::vector<RangeChoice> compareRanges(const Histogram& histogram, const Quantizer& quantizer,
                                       const JobControl& control)
{
    std::vector<RangeChoice> choices;
    if (histogram.total == 0 || !rangeMatters(quantizer.format))
        return choices;
    const RangeProbe probe(histogram, quantizer);
    for (const RangeMethod& method : comparedMethods(quantizer.range)) {
        control.throwIfStopped();
        const Range range = chooseRange(histogram, method, quantizer.format, quantizer.scheme);
        choices.push_back(
            {method, representableRange(probe.scale(range), quantizer.format), probe.error(range)});
    }
    return choices;
}

std::vector<RangeChoice> compareRanges(std::span<const float> values, std::span<const int64_t> shape,
                                       int axis, const Quantizer& quantizer, const JobControl& control)
{
    std::vector<RangeChoice> choices;
    if (values.empty() || !rangeMatters(quantizer.format))
        return choices;
    std::vector<float> reconstructed(values.size());
    for (const RangeMethod& method : comparedMethods(quantizer.range)) {
        control.throwIfStopped();
        Quantizer tried = quantizer;
        tried.range = method;
        const Encoding encoding = chooseEncoding(values, shape, axis, tried);
        control.throwIfStopped();
        fakeQuantize(values, reconstructed, shape, encoding);
        choices.push_back({method, widest(encoding), encodingError(values, reconstructed, shape, encoding)});
    }
    return choices;
}

} // namespace bitdepth
