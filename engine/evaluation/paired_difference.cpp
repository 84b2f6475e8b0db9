#include "engine/evaluation/paired_difference.h"

#include "engine/evaluation/metric.h"
#include "engine/evaluation/moments.h"
#include "engine/evaluation/placements.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

constexpr double kZ = 1.959963984540054; ///< 97.5 % quantile of the normal distribution

/// P(X <= @p most) for X ~ Binomial(@p count, 1/2).
double coinTail(size_t most, size_t count)
{
    const auto n = static_cast<double>(count);
    double sum = 0;
    for (size_t k = 0; k <= most; ++k) {
        const auto hits = static_cast<double>(k);
        sum += std::exp(std::lgamma(n + 1) - std::lgamma(hits + 1) - std::lgamma(n - hits + 1) -
                        n * std::log(2.0));
    }
    return sum;
}

/// Difference, interval and p-value of a normal statistic. Where no spread was seen there is no chance
/// either: equal is equal, and of anything else nothing can be said.
PairedDifference normalDifference(PairedTest test, double difference, double error, size_t pairs)
{
    PairedDifference result{test, difference, difference - kZ * error, difference + kZ * error, 1, pairs};
    if (error > 0)
        result.pValue = std::erfc(std::abs(difference) / error / std::sqrt(2.0));
    else if (difference != 0)
        result.pValue = std::numeric_limits<double>::quiet_NaN();
    return result;
}

std::vector<double> differences(std::span<const double> first, std::span<const double> second)
{
    std::vector<double> result(first.size());
    std::transform(second.begin(), second.end(), first.begin(), result.begin(), std::minus<>());
    return result;
}

/// Variance of the mean of @p values.
double meanVariance(std::span<const double> values)
{
    return values.empty() ? 0 : sampleVariance(values) / static_cast<double>(values.size());
}

} // namespace

PairedDifference pairedHits(std::span<const double> first, std::span<const double> second)
{
    PairedDifference result;
    result.pairs = first.size();
    for (size_t i = 0; i < first.size(); ++i) {
        result.onlyFirst += first[i] > second[i];
        result.onlySecond += second[i] > first[i];
    }
    const auto lost = static_cast<double>(result.onlyFirst);
    const auto won = static_cast<double>(result.onlySecond);
    const auto n = static_cast<double>(result.pairs);
    result.difference = n > 0 ? (won - lost) / n : 0;
    const size_t differing = result.onlyFirst + result.onlySecond;
    result.pValue = std::min(1.0, 2 * coinTail(std::min(result.onlyFirst, result.onlySecond), differing));
    const double wonShare = (won + 1) / (n + 2);
    const double lostShare = (lost + 1) / (n + 2);
    const double center = wonShare - lostShare;
    const double half = kZ * std::sqrt((wonShare + lostShare - center * center) / (n + 2));
    result.low = std::max(-1.0, center - half);
    result.high = std::min(1.0, center + half);
    return result;
}

PairedDifference pairedAreas(std::span<const double> first, std::span<const double> second,
                             std::span<const char> isPositive)
{
    const Placements a = placements(first, isPositive);
    const Placements b = placements(second, isPositive);
    if (a.positives.empty() || a.negatives.empty())
        return normalDifference(PairedTest::DeLong, 0, 0, first.size());
    const double error = std::sqrt(meanVariance(differences(a.positives, b.positives)) +
                                   meanVariance(differences(a.negatives, b.negatives)));
    return normalDifference(PairedTest::DeLong, mean(b.positives) - mean(a.positives), error, first.size());
}

PairedDifference pairedMeans(std::span<const double> first, std::span<const double> second)
{
    const std::vector<double> each = differences(first, second);
    const double difference = each.empty() ? 0 : mean(each);
    return normalDifference(PairedTest::Mean, difference, std::sqrt(meanVariance(each)), each.size());
}

std::optional<PairedDifference> pairedDifference(const Evaluation& first, const Evaluation& second,
                                                 const SampleSet& samples)
{
    const bool alike = first.metric.name == second.metric.name && !first.scores.empty() &&
                       first.scores.size() == second.scores.size();
    if (!alike)
        return std::nullopt;
    if (first.metric.name == metricName(MetricKind::Mse))
        return pairedMeans(first.scores, second.scores);
    if (first.metric.name != metricName(MetricKind::ReconstructionAuc))
        return pairedHits(first.scores, second.scores);
    if (!samples.dataset || samples.size() != first.scores.size())
        return std::nullopt;
    const GroupedScores a = groupScores(samples, first.scores);
    const GroupedScores b = groupScores(samples, second.scores);
    return pairedAreas(a.scores, b.scores, a.isPositive);
}

} // namespace bitdepth
