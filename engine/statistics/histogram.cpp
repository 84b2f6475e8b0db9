#include "engine/statistics/histogram.h"

#include "engine/core/parallel.h"
#include "engine/statistics/bin_counting.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace bitdepth {

namespace {

constexpr uint64_t kFlushAfter = 1ull << 31; // long before a 32-bit counter is full
constexpr size_t kParallelPiece = 1 << 20;
constexpr uint64_t kLanesPayFrom =
    1 << 14; // numbers; clearing and adding several counters a bin takes its time

constexpr int kSmallestExponent = -149; // of a subnormal float's last bit

/// Index of @p bin once 2^shift neighbours are one.
int64_t widened(int64_t bin, int shift) { return bin >> std::min(shift, 63); }

/// Index of the bin that holds @p value; a whole number that may be too large for an integer while the width
/// is not yet the one this value needs.
double binOf(float value, double width) { return std::floor(static_cast<double>(value) / width); }

/// Exponent of the spacing of floats at the larger of the ends: finer bins than that hold nothing.
int spacingExponent(float min, float max)
{
    const float magnitude = std::max(std::fabs(min), std::fabs(max));
    return magnitude == 0 ? kSmallestExponent : std::max(std::ilogb(magnitude) - 23, kSmallestExponent);
}

/// The smallest width that covers [min, max] with @p maxBins bins. It depends on these alone and never
/// shrinks when the range grows, so the order of the values cannot matter.
double neededWidth(float min, float max, size_t maxBins)
{
    int exponent = spacingExponent(min, max);
    const double range = static_cast<double>(max) - static_cast<double>(min);
    if (range > 0)
        exponent = std::max(exponent, std::ilogb(range / static_cast<double>(maxBins)));
    double width = std::ldexp(1.0, exponent);
    while (binOf(max, width) - binOf(min, width) >= static_cast<double>(maxBins))
        width *= 2;
    return width;
}

/// Neighbouring bins of a histogram.
struct BinSpan {
    size_t first = 0;
    size_t count = 0;
};

/// Those that hold [min, max]; the others are empty.
BinSpan usedBins(const Histogram& histogram)
{
    if (histogram.total == 0)
        return {};
    const auto first = static_cast<int64_t>(binOf(histogram.min, histogram.binWidth));
    const auto last = static_cast<int64_t>(binOf(histogram.max, histogram.binWidth));
    return {static_cast<size_t>(first - histogram.firstBin), static_cast<size_t>(last - first + 1)};
}

/// @p histogram without its unused bins.
Histogram trimmed(Histogram histogram)
{
    if (histogram.total == 0) {
        Histogram empty;
        empty.nonFinite = histogram.nonFinite;
        return empty;
    }
    const BinSpan used = usedBins(histogram);
    const auto begin = histogram.counts.begin() + static_cast<std::ptrdiff_t>(used.first);
    histogram.counts = std::vector<uint64_t>(begin, begin + static_cast<std::ptrdiff_t>(used.count));
    histogram.firstBin += static_cast<int64_t>(used.first);
    return histogram;
}

} // namespace

StreamingHistogram::StreamingHistogram(size_t maxBins)
    : m_maxBins(std::bit_ceil(std::max<size_t>(maxBins, 2)))
{}

void StreamingHistogram::add(std::span<const float> values)
{
    std::vector<float> finite;
    for (size_t from = 0; from < values.size(); from += kCountBlock) {
        std::span<const float> block = values.subspan(from, std::min(kCountBlock, values.size() - from));
        BlockReach reach = reachOf(block);
        if (!reach.isFinite) {
            finite.clear();
            std::copy_if(block.begin(), block.end(), std::back_inserter(finite),
                         [](float value) { return std::isfinite(value); });
            m_state.nonFinite += block.size() - finite.size();
            block = finite;
            reach = reachOf(block);
        }
        if (!block.empty())
            add(block, reach);
    }
}

void StreamingHistogram::add(std::span<const float> values, const BlockReach& reach)
{
    cover(reach.min, reach.max, 0);
    m_state.zeros += reach.zeros;
    if (reach.min == reach.max) { // padding, a dead channel
        const auto bin = static_cast<int64_t>(binOf(reach.min, m_state.binWidth)) - m_state.firstBin;
        m_state.counts[static_cast<size_t>(bin)] += values.size();
        m_state.total += values.size();
        return;
    }
    for (size_t from = 0; from < values.size(); from += kCountBlock)
        count(values.subspan(from, std::min(kCountBlock, values.size() - from)));
}

/// Values of kCountBlock at most, which the bins cover.
void StreamingHistogram::count(std::span<const float> block)
{
    const bool isMuch = m_state.total >= kLanesPayFrom;
    m_state.total += block.size();
    if (!isMuch)
        return countInBins(block, m_state.binWidth, m_state.firstBin, m_state.counts);
    m_lanes.resize(kCountLanes * m_maxBins);
    countInLanes(block, m_state.binWidth, m_state.firstBin, m_lanes);
    m_pending += block.size();
    if (m_pending >= kFlushAfter)
        flush();
}

