#pragma once

#include <numeric>
#include <span>

namespace bitdepth {

inline double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Variance of the values around their mean, with n - 1; 0 for a single one.
inline double sampleVariance(std::span<const double> values)
{
    if (values.size() < 2)
        return 0;
    const double center = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - center) * (value - center);
    return sum / static_cast<double>(values.size() - 1);
}

} // namespace bitdepth
