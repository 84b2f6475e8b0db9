#pragma once

#include "engine/evaluation/sample_runner.h"
#include <vector>

namespace bitdepth {

/// What a quantized model loses against the float model, found without labels.
struct LabelFreeLoss {
    size_t samples = 0;
    double noise = 0;  ///< squared output error / squared float output, over all samples
    double change = 0; ///< of the answers: mean KL(float || these) of class scores in nats, noise of numbers
    double agreement = 1;  ///< share of samples with the same answer
    double dropPoints = 0; ///< accuracy it is expected to lose, in percentage points
    double dropMargin = 0; ///< 95 % of such choices of samples would put the loss so near to dropPoints

    double highDropPoints() const { return dropPoints + dropMargin; }
};

/// What the outputs of a model mean.
enum class OutputMeaning {
    ClassScores, ///< probabilities or logits of classes
    Numbers,
};

/// Adds up samples; thread-safe for different positions.
///
/// Class scores: the float model's own probabilities stand in for the labels. Two figures come of them:
/// - Where an answer changes from class a to class b, accuracy is expected to change by p(b) - p(a). No label
/// is
///   needed (were the probabilities right, this would be the expected value), but few answers change, and a
///   few more or less of them by chance are most of what few samples show.
/// - How near all answers came to changing: what happened to the margin between one sample's two best scores
/// could
///   have happened to any other's, so every change of a margin is laid on every margin. This uses all
///   samples, and is steady, but knows only two classes a sample, and takes changes to be the same for sure
///   and unsure answers.
/// The drop is their mean, each weighed by how well it is known; the second counts as known no better than it
/// agrees with the first beyond what chance explains.
///
/// Numbers: a point is 1 % of root-mean-square error against the float output.
class LabelFreeLossMeter {
public:
    LabelFreeLossMeter(size_t samples, OutputMeaning meaning);

    void add(const SampleRun& run);
    LabelFreeLoss loss() const;

private:
    struct Entry {
        double error = 0; ///< squared, over all outputs
        double signal = 0;
        double divergence = 0;
        bool agrees = true;
        double lostProbability = 0; ///< p(a) - p(b)
        double margin = 0;          ///< of the float model's two best scores
        double marginChange = 0;
        double atStake = 0; ///< probability lost if the second best won
    };
    static void addClasses(Entry& entry, std::span<const float> reference, std::span<const float> scores);
    /// A mean and its standard error, both as shares.
    struct Uncertain {
        double value = 0;
        double error = 0;
    };
    Uncertain dropFromAnswers(double expectedVariance) const;
    Uncertain dropFromMargins(double& varianceOfOne) const;
    Uncertain classDrop() const;
    Uncertain rootMeanSquare() const;

    OutputMeaning m_meaning;
    std::vector<Entry> m_entries; ///< by position
};

} // namespace bitdepth
