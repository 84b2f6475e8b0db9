#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/block_summary.h"
#include <span>

namespace bitdepth {

/// What one activation did from sample to sample. Entry i is the smallest and the largest finite value while
/// sample i ran (extremes()), so workers can fill them in any order and the result is that of the samples'
/// own order.

/// Moving average of the ends: end = keep * end + (1 - keep) * the sample's end, starting with the first
/// sample's.
///
/// One sample with an outlier moves it little, while min-max keeps the outlier for good. As the observers of
/// quantization-aware training do (B. Jacob et al., arXiv 1712.05877, section 3.1); with few samples a @p
/// keep nearer to 1 would let the first sample decide. Widened to hold 0; no samples give [0, 0].
Range movingAverage(std::span<const Extremes> samples, double keep = 0.9);

/// How much of the range of all samples only the second half of them brought: 1 - width(first half) /
/// width(all).
///
/// 0: the second half went nowhere new, calibration had enough samples for a min-max range. 0.2: a fifth of
/// the range was still unseen half-way, more samples would widen it further. Ranges are widened to hold 0.
/// Fewer than two samples, or no range at all, say nothing of it: 1 for one sample with a range, 0 without
/// any.
double movementInSecondHalf(std::span<const Extremes> samples);

} // namespace bitdepth
