#include "engine/search/loss_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace bitdepth {

namespace {

constexpr double kLeastNoise = 1e-12;

int weightKey(const LayerOption& option) { return option.weights.format.bits; }
int activationKey(const LayerOption& option) { return -option.activations.format.bits; }

/// Noise of a full-scale signal in so many codes: 6.02 dB a bit.
double noiseOfBits(int bits) { return std::pow(4.0, -bits); }

} // namespace

LossModel::LossModel(const std::vector<AloneNoise>& estimates, const std::vector<AloneNoise>& figures,
                     const NoiseCorrections& corrections)
    : m_corrections(corrections)
{
    for (const AloneNoise& one : estimates)
        m_estimates[{one.layer, one.ofWeights}].push_back(&one);
    for (const AloneNoise& one : figures)
        m_figures[{one.layer, one.ofWeights}].push_back(&one);
}

double LossModel::noise(size_t layer, const LayerOption& option) const
{
    return weightNoise(layer, option.weights) * factor(weightKey(option)) +
           activationNoise(layer, option.activations) * factor(activationKey(option));
}

double LossModel::noise(const std::vector<LayerOption>& chosen) const
{
    double sum = 0;
    for (size_t i = 0; i < chosen.size(); ++i)
        sum += noise(i, chosen[i]);
    return sum;
}

double LossModel::factor(int key) const
{
    const auto found = m_corrections.find(key);
    return found == m_corrections.end() ? 1 : found->second;
}

double LossModel::weightNoise(size_t layer, const Quantizer& quantizer) const
{
    if (quantizer.format.isFloat32())
        return 0;
    const auto known = m_figures.find({layer, true});
    const double estimated = estimate(layer, true, quantizer);
    if (known == m_figures.end())
        return estimated;
    const auto distance = [&](const AloneNoise* figure) {
        return figure->quantizer == quantizer
                   ? -1
                   : std::abs(figure->quantizer.format.bits - quantizer.format.bits);
    };
    const AloneNoise& nearest =
        **std::min_element(known->second.begin(), known->second.end(),
                           [&](const auto* a, const auto* b) { return distance(a) < distance(b); });
    return std::max(nearest.repaired * estimated / estimate(layer, true, nearest.quantizer), kLeastNoise);
}

double LossModel::activationNoise(size_t layer, const Quantizer& quantizer) const
{
    return quantizer.format.isFloat32() ? 0 : estimate(layer, false, quantizer);
}

double LossModel::estimate(size_t layer, bool ofWeights, const Quantizer& quantizer) const
{
    if (const auto known = m_estimates.find({layer, ofWeights}); known != m_estimates.end())
        for (const AloneNoise* one : known->second)
            if (one->quantizer == quantizer)
                return std::max(one->rounded, kLeastNoise);
    return noiseOfBits(quantizer.format.bits);
}

NoiseCorrections LossModel::corrected(const std::vector<LayerOption>& chosen, double measured) const
{
    std::map<int, double> shares;
    double predicted = 0;
    for (size_t i = 0; i < chosen.size(); ++i) {
        const double weights = weightNoise(i, chosen[i].weights) * factor(weightKey(chosen[i]));
        const double activations = activationNoise(i, chosen[i].activations) * factor(activationKey(chosen[i]));
        shares[weightKey(chosen[i])] += weights;
        shares[activationKey(chosen[i])] += activations;
        predicted += weights + activations;
    }
    NoiseCorrections corrections = m_corrections;
    if (!(predicted > 0) || !(measured > 0) || !std::isfinite(measured))
        return corrections;
    for (const auto& [key, share] : shares)
        corrections[key] = factor(key) * std::pow(measured / predicted, share / predicted);
    return corrections;
}

} // namespace bitdepth
