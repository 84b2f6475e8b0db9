#include "engine/search/loss_model.h"

#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

constexpr double kLeastNoise = 1e-12;

int weightKey(const LayerOption& option) { return option.weights.format.bits; }
int activationKey(const LayerOption& option) { return -option.activations.format.bits; }

/// Noise of a full-scale signal in so many codes: 6.02 dB a bit.
double noiseOfBits(int bits) { return std::pow(4.0, -bits); }

} // namespace

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
    const AloneNoise* nearest = nullptr;
    for (const AloneNoise& figure : m_figures) {
        if (!figure.ofWeights || figure.layer != layer)
            continue;
        if (figure.quantizer == quantizer)
            return std::max(figure.repaired, kLeastNoise);
        const auto distance = [&](const AloneNoise& one) {
            return std::abs(one.quantizer.format.bits - quantizer.format.bits);
        };
        if (!nearest || distance(figure) < distance(*nearest))
            nearest = &figure;
    }
    const double error = std::pow(10, -m_errors.sqnrDb(layer, quantizer) / 10);
    if (!nearest)
        return std::max(error * typicalGain(), kLeastNoise);
    const double nearestError = std::pow(10, -m_errors.sqnrDb(layer, nearest->quantizer) / 10);
    return std::max(nearestError > 0 ? nearest->repaired * error / nearestError : nearest->repaired, kLeastNoise);
}

/// Output noise per weight noise, where nothing is known of a layer: the layers share the whole.
double LossModel::typicalGain() const { return 1.0 / static_cast<double>(m_model.layers.size()); }

double LossModel::activationNoise(size_t layer, const Quantizer& quantizer) const
{
    if (quantizer.format.isFloat32())
        return 0;
    const AloneNoise* known = nullptr;
    for (const AloneNoise& figure : m_figures) {
        if (figure.ofWeights || figure.layer != layer)
            continue;
        known = &figure;
        if (figure.quantizer == quantizer)
            break;
    }
    const double error = noiseOfBits(quantizer.format.bits);
    if (!known)
        return error;
    return std::max(known->rounded * error / noiseOfBits(known->quantizer.format.bits), kLeastNoise);
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
