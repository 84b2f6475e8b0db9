#pragma once

#include "engine/numeric/encoding.h"
#include <cstdint>
#include <span>
#include <vector>

namespace bitdepth {

/// Figures of one array of numbers. NaN and Inf are counted and otherwise left out.
struct TensorStatistics {
    uint64_t count = 0;     ///< all elements
    uint64_t zeros = 0;     ///< exactly 0: sparsity = zeros / count
    uint64_t nonFinite = 0; ///< NaN and Inf
    float min = 0;
    float max = 0;
    double mean = 0;
    double standardDeviation = 0; ///< of the population, in two passes or an equally stable way
    double kurtosis = 0; ///< fourth standardised moment: 3 for a normal distribution; 0 for a constant

    Range range() const { return {min, max}; }
};

TensorStatistics computeStatistics(std::span<const float> values);

/// One entry a channel.
std::vector<TensorStatistics> computeChannelStatistics(std::span<const float> values,
                                                       const ChannelLayout& layout);

} // namespace bitdepth
