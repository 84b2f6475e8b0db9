#include "engine/statistics/encoding_error.h"

#include "engine/numeric/scale_layout.h"
#include <cmath>

namespace bitdepth {

namespace {

struct Sums {
    double rounding = 0;
    double clipping = 0;
    uint64_t finite = 0;

    void add(float original, float reconstructed, const Range& range)
    {
        if (!std::isfinite(original))
            return;
        const double value = original;
        const double difference = value - static_cast<double>(reconstructed);
        const bool inside = (value >= range.low) & (value <= range.high);
        (inside ? rounding : clipping) += difference * difference;
        ++finite;
    }
};

} // namespace

RangeError encodingError(std::span<const float> original, std::span<const float> reconstructed,
                         std::span<const int64_t> shape, const Encoding& encoding)
{
    const ScaleLayout layout(shape, encoding.axis, encoding.granularity);
    std::vector<Range> ranges;
    ranges.reserve(encoding.scales.size());
    for (const ScaleOffset& scale : encoding.scales)
        ranges.push_back(representableRange(scale, encoding.format));
    Sums sums;
    layout.forEachRun([&](const ScaleLayout::Run& run) {
        for (size_t i = 0; i < run.count; ++i)
            sums.add(original[run.offset + i], reconstructed[run.offset + i],
                     ranges[run.scale + i * run.scaleStep]);
    });
    const auto count = static_cast<double>(sums.finite);
    return sums.finite ? RangeError{sums.rounding / count, sums.clipping / count} : RangeError{};
}

} // namespace bitdepth
