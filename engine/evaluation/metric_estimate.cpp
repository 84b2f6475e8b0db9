#include "engine/evaluation/metric_estimate.h"

#include "engine/data/metric_kind.h"
#include "engine/evaluation/paired_difference.h"
#include <algorithm>

namespace bitdepth {

MetricEstimate estimateMetric(const Evaluation& reference, const SampleSet& samples,
                              std::span<const size_t> positions, std::span<const double> scores)
{
    Evaluation before;
    Evaluation after;
    SampleSet part{samples.dataset, {}};
    before.metric = after.metric = reference.metric;
    after.scores.assign(scores.begin(), scores.end());
    for (const size_t position : positions) {
        before.scores.push_back(reference.scores.at(position));
        part.indices.push_back(samples.indices.at(position));
    }
    const PairedDifference moved =
        pairedDifference(before, after, part).value_or(PairedDifference{.low = -1, .high = 1});
    MetricEstimate estimate{reference.metric, positions.size(), samples.size()};
    const bool isShare = reference.metric.name != metricName(MetricKind::Mse);
    const auto shifted = [&](double by) {
        const double value = reference.metric.value + by;
        return isShare ? std::clamp(value, 0.0, 1.0) : std::max(value, 0.0);
    };
    estimate.metric.value = shifted(moved.difference);
    estimate.metric.low = shifted(moved.low);
    estimate.metric.high = shifted(moved.high);
    return estimate;
}

} // namespace bitdepth
