#pragma once

#include "engine/evaluation/sample_runner.h"
#include <vector>

namespace bitdepth {

/// What a quantized model loses against the float model, found without labels.
struct LabelFreeLoss {
    size_t samples = 0;
    double noise = 0;      ///< squared output error / squared float output, over all samples
    double agreement = 1;  ///< share of samples with the same answer
    double dropPoints = 0; ///< accuracy it is expected to lose, in percentage points
};

/// What the outputs of a model mean.
enum class OutputMeaning {
    ClassScores, ///< probabilities or logits of classes
    Numbers,
};

/// Adds up samples; thread-safe for different positions.
///
/// Class scores: the float model's own probabilities stand in for the labels. Where an answer changes from class
/// a to class b, accuracy is expected to change by p(b) - p(a) (no label is needed: were the probabilities right,
/// this would be the expected value). Answers of few samples are coarse, so the same is also computed from how
/// near answers came to changing: with margins m between the two best scores and changes of that margin of
/// standard deviation s, an answer changes with probability Phi(-m / s). The larger of both is the drop.
///
/// Numbers: a point is 1 % of root-mean-square error against the float output.
class LabelFreeLossMeter {
public:
    LabelFreeLossMeter(size_t samples, OutputMeaning meaning);

    void add(const SampleRun& run);
    LabelFreeLoss loss() const;

private:
    struct Entry {
        double error = 0;         ///< squared, over all outputs
        double signal = 0;
        bool agrees = true;
        double lostProbability = 0; ///< p(a) - p(b)
        double margin = 0;          ///< of the float model's two best scores
        double marginChange = 0;
        double atStake = 0; ///< probability lost if the second best won
    };
    static void addClasses(Entry& entry, std::span<const float> reference, std::span<const float> scores);
    double dropFromMargins() const;

    OutputMeaning m_meaning;
    std::vector<Entry> m_entries; ///< by position
};

} // namespace bitdepth
