#pragma once

#include "engine/data/sample_set.h"
#include "engine/evaluation/metric.h"
#include "engine/repair/cached_batches.h"
#include "engine/statistics/error_measures.h"
#include <optional>

namespace bitdepth {

/// How far outputs are from the float model's, over all samples.
struct OutputDifference {
    double noise = 0;                   ///< squared error / squared float output
    double divergence = 0;              ///< mean KL(float || these), nats; NaN where they are no class scores
    std::optional<double> metricChange; ///< metric minus the float model's
};

/// The float model's outputs over the samples, and what others are compared with it by. Sums run in the order
/// of the samples, so that figures do not depend on who ran which batch.
class OutputComparison {
public:
    OutputComparison(const SampleSet& samples, size_t batches);

    /// The float model's outputs, once for each batch. Thread-safe for different batches.
    void addReference(const CachedBatches::Batch& batch, size_t index, std::vector<TensorValue> outputs);

    /// One candidate's outputs, filled batch by batch. Thread-safe for different batches.
    class Candidate {
    public:
        explicit Candidate(const OutputComparison& comparison);
        void add(const CachedBatches::Batch& batch, size_t index, const std::vector<TensorValue>& outputs);
        OutputDifference difference() const;

    private:
        const OutputComparison& m_comparison;
        std::vector<NoiseSums> m_sums; ///< by sample
        bool m_hasScores = false;
        std::vector<double> m_divergences;
        std::optional<MetricAccumulator> m_metric;
    };

    /// True where outputs can be judged by labels.
    bool hasMetric() const { return m_hasMetric; }
    /// The float model's metric.
    double referenceMetric() const;

private:
    /// True where the first output is a score for each class.
    bool hasScores() const;
    std::optional<MetricAccumulator> newMetric() const;

    SampleSet m_samples;
    bool m_hasMetric = false;
    std::vector<std::vector<TensorValue>> m_references; ///< by batch
    std::optional<MetricAccumulator> m_referenceMetric;
};

/// KL divergence of the classes' probabilities, sum p ln(p / q), in nats. Numbers that are probabilities
/// already (none negative, their sum 1) are taken as they are, others through softmax.
double divergenceOf(std::span<const float> reference, std::span<const float> values);

} // namespace bitdepth
