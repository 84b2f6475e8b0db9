#include "engine/evaluation/comparison.h"

#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

/// The layer's result; evaluations of one model have their layers at the same places.
const LayerResult* find(const Evaluation& evaluation, size_t place, const std::string& layer)
{
    if (place < evaluation.layers.size() && evaluation.layers[place].name == layer)
        return &evaluation.layers[place];
    const auto found = std::find_if(evaluation.layers.begin(), evaluation.layers.end(),
                                    [&](const LayerResult& result) { return result.name == layer; });
    return found == evaluation.layers.end() ? nullptr : &*found;
}

bool alike(const LayerResult* a, const LayerResult* b)
{
    if (!a || !b)
        return a == b;
    return a->weights == b->weights && a->activations == b->activations;
}

bool hasSamples(const Evaluation& evaluation, const SampleSet& samples)
{
    return samples.dataset && samples.size() == evaluation.predictions.size();
}

} // namespace

std::vector<LayerDifference> differingLayers(std::span<const EvaluationPtr> evaluations)
{
    std::vector<LayerDifference> differences;
    if (evaluations.empty())
        return differences;
    const std::vector<LayerResult>& layers = evaluations.front()->layers;
    for (size_t i = 0; i < layers.size(); ++i) {
        LayerDifference difference{layers[i].name, {}};
        for (const EvaluationPtr& evaluation : evaluations)
            difference.results.push_back(find(*evaluation, i, layers[i].name));
        const bool same =
            std::all_of(difference.results.begin(), difference.results.end(),
                        [&](const LayerResult* result) { return alike(result, difference.results.front()); });
        if (!same)
            differences.push_back(std::move(difference));
    }
    return differences;
}

std::vector<ChangedAnswer> changedAnswers(const Evaluation& first, const Evaluation& second,
                                          const SampleSet& samples)
{
    std::vector<ChangedAnswer> changed;
    if (first.predictions.size() != second.predictions.size())
        return changed;
    const bool labelled = hasSamples(first, samples);
    for (size_t i = 0; i < first.predictions.size(); ++i) {
        if (first.predictions[i] != second.predictions[i])
            changed.push_back({i, first.predictions[i], second.predictions[i],
                               labelled ? samples.dataset->label(samples.indices[i]) : -1});
    }
    return changed;
}

std::vector<ChangedAnswer> answersOf(const Evaluation& first, const Evaluation& second, const SampleSet& samples,
                                     int label, int answer)
{
    std::vector<ChangedAnswer> answers;
    if (!hasSamples(first, samples) || !hasSamples(second, samples))
        return answers;
    for (size_t i = 0; i < samples.size(); ++i) {
        if (second.predictions[i] == answer && samples.dataset->label(samples.indices[i]) == label)
            answers.push_back({i, first.predictions[i], answer, label});
    }
    return answers;
}

ConfusionMatrix::ConfusionMatrix(const Evaluation& evaluation, const SampleSet& samples)
{
    if (!hasSamples(evaluation, samples) || !samples.dataset->hasLabels())
        return;
    std::set<int> classes;
    for (size_t i = 0; i < samples.size(); ++i) {
        const int label = samples.dataset->label(samples.indices[i]);
        const int answer = evaluation.predictions[i];
        ++m_counts[{label, answer}];
        ++m_totals[label];
        classes.insert({label, answer});
    }
    m_classes.assign(classes.begin(), classes.end());
}

size_t ConfusionMatrix::count(int label, int answer) const
{
    const auto found = m_counts.find({label, answer});
    return found == m_counts.end() ? 0 : found->second;
}

size_t ConfusionMatrix::total(int label) const
{
    const auto found = m_totals.find(label);
    return found == m_totals.end() ? 0 : found->second;
}

} // namespace bitdepth
