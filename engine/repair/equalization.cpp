#include "engine/repair/equalization.h"

#include "engine/repair/channel_chains.h"
#include "engine/repair/channel_ranges.h"
#include "engine/repair/model_variant.h"
#include <algorithm>
#include <cmath>
#include <set>

namespace bitdepth {

namespace {

constexpr int kMostRounds = 50;
constexpr double kSettled = 1e-3;      ///< relative change of a scale that counts as none
constexpr double kClipMargin = 1.25;   ///< how much more than seen a channel behind a Clip may become
constexpr double kLargestScale = 1000; ///< of one channel in one round

/// Weights and biases on their way, and what they belong to.
class Equalizer {
public:
    Equalizer(const Model& model, std::vector<ChannelChain> chains,
              const std::map<std::string, std::vector<Range>>& ranges)
        : m_model(model), m_chains(std::move(chains))
    {
        for (const Layer& layer : model.layers) {
            m_weights.push_back(layer.weight.values->copy());
            m_biases.push_back(layer.bias ? layer.bias->values->copy() : std::vector<float>());
        }
        for (const ChannelChain& chain : m_chains) {
            m_made.push_back(weightChannels(model, model.layers[chain.front]).made);
            m_read.push_back(weightChannels(model, model.layers[chain.back]).read);
            m_seen.push_back(seen(ranges.at(model.layers[chain.front].output), chain));
            m_widest.push_back(*std::max_element(m_seen.back().begin(), m_seen.back().end()));
        }
    }

    ChangedModel run(const JobControl& control)
    {
        for (int round = 0; round < kMostRounds; ++round) {
            control.throwIfStopped();
            double largestStep = 0;
            for (size_t i = 0; i < m_chains.size(); ++i)
                largestStep = std::max(largestStep, step(i));
            if (largestStep < kSettled)
                break;
        }
        return finish();
    }

private:
    /// How far each channel gets from 0 behind the function. Where axis 1 has no channels (a product over
    /// rows of rows), all count as equally far: none may grow.
    static std::vector<double> seen(const std::vector<Range>& ranges, const ChannelChain& chain)
    {
        if (ranges.size() != chain.channels)
            return std::vector<double>(chain.channels, chain.bound.value_or(1));
        std::vector<double> farthest;
        for (const Range& range : ranges)
            farthest.push_back(std::max({range.high, chain.isPositive ? 0.0 : -range.low, 0.0}));
        return farthest;
    }

    /// One chain; returns how far its most changed channel moved.
    double step(size_t index)
    {
        const ChannelChain& chain = m_chains[index];
        const auto made = largest(m_weights[chain.front], m_made[index], chain.channels, 1);
        const auto read = largest(m_weights[chain.back], m_read[index], chain.channels, chain.repeats);
        double moved = 0;
        std::vector<double> scales(chain.channels, 1.0);
        for (size_t c = 0; c < chain.channels; ++c) {
            if (made[c] > 0 && read[c] > 0)
                scales[c] = std::clamp(std::sqrt(made[c] / read[c]), 1 / kLargestScale, kLargestScale);
            limit(scales[c], m_seen[index][c], index);
            moved = std::max(moved, std::fabs(std::log(scales[c])));
        }
        apply(index, scales);
        return moved;
    }

    static std::vector<double> largest(const std::vector<float>& weights,
                                       const std::vector<size_t>& channelOf, size_t channels, size_t repeats)
    {
        std::vector<double> magnitudes(channels);
        for (size_t i = 0; i < weights.size(); ++i) {
            double& magnitude = magnitudes[channelOf[i] / repeats];
            magnitude = std::max<double>(magnitude, std::fabs(weights[i]));
        }
        return magnitudes;
    }

    /// Keeps a channel from growing out of what the Clip lets through and the tensor's range holds. One never
    /// seen alive does not grow at all: nobody knows how far it gets. One that the Clip cuts off stays as it
    /// is: it would be cut off elsewhere.
    void limit(double& scale, double farthest, size_t index) const
    {
        if (const auto bound = m_chains[index].bound; bound && farthest >= *bound) {
            scale = 1;
            return;
        }
        double smallest = farthest > 0 ? farthest / m_widest[index] : 1;
        if (const auto bound = m_chains[index].bound)
            smallest = std::max(smallest, farthest * kClipMargin / *bound);
        scale = std::max(scale, std::min(smallest, 1.0));
    }

