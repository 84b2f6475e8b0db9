#pragma once

#include "engine/statistics/block_summary.h"
#include <cstdint>
#include <span>
#include <vector>

namespace bitdepth {

/// Counts of values in bins of equal width. Bin k holds the values in [(firstBin + k) * binWidth, (firstBin +
/// k + 1) * binWidth).
///
/// The width is a power of two and bins lie on multiples of it, so that zero is always a border, merging is
/// exact and the result is the same in whatever order the values came.
struct Histogram {
    double binWidth = 0;  ///< a power of two; 0: nothing was counted
    int64_t firstBin = 0; ///< index of the first bin; its low edge is firstBin * binWidth
    std::vector<uint64_t> counts;
    float min = 0;          ///< exact; 0 where nothing was counted
    float max = 0;          ///< exact
    uint64_t total = 0;     ///< finite values counted
    uint64_t zeros = 0;     ///< of them exactly 0
    uint64_t nonFinite = 0; ///< NaN and Inf, counted here only

    double edge(size_t bin) const
    {
        return static_cast<double>(firstBin + static_cast<int64_t>(bin)) * binWidth;
    }
    double center(size_t bin) const { return edge(bin) + binWidth / 2; }
    friend bool operator==(const Histogram&, const Histogram&) = default;
};

/// Builds a Histogram from values that come in pieces, in memory that does not grow: when a value falls
/// outside, neighbouring bins are added together and the width doubles.
class StreamingHistogram {
public:
    /// @param maxBins at most so many bins, so at least maxBins / 2 cover the range; a power of two
    explicit StreamingHistogram(size_t maxBins = 4096);

    void add(std::span<const float> values);
    /// The same for finite @p values of which @p reach, as reachOf() gives it, is known.
    void add(std::span<const float> values, const BlockReach& reach);
    void merge(const Histogram& other);

    /// Forgets what was counted; bins lie as those of @p other for a start, so that other.merge() of what is
    /// counted now is quick.
    void restartLike(const StreamingHistogram& other);
    /// merge(other.histogram()) without making one.
    void merge(StreamingHistogram& other);

    /// What was counted so far, empty bins at both ends left out.
    Histogram histogram() const;

private:
    void count(std::span<const float> block);
    void addCounts(const Histogram& other);
    void cover(float min, float max, double leastWidth);
    void rebin(double width, int64_t firstBin);
    void flush();

    size_t m_maxBins;
    Histogram m_state;             ///< counts has m_maxBins bins once anything was counted
    std::vector<uint32_t> m_lanes; ///< a few counters a bin, still to be added to m_state.counts; empty until
                                   ///< there is much to count
    uint64_t m_pending = 0;        ///< values counted in m_lanes
};

/// Histogram of one array, on all cores where it is large.
Histogram computeHistogram(std::span<const float> values, size_t maxBins = 4096);

/// @p histogram with neighbouring bins added together until at most @p maxBins are left, for drawing.
Histogram coarsened(const Histogram& histogram, size_t maxBins);

} // namespace bitdepth
