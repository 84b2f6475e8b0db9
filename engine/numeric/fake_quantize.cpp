#include "engine/numeric/fake_quantize.h"

#include "engine/numeric/float_grid.h"
#include "engine/numeric/vectorised.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// A scale for element i: the same for all, or one each.
struct OneScale {
    float scale;
    float operator[](size_t) const { return scale; }
};

template <class Grid, class Scales>
[[gnu::always_inline]] inline void roundAll(const float* in, float* out, size_t count, Scales scales,
                                            Grid grid)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i)
        out[i] = grid(in[i] / scales[i]) * scales[i];
}

// target_clones does not reach into templates, so each loop stands in a function of its own.
BITDEPTH_VECTORISED void roundOneScale(const float* in, float* out, size_t count, float scale, FloatGrid grid)
{
    roundAll(in, out, count, OneScale{scale}, grid);
}

BITDEPTH_VECTORISED void roundOneScale(const float* in, float* out, size_t count, float scale,
                                       Bfloat16Grid grid)
{
    roundAll(in, out, count, OneScale{scale}, grid);
}

BITDEPTH_VECTORISED void roundManyScales(const float* in, float* out, size_t count, const float* scales,
                                         FloatGrid grid)
{
    roundAll(in, out, count, scales, grid);
}

BITDEPTH_VECTORISED void roundManyScales(const float* in, float* out, size_t count, const float* scales,
                                         Bfloat16Grid grid)
{
    roundAll(in, out, count, scales, grid);
}

BITDEPTH_VECTORISED void quantizeOneScale(const float* in, float* out, size_t count, float scale,
                                          CodeBounds bounds)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i)
        out[i] = roundToCode(in[i] / scale, bounds) * scale;
}

BITDEPTH_VECTORISED void quantizeManyScales(const float* in, float* out, size_t count, const float* scale,
                                            const float* low, const float* high)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i) {
        CodeBounds bounds;
        bounds.low = low[i];
        bounds.high = high[i];
        out[i] = roundToCode(in[i] / scale[i], bounds) * scale[i];
    }
}

BITDEPTH_VECTORISED void centreAll(const float* in, float* out, size_t count, float scale, CodeBounds bounds)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i)
        out[i] = roundToCode(in[i] / scale, bounds);
}

BITDEPTH_VECTORISED void requantizeAll(const float* in, float* out, size_t count, float multiplier,
                                       CodeBounds bounds, float outputScale)
{
    BITDEPTH_INDEPENDENT
    for (size_t i = 0; i < count; ++i)
        out[i] = roundToCode(in[i] * multiplier, bounds) * outputScale;
}

bool isBfloat16(const Format& format) { return format.bits == 16 && format.exponentBits == 8; }

} // namespace

ScaleArrays::ScaleArrays(const std::vector<ScaleOffset>& parameters)
{
    for (const ScaleOffset& one : parameters) {
        const CodeBounds bounds(one);
        scale.push_back(one.scale);
        low.push_back(bounds.low);
        high.push_back(bounds.high);
    }
}

void fakeQuantizeIntegers(const float* in, float* out, size_t count, float scale, CodeBounds bounds)
{
    quantizeOneScale(in, out, count, scale, bounds);
}

void centredCodes(const float* in, float* out, size_t count, float scale, CodeBounds bounds)
{
    centreAll(in, out, count, scale, bounds);
}

void requantize(const float* in, float* out, size_t count, float multiplier, CodeBounds bounds,
                float outputScale)
{
    requantizeAll(in, out, count, multiplier, bounds, outputScale);
}

void fakeQuantizeIntegers(const float* in, float* out, size_t count, const ScaleArrays& scales, size_t first)
{
    quantizeManyScales(in, out, count, scales.scale.data() + first, scales.low.data() + first,
                       scales.high.data() + first);
}

void fakeQuantizeFloats(const float* in, float* out, size_t count, float scale, const Format& format)
{
    if (isBfloat16(format))
        roundOneScale(in, out, count, scale, Bfloat16Grid());
    else
        roundOneScale(in, out, count, scale, FloatGrid(format));
}

void fakeQuantizeFloats(const float* in, float* out, size_t count, const float* scales, const Format& format)
{
    if (isBfloat16(format))
        roundManyScales(in, out, count, scales, Bfloat16Grid());
    else
        roundManyScales(in, out, count, scales, FloatGrid(format));
}

} // namespace bitdepth