    void apply(size_t index, const std::vector<double>& scales)
    {
        const ChannelChain& chain = m_chains[index];
        std::vector<float>& front = m_weights[chain.front];
        std::vector<float>& back = m_weights[chain.back];
        std::vector<float>& bias = m_biases[chain.front];
        for (size_t i = 0; i < front.size(); ++i)
            front[i] = static_cast<float>(front[i] / scales[m_made[index][i]]);
        for (size_t i = 0; i < back.size(); ++i)
            back[i] = static_cast<float>(back[i] * scales[m_read[index][i] / chain.repeats]);
        for (size_t c = 0; c < bias.size(); ++c)
            bias[c] = static_cast<float>(bias[c] / scales[c]);
        for (size_t c = 0; c < m_seen[index].size(); ++c)
            m_seen[index][c] /= scales[c];
    }

    ChangedModel finish() const
    {
        ModelVariant variant(m_model);
        ChangedModel changed;
        for (size_t i = 0; i < m_model.layers.size(); ++i) {
            if (*m_model.layers[i].weight.values == m_weights[i])
                continue;
            variant.setWeight(i, m_weights[i]);
            if (!m_biases[i].empty())
                variant.setBias(i, m_biases[i]);
            ++changed.layers;
        }
        changed.model = variant.finish();
        return changed;
    }

    const Model& m_model;
    std::vector<ChannelChain> m_chains;
    std::vector<std::vector<float>> m_weights; ///< by layer
    std::vector<std::vector<float>> m_biases;
    std::vector<std::vector<size_t>> m_made; ///< by chain: channel of each weight of its front layer
    std::vector<std::vector<size_t>> m_read; ///< and of its back layer
    std::vector<std::vector<double>> m_seen; ///< by chain: how far each channel gets from 0
    std::vector<double> m_widest;            ///< by chain: the largest of these at the beginning
};

std::map<std::string, std::vector<Range>> rangesOf(const Model& model,
                                                   const std::vector<ChannelChain>& chains,
                                                   const CachedBatches& samples, const JobControl& control,
                                                   unsigned threads)
{
    std::set<std::string> tensors;
    for (const ChannelChain& chain : chains)
        tensors.insert(model.layers[chain.front].output);
    if (tensors.empty())
        return {};
    return channelRanges(model, {tensors.begin(), tensors.end()}, samples, control, threads);
}

/// What the channels of @p chain never go below, at least 0.
std::vector<float> floors(const std::vector<Range>& ranges, const ChannelChain& chain)
{
    std::vector<float> floors;
    for (const Range& range : ranges) {
        const bool clipped = chain.bound && range.high * kClipMargin >= *chain.bound;
        floors.push_back(clipped ? 0.0f : static_cast<float>(std::max(range.low, 0.0)));
    }
    return floors;
}

} // namespace

ChangedModel equalize(const ModelPtr& model, const CachedBatches& samples, const JobControl& control,
                      unsigned threads)
{
    std::vector<ChannelChain> chains = findChannelChains(*model);
    const auto ranges = rangesOf(*model, chains, samples, control, threads);
    return Equalizer(*model, std::move(chains), ranges).run(control);
}

ChangedModel absorbBiases(const ModelPtr& model, const CachedBatches& samples, const JobControl& control,
                          unsigned threads)
{
    std::vector<ChannelChain> chains = findChannelChains(*model);
    std::erase_if(chains, [&](const ChannelChain& chain) {
        return !chain.isDirect || !chain.isPositive || !model->layers[chain.front].bias ||
               !model->layers[chain.back].bias;
    });
    const auto ranges = rangesOf(*model, chains, samples, control, threads);
    ModelVariant variant(*model);
    ChangedModel changed;
    for (const ChannelChain& chain : chains) {
        const Layer& front = variant.model().layers[chain.front];
        const Layer& back = variant.model().layers[chain.back];
        const std::vector<float> moved = floors(ranges.at(front.output), chain);
        if (std::all_of(moved.begin(), moved.end(), [](float value) { return value == 0; }))
            continue;
        std::vector<float> frontBias = front.bias->values->copy();
        for (size_t c = 0; c < moved.size(); ++c)
            frontBias[c] -= moved[c];
        const WeightChannels channels = weightChannels(*model, back);
        std::vector<double> sums(back.bias->values->begin(), back.bias->values->end());
        for (size_t i = 0; i < channels.made.size(); ++i)
            sums[channels.made[i]] +=
                double((*back.weight.values)[i]) * moved[channels.read[i] / chain.repeats];
        variant.setBias(chain.front, std::move(frontBias));
        variant.setBias(chain.back, {sums.begin(), sums.end()});
        changed.layers += 2;
    }
    changed.model = variant.finish();
    return changed;
}

} // namespace bitdepth
