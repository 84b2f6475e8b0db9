#include "app/best_candidate.h"

#include <algorithm>

namespace bitdepth {

namespace {

/// Whether the accuracy cannot be told from the float model's.
bool isAccurate(const MetricValue& metric, const MetricValue& reference)
{
    return reference.higherIsBetter ? metric.value >= reference.low : metric.value <= reference.high;
}

/// Size, memory and time together, each as a share of the float model's.
double cost(const Evaluation& evaluation, const Evaluation& reference)
{
    const auto share = [](double value, double of) { return of > 0 ? value / of : 1; };
    const double time = evaluation.latency && reference.latency
                            ? share(evaluation.latency->median, reference.latency->median)
                            : 1;
    return time * share(static_cast<double>(evaluation.sizeBytes), static_cast<double>(reference.sizeBytes)) *
           share(static_cast<double>(evaluation.peakRamBytes), static_cast<double>(reference.peakRamBytes));
}

/// Of those as accurate as the float model the cheapest is best; of the others the most faithful.
bool isBetter(const Evaluation& a, const Evaluation& b, const Evaluation& reference)
{
    const bool accurate = isAccurate(a.metric, reference.metric);
    if (accurate != isAccurate(b.metric, reference.metric))
        return accurate;
    return accurate ? cost(a, reference) < cost(b, reference) : a.fidelity.sqnrDb > b.fidelity.sqnrDb;
}

} // namespace

int bestCandidate(const std::vector<Candidate>& candidates, const Evaluation& floatModel)
{
    const auto best = std::min_element(candidates.begin(), candidates.end(),
                                       [&floatModel](const Candidate& a, const Candidate& b) {
                                           return isBetter(*a.evaluation, *b.evaluation, floatModel);
                                       });
    return best == candidates.end() ? -1 : static_cast<int>(best - candidates.begin());
}

} // namespace bitdepth
