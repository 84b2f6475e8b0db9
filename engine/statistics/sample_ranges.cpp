#include "engine/statistics/sample_ranges.h"

#include <algorithm>

namespace bitdepth {

namespace {

double widthOf(std::span<const Extremes> samples)
{
    double low = 0;
    double high = 0;
    for (const Extremes& sample : samples) {
        low = std::min(low, static_cast<double>(sample.min));
        high = std::max(high, static_cast<double>(sample.max));
    }
    return high - low;
}

} // namespace

Range movingAverage(std::span<const Extremes> samples, double keep)
{
    if (samples.empty())
        return {};
    Range range{samples.front().min, samples.front().max};
    for (const Extremes& sample : samples.subspan(1)) {
        range.low = keep * range.low + (1 - keep) * static_cast<double>(sample.min);
        range.high = keep * range.high + (1 - keep) * static_cast<double>(sample.max);
    }
    return {std::min(range.low, 0.0), std::max(range.high, 0.0)};
}

double movementInSecondHalf(std::span<const Extremes> samples)
{
    const double all = widthOf(samples);
    return all > 0 ? 1 - widthOf(samples.first(samples.size() / 2)) / all : 0;
}

} // namespace bitdepth
