#pragma once

#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include <span>

namespace bitdepth {

/// What the first samples of a run let expect of the metric over all of them.
struct MetricEstimate {
    MetricValue metric;   ///< the interval is about where the metric over all samples will come out
    size_t samples = 0;   ///< it was estimated from
    size_t ofSamples = 0; ///< that are evaluated in the end
};

/// From how recipe and reference differ on the very same samples, which says much more than the few hits of
/// the recipe alone: the reference's metric over all samples is known, and moved by that difference.
/// @param reference evaluated on all of @p samples
/// @param positions in @p samples of those that were run
/// @param scores what each of them adds to the recipe's metric, in that order
MetricEstimate estimateMetric(const Evaluation& reference, const SampleSet& samples,
                              std::span<const size_t> positions, std::span<const double> scores);

} // namespace bitdepth
