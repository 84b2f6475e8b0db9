#include "engine/statistics/percentile.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bitdepth {

namespace {

/// A stretch of values: @p count of them spread evenly over [from, to].
struct Stretch {
    double from;
    double to;
    double count;
};

std::vector<Stretch> stretchesOf(const Histogram& histogram)
{
    std::vector<Stretch> stretches;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const bool holdsZero = histogram.firstBin + static_cast<int64_t>(bin) == 0;
        const uint64_t zeros = holdsZero ? histogram.zeros : 0;
        if (zeros != 0)
            stretches.push_back({0, 0, static_cast<double>(zeros)});
        if (histogram.counts[bin] != zeros)
            stretches.push_back({std::max(histogram.edge(bin), static_cast<double>(histogram.min)),
                                 std::min(histogram.edge(bin + 1), static_cast<double>(histogram.max)),
                                 static_cast<double>(histogram.counts[bin] - zeros)});
    }
    return stretches;
}

/// Value below which @p rank of the values lie; the stretches ascend.
double valueAtRank(const std::vector<Stretch>& stretches, double rank)
{
    double passed = 0;
    for (const Stretch& stretch : stretches) {
        if (passed + stretch.count >= rank)
            return stretch.from + (stretch.to - stretch.from) * std::max(rank - passed, 0.0) / stretch.count;
        passed += stretch.count;
    }
    return stretches.empty() ? 0 : stretches.back().to;
}

/// Magnitudes: stretches of negative values mirrored. Zero is a bin's border, so none lies across it.
std::vector<Stretch> folded(std::vector<Stretch> stretches)
{
    for (Stretch& stretch : stretches) {
        if (stretch.from < 0)
            stretch = {-stretch.to, -stretch.from, stretch.count};
    }
    return stretches;
}

/// Threshold below which @p rank of the magnitudes lie, found by halving: mirrored stretches may overlap.
double magnitudeAtRank(const std::vector<Stretch>& stretches, double rank, double largest)
{
    const auto countBelow = [&](double t) {
        double count = 0;
        for (const Stretch& s : stretches) {
            if (s.to <= t)
                count += s.count;
            else if (s.from < t)
                count += s.count * (t - s.from) / (s.to - s.from);
        }
        return count;
    };
    double low = 0;
    double high = largest;
    for (int i = 0; i < 60 && low < high; ++i) {
        const double middle = (low + high) / 2;
        (countBelow(middle) >= rank ? high : low) = middle;
    }
    return high;
}

/// Index of the value at a share of @p count sorted ones.
size_t indexAt(double share, size_t count)
{
    const double rank = std::ceil(share * static_cast<double>(count) - 1e-9);
    return static_cast<size_t>(std::clamp(rank, 1.0, static_cast<double>(count))) - 1;
}

float sortedValue(std::span<float> values, size_t index)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace

Range magnitudePercentile(const Histogram& histogram, double percent)
{
    const double largest = std::max(std::fabs(histogram.min), std::fabs(histogram.max));
    const double rank = percent / 100 * static_cast<double>(histogram.total);
    const double t =
        percent >= 100 ? largest : magnitudeAtRank(folded(stretchesOf(histogram)), rank, largest);
    return {-t, t};
}

Range bothEndsPercentile(const Histogram& histogram, double percent)
{
    if (percent >= 100)
        return {std::min(0.0, static_cast<double>(histogram.min)),
                std::max(0.0, static_cast<double>(histogram.max))};
    const std::vector<Stretch> stretches = stretchesOf(histogram);
    const double tail = (100 - percent) / 200 * static_cast<double>(histogram.total);
    const double low = valueAtRank(stretches, tail);
    const double high = valueAtRank(stretches, static_cast<double>(histogram.total) - tail);
    return {std::min(low, 0.0), std::max(high, 0.0)};
}

Range magnitudePercentile(std::span<float> values, double percent)
{
    if (values.empty())
        return {};
    std::transform(values.begin(), values.end(), values.begin(),
                   [](float value) { return std::fabs(value); });
    const double t = sortedValue(values, indexAt(percent / 100, values.size()));
    return {-t, t};
}

Range bothEndsPercentile(std::span<float> values, double percent)
{
    if (values.empty())
        return {};
    const double tail = (100 - percent) / 200;
    const size_t below =
        std::min(static_cast<size_t>(tail * static_cast<double>(values.size()) + 1e-9), values.size() - 1);
    const double low = sortedValue(values, below);
    const double high = sortedValue(values, indexAt(1 - tail, values.size()));
    return {std::min(low, 0.0), std::max(high, 0.0)};
}

} // namespace bitdepth
