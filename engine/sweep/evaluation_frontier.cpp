#include "engine/sweep/evaluation_frontier.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// Figures of which less is better; a metric that is no number is worse than any.
std::vector<double> costsOf(const Evaluation& evaluation, bool withLatency)
{
    const double metric =
        evaluation.metric.higherIsBetter ? -evaluation.metric.value : evaluation.metric.value;
    std::vector<double> costs = {std::isnan(metric) ? INFINITY : metric,
                                 static_cast<double>(evaluation.sizeBytes),
                                 static_cast<double>(evaluation.peakRamBytes)};
    if (withLatency)
        costs.push_back(evaluation.latency->median);
    return costs;
}

enum class Outcome { Neither, Equal, FirstBeats };

Outcome compare(const Evaluation& first, const Evaluation& second)
{
    const bool withLatency = first.latency && second.latency;
    const std::vector<double> a = costsOf(first, withLatency);
    const std::vector<double> b = costsOf(second, withLatency);
    if (a == b)
        return Outcome::Equal;
    const bool noWorse = std::equal(a.begin(), a.end(), b.begin(), std::less_equal<>());
    return noWorse ? Outcome::FirstBeats : Outcome::Neither;
}

} // namespace

std::vector<size_t> evaluationFrontier(const std::vector<EvaluationPtr>& evaluations)
{
    std::vector<size_t> frontier;
    for (size_t i = 0; i < evaluations.size(); ++i) {
        bool isBeaten = false;
        for (size_t j = 0; j < evaluations.size() && !isBeaten; ++j) {
            const Outcome outcome = j == i ? Outcome::Neither : compare(*evaluations[j], *evaluations[i]);
            isBeaten = outcome == Outcome::FirstBeats || (outcome == Outcome::Equal && j < i);
        }
        if (!isBeaten)
            frontier.push_back(i);
    }
    std::stable_sort(frontier.begin(), frontier.end(), [&](size_t a, size_t b) {
        return evaluations[a]->sizeBytes < evaluations[b]->sizeBytes;
    });
    return frontier;
}

} // namespace bitdepth
