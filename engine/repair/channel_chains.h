#pragma once

#include "engine/model/model.h"
#include <optional>

namespace bitdepth {

/// Two layers with nothing between them that would notice channels being scaled: what the one makes times s
/// is undone by the weights of the other divided by s.
///
/// Between may stand, in any number, Relu, LeakyRelu, pooling, flattening, and Clip from 0 to a bound.
struct ChannelChain {
    size_t front = 0;        ///< layer that makes the channels
    size_t back = 0;         ///< layer that reads them, and nobody else does
    size_t channels = 0;     ///< output channels of the front layer
    size_t repeats = 1;      ///< inputs of the back layer one channel became by flattening
    bool isPositive = false; ///< a Relu or Clip stands between
    bool isDirect = true;    ///< nothing but such a function stands between, and the back layer pads nothing
    std::optional<float> bound; ///< the smallest upper bound of the Clips between
};

/// All chains of @p model, in the order of their front layers. Layers whose weights others read too are left
/// out.
std::vector<ChannelChain> findChannelChains(const Model& model);

/// For each weight of @p layer the channel it makes, and the one it reads.
struct WeightChannels {
    std::vector<size_t> made;
    std::vector<size_t> read;
};
WeightChannels weightChannels(const Model& model, const Layer& layer);

} // namespace bitdepth
