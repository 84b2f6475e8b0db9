#pragma once

#include "engine/core/progress.h"
#include "engine/numeric/encoding.h"
#include <span>
#include <vector>

namespace bitdepth {

/// One channel of a tensor, in figures.
struct ChannelFigure {
    float min = 0;
    float max = 0;
    double deviation = 0; ///< standard deviation; NaN where it is not known
    Range clipping;       ///< that its scales represent; empty where nothing is quantized
    double error = 0;     ///< mean squared error of quantizing; NaN where it is not known
    double sqnrDb = 0;    ///< infinite where nothing is lost; NaN where it is not known
    bool isOutlier = false;

    double magnitude() const { return -min > max ? double(-min) : double(max); }
};

/// The channels of a tensor, with a map of their values.
struct ChannelFigures {
    std::vector<ChannelFigure> channels;
    Range values; ///< what the columns of the map cover: the values of all channels
    int columns = 0;
    /// Share of a channel's values in each column, one row of columns a channel; empty: not known.
    std::vector<float> shares;

    float share(size_t channel, int column) const
    {
        return shares[channel * static_cast<size_t>(columns) + static_cast<size_t>(column)];
    }
};

/// How many times the median magnitude a channel must reach to be called an outlier, and how many channels
/// there must be for a median to mean anything.
inline constexpr double kOutlierFactor = 3;
inline constexpr size_t kLeastChannels = 4;

/// Marks the channels whose largest magnitude is kOutlierFactor times the median of all.
void markOutliers(std::vector<ChannelFigure>& channels);

/// Of a constant tensor and what quantizing made of it (@p reconstructed; empty: nothing is quantized).
/// NaN and Inf are left out. The clipping ranges are not filled in.
ChannelFigures channelFigures(std::span<const float> values, std::span<const float> reconstructed,
                              const ChannelLayout& layout, const JobControl& control, int columns = 160);

} // namespace bitdepth
