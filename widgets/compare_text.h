#pragma once

#include "engine/evaluation/paired_difference.h"
#include "widgets/compared.h"

namespace bitdepth {

/// A difference of the metric with its sign: "−1.2 points".
QString differenceText(const PairedDifference& difference, const MetricValue& metric);
/// "−2.0 to +0.1 points", 95 %
QString differenceIntervalText(const PairedDifference& difference, const MetricValue& metric);
/// "significant (p = 0.003)"
QString significanceText(const PairedDifference& difference);
/// Which test was made, in words.
QString pairedTestText(PairedTest test);

/// The paired difference of two that were evaluated on the same samples.
std::optional<PairedDifference> pairedDifference(const Compared& first, const Compared& second,
                                                 const SampleSet& samples);
/// The comparison of two in a sentence or two.
QString verdictText(const Compared& first, const Compared& second, const SampleSet& samples);

/// Name of a class with its number's dataset, or the number.
QString className(const SampleSet& samples, int label);

} // namespace bitdepth
