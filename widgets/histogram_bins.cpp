#include "widgets/histogram_bins.h"
#include "engine/numeric/float_codec.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kMostFloatBits = 8; ///< wider floats have too many values to be drawn one by one
constexpr size_t kMostLevels = 1 << 12;

std::vector<double> integerLevels(const ScaleOffset& scale, const Range& visible, size_t most)
{
    const double lowest = std::ceil(visible.low / scale.scale) + scale.zeroPoint;
    const double highest = std::floor(visible.high / scale.scale) + scale.zeroPoint;
    const double from = std::max(lowest, static_cast<double>(scale.lowCode));
    const double to = std::min(highest, static_cast<double>(scale.highCode));
    std::vector<double> values;
    if (to < from || to - from + 1 > static_cast<double>(most))
        return values;
    for (auto code = static_cast<int32_t>(from); code <= static_cast<int32_t>(to); ++code)
        values.push_back(dequantize(code, scale));
    return values;
}

/// Shared between neighbours: the middle. The first and the last level reach as far outwards as inwards.
std::vector<Level> withBorders(const std::vector<double>& values)
{
    std::vector<Level> levels;
    for (size_t i = 0; i < values.size(); ++i) {
        const double below = i > 0 ? values[i] - values[i - 1] : values[i + 1] - values[i];
        const double above = i + 1 < values.size() ? values[i + 1] - values[i] : below;
        levels.push_back({values[i], values[i] - below / 2, values[i] + above / 2, 0});
    }
    return levels;
}

/// Only a value in it can have filled a bin; the nearest one to the bin's middle where rounding of the last
/// digit put it just across the border.
Level& levelOfBin(std::vector<Level>& levels, double center)
{
    const auto above = std::lower_bound(levels.begin(), levels.end(), center,
                                        [](const Level& level, double value) { return level.value < value; });
    if (above == levels.end())
        return levels.back();
    const bool belowIsNearer =
        above != levels.begin() && center - std::prev(above)->value < above->value - center;
    return belowIsNearer ? *std::prev(above) : *above;
}

/// All representable values of a scale; empty where there are too many to be told apart.
std::vector<double> allLevels(const ScaleOffset& scale, const Format& format)
{
    const Range all = representableRange(scale, format);
    const double slack = (all.high - all.low) * 1e-6;
    return levelsIn(scale, format, {all.low - slack, all.high + slack}, kMostLevels);
}

/// Shares a bin's count among the levels its values are rounded to, from @p level on; returns the last of
/// them.
size_t spreadBin(const Histogram& histogram, size_t bin, const std::vector<Level>& levels, size_t level,
                 std::vector<double>& counts)
{
    const double low = std::max(histogram.edge(bin), static_cast<double>(histogram.min));
    const double high = std::min(histogram.edge(bin + 1), static_cast<double>(histogram.max));
    const auto count = static_cast<double>(histogram.counts[bin]);
    const auto isLast = [&](size_t i) { return i + 1 == levels.size(); };
    while (!isLast(level) && levels[level].high <= low)
        ++level;
    if (!(high > low)) {
        counts[level] += count;
        return level;
    }
    for (double from = low; from < high; ++level) {
        const double to = isLast(level) ? high : std::min(high, levels[level].high);
        counts[level] += count * (to - from) / (high - low);
        from = to;
        if (from >= high)
            break;
    }
    return level;
}

double smallestStep(const std::vector<double>& values)
{
    double step = values[1] - values[0];
    for (size_t i = 2; i < values.size(); ++i)
        step = std::min(step, values[i] - values[i - 1]);
    return step;
}

} // namespace

Histogram withBinsOf(const Histogram& histogram, double width)
{
    Histogram result = histogram;
    while (result.binWidth > 0 && result.binWidth < width && result.counts.size() > 1) {
        Histogram wider = result;
        wider.binWidth = result.binWidth * 2;
        wider.firstBin = result.firstBin >> 1; // rounds down, for negative bins too
        const auto size = static_cast<int64_t>(result.counts.size());
        const int64_t lastBin = (result.firstBin + size - 1) >> 1;
        wider.counts.assign(static_cast<size_t>(lastBin - wider.firstBin + 1), 0);
        for (int64_t bin = 0; bin < size; ++bin) {
            const int64_t target = ((result.firstBin + bin) >> 1) - wider.firstBin;
            wider.counts[static_cast<size_t>(target)] += result.counts[static_cast<size_t>(bin)];
        }
        result = std::move(wider);
    }
    return result;
}

