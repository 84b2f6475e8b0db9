#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace bitdepth {

/// Counters of each bin. Neighbouring values are counted in counters of their own, so that a run of equal
/// ones (zeros after a ReLU) does not wait for one and the same counter again and again. A bin's counters lie
/// side by side: tables a power of two apart would look alike to the processor's store buffer.
constexpr size_t kCountLanes = 4;

/// At most so many values are counted in one call.
constexpr size_t kCountBlock = 2048;

/// Counts finite @p values, each in bin floor(value / width) - firstBin, which must be one of those in @p
/// lanes.
void countInLanes(std::span<const float> values, double width, int64_t firstBin, std::span<uint32_t> lanes);

/// Likewise in one counter a bin.
void countInBins(std::span<const float> values, double width, int64_t firstBin, std::span<uint64_t> counts);

/// Adds @p more to @p counts, bin by bin. As many of both.
void addBins(std::span<uint64_t> counts, std::span<const uint64_t> more);

/// Adds the counters of each bin to @p counts.
void addLanes(std::span<uint64_t> counts, std::span<const uint32_t> lanes);

} // namespace bitdepth
