#include "engine/runtime/channel_extremes.h"

#include "engine/numeric/encoding.h"
#include <algorithm>
#include <limits>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

void widen(Extremes& range, std::span<const float> values)
{
    for (const float value : values)
        if (value > -kInfinity && value < kInfinity) {
            range.min = std::min(range.min, value);
            range.max = std::max(range.max, value);
        }
}

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

void widenChannels(std::vector<Extremes>& ranges, std::span<const float> values,
                   const std::vector<int64_t>& shape, int axis)
{
    const int rank = static_cast<int>(shape.size());
    const int at = axis < 0 ? rank + axis : axis;
    if (at < 1 || at >= rank || values.empty())
        return;
    const ChannelLayout layout = channelLayout(shape, at);
    if (layout.channels > kMostChannels || layout.channels * layout.inner == 0)
        return;
    ranges.resize(layout.channels, {kInfinity, -kInfinity});
    for (size_t i = 0; (i + 1) * layout.inner <= values.size(); ++i)
        widen(ranges[i % layout.channels], values.subspan(i * layout.inner, layout.inner));
}

} // namespace bitdepth
