#include "engine/numeric/scale_layout.h"

#include "engine/core/error.h"

namespace bitdepth {

namespace {

size_t product(std::span<const int64_t> shape)
{
    size_t size = 1;
    for (const int64_t dimension : shape)
        size *= static_cast<size_t>(dimension);
    return size;
}

} // namespace

ChannelLayout channelLayout(std::span<const int64_t> shape, int axis)
{
    if (shape.empty())
        return {};
    const int rank = static_cast<int>(shape.size());
    if (axis < -rank || axis >= rank)
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "A tensor of %1 axes has no axis %2: choose one from 0 to %3."),
            {std::to_string(rank), std::to_string(axis), std::to_string(rank - 1)});
    const auto channelAxis = static_cast<size_t>(axis < 0 ? axis + rank : axis);
    return {product(shape.first(channelAxis)), static_cast<size_t>(shape[channelAxis]),
            product(shape.subspan(channelAxis + 1))};
}

ScaleLayout::ScaleLayout(std::span<const int64_t> shape, int axis, const Granularity& granularity)
    : m_kind(granularity.kind)
{
    if (m_kind == GranularityKind::PerTensor) {
        m_inner = product(shape);
        return;
    }
    if (perGroup() && granularity.groupSize < 1)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "A group of %1 numbers cannot share a scale: choose a size from 1 on."),
                    {std::to_string(granularity.groupSize)});
    const ChannelLayout layout = channelLayout(shape, axis);
    m_outer = layout.outer;
    m_length = layout.channels;
    m_inner = layout.inner;
    m_blockSize = perGroup() ? static_cast<size_t>(granularity.groupSize) : 1;
    m_scales = perGroup() ? m_outer * blocks() * m_inner : m_length;
}

void ScaleLayout::gather(std::span<const float> values, size_t first,
                         std::vector<std::vector<float>>& gathered) const
{
    if (m_kind == GranularityKind::PerTensor) {
        gathered.front().insert(gathered.front().end(), values.begin(), values.end());
        return;
    }
    std::span<std::vector<float>> rest = gathered;
    for (size_t scale = first; !rest.empty();) {
        const size_t done =
            perGroup() ? gatherGroups(values, scale, rest) : gatherChannels(values, scale, rest);
        rest = rest.subspan(done);
        scale += done;
    }
}

// Both fill the lists of neighbouring scales side by side where their elements alternate, so that memory is
// read in order, and return how many lists they filled.

size_t ScaleLayout::gatherChannels(std::span<const float> values, size_t scale,
                                   std::span<std::vector<float>> gathered) const
{
    const size_t channels = m_inner == 1 ? gathered.size() : 1;
    for (size_t o = 0; o < m_outer; ++o) {
        const float* from = values.data() + (o * m_length + scale) * m_inner;
        if (channels == 1)
            gathered.front().insert(gathered.front().end(), from, from + m_inner);
        else
            for (size_t i = 0; i < channels; ++i)
                gathered[i].push_back(from[i]);
    }
    return channels;
}

size_t ScaleLayout::gatherGroups(std::span<const float> values, size_t scale,
                                 std::span<std::vector<float>> gathered) const
{
    const size_t inner = scale % m_inner;
    const size_t perRow = std::max<size_t>(blocks(), 1);
    const size_t block = scale / m_inner % perRow;
    const size_t row = scale / m_inner / perRow * m_length;
    const size_t groups = std::min(m_inner - inner, gathered.size());
    const size_t end = std::min((block + 1) * m_blockSize, m_length);
    for (size_t a = block * m_blockSize; a < end; ++a) {
        const float* from = values.data() + (row + a) * m_inner + inner;
        for (size_t i = 0; i < groups; ++i)
            gathered[i].push_back(from[i]);
    }
    return groups;
}

} // namespace bitdepth
