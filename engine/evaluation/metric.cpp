#include "engine/evaluation/metric.h"

#include "engine/core/error.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace bitdepth {

namespace {

double meanSquaredDifference(std::span<const float> a, std::span<const float> b)
{
    const size_t count = std::min(a.size(), b.size());
    double sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return count ? sum / static_cast<double>(count) : 0;
}

/// Whether @p label is among the @p best largest values; of equal ones the first counts as larger. NaN never
/// is.
bool isAmongLargest(std::span<const float> values, int label, size_t best)
{
    if (label < 0 || static_cast<size_t>(label) >= values.size())
        return false;
    const auto place = static_cast<size_t>(label);
    const float own = values[place];
    if (std::isnan(own))
        return false;
    size_t larger = 0;
    for (size_t i = 0; i < values.size(); ++i)
        larger += values[i] > own || (values[i] == own && i < place);
    return larger < best;
}

bool needsLabels(MetricKind metric)
{
    return metric == MetricKind::Top1 || metric == MetricKind::Top5 ||
           metric == MetricKind::ReconstructionAuc;
}

} // namespace

int indexOfLargest(std::span<const float> values)
{
    int best = -1;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]) && (best < 0 || values[i] > values[static_cast<size_t>(best)]))
            best = static_cast<int>(i);
    }
    return best;
}

MetricAccumulator::MetricAccumulator(MetricKind metric, const SampleSet& samples)
    : m_metric(metric), m_samples(samples), m_scores(samples.size())
{
    if (needsLabels(metric) && !samples.dataset->hasLabels())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 has no labels, which the metric %2 needs: add them, or set "
                                      "the metric to fidelity."),
                    {samples.dataset->info().path.string(), std::string(metricName(metric))});
}

void MetricAccumulator::add(size_t position, std::span<const float> output, std::span<const float> input)
{
    m_scores.at(position) = score(position, output, input);
}

double MetricAccumulator::score(size_t position, std::span<const float> output,
                                std::span<const float> input) const
{
    const size_t sample = m_samples.indices[position];
    switch (m_metric) {
    case MetricKind::Top1:
        return isAmongLargest(output, m_samples.dataset->label(sample), 1);
    case MetricKind::Top5:
        return isAmongLargest(output, m_samples.dataset->label(sample), 5);
    case MetricKind::ReconstructionAuc:
        return meanSquaredDifference(output, input);
    case MetricKind::Mse: {
        const std::span<const float> target = m_samples.dataset->target(sample);
        return meanSquaredDifference(output, target.empty() ? input : target);
    }
    case MetricKind::Fidelity:
        break;
    }
    return 0;
}

size_t MetricAccumulator::hits() const
{
    return static_cast<size_t>(std::count(m_scores.begin(), m_scores.end(), 1.0));
}

MetricValue MetricAccumulator::value() const
{
    const std::string name(metricName(m_metric));
    switch (m_metric) {
    case MetricKind::ReconstructionAuc:
        return reconstructionAuc();
    case MetricKind::Mse:
        return meanError(name, m_scores);
    case MetricKind::Top1:
    case MetricKind::Top5:
    case MetricKind::Fidelity:
        break;
    }
    return proportion(name, hits(), m_scores.size());
}

GroupedScores groupScores(const SampleSet& samples, std::span<const double> scores)
{
    struct Group {
        double sum = 0;
        size_t samples = 0;
        bool isAnomalous = false;
    };
    std::map<int64_t, Group> groups;
    for (size_t i = 0; i < scores.size(); ++i) {
        const size_t sample = samples.indices[i];
        Group& group = groups[samples.dataset->group(sample).value_or(static_cast<int64_t>(sample))];
        group.sum += scores[i];
        ++group.samples;
        group.isAnomalous = samples.dataset->label(sample) == 1;
    }
    GroupedScores result;
    for (const auto& [id, group] : groups) {
        result.scores.push_back(group.sum / static_cast<double>(group.samples));
        result.isPositive.push_back(group.isAnomalous);
    }
    return result;
}

MetricValue MetricAccumulator::reconstructionAuc() const
{
    const GroupedScores groups = groupScores(m_samples, m_scores);
    return areaUnderCurve(std::string(metricName(m_metric)), groups.scores, groups.isPositive);
}

FidelityAccumulator::FidelityAccumulator(size_t samples)
    : m_sums(samples), m_predictions(samples, -1), m_references(samples, -1)
{}

void FidelityAccumulator::add(size_t position, size_t output, std::span<const float> reference,
                              std::span<const float> values)
{
    m_sums.at(position).add(reference, values);
    if (output == 0) {
        m_predictions[position] = indexOfLargest(values);
        m_references[position] = indexOfLargest(reference);
    }
}

size_t FidelityAccumulator::agreeing() const
{
    size_t count = 0;
    for (size_t i = 0; i < m_predictions.size(); ++i)
        count += m_predictions[i] == m_references[i];
    return count;
}

Fidelity FidelityAccumulator::fidelity() const
{
    NoiseSums sums;
    for (const NoiseSums& sample : m_sums)
        sums += sample;
    const double sqnrDb = sums.count ? sums.sqnrDb() : std::numeric_limits<double>::quiet_NaN();
    return {sqnrDb, agreement().value};
}

std::vector<double> FidelityAccumulator::agreements() const
{
    std::vector<double> agreements(m_predictions.size());
    for (size_t i = 0; i < agreements.size(); ++i)
        agreements[i] = agreementAt(i);
    return agreements;
}

MetricValue FidelityAccumulator::agreement() const
{
    return proportion("agreement", agreeing(), m_predictions.size());
}

} // namespace bitdepth
