#include "engine/statistics/channel_figures.h"

#include "engine/statistics/error_measures.h"
#include "engine/statistics/tensor_statistics.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

/// Calls @p visit(channel, first, count) for every stretch of neighbouring elements of one channel.
template <class Visitor>
void forEachStretch(const ChannelLayout& layout, Visitor&& visit)
{
    for (size_t outer = 0; outer < layout.outer; ++outer) {
        for (size_t channel = 0; channel < layout.channels; ++channel)
            visit(channel, (outer * layout.channels + channel) * layout.inner, layout.inner);
    }
}

void addErrors(std::vector<ChannelFigure>& channels, std::span<const float> values,
               std::span<const float> reconstructed, const ChannelLayout& layout)
{
    std::vector<NoiseSums> sums(channels.size());
    forEachStretch(layout, [&](size_t channel, size_t first, size_t count) {
        sums[channel].add(values.subspan(first, count), reconstructed.subspan(first, count));
    });
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        channels[channel].error = sums[channel].meanSquaredError();
        channels[channel].sqnrDb = sums[channel].sqnrDb();
    }
}

void addMap(ChannelFigures& figures, std::span<const float> values, const ChannelLayout& layout)
{
    const double width = figures.values.high - figures.values.low;
    const double toColumn = width > 0 ? figures.columns / width : 0;
    const auto columns = static_cast<size_t>(figures.columns);
    figures.shares.assign(layout.channels * columns, 0);
    const float share = 1.0F / static_cast<float>(std::max<size_t>(layout.outer * layout.inner, 1));
    forEachStretch(layout, [&](size_t channel, size_t first, size_t count) {
        float* const row = figures.shares.data() + channel * columns;
        for (const float value : values.subspan(first, count)) {
            if (!std::isfinite(value))
                continue;
            const double place = (double(value) - figures.values.low) * toColumn;
            row[std::min(static_cast<size_t>(std::max(place, 0.0)), columns - 1)] += share;
        }
    });
}

} // namespace

void markOutliers(std::vector<ChannelFigure>& channels)
{
    if (channels.size() < kLeastChannels)
        return;
    std::vector<double> magnitudes;
    for (const ChannelFigure& channel : channels)
        magnitudes.push_back(channel.magnitude());
    const auto middle = magnitudes.begin() + std::ssize(magnitudes) / 2;
    std::nth_element(magnitudes.begin(), middle, magnitudes.end());
    const double limit = *middle * kOutlierFactor;
    for (ChannelFigure& channel : channels)
        channel.isOutlier = channel.magnitude() > limit;
}

ChannelFigures channelFigures(std::span<const float> values, std::span<const float> reconstructed,
                              const ChannelLayout& layout, const JobControl& control, int columns)
{
    ChannelFigures figures;
    figures.columns = columns;
    for (const TensorStatistics& channel : computeChannelStatistics(values, layout)) {
        figures.channels.push_back({.min = channel.min,
                                    .max = channel.max,
                                    .deviation = channel.standardDeviation,
                                    .sqnrDb = std::numeric_limits<double>::infinity()});
        figures.values.low = std::min<double>(figures.values.low, channel.min);
        figures.values.high = std::max<double>(figures.values.high, channel.max);
    }
    markOutliers(figures.channels);
    control.throwIfStopped();
    if (!reconstructed.empty())
        addErrors(figures.channels, values, reconstructed, layout);
    control.throwIfStopped();
    addMap(figures, values, layout);
    return figures;
}

} // namespace bitdepth
