#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/histogram.h"
#include <span>

namespace bitdepth {

/// [-t, t] with @p percent % of the values inside. Values are taken as spread evenly over their bin, zeros as
/// exact.
Range magnitudePercentile(const Histogram& histogram, double percent);

/// The (100 - p) / 2 and 100 - (100 - p) / 2 percentiles, widened to hold 0.
Range bothEndsPercentile(const Histogram& histogram, double percent);

/// The same of few values, which are sorted on the way: the smallest of them with enough others inside.
Range magnitudePercentile(std::span<float> values, double percent);
Range bothEndsPercentile(std::span<float> values, double percent);

} // namespace bitdepth
