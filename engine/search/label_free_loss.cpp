#include "engine/search/label_free_loss.h"

#include "engine/evaluation/metric.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace bitdepth {

namespace {

/// True for numbers that are probabilities of classes already: none negative, 1 in all.
bool areProbabilities(std::span<const float> scores)
{
    double sum = 0;
    for (const float score : scores) {
        if (score < 0)
            return false;
        sum += score;
    }
    return std::fabs(sum - 1) < 1e-3;
}

std::vector<double> probabilitiesOf(std::span<const float> scores)
{
    std::vector<double> probabilities(scores.begin(), scores.end());
    if (areProbabilities(scores))
        return probabilities;
    const double largest = *std::max_element(probabilities.begin(), probabilities.end());
    double sum = 0;
    for (double& value : probabilities)
        sum += value = std::exp(value - largest);
    for (double& value : probabilities)
        value /= sum;
    return probabilities;
}

/// Scores in which a difference means the same everywhere: logits, or the logarithms of probabilities.
double logitOf(std::span<const float> scores, size_t place, bool areProbabilitiesAlready)
{
    constexpr double kLeast = 1e-9;
    return areProbabilitiesAlready ? std::log(std::max<double>(scores[place], kLeast)) : scores[place];
}

/// The best class but @p best.
size_t secondBest(std::span<const float> scores, size_t best)
{
    size_t second = best == 0 ? 1 : 0;
    for (size_t i = 0; i < scores.size(); ++i)
        if (i != best && scores[i] > scores[second])
            second = i;
    return second;
}

double normalTail(double x) { return 0.5 * std::erfc(x / std::numbers::sqrt2); }

} // namespace

LabelFreeLossMeter::LabelFreeLossMeter(size_t samples, OutputMeaning meaning)
    : m_meaning(meaning), m_entries(samples)
{}

void LabelFreeLossMeter::add(const SampleRun& run)
{
    Entry& entry = m_entries.at(run.position);
    for (size_t output = 0; output < run.outputs.size(); ++output) {
        const auto reference = run.reference(output);
        const auto values = run.output(output);
        for (size_t i = 0; i < reference.size(); ++i) {
            const double error = double(values[i]) - double(reference[i]);
            entry.error += error * error;
            entry.signal += double(reference[i]) * double(reference[i]);
        }
    }
    if (m_meaning == OutputMeaning::ClassScores && run.reference(0).size() > 1)
        addClasses(entry, run.reference(0), run.output(0));
}

void LabelFreeLossMeter::addClasses(Entry& entry, std::span<const float> reference, std::span<const float> scores)
{
    const int best = indexOfLargest(reference);
    const int answer = indexOfLargest(scores);
    if (best < 0)
        return;
    const std::vector<double> probabilities = probabilitiesOf(reference);
    const auto a = static_cast<size_t>(best);
    const size_t b = secondBest(reference, a);
    entry.agrees = best == answer;
    const double kept = answer < 0 ? 0 : probabilities[static_cast<size_t>(answer)]; // no answer at all is wrong
    entry.lostProbability = probabilities[a] - kept;
    const bool isShare = areProbabilities(reference);
    const auto margin = [&](std::span<const float> of) { return logitOf(of, a, isShare) - logitOf(of, b, isShare); };
    entry.margin = margin(reference);
    entry.marginChange = margin(scores) - entry.margin;
    entry.atStake = probabilities[a] - probabilities[b];
}

double LabelFreeLossMeter::dropFromMargins() const
{
    double variance = 0;
    for (const Entry& entry : m_entries)
        variance += entry.marginChange * entry.marginChange;
    const double deviation = std::sqrt(variance / double(m_entries.size()));
    double drop = 0;
    for (const Entry& entry : m_entries)
        if (deviation > 0)
            drop += entry.atStake * normalTail(entry.margin / deviation);
    return drop / double(m_entries.size());
}

LabelFreeLoss LabelFreeLossMeter::loss() const
{
    LabelFreeLoss loss;
    loss.samples = m_entries.size();
    if (m_entries.empty())
        return loss;
    double error = 0;
    double signal = 0;
    double lost = 0;
    double agreeing = 0;
    for (const Entry& entry : m_entries) {
        error += entry.error;
        signal += entry.signal;
        lost += entry.lostProbability;
        agreeing += entry.agrees;
    }
    const auto count = static_cast<double>(m_entries.size());
    loss.noise = signal > 0 ? error / signal : error > 0 ? 1 : 0;
    loss.agreement = agreeing / count;
    loss.dropPoints = m_meaning == OutputMeaning::ClassScores ? 100 * std::max(lost / count, dropFromMargins())
                                                              : 100 * std::sqrt(loss.noise);
    return loss;
}

} // namespace bitdepth
