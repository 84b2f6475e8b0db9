#pragma once

#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include "engine/statistics/error_measures.h"
#include <span>
#include <vector>

namespace bitdepth {

/// Share of @p successes among @p count with its 95 % Wilson score interval: the shares p for which the
/// observed one lies within 1.96 standard errors, |successes / count - p| <= 1.96 sqrt(p (1 - p) / count).
///
/// Unlike value +- 1.96 standard errors it stays within [0, 1] and is right for few samples and for shares
/// near 0 and 1. E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209. Nothing
/// counted gives the interval [0, 1].
MetricValue proportion(const std::string& name, size_t successes, size_t count);

/// Area under the ROC curve of @p scores, where a higher score says "positive": the share of pairs of a
/// positive and a negative that are in the right order, a tie counting half.
///
/// The 95 % interval is value +- 1.96 standard errors by DeLong, DeLong & Clarke-Pearson, Biometrics 44
/// (1988), 837, cut to [0, 1]. Where that error is zero (everything in order, or nothing, or too few samples)
/// it says nothing, and the score interval of Newcombe, Statistics in Medicine 25 (2006), 559 (method 5), is
/// given. Without positives or without negatives there is no such area: 0.5 with [0, 1].
MetricValue areaUnderCurve(const std::string& name, std::span<const double> scores,
                           std::span<const char> isPositive);

/// Mean of @p values with its normal 95 % interval, mean +- 1.96 s / sqrt(n), where s^2 is the sample
/// variance; not below 0 for the errors it is used for. Lower is better.
MetricValue meanError(const std::string& name, std::span<const double> values);

/// What the metric reconstruction-auc is made of: one score for each clip.
struct GroupedScores {
    std::vector<double> scores;
    std::vector<char> isPositive; ///< 1: the clip is anomalous
};

/// Means over the samples of each group, by group ascending; without groups every sample stands for itself.
/// @param scores one for each of @p samples, in their order
GroupedScores groupScores(const SampleSet& samples, std::span<const double> scores);

/// Index of the largest value, the first of equals; NaN is never the largest. -1 where there is none.
int indexOfLargest(std::span<const float> values);

/// Collects a metric sample by sample: each leaves one number, so memory does not grow with the outputs, and
/// the numbers are added up in the order of the samples, so that the result does not depend on which thread
/// came first.
class MetricAccumulator {
public:
    /// Throws Error where @p samples lacks the labels the metric needs.
    MetricAccumulator(MetricKind metric, const SampleSet& samples);

    /// Takes the first output of the sample at @p position of the set, and its first input. Thread-safe for
    /// different positions.
    void add(size_t position, std::span<const float> output, std::span<const float> input);

    /// The metric over all samples, each of which must have been added. With MetricKind::Fidelity there is
    /// nothing to measure against labels: see FidelityAccumulator.
    MetricValue value() const;
    /// By position: 1 or 0 for a hit or a miss, or a mean squared error.
    const std::vector<double>& scores() const { return m_scores; }

private:
    double score(size_t position, std::span<const float> output, std::span<const float> input) const;
    MetricValue reconstructionAuc() const;
    size_t hits() const;

    MetricKind m_metric;
    SampleSet m_samples;
    std::vector<double> m_scores; ///< by position: 1 or 0 for a hit or a miss, or a mean squared error
};

/// Collects how near the outputs are to the float model's, in the same manner.
class FidelityAccumulator {
public:
    explicit FidelityAccumulator(size_t samples);

    /// Takes all outputs of one sample, one call an output, and what the float model gave in its place.
    /// @param output number of the output; the first decides the prediction
    void add(size_t position, size_t output, std::span<const float> reference, std::span<const float> values);

    Fidelity fidelity() const;
    /// Share of samples whose largest output is at the same place, as a metric.
    MetricValue agreement() const;
    /// By position: 1 where the largest output is at the same place as the float model's, else 0.
    std::vector<double> agreements() const;
    double agreementAt(size_t position) const { return m_predictions[position] == m_references[position]; }
    const std::vector<int>& predictions() const { return m_predictions; }

private:
    size_t agreeing() const;

    std::vector<NoiseSums> m_sums;
    std::vector<int> m_predictions;
    std::vector<int> m_references;
};

} // namespace bitdepth
