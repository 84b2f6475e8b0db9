#pragma once

#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include <optional>
#include <span>

namespace bitdepth {

enum class PairedTest {
    McNemar, ///< exact, on hits and misses
    DeLong,  ///< on areas under two ROC curves of the same clips
    Mean,    ///< normal, on differences of errors
};

/// How far two candidates' metrics lie apart on the very same samples, and whether chance would explain it.
struct PairedDifference {
    PairedTest test = PairedTest::McNemar;
    double difference = 0; ///< second minus first
    double low = 0;        ///< 95 % interval of it
    double high = 0;
    double pValue = 1;     ///< two-sided; NaN where nothing can be said
    size_t pairs = 0;      ///< samples, or clips
    size_t onlyFirst = 0;  ///< McNemar: hits of the first that the second misses
    size_t onlySecond = 0; ///< McNemar: hits of the second that the first misses

    bool isSignificant() const { return pValue < 0.05; } ///< at the 5 % level
};

/// Hits (1) and misses (0) of two candidates on the same samples.
///
/// The p-value is McNemar's (Psychometrika 12 (1947), 153) in its exact form: only the samples on which the
/// two differ tell anything, and by chance each of them falls to either side like a coin,
/// p = 2 P(X <= min(b, c)), X ~ Binomial(b + c, 1/2), at most 1. The interval is the adjusted Wald interval
/// of Bonett & Price, Journal of Educational and Behavioral Statistics 37 (2012), 479.
PairedDifference pairedHits(std::span<const double> first, std::span<const double> second);

/// Scores of the same clips by two candidates: the difference of their areas under the ROC curve, its
/// standard error from the differences of the structural components (DeLong, DeLong & Clarke-Pearson,
/// Biometrics 44 (1988), 837), which takes their correlation into account; normal p-value.
PairedDifference pairedAreas(std::span<const double> first, std::span<const double> second,
                             std::span<const char> isPositive);

/// Errors of two candidates on the same samples: the mean of the differences, its standard error
/// s / sqrt(n); normal p-value.
PairedDifference pairedMeans(std::span<const double> first, std::span<const double> second);

/// The test that goes with the metric. Nothing where the two were not evaluated with the same metric on as
/// many samples, or do not know what each sample added to it.
/// @param samples those both were evaluated on; only the metric reconstruction-auc needs their labels
std::optional<PairedDifference> pairedDifference(const Evaluation& first, const Evaluation& second,
                                                 const SampleSet& samples);

} // namespace bitdepth
