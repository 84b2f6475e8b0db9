#pragma once

#include "engine/data/sample_set.h"
#include "engine/evaluation/evaluation.h"
#include <map>
#include <span>
#include <vector>

namespace bitdepth {

/// A layer that several evaluations quantize differently.
struct LayerDifference {
    std::string layer;
    std::vector<const LayerResult*> results; ///< of each evaluation, in their order; null: it lacks the layer
};

/// Layers whose weights or input get another quantizer in at least one of @p evaluations, in the order of the
/// first. The results point into the evaluations.
std::vector<LayerDifference> differingLayers(std::span<const EvaluationPtr> evaluations);

/// A sample that two evaluations answer differently.
struct ChangedAnswer {
    size_t position = 0; ///< in the sample set
    int first = -1;
    int second = -1;
    int label = -1; ///< -1: no label
};

/// Samples whose largest output is at another place, in their order; nothing where the two know other samples.
/// @param samples those both were evaluated on; without a dataset there are no labels
std::vector<ChangedAnswer> changedAnswers(const Evaluation& first, const Evaluation& second,
                                          const SampleSet& samples);

/// Samples of class @p label that the second answers as @p answer, whether or not the first did.
std::vector<ChangedAnswer> answersOf(const Evaluation& first, const Evaluation& second, const SampleSet& samples,
                                     int label, int answer);

/// How often samples of each class were given each answer.
class ConfusionMatrix {
public:
    ConfusionMatrix() = default;
    /// Empty where the dataset has no labels or the evaluation knows other samples.
    ConfusionMatrix(const Evaluation& evaluation, const SampleSet& samples);

    const std::vector<int>& classes() const { return m_classes; } ///< that occur as label or answer, ascending
    size_t count(int label, int answer) const;
    size_t total(int label) const; ///< samples of that class
    bool isEmpty() const { return m_classes.empty(); }

private:
    std::vector<int> m_classes;
    std::map<std::pair<int, int>, size_t> m_counts;
    std::map<int, size_t> m_totals;
};

} // namespace bitdepth
