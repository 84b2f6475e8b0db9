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

size_t ScaleLayout::elementsPerScale() const
{
    if (perGroup())
        return std::min(m_blockSize, m_length);
    return m_kind == GranularityKind::PerTensor ? elements() : m_outer * m_inner;
}

void ScaleLayout::gather(std::span<const float> values, size_t scale, std::vector<float>& gathered) const
{
    if (m_kind == GranularityKind::PerTensor) {
        gathered.insert(gathered.end(), values.begin(), values.end());
        return;
    }
    if (!perGroup()) {
        for (size_t o = 0; o < m_outer; ++o) {
            const auto channel = values.subspan((o * m_length + scale) * m_inner, m_inner);
            gathered.insert(gathered.end(), channel.begin(), channel.end());
        }
        return;
    }
    const size_t inner = scale % m_inner;
    const size_t block = scale / m_inner % blocks();
    const size_t outer = scale / m_inner / blocks();
    const size_t end = std::min((block + 1) * m_blockSize, m_length);
    for (size_t a = block * m_blockSize; a < end; ++a)
        gathered.push_back(values[(outer * m_length + a) * m_inner + inner]);
}

} // namespace bitdepth
