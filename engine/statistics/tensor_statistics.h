#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/block_summary.h"
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

/// The statistics of numbers that come in pieces.
///
/// Numbers are summed in blocks: an array cut elsewhere than behind a multiple of kStatisticsBlock numbers,
/// or joined from other parts than those of kStatisticsPart, may differ in the last digits from
/// computeStatistics() of the whole.
class StreamingStatistics {
public:
    void add(std::span<const float> values);
    /// The same for kStatisticsBlock values at most, of which it returns what others may want to know, too.
    BlockSummary addBlock(std::span<const float> block);
    /// Adds what @p other has seen, as if that had come after all seen here.
    void join(const StreamingStatistics& other);
    TensorStatistics statistics() const;

private:
    /// Count, mean and sums of powers of the difference from it.
    struct Moments {
        double count = 0;
        double mean = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;

        void join(const Moments& other);
    };

    TensorStatistics m_result;
    Moments m_moments;
};

constexpr size_t kStatisticsBlock =
    4096; ///< 16 KB: the second pass over a block reads it from the first-level cache
constexpr size_t kStatisticsPart = kStatisticsBlock * 1024; ///< 16 MB

/// One entry a channel.
std::vector<TensorStatistics> computeChannelStatistics(std::span<const float> values,
                                                       const ChannelLayout& layout);

} // namespace bitdepth
