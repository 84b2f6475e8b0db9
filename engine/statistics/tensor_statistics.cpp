#include "engine/statistics/tensor_statistics.h"

#include "engine/statistics/block_summary.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr size_t kBlock = 4096; // 16 KB: the second pass over a block reads it from the first-level cache

/// Count, mean and central sums of values that arrive in pieces.
///
/// Two pieces are joined by the formulas of Chan et al. for the variance, extended to the higher sums by
/// Pebay (Sandia report SAND2008-6212): no difference of large numbers is taken, so it is as stable as two
/// passes over everything.
struct Moments {
    double count = 0;
    double mean = 0;
    CentralSums sums;

    void join(const Moments& other)
    {
        if (other.count == 0)
            return;
        const double n = count + other.count;
        const double delta = other.mean - mean;
        const double step = delta / n;
        const double product = delta * step * count * other.count;
        const double squares = count * count - count * other.count + other.count * other.count;
        sums.fourth +=
            other.sums.fourth + product * step * step * squares +
            6 * step * step * (count * count * other.sums.second + other.count * other.count * sums.second) +
            4 * step * (count * other.sums.third - other.count * sums.third);
        sums.third += other.sums.third + product * step * (count - other.count) +
                      3 * step * (count * other.sums.second - other.count * sums.second);
        sums.second += other.sums.second + product;
        mean += step * other.count;
        count = n;
    }
};

class Accumulator {
public:
    void add(std::span<const float> values)
    {
        for (size_t from = 0; from < values.size(); from += kBlock)
            addBlock(values.subspan(from, std::min(kBlock, values.size() - from)));
    }

    TensorStatistics statistics() const
    {
        TensorStatistics result = m_result;
        if (m_moments.count == 0)
            return result;
        const double variance = m_moments.sums.second / m_moments.count;
        result.mean = m_moments.mean;
        result.standardDeviation = std::sqrt(variance);
        if (result.min < result.max && variance > 0)
            result.kurtosis = m_moments.sums.fourth / m_moments.count / (variance * variance);
        return result;
    }

private:
    void addBlock(std::span<const float> block)
    {
        const BlockSummary summary = summarize(block);
        m_result.count += block.size();
        m_result.nonFinite += block.size() - summary.finite;
        m_result.zeros += summary.zeros;
        if (summary.finite == 0)
            return;
        const bool first = m_moments.count == 0;
        m_result.min = first ? summary.min : std::min(m_result.min, summary.min);
        m_result.max = first ? summary.max : std::max(m_result.max, summary.max);
        const double mean = summary.sum / static_cast<double>(summary.finite);
        m_moments.join({static_cast<double>(summary.finite), mean, centralSums(block, mean)});
    }

    TensorStatistics m_result;
    Moments m_moments;
};

} // namespace

TensorStatistics computeStatistics(std::span<const float> values)
{
    Accumulator accumulator;
    accumulator.add(values);
    return accumulator.statistics();
}

std::vector<TensorStatistics> computeChannelStatistics(std::span<const float> values,
                                                       const ChannelLayout& layout)
{
    std::vector<TensorStatistics> result;
    std::vector<float> strided(layout.inner == 1 ? layout.outer : 0);
    for (size_t c = 0; c < layout.channels; ++c) {
        Accumulator accumulator;
        if (layout.inner == 1) {
            for (size_t o = 0; o < layout.outer; ++o)
                strided[o] = values[o * layout.channels + c];
            accumulator.add(strided);
        } else {
            for (size_t o = 0; o < layout.outer; ++o)
                accumulator.add(values.subspan((o * layout.channels + c) * layout.inner, layout.inner));
        }
        result.push_back(accumulator.statistics());
    }
    return result;
}

} // namespace bitdepth
