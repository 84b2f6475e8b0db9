#pragma once

#include "engine/numeric/encoding.h"
#include <algorithm>
#include <span>
#include <vector>

namespace bitdepth {

/// Which scale every element of a tensor uses.
///
/// The tensor is outer x length x inner, row-major, cut along its middle axis into blocks of blockSize
/// elements (the last may be shorter). Per channel a block is one channel and the outer axes share it; per
/// group every outer and inner position has its own, as ONNX's blocked quantization has it: scale index (o *
/// blocks + b) * inner + i.
class ScaleLayout {
public:
    /// @throws Error where the axis does not exist or the group size is below 1
    ScaleLayout(std::span<const int64_t> shape, int axis, const Granularity& granularity);

    /// Number of scales: 1, channels or groups.
    size_t scales() const { return m_scales; }
    /// Number of elements of the tensor.
    size_t elements() const { return m_outer * m_length * m_inner; }

    /// Elements next to each other in memory whose scales are one (scaleStep 0) or follow each other
    /// (scaleStep 1).
    struct Run {
        size_t offset = 0;
        size_t count = 0;
        size_t scale = 0;
        size_t scaleStep = 0;
    };
    /// Calls @p visit(Run) so that every element comes once, in order.
    template <class Visitor>
    void forEachRun(Visitor&& visit) const;

    /// The elements of @p values that use scale @p first, first + 1 ..., one list each, appended to @p
    /// gathered.
    void gather(std::span<const float> values, size_t first, std::vector<std::vector<float>>& gathered) const;

private:
    bool perGroup() const { return m_kind == GranularityKind::PerGroup; }
    size_t blocks() const { return m_length == 0 ? 0 : (m_length + m_blockSize - 1) / m_blockSize; }

    size_t gatherChannels(std::span<const float> values, size_t scale,
                          std::span<std::vector<float>> gathered) const;
    size_t gatherGroups(std::span<const float> values, size_t scale,
                        std::span<std::vector<float>> gathered) const;

    GranularityKind m_kind;
    size_t m_outer = 1;
    size_t m_length = 1;
    size_t m_inner = 1;
    size_t m_blockSize = 1;
    size_t m_scales = 1;
};

template <class Visitor>
void ScaleLayout::forEachRun(Visitor&& visit) const
{
    if (m_kind == GranularityKind::PerTensor) {
        visit(Run{0, elements(), 0, 0});
        return;
    }
    const size_t outerStep = perGroup() ? blocks() * m_inner : 0;
    for (size_t o = 0; o < m_outer; ++o) {
        const size_t row = o * m_length * m_inner;
        if (m_inner == 1 && m_blockSize == 1) { // every element has its own scale
            visit(Run{row, m_length, o * outerStep, 1});
            continue;
        }
        for (size_t a = 0; a < m_length; a += m_blockSize) {
            const size_t length = std::min(m_blockSize, m_length - a);
            const size_t scale = o * outerStep + (a / m_blockSize) * (perGroup() ? m_inner : 1);
            if (!perGroup() || m_inner == 1) {
                visit(Run{row + a * m_inner, length * m_inner, scale, 0});
                continue;
            }
            for (size_t k = 0; k < length; ++k)
                visit(Run{row + (a + k) * m_inner, m_inner, scale, 1});
        }
    }
}

} // namespace bitdepth
