#include "engine/statistics/block_summary.h"

#include "engine/numeric/vectorised.h"
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

constexpr float kLargest = std::numeric_limits<float>::max();

/// False for Inf and, because it compares false, for NaN.
inline bool isFinite(float value) { return std::fabs(value) <= kLargest; }

BITDEPTH_VECTORISED BlockSummary summarizeBlock(const float* values, size_t count)
{
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    uint32_t finite = 0;
    uint32_t zeros = 0;
    double sum = 0;
#pragma omp simd reduction(min : low) reduction(max : high) reduction(+ : finite, zeros, sum)
    for (size_t i = 0; i < count; ++i) {
        const float value = values[i];
        const bool good = isFinite(value);
        const float forLow = good ? value : kLargest;
        const float forHigh = good ? value : -kLargest;
        low = forLow < low ? forLow : low;
        high = forHigh > high ? forHigh : high;
        finite += good ? 1u : 0u;
        zeros += value == 0 ? 1u : 0u;
        sum += static_cast<double>(good ? value : 0.0f);
    }
    return {low, high, finite, zeros, sum};
}

constexpr uint32_t kMagnitude = 0x7fffffff;
constexpr uint32_t kInfinityBits = 0x7f800000;

/// NaN loses every comparison, so that it is told by its bits only.
BITDEPTH_VECTORISED BlockReach blockReach(const float* values, size_t count)
{
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    uint32_t largest = 0;
    uint32_t zeros = 0;
#pragma omp simd reduction(min : low) reduction(max : high, largest) reduction(+ : zeros)
    for (size_t i = 0; i < count; ++i) {
        const float value = values[i];
        const uint32_t magnitude = std::bit_cast<uint32_t>(value) & kMagnitude;
        low = value < low ? value : low;
        high = value > high ? value : high;
        largest = magnitude > largest ? magnitude : largest;
        zeros += magnitude == 0 ? 1u : 0u;
    }
    return {low, high, zeros, largest < kInfinityBits};
}

BITDEPTH_VECTORISED CentralSums centralBlockSums(const float* values, size_t count, double mean)
{
    double second = 0;
    double third = 0;
    double fourth = 0;
#pragma omp simd reduction(+ : second, third, fourth)
    for (size_t i = 0; i < count; ++i) {
        const double value = values[i];
        const double difference = isFinite(values[i]) ? value - mean : 0.0;
        const double square = difference * difference;
        second += square;
        third += square * difference;
        fourth += square * square;
    }
    return {second, third, fourth};
}

BITDEPTH_VECTORISED Extremes extremesOf(const float* values, size_t count)
{
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
#pragma omp simd reduction(min : low) reduction(max : high)
    for (size_t i = 0; i < count; ++i) {
        const float value = values[i];
        const bool good = isFinite(value);
        const float forLow = good ? value : kLargest;
        const float forHigh = good ? value : -kLargest;
        low = forLow < low ? forLow : low;
        high = forHigh > high ? forHigh : high;
    }
    return {low, high};
}

BITDEPTH_VECTORISED void widenAll(Extremes* ranges, const float* values, size_t count)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i) {
        const float value = values[i];
        const bool good = isFinite(value);
        const float forLow = good ? value : kLargest;
        const float forHigh = good ? value : -kLargest;
        ranges[i].min = forLow < ranges[i].min ? forLow : ranges[i].min;
        ranges[i].max = forHigh > ranges[i].max ? forHigh : ranges[i].max;
    }
}

} // namespace

BlockSummary summarize(std::span<const float> values)
{
    BlockSummary summary = summarizeBlock(values.data(), values.size());
    if (summary.finite == 0)
        summary.min = summary.max = 0;
    return summary;
}

BlockReach reachOf(std::span<const float> values) { return blockReach(values.data(), values.size()); }

CentralSums centralSums(std::span<const float> values, double mean)
{
    return centralBlockSums(values.data(), values.size(), mean);
}

Extremes extremes(std::span<const float> values)
{
    const Extremes found = extremesOf(values.data(), values.size());
    return found.min <= found.max ? found : Extremes();
}

void widen(Extremes& range, std::span<const float> values)
{
    const Extremes found = extremesOf(values.data(), values.size());
    if (found.min > found.max)
        return;
    range.min = std::min(range.min, found.min);
    range.max = std::max(range.max, found.max);
}

void widenEach(std::span<Extremes> ranges, std::span<const float> values)
{
    widenAll(ranges.data(), values.data(), std::min(ranges.size(), values.size()));
}

} // namespace bitdepth