std::vector<double> levelsIn(const ScaleOffset& scale, const Format& format, const Range& visible,
                             size_t most)
{
    if (format.isInteger())
        return integerLevels(scale, visible, most);
    std::vector<double> values;
    if (format.bits > kMostFloatBits)
        return values;
    for (const double code : representableValues(format)) {
        const double value = code * static_cast<double>(scale.scale);
        if (value >= visible.low && value <= visible.high)
            values.push_back(value);
    }
    if (values.size() > most)
        values.clear();
    return values;
}

std::vector<Level> countLevels(const Histogram& reconstructed, const Encoding& encoding)
{
    if (encoding.scales.size() != 1 || reconstructed.counts.empty())
        return {};
    const std::vector<double> values = allLevels(encoding.scales.front(), encoding.format);
    if (values.size() < 2 ||
        (encoding.format.isInteger() && smallestStep(values) < 2 * reconstructed.binWidth))
        return {};
    std::vector<Level> levels = withBorders(values);
    for (size_t bin = 0; bin < reconstructed.counts.size(); ++bin) {
        if (reconstructed.counts[bin] > 0)
            levelOfBin(levels, reconstructed.center(bin)).count += reconstructed.counts[bin];
    }
    return levels;
}

std::vector<Level> expectedLevels(const Histogram& histogram, const ScaleOffset& scale, const Format& format)
{
    const std::vector<double> values = allLevels(scale, format);
    if (values.size() < 2 || histogram.counts.empty() || smallestStep(values) < histogram.binWidth / 8)
        return {};
    std::vector<Level> levels = withBorders(values);
    std::vector<double> counts(levels.size());
    size_t level = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin)
        level = spreadBin(histogram, bin, levels, level, counts);
    for (size_t i = 0; i < levels.size(); ++i)
        levels[i].count = static_cast<uint64_t>(std::llround(counts[i]));
    return levels;
}

Range clippingRange(const Encoding& encoding)
{
    Range range;
    for (const ScaleOffset& scale : encoding.scales) {
        const Range one = representableRange(scale, encoding.format);
        range = {std::min(range.low, one.low), std::max(range.high, one.high)};
    }
    return range;
}

double shareOutside(const Histogram& histogram, const Range& range)
{
    double outside = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const double low = std::max(histogram.edge(bin), static_cast<double>(histogram.min));
        const double high = std::min(histogram.edge(bin + 1), static_cast<double>(histogram.max));
        const double below = std::clamp(range.low - low, 0.0, std::max(high - low, 0.0));
        const double above = std::clamp(high - range.high, 0.0, std::max(high - low, 0.0));
        if (high > low)
            outside += static_cast<double>(histogram.counts[bin]) * (below + above) / (high - low);
        else if (low < range.low || low > range.high)
            outside += static_cast<double>(histogram.counts[bin]);
    }
    return histogram.total ? std::min(outside / static_cast<double>(histogram.total), 1.0) : 0;
}

bool isSpiky(const Histogram& histogram, const Range& range)
{
    constexpr uint64_t kFewValues = 50; // among so few a logarithm has nothing to show
    constexpr uint64_t kDwarfed = 50;
    constexpr double kShareInSight = 0.25;
    if (histogram.counts.empty())
        return false;
    const uint64_t tallest = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    const auto inSight = std::count_if(histogram.counts.begin(), histogram.counts.end(),
                                       [tallest](uint64_t count) { return count * kDwarfed >= tallest; });
    return tallest >= kFewValues &&
           static_cast<double>(inSight) * histogram.binWidth < kShareInSight * (range.high - range.low);
}

double mean(const Histogram& histogram)
{
    double sum = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin)
        sum += static_cast<double>(histogram.counts[bin]) * histogram.center(bin);
    return histogram.total ? sum / static_cast<double>(histogram.total) : 0;
}

double standardDeviation(const Histogram& histogram)
{
    const double center = mean(histogram);
    double sum = 0;
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin)
        sum += static_cast<double>(histogram.counts[bin]) * std::pow(histogram.center(bin) - center, 2);
    return histogram.total ? std::sqrt(sum / static_cast<double>(histogram.total)) : 0;
}

std::optional<size_t> binAt(const Histogram& histogram, double value)
{
    if (histogram.binWidth <= 0)
        return {};
    const double bin = std::floor(value / histogram.binWidth) - static_cast<double>(histogram.firstBin);
    if (!(bin >= 0) || bin >= static_cast<double>(histogram.counts.size()))
        return {};
    return static_cast<size_t>(bin);
}

} // namespace bitdepth
