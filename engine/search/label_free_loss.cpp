#include "engine/search/label_free_loss.h"

#include "engine/evaluation/metric.h"
#include "engine/sensitivity/output_comparison.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

constexpr double kTwoSided95 = 1.96; ///< standard errors

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Of the values, divided by their number.
double varianceOf(const std::vector<double>& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size());
}

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

void LabelFreeLossMeter::addClasses(Entry& entry, std::span<const float> reference,
                                    std::span<const float> scores)
{
    const int best = indexOfLargest(reference);
    const int answer = indexOfLargest(scores);
    if (best < 0)
        return;
    const std::vector<double> probabilities = probabilitiesOf(reference);
    const auto a = static_cast<size_t>(best);
    const size_t b = secondBest(reference, a);
    entry.agrees = best == answer;
    entry.divergence = divergenceOf(reference, scores);
    const double kept =
        answer < 0 ? 0 : probabilities[static_cast<size_t>(answer)]; // no answer at all is wrong
    entry.lostProbability = probabilities[a] - kept;
    const bool isShare = areProbabilities(reference);
    const auto margin = [&](std::span<const float> of) {
        return logitOf(of, a, isShare) - logitOf(of, b, isShare);
    };
    entry.margin = margin(reference);
    entry.marginChange = margin(scores) - entry.margin;
    if (std::isnan(entry.marginChange))
        entry.marginChange = -std::numeric_limits<double>::infinity();
    entry.atStake = probabilities[a] - probabilities[b];
}

/// Where no answer changed the samples alone would claim to know the loss exactly: they know it no better
/// than
/// @p expectedVariance, of one sample.
LabelFreeLossMeter::Uncertain LabelFreeLossMeter::dropFromAnswers(double expectedVariance) const
{
    std::vector<double> lost;
    for (const Entry& entry : m_entries)
        lost.push_back(entry.lostProbability);
    const double variance = std::max(varianceOf(lost), expectedVariance);
    return {meanOf(lost), std::sqrt(variance / static_cast<double>(lost.size()))};
}

/// Every change laid on every margin. Each sample takes part with its margin and with its change; what both
/// add says how much the mean would move with other samples.
LabelFreeLossMeter::Uncertain LabelFreeLossMeter::dropFromMargins(double& varianceOfOne) const
{
    const auto count = static_cast<double>(m_entries.size());
    std::vector<double> changes;
    std::vector<std::pair<double, double>> margins; // and what is at stake there
    for (const Entry& entry : m_entries) {
        changes.push_back(entry.marginChange);
        margins.emplace_back(entry.margin, entry.atStake);
    }
    std::sort(changes.begin(), changes.end());
    std::sort(margins.begin(), margins.end());
    std::vector<double> staked = {0}; // sums over the smallest margins
    for (const auto& [margin, atStake] : margins)
        staked.push_back(staked.back() + atStake);
    std::vector<double> parts;
    double drop = 0;
    double square = 0;
    for (const Entry& entry : m_entries) {
        const auto flipping =
            std::lower_bound(changes.begin(), changes.end(), -entry.margin) - changes.begin();
        const auto below =
            std::lower_bound(margins.begin(), margins.end(), std::pair(-entry.marginChange, 0.0)) -
            margins.begin();
        const double ofMargin = entry.atStake * static_cast<double>(flipping) / count;
        parts.push_back(ofMargin + staked[static_cast<size_t>(below)] / count);
        drop += ofMargin;
        square += ofMargin * entry.atStake;
    }
    drop /= count;
    varianceOfOne = std::max(square / count - drop * drop, 0.0);
    return {drop, std::sqrt(varianceOf(parts) / count)};
}

LabelFreeLossMeter::Uncertain LabelFreeLossMeter::classDrop() const
{
    double varianceOfOne = 0;
    Uncertain margins = dropFromMargins(varianceOfOne);
    const Uncertain answers = dropFromAnswers(varianceOfOne);
    const double apart = answers.value - margins.value;
    const double unexplained = std::max(apart * apart - answers.error * answers.error, 0.0);
    margins.error = std::hypot(margins.error, std::sqrt(unexplained));
    const double answersSquared = answers.error * answers.error;
    const double marginsSquared = margins.error * margins.error;
    if (answersSquared + marginsSquared == 0)
        return margins;
    const double share = answersSquared / (answersSquared + marginsSquared); // of the margins
    // Both come from the same samples, and may err the same way: their errors are added, not their squares.
    return {share * margins.value + (1 - share) * answers.value,
            share * margins.error + (1 - share) * answers.error};
}

/// Of errors, relative to the signal; to first order.
LabelFreeLossMeter::Uncertain LabelFreeLossMeter::rootMeanSquare() const
{
    double error = 0;
    double signal = 0;
    for (const Entry& entry : m_entries) {
        error += entry.error;
        signal += entry.signal;
    }
    if (!(signal > 0) || error == 0)
        return {error > 0 ? 1.0 : 0.0, 0};
    const double noise = error / signal;
    std::vector<double> residuals;
    for (const Entry& entry : m_entries)
        residuals.push_back(entry.error - noise * entry.signal);
    const auto count = static_cast<double>(m_entries.size());
    const double noiseError = std::sqrt(varianceOf(residuals) * count) / signal;
    return {std::sqrt(noise), noiseError / (2 * std::sqrt(noise))};
}

LabelFreeLoss LabelFreeLossMeter::loss() const
{
    LabelFreeLoss loss;
    loss.samples = m_entries.size();
    if (m_entries.empty())
        return loss;
    double error = 0;
    double signal = 0;
    double agreeing = 0;
    double divergence = 0;
    for (const Entry& entry : m_entries) {
        error += entry.error;
        signal += entry.signal;
        agreeing += entry.agrees;
        divergence += entry.divergence;
    }
    const auto count = static_cast<double>(m_entries.size());
    loss.noise = signal > 0 ? error / signal : error > 0 ? 1 : 0;
    loss.agreement = agreeing / count;
    loss.change = m_meaning == OutputMeaning::ClassScores ? divergence / count : loss.noise;
    const Uncertain drop = m_meaning == OutputMeaning::ClassScores ? classDrop() : rootMeanSquare();
    loss.dropPoints = 100 * std::max(drop.value, 0.0);
    loss.dropMargin = 100 * kTwoSided95 * drop.error;
    return loss;
}

} // namespace bitdepth
