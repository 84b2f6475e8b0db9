#include "engine/statistics/bin_counting.h"

#include "engine/numeric/vectorised.h"
#include <array>
#include <cmath>

namespace bitdepth {

namespace {

/// Bin of each value less @p firstBin. Truncated and put right by comparing with the bin's own edge, which is
/// exact, where the quotient of a tiny value by a wide bin is not.
BITDEPTH_VECTORISED void binIndices(const float* values, size_t count, float inverse, float width,
                                    int32_t firstBin, uint32_t* indices)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i) {
        const auto bin = static_cast<int32_t>(values[i] * inverse);
        const int32_t above = static_cast<float>(bin) * width > values[i] ? 1 : 0;
        indices[i] = static_cast<uint32_t>(bin - above - firstBin);
    }
}

void binIndicesOfSmall(std::span<const float> values, double width, int64_t firstBin, uint32_t* indices)
{
    for (size_t i = 0; i < values.size(); ++i)
        indices[i] = static_cast<uint32_t>(
            static_cast<int64_t>(std::floor(static_cast<double>(values[i]) / width)) - firstBin);
}

constexpr size_t kCacheLine = 64 / sizeof(float);

/// @p next: numbers that will be looked at soon. Counting waits for its own stores, not for the memory, which
/// can bring them meanwhile.
void countIndices(const uint32_t* indices, size_t count, uint32_t* lanes, const float* next)
{
    size_t i = 0;
    for (; i + kCacheLine <= count; i += kCacheLine) {
        __builtin_prefetch(next + i);
        for (size_t k = 0; k < kCacheLine; ++k)
            ++lanes[kCountLanes * indices[i + k] + k % kCountLanes];
    }
    for (; i < count; ++i)
        ++lanes[kCountLanes * indices[i]];
}

BITDEPTH_VECTORISED void addEach(uint64_t* counts, const uint64_t* more, size_t count)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i)
        counts[i] += more[i];
}

BITDEPTH_VECTORISED void addFours(uint64_t* counts, const uint32_t* lanes, size_t count)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i)
        counts[i] += uint64_t{lanes[4 * i]} + lanes[4 * i + 1] + lanes[4 * i + 2] + lanes[4 * i + 3];
}

using Indices = std::array<uint32_t, kCountBlock>;

void findBins(std::span<const float> values, double width, int64_t firstBin, Indices& indices)
{
    const double inverse = 1 / width;
    if (inverse <= 0x1p126)
        binIndices(values.data(), values.size(), static_cast<float>(inverse), static_cast<float>(width),
                   static_cast<int32_t>(firstBin), indices.data());
    else
        binIndicesOfSmall(values, width, firstBin, indices.data());
}

} // namespace

void countInLanes(std::span<const float> values, double width, int64_t firstBin, std::span<uint32_t> lanes)
{
    Indices indices; // NOLINT: filled below
    findBins(values, width, firstBin, indices);
    countIndices(indices.data(), values.size(), lanes.data(), values.data() + values.size());
}

void countInBins(std::span<const float> values, double width, int64_t firstBin, std::span<uint64_t> counts)
{
    Indices indices; // NOLINT: filled below
    findBins(values, width, firstBin, indices);
    for (size_t i = 0; i < values.size(); ++i)
        ++counts[indices[i]];
}

void addBins(std::span<uint64_t> counts, std::span<const uint64_t> more)
{
    addEach(counts.data(), more.data(), counts.size());
}

void addLanes(std::span<uint64_t> counts, std::span<const uint32_t> lanes)
{
    static_assert(kCountLanes == 4);
    addFours(counts.data(), lanes.data(), lanes.size() / kCountLanes);
}

} // namespace bitdepth
