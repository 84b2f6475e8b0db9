#include "engine/statistics/tensor_statistics.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

/// Two pieces are joined by the formulas of Chan et al. for the variance, extended to the higher sums by
/// Pebay (Sandia report SAND2008-6212): no difference of large numbers is taken, so it is as stable as two
/// passes over everything.
void StreamingStatistics::Moments::join(const Moments& other)
{
    if (other.count == 0)
        return;
    const double n = count + other.count;
    const double delta = other.mean - mean;
    const double step = delta / n;
    const double product = delta * step * count * other.count;
    const double squares = count * count - count * other.count + other.count * other.count;
    fourth += other.fourth + product * step * step * squares +
              6 * step * step * (count * count * other.second + other.count * other.count * second) +
              4 * step * (count * other.third - other.count * third);
    third += other.third + product * step * (count - other.count) +
             3 * step * (count * other.second - other.count * second);
    second += other.second + product;
    mean += step * other.count;
    count = n;
}

void StreamingStatistics::add(std::span<const float> values)
{
    for (size_t from = 0; from < values.size(); from += kStatisticsBlock)
        addBlock(values.subspan(from, std::min(kStatisticsBlock, values.size() - from)));
}

BlockSummary StreamingStatistics::addBlock(std::span<const float> block)
{
    const BlockSummary summary = summarize(block);
    StreamingStatistics added;
    added.m_result.count = block.size();
    added.m_result.nonFinite = block.size() - summary.finite;
    added.m_result.zeros = summary.zeros;
    added.m_result.min = summary.min;
    added.m_result.max = summary.max;
    if (summary.finite > 0) {
        const double mean = summary.sum / static_cast<double>(summary.finite);
        const CentralSums sums = centralSums(block, mean);
        added.m_moments = {static_cast<double>(summary.finite), mean, sums.second, sums.third, sums.fourth};
    }
    join(added);
    return summary;
}

void StreamingStatistics::join(const StreamingStatistics& other)
{
    m_result.count += other.m_result.count;
    m_result.nonFinite += other.m_result.nonFinite;
    m_result.zeros += other.m_result.zeros;
    if (other.m_moments.count == 0)
        return;
    const bool isFirst = m_moments.count == 0;
    m_result.min = isFirst ? other.m_result.min : std::min(m_result.min, other.m_result.min);
    m_result.max = isFirst ? other.m_result.max : std::max(m_result.max, other.m_result.max);
    m_moments.join(other.m_moments);
}

TensorStatistics StreamingStatistics::statistics() const
{
    TensorStatistics result = m_result;
    if (m_moments.count == 0)
        return result;
    const double variance = m_moments.second / m_moments.count;
    result.mean = m_moments.mean;
    result.standardDeviation = std::sqrt(variance);
    if (result.min < result.max && variance > 0)
        result.kurtosis = m_moments.fourth / m_moments.count / (variance * variance);
    return result;
}

TensorStatistics computeStatistics(std::span<const float> values)
{
    StreamingStatistics whole;
    for (size_t from = 0; from < values.size(); from += kStatisticsPart) {
        StreamingStatistics part;
        part.add(values.subspan(from, std::min(kStatisticsPart, values.size() - from)));
        whole.join(part);
    }
    return whole.statistics();
}

std::vector<TensorStatistics> computeChannelStatistics(std::span<const float> values,
                                                       const ChannelLayout& layout)
{
    std::vector<TensorStatistics> result;
    std::vector<float> strided(layout.inner == 1 ? layout.outer : 0);
    for (size_t c = 0; c < layout.channels; ++c) {
        StreamingStatistics accumulator;
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
