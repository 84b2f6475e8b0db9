#include "engine/evaluation/metric.h"
#include "engine/evaluation/moments.h"
#include "engine/evaluation/placements.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr double kZ = 1.959963984540054; ///< 97.5 % quantile of the normal distribution

/// Standard error that an area @p area would have (Hanley & McNeil 1982, with Newcombe's change of the
/// counts).
double newcombeError(double area, double positives, double negatives)
{
    const double count = (positives + negatives) / 2 - 1;
    const double bracket = 1 + count * (1 - area) / (2 - area) + count * area / (1 + area);
    return std::sqrt(area * (1 - area) * bracket / (positives * negatives));
}

/// The area between @p inside and @p outside at which |area - observed| is 1.96 of its standard errors.
double newcombeLimit(double observed, double outside, double positives, double negatives)
{
    double inside = observed;
    for (int i = 0; i < 60; ++i) {
        const double middle = (inside + outside) / 2;
        const bool within = std::abs(middle - observed) <= kZ * newcombeError(middle, positives, negatives);
        (within ? inside : outside) = middle;
    }
    return inside;
}

} // namespace

MetricValue proportion(const std::string& name, size_t successes, size_t count)
{
    if (count == 0)
        return {name, 0, 0, 1};
    const auto n = static_cast<double>(count);
    const double share = static_cast<double>(successes) / n;
    const double center = (share + kZ * kZ / (2 * n)) / (1 + kZ * kZ / n);
    const double half = kZ / (1 + kZ * kZ / n) * std::sqrt(share * (1 - share) / n + kZ * kZ / (4 * n * n));
    // The limits are 0 and 1 exactly where all or none succeed, which rounding would miss.
    const double low = successes == 0 ? 0 : std::max(0.0, center - half);
    const double high = successes == count ? 1 : std::min(1.0, center + half);
    return {name, share, low, high};
}

MetricValue areaUnderCurve(const std::string& name, std::span<const double> scores,
                           std::span<const char> isPositive)
{
    const Placements parts = placements(scores, isPositive);
    if (parts.positives.empty() || parts.negatives.empty())
        return {name, 0.5, 0, 1};
    const auto positives = static_cast<double>(parts.positives.size());
    const auto negatives = static_cast<double>(parts.negatives.size());
    const double area = mean(parts.positives);
    const double error =
        std::sqrt(sampleVariance(parts.positives) / positives + sampleVariance(parts.negatives) / negatives);
    if (error > 0)
        return {name, area, std::max(0.0, area - kZ * error), std::min(1.0, area + kZ * error)};
    return {name, area, newcombeLimit(area, 0, positives, negatives),
            newcombeLimit(area, 1, positives, negatives)};
}

MetricValue meanError(const std::string& name, std::span<const double> values)
{
    if (values.empty())
        return {name, 0, 0, 0, false};
    const double center = mean(values);
    const double half = kZ * std::sqrt(sampleVariance(values) / static_cast<double>(values.size()));
    return {name, center, std::max(0.0, center - half), center + half, false};
}

} // namespace bitdepth
