#pragma once

#include "engine/model/model.h"
#include "engine/statistics/block_summary.h"
#include <span>

namespace bitdepth {

/// The axis of each activation of @p model along which its channels lie: 1, or the last where a MatMul reads
/// or makes it (tokens come in front of their features there).
std::map<std::string, int, std::less<>> channelAxes(const Model& model,
                                                    const std::vector<std::string>& activations);

/// Widens @p ranges, one a channel of a tensor of @p shape, to hold @p values (its first rows, whole rows of
/// axis 0). NaN and Inf are left out. Tensors without such an axis, or with more than kMostChannels channels,
/// are left alone.
void widenChannels(std::vector<Extremes>& ranges, std::span<const float> values,
                   const std::vector<int64_t>& shape, int axis);

constexpr size_t kMostChannels = 8192;

} // namespace bitdepth
