#include "engine/sensitivity/output_comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bitdepth {

namespace {

bool hasTruth(const Dataset& dataset)
{
    const MetricKind metric = dataset.metric();
    if (metric == MetricKind::Fidelity)
        return false;
    return metric == MetricKind::Mse || dataset.hasLabels();
}

bool areProbabilities(std::span<const float> values)
{
    double sum = 0;
    for (const float value : values) {
        if (!(value >= 0))
            return false;
        sum += value;
    }
    return std::fabs(sum - 1) < 1e-3;
}

/// Natural logarithms of the classes' probabilities.
std::vector<double> logProbabilities(std::span<const float> values, bool areLogits)
{
    std::vector<double> logs(values.begin(), values.end());
    if (!areLogits) {
        constexpr double kSmallest = 1e-12; // a class that is never chosen costs much, not infinitely much
        for (double& value : logs)
            value = std::log(std::max(value, kSmallest));
        return logs;
    }
    const double largest = *std::max_element(logs.begin(), logs.end());
    double sum = 0;
    for (const double value : logs)
        sum += std::exp(value - largest);
    for (double& value : logs)
        value -= largest + std::log(sum);
    return logs;
}

} // namespace

double divergenceOf(std::span<const float> reference, std::span<const float> values)
{
    if (reference.empty() || reference.size() != values.size())
        return std::numeric_limits<double>::quiet_NaN();
    const bool areLogits = !areProbabilities(reference);
    const std::vector<double> p = logProbabilities(reference, areLogits);
    const std::vector<double> q = logProbabilities(values, areLogits);
    double sum = 0;
    for (size_t i = 0; i < p.size(); ++i)
        sum += std::exp(p[i]) * (p[i] - q[i]);
    return sum;
}

OutputComparison::OutputComparison(const SampleSet& samples, size_t batches)
    : m_samples(samples),
      m_hasMetric(hasTruth(*samples.dataset)),
      m_references(batches),
      m_referenceMetric(newMetric())
{}

std::optional<MetricAccumulator> OutputComparison::newMetric() const
{
    if (!m_hasMetric)
        return std::nullopt;
    return std::optional<MetricAccumulator>(std::in_place, m_samples.dataset->metric(), m_samples);
}

void OutputComparison::addReference(const CachedBatches::Batch& batch, size_t index,
                                    std::vector<TensorValue> outputs)
{
    for (size_t row = 0; m_referenceMetric && row < batch.count; ++row)
        m_referenceMetric->add(batch.first + row, sampleOf(outputs.front(), row, batch.rows),
                               sampleOf(batch.inputs->front(), row, batch.rows));
    m_references[index] = std::move(outputs);
}

/// Without labels a row of two numbers or more for each sample is taken for scores.
bool OutputComparison::hasScores() const
{
    switch (m_samples.dataset->metric()) {
    case MetricKind::Top1:
    case MetricKind::Top5:
        return true;
    case MetricKind::Fidelity: {
        const Shape& shape = m_references.front().front().shape;
        return shape.size() == 2 && shape.back() > 1;
    }
    case MetricKind::ReconstructionAuc:
    case MetricKind::Mse:
        break;
    }
    return false;
}

double OutputComparison::referenceMetric() const
{
    return m_referenceMetric ? m_referenceMetric->value().value : std::numeric_limits<double>::quiet_NaN();
}

OutputComparison::Candidate::Candidate(const OutputComparison& comparison)
    : m_comparison(comparison),
      m_sums(comparison.m_samples.size()),
      m_hasScores(comparison.hasScores()),
      m_divergences(comparison.m_samples.size(), std::numeric_limits<double>::quiet_NaN()),
      m_metric(comparison.newMetric())
{}

void OutputComparison::Candidate::add(const CachedBatches::Batch& batch, size_t index,
                                      const std::vector<TensorValue>& outputs)
{
    const std::vector<TensorValue>& references = m_comparison.m_references[index];
    for (size_t row = 0; row < batch.count; ++row) {
        const size_t sample = batch.first + row;
        for (size_t i = 0; i < outputs.size(); ++i)
            m_sums[sample].add(sampleOf(references[i], row, batch.rows),
                               sampleOf(outputs[i], row, batch.rows));
        const auto output = sampleOf(outputs.front(), row, batch.rows);
        if (m_hasScores)
            m_divergences[sample] = divergenceOf(sampleOf(references.front(), row, batch.rows), output);
        if (m_metric)
            m_metric->add(sample, output, sampleOf(batch.inputs->front(), row, batch.rows));
    }
}

OutputDifference OutputComparison::Candidate::difference() const
{
    NoiseSums sums;
    for (const NoiseSums& sample : m_sums)
        sums += sample;
    const double divergence = std::accumulate(m_divergences.begin(), m_divergences.end(), 0.0);
    OutputDifference difference;
    difference.noise = sums.signal > 0 ? sums.noise / sums.signal : sums.noise;
    difference.divergence = divergence / static_cast<double>(m_divergences.size());
    if (m_metric)
        difference.metricChange = m_metric->value().value - m_comparison.referenceMetric();
    return difference;
}

} // namespace bitdepth
