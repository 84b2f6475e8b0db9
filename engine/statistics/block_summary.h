#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bitdepth {

/// What one pass over a piece of an array finds. NaN and Inf are counted and left out of the rest.
struct BlockSummary {
    float min = 0; ///< 0 where nothing is finite
    float max = 0;
    uint64_t finite = 0;
    uint64_t zeros = 0;
    double sum = 0;
};

/// @p values: some thousands at most, so that a second pass finds them in the fastest cache.
BlockSummary summarize(std::span<const float> values);

/// Sums of (value - mean)^k over the finite values, k = 2, 3, 4.
struct CentralSums {
    double second = 0;
    double third = 0;
    double fourth = 0;
};
CentralSums centralSums(std::span<const float> values, double mean);

/// The same without the sum, in a quicker pass. Where not all is finite (NaN or Inf), nothing else is said.
struct BlockReach {
    float min = 0;
    float max = 0;
    uint64_t zeros = 0;
    bool isFinite = true;
};
BlockReach reachOf(std::span<const float> values);

/// Smallest and largest finite value of any number of values, 0 and 0 where there is none.
struct Extremes {
    float min = 0;
    float max = 0;
};
Extremes extremes(std::span<const float> values);
/// Widens @p range to hold the finite ones of @p values.
void widen(Extremes& range, std::span<const float> values);
/// Widens each of @p ranges to hold the number at its place, where that is finite. As many of both.
void widenEach(std::span<Extremes> ranges, std::span<const float> values);

} // namespace bitdepth
