#pragma once

#include "engine/model/model.h"
#include "engine/statistics/block_summary.h"
#include <span>

namespace bitdepth {

/// The axis of each activation of @p model along which its channels lie: 1, or the last where a MatMul reads
/// or makes it (tokens come in front of their features there).
std::map<std::string, int, std::less<>> channelAxes(const Model& model,
                                                    const std::vector<std::string>& activations);

/// The smallest and largest finite value of every channel of one activation, over all that is shown (min >
/// max where there was none). Empty for tensors without such an axis or with more than kMostChannels
/// channels.
class ChannelExtremes {
public:
    explicit ChannelExtremes(int axis = 1) : m_axis(axis) {}

    /// A part of a tensor of @p shape: @p values, of which the first is number @p offset of the tensor.
    /// Returns how far they reach.
    BlockReach add(std::span<const float> values, size_t offset, std::span<const int64_t> shape);
    void merge(const ChannelExtremes& others);
    const std::vector<Extremes>& ranges() const { return m_ranges; }

    static constexpr size_t kMostChannels = 8192;

private:
    BlockReach addRuns(std::span<const float> values, size_t offset, size_t inner);
    BlockReach addEach(std::span<const float> values, size_t offset);

    int m_axis;
    std::vector<Extremes> m_ranges;
};

} // namespace bitdepth
