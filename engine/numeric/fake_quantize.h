#pragma once

#include "engine/numeric/encoding.h"
#include <cstddef>
#include <vector>

namespace bitdepth {

/// The inner loops of fakeQuantize(). The bounds are codes less the zero point, as floats.
///
/// A value is divided by the scale (not multiplied by its inverse, which rounds otherwise), clamped, rounded
/// to the nearest code with ties to even, and multiplied: three roundings in the order in which
/// QuantizeLinear and DequantizeLinear of the runtime do them, so that the result has the same bits.
struct CodeBounds {
    float low = 0;
    float high = 0;

    explicit CodeBounds(const ScaleOffset& parameters)
        : low(static_cast<float>(parameters.lowCode - parameters.zeroPoint)),
          high(static_cast<float>(parameters.highCode - parameters.zeroPoint))
    {}
    CodeBounds() = default;
};

/// One code, zero point taken away. NaN gives the lowest.
///
/// Adding 1.5 * 2^23 to a number below 2^22 and taking it away again rounds it to a whole number, ties to
/// even, and never gives -0; every processor does that in its widest vectors.
inline float roundToCode(float quotient, CodeBounds bounds)
{
    constexpr float kToWhole = 12582912.0f;
    float code = quotient > bounds.low ? quotient : bounds.low;
    code = code < bounds.high ? code : bounds.high;
    return (code + kToWhole) - kToWhole;
}

/// @p scale is one number for all elements.
void fakeQuantizeIntegers(const float* in, float* out, size_t count, float scale, CodeBounds bounds);

/// Codes less their zero point, still as floats: out = round(in / scale), clamped.
void centredCodes(const float* in, float* out, size_t count, float scale, CodeBounds bounds);

/// What an integer kernel does with its sums: out = round(in * multiplier), clamped, times @p outputScale (1:
/// centred codes). The product is rounded to float before it is rounded to a code, as the runtime's
/// QLinearConv does.
void requantize(const float* in, float* out, size_t count, float multiplier, CodeBounds bounds,
                float outputScale);

/// Scales and bounds of neighbouring elements, each kind in its own array so that they load as vectors.
struct ScaleArrays {
    std::vector<float> scale;
    std::vector<float> low;
    std::vector<float> high;

    explicit ScaleArrays(const std::vector<ScaleOffset>& parameters);
};

/// Element i uses the scale and bounds at @p first + i.
void fakeQuantizeIntegers(const float* in, float* out, size_t count, const ScaleArrays& scales, size_t first);

/// Float formats: out = round(in / scale) * scale.
void fakeQuantizeFloats(const float* in, float* out, size_t count, float scale, const Format& format);
void fakeQuantizeFloats(const float* in, float* out, size_t count, const float* scales, const Format& format);

} // namespace bitdepth
