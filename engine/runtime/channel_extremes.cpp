#include "engine/runtime/channel_extremes.h"

#include "engine/numeric/encoding.h"
#include <algorithm>
#include <limits>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

} // namespace

std::map<std::string, int, std::less<>> channelAxes(const Model& model,
                                                    const std::vector<std::string>& activations)
{
    std::map<std::string, int, std::less<>> axes;
    for (const auto& name : activations)
        axes[name] = 1;
    for (const auto& node : model.graph.proto->graph().node()) {
        if (node.op_type() != "MatMul")
            continue;
        for (const std::string& name : {node.input(0), node.output(0)})
            if (axes.contains(name))
                axes[name] = -1;
    }
    return axes;
}

BlockReach ChannelExtremes::add(std::span<const float> values, size_t offset, std::span<const int64_t> shape)
{
    const int rank = static_cast<int>(shape.size());
    const int at = m_axis < 0 ? rank + m_axis : m_axis;
    if (at < 1 || at >= rank || values.empty())
        return reachOf(values);
    const ChannelLayout layout = channelLayout(shape, at);
    if (layout.channels > kMostChannels || layout.channels * layout.inner == 0)
        return reachOf(values);
    m_ranges.resize(layout.channels, {kInfinity, -kInfinity});
    return layout.inner == 1 ? addEach(values, offset) : addRuns(values, offset, layout.inner);
}

/// Numbers of one channel lie @p inner side by side.
BlockReach ChannelExtremes::addRuns(std::span<const float> values, size_t offset, size_t inner)
{
    BlockReach all{kInfinity, -kInfinity};
    while (!values.empty()) {
        Extremes& range = m_ranges[offset / inner % m_ranges.size()];
        const auto run = values.first(std::min(values.size(), inner - offset % inner));
        const BlockReach reach = reachOf(run);
        if (reach.isFinite)
            range = {std::min(range.min, reach.min), std::max(range.max, reach.max)};
        else
            widen(range, run);
        all = {std::min(all.min, reach.min), std::max(all.max, reach.max), all.zeros + reach.zeros,
               all.isFinite && reach.isFinite};
        values = values.subspan(run.size());
        offset += run.size();
    }
    return all;
}

/// Neighbours are of neighbouring channels.
BlockReach ChannelExtremes::addEach(std::span<const float> values, size_t offset)
{
    for (size_t done = 0; done < values.size();) {
        const size_t channel = (offset + done) % m_ranges.size();
        const size_t run = std::min(values.size() - done, m_ranges.size() - channel);
        widenEach(std::span(m_ranges).subspan(channel, run), values.subspan(done, run));
        done += run;
    }
    return reachOf(values);
}

void ChannelExtremes::merge(const ChannelExtremes& others)
{
    if (m_ranges.empty())
        m_ranges = others.m_ranges;
    for (size_t c = 0; c < others.m_ranges.size(); ++c) {
        m_ranges[c].min = std::min(m_ranges[c].min, others.m_ranges[c].min);
        m_ranges[c].max = std::max(m_ranges[c].max, others.m_ranges[c].max);
    }
}

} // namespace bitdepth