/// Makes room for [min, max] with bins of at least @p leastWidth.
void StreamingHistogram::cover(float min, float max, double leastWidth)
{
    const bool empty = m_state.total == 0;
    m_state.min = empty ? min : std::min(m_state.min, min);
    m_state.max = empty ? max : std::max(m_state.max, max);
    m_state.counts.resize(m_maxBins);
    const auto first = static_cast<double>(m_state.firstBin);
    const auto bins = static_cast<double>(m_maxBins);
    const bool fits = m_state.binWidth > 0 && m_state.binWidth >= leastWidth &&
                      m_state.min >= first * m_state.binWidth &&
                      m_state.max < (first + bins) * m_state.binWidth;
    if (fits)
        return;
    const double width =
        std::max({neededWidth(m_state.min, m_state.max, m_maxBins), leastWidth, m_state.binWidth});
    const double low = binOf(m_state.min, width);
    const double slack = bins - (binOf(m_state.max, width) - low + 1);
    rebin(width, static_cast<int64_t>(low - std::floor(slack / 2)));
}

void StreamingHistogram::rebin(double width, int64_t firstBin)
{
    flush();
    std::vector<uint64_t> counts(m_maxBins, 0);
    const int shift = m_state.binWidth == 0 ? 0 : std::ilogb(width) - std::ilogb(m_state.binWidth);
    for (size_t bin = 0; bin < m_maxBins; ++bin) {
        if (m_state.counts[bin] == 0)
            continue;
        const int64_t target = widened(m_state.firstBin + static_cast<int64_t>(bin), shift) - firstBin;
        counts[static_cast<size_t>(target)] += m_state.counts[bin];
    }
    m_state.counts = std::move(counts);
    m_state.binWidth = width;
    m_state.firstBin = firstBin;
}

void StreamingHistogram::flush()
{
    if (m_pending == 0)
        return;
    addLanes(m_state.counts, m_lanes);
    std::fill(m_lanes.begin(), m_lanes.end(), 0u);
    m_pending = 0;
}

void StreamingHistogram::restartLike(const StreamingHistogram& other)
{
    flush();
    const BinSpan used = usedBins(m_state);
    std::fill_n(m_state.counts.begin() + static_cast<std::ptrdiff_t>(used.first), used.count, 0u);
    std::vector<uint64_t> counts = std::move(m_state.counts);
    m_state = {other.m_state.binWidth, other.m_state.firstBin, std::move(counts)};
}

void StreamingHistogram::merge(StreamingHistogram& other)
{
    other.flush();
    m_state.nonFinite += other.m_state.nonFinite;
    addCounts(other.m_state);
}

void StreamingHistogram::merge(const Histogram& other)
{
    m_state.nonFinite += other.nonFinite;
    addCounts(other);
}

void StreamingHistogram::addCounts(const Histogram& other)
{
    if (other.total == 0)
        return;
    cover(other.min, other.max, other.binWidth);
    m_state.total += other.total;
    m_state.zeros += other.zeros;
    const BinSpan used = usedBins(other);
    const int shift = std::ilogb(m_state.binWidth) - std::ilogb(other.binWidth);
    const auto targetOf = [&](size_t bin) {
        return static_cast<size_t>(widened(other.firstBin + static_cast<int64_t>(bin), shift) -
                                   m_state.firstBin);
    };
    if (shift == 0)
        return addBins(std::span(m_state.counts).subspan(targetOf(used.first), used.count),
                       std::span(other.counts).subspan(used.first, used.count));
    for (size_t bin = used.first; bin < used.first + used.count; ++bin)
        m_state.counts[targetOf(bin)] += other.counts[bin];
}

Histogram StreamingHistogram::histogram() const
{
    Histogram result = m_state;
    addLanes(result.counts, m_lanes);
    return trimmed(std::move(result));
}

Histogram computeHistogram(std::span<const float> values, size_t maxBins)
{
    const size_t pieces = (values.size() + kParallelPiece - 1) / kParallelPiece;
    if (pieces <= 1) {
        StreamingHistogram histogram(maxBins);
        histogram.add(values);
        return histogram.histogram();
    }
    std::vector<StreamingHistogram> partial(defaultThreads(), StreamingHistogram(maxBins));
    parallelFor(pieces, 0, {}, [&](size_t piece, unsigned worker) {
        const size_t from = piece * kParallelPiece;
        partial[worker].add(values.subspan(from, std::min(kParallelPiece, values.size() - from)));
    });
    for (size_t worker = 1; worker < partial.size(); ++worker)
        partial.front().merge(partial[worker].histogram());
    return partial.front().histogram();
}

Histogram coarsened(const Histogram& histogram, size_t maxBins)
{
    Histogram result = histogram;
    while (result.counts.size() > std::max<size_t>(maxBins, 2)) {
        const int64_t first = widened(result.firstBin, 1);
        const int64_t last = widened(result.firstBin + static_cast<int64_t>(result.counts.size()) - 1, 1);
        std::vector<uint64_t> counts(static_cast<size_t>(last - first + 1), 0);
        for (size_t bin = 0; bin < result.counts.size(); ++bin)
            counts[static_cast<size_t>(widened(result.firstBin + static_cast<int64_t>(bin), 1) - first)] +=
                result.counts[bin];
        result = {result.binWidth * 2, first,        std::move(counts), result.min,
                  result.max,          result.total, result.zeros,      result.nonFinite};
    }
    return result;
}

} // namespace bitdepth
