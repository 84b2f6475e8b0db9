#pragma once

#include "engine/numeric/format.h"
#include "engine/numeric/quantizer.h"
#include <span>
#include <vector>

namespace bitdepth {

/// A clipping range. Always holds 0, so that zero (padding, ReLU) is represented exactly.
struct Range {
    double low = 0;
    double high = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// A quantizer's numbers for one tensor, channel or group: value = (code - zeroPoint) * scale.
struct ScaleOffset {
    float scale = 1;       ///< > 0, finite; of a float format: value = decoded code * scale
    int32_t zeroPoint = 0; ///< a code; 0 for float formats
    int32_t lowCode = 0;   ///< lowest code used, e.g. -127 for a symmetric int8 (integers only)
    int32_t highCode = 0;  ///< highest code used

    friend bool operator==(const ScaleOffset&, const ScaleOffset&) = default;
};

/// Scale and zero point that map @p range onto the codes of @p format.
///
/// Symmetric: scale = max(|low|, |high|) / largest code, zero point 0 (signed) or the middle code. Affine:
/// the range is widened to hold 0, scale = (high - low) / (codes - 1), zero point = round(lowest code - low /
/// scale), clamped to the codes. An empty range gives scale 1. The arithmetic is done in double and rounded
/// once to float; a scale that would be subnormal or 0 in float becomes the smallest normal float. Float
/// formats of 8 bits and less: scale = max(|low|, |high|) / maxFinite; of 16 bits: scale 1 (the value is
/// stored as it is).
ScaleOffset scaleFor(const Range& range, const Format& format, Scheme scheme);

/// The range that @p parameters can represent: [(lowCode - zeroPoint) * scale, (highCode - zeroPoint) *
/// scale].
Range representableRange(const ScaleOffset& parameters, const Format& format);

/// One tensor's axes as a quantizer sees them: the tensor is outer x channels x inner, row-major.
/// Channel c owns the elements o * channels * inner + c * inner + i.
struct ChannelLayout {
    size_t outer = 1;
    size_t channels = 1;
    size_t inner = 1;

    size_t size() const { return outer * channels * inner; }
};

/// Layout of a tensor of @p shape whose channels lie along @p axis.
ChannelLayout channelLayout(std::span<const int64_t> shape, int axis);

/// The resolved quantizer of one tensor: what a file stores beside the codes.
struct Encoding {
    Format format;
    Granularity granularity;
    int axis = 0;                    ///< channel axis (per channel) or the axis cut into groups (per group)
    std::vector<ScaleOffset> scales; ///< 1, or one a channel, or one a group: row-major over the shape with
                                     ///< the axis replaced by its groups

    friend bool operator==(const Encoding&, const Encoding&) = default;
};

/// Code of @p value: clamp(roundHalfToEven(value / scale) + zeroPoint, lowCode, highCode), in float
/// arithmetic as QuantizeLinear of ONNX does it. NaN gives the lowest code. Integer formats only.
int32_t quantize(float value, const ScaleOffset& parameters);
inline float dequantize(int32_t code, const ScaleOffset& parameters)
{
    return static_cast<float>(code - parameters.zeroPoint) * parameters.scale;
}

/// There and back for @p count numbers with one scale, any format: out[i] = decode(encode(in[i])). In place
/// where in == out. NaN of an integer format becomes what the lowest code stands for. Vectorised; bit for bit
/// what quantize() and dequantize() give one at a time.
void fakeQuantize(const float* in, float* out, size_t count, const ScaleOffset& parameters,
                  const Format& format);

/// There and back for a whole tensor of @p shape.
void fakeQuantize(std::span<const float> in, std::span<float> out, std::span<const int64_t> shape,
                  const Encoding& encoding);

/// Codes of a whole tensor of @p shape; integers as they are, floats as their bit pattern.
std::vector<int32_t> encodeTensor(std::span<const float> values, std::span<const int64_t> shape,
                                  const Encoding& encoding);

/// The values that codes stand for: the inverse of encodeTensor().
std::vector<float> decodeTensor(std::span<const int32_t> codes, std::span<const int64_t> shape,
                                const Encoding& encoding);

} // namespace bitdepth
