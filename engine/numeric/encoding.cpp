#include "engine/numeric/encoding.h"

#include "engine/core/error.h"
#include "engine/numeric/fake_quantize.h"
#include "engine/numeric/float_codec.h"
#include "engine/numeric/scale_layout.h"
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

constexpr double kSmallestScale = std::numeric_limits<float>::min();
constexpr double kLargest = std::numeric_limits<float>::max();

double finite(double value) { return std::isnan(value) ? 0.0 : std::clamp(value, -kLargest, kLargest); }

/// @p range with its ends in order around 0 and finite.
Range sane(const Range& range)
{
    return {std::min({finite(range.low), finite(range.high), 0.0}),
            std::max({finite(range.low), finite(range.high), 0.0})};
}

/// @p scale in float, normal, and small enough that @p largest times it is finite.
float boundedScale(double scale, double largest)
{
    return static_cast<float>(std::clamp(scale, kSmallestScale, kLargest / largest));
}

ScaleOffset symmetricScale(const Range& range, const Format& format, Scheme scheme)
{
    const int32_t zeroPoint = format.isSigned ? 0 : 1 << (format.bits - 1);
    const int32_t steps = format.highestCode() - zeroPoint;
    const double magnitude = std::max(-range.low, range.high);
    ScaleOffset result{.scale = magnitude == 0 ? 1.0f : boundedScale(magnitude / steps, steps + 1),
                       .zeroPoint = zeroPoint,
                       .lowCode = scheme == Scheme::Symmetric ? zeroPoint - steps : format.lowestCode(),
                       .highCode = format.highestCode()};
    return result;
}

ScaleOffset affineScale(const Range& range, const Format& format)
{
    const int32_t low = format.lowestCode();
    const int32_t high = format.highestCode();
    ScaleOffset result{
        .scale = 1.0f, .zeroPoint = std::clamp(0, low, high), .lowCode = low, .highCode = high};
    const double width = range.high - range.low;
    if (width == 0)
        return result;
    const double scale = std::max(width / (high - low), kSmallestScale);
    const double zeroPoint = std::nearbyint(low - range.low / scale);
    result.zeroPoint =
        static_cast<int32_t>(std::clamp(zeroPoint, static_cast<double>(low), static_cast<double>(high)));
    const int32_t largest = std::max(high - result.zeroPoint, result.zeroPoint - low);
    result.scale = boundedScale(scale, largest);
    return result;
}

float floatScale(const Range& range, const Format& format)
{
    const double magnitude = std::max(-range.low, range.high);
    if (format.bits > 8 || magnitude == 0)
        return 1.0f;
    return boundedScale(magnitude / format.maxFinite, format.maxFinite);
}

void requireScales(const ScaleLayout& layout, const Encoding& encoding, size_t elements)
{
    if (layout.scales() != encoding.scales.size() || layout.elements() != elements)
        throw Error(QT_TRANSLATE_NOOP(
                        "Engine", "A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers "
                                  "that needs %4 scales: quantize the tensor again."),
                    {std::to_string(elements), std::to_string(encoding.scales.size()),
                     std::to_string(layout.elements()), std::to_string(layout.scales())});
}

int32_t encodeOne(float value, const ScaleOffset& parameters, const Format& format)
{
    if (format.isInteger())
        return quantize(value, parameters);
    if (format.isFloat32())
        return std::bit_cast<int32_t>(value);
    return static_cast<int32_t>(encodeFloat(value / parameters.scale, format));
}

float decodeOne(int32_t code, const ScaleOffset& parameters, const Format& format)
{
    if (format.isInteger())
        return dequantize(code, parameters);
    if (format.isFloat32())
        return std::bit_cast<float>(code);
    return decodeFloat(static_cast<uint32_t>(code), format) * parameters.scale;
}

void fakeQuantizeRun(const float* in, float* out, const ScaleLayout::Run& run, const ScaleArrays& scales,
                     const Format& format)
{
    if (format.isInteger())
        fakeQuantizeIntegers(in, out, run.count, scales, run.scale);
    else
        fakeQuantizeFloats(in, out, run.count, scales.scale.data() + run.scale, format);
}

} // namespace

ScaleOffset scaleFor(const Range& range, const Format& format, Scheme scheme)
{
    const Range widened = sane(range);
    if (!format.isInteger())
        return {.scale = floatScale(widened, format)};
    return scheme == Scheme::Affine ? affineScale(widened, format) : symmetricScale(widened, format, scheme);
}

Range representableRange(const ScaleOffset& parameters, const Format& format)
{
    const double scale = parameters.scale;
    if (!format.isInteger())
        return {-format.maxFinite * scale, format.maxFinite * scale};
    return {(parameters.lowCode - parameters.zeroPoint) * scale,
            (parameters.highCode - parameters.zeroPoint) * scale};
}

int32_t quantize(float value, const ScaleOffset& parameters)
{
    return static_cast<int32_t>(roundToCode(value / parameters.scale, CodeBounds(parameters))) +
           parameters.zeroPoint;
}

void fakeQuantize(const float* in, float* out, size_t count, const ScaleOffset& parameters,
                  const Format& format)
{
    if (format.isInteger())
        fakeQuantizeIntegers(in, out, count, parameters.scale, CodeBounds(parameters));
    else if (!format.isFloat32())
        fakeQuantizeFloats(in, out, count, parameters.scale, format);
    else if (in != out)
        std::copy_n(in, count, out);
}

void fakeQuantize(std::span<const float> in, std::span<float> out, std::span<const int64_t> shape,
                  const Encoding& encoding)
{
    const ScaleLayout layout(shape, encoding.axis, encoding.granularity);
    requireScales(layout, encoding, in.size());
    const ScaleArrays scales(encoding.scales);
    layout.forEachRun([&](const ScaleLayout::Run& run) {
        const float* from = in.data() + run.offset;
        float* to = out.data() + run.offset;
        if (run.scaleStep == 0 || encoding.format.isFloat32())
            fakeQuantize(from, to, run.count, encoding.scales[run.scale], encoding.format);
        else
            fakeQuantizeRun(from, to, run, scales, encoding.format);
    });
}

std::vector<int32_t> encodeTensor(std::span<const float> values, std::span<const int64_t> shape,
                                  const Encoding& encoding)
{
    const ScaleLayout layout(shape, encoding.axis, encoding.granularity);
    requireScales(layout, encoding, values.size());
    std::vector<int32_t> codes(values.size());
    layout.forEachRun([&](const ScaleLayout::Run& run) {
        for (size_t i = 0; i < run.count; ++i) {
            const ScaleOffset& parameters = encoding.scales[run.scale + i * run.scaleStep];
            codes[run.offset + i] = encodeOne(values[run.offset + i], parameters, encoding.format);
        }
    });
    return codes;
}

std::vector<float> decodeTensor(std::span<const int32_t> codes, std::span<const int64_t> shape,
                                const Encoding& encoding)
{
    const ScaleLayout layout(shape, encoding.axis, encoding.granularity);
    requireScales(layout, encoding, codes.size());
    std::vector<float> values(codes.size());
    layout.forEachRun([&](const ScaleLayout::Run& run) {
        for (size_t i = 0; i < run.count; ++i) {
            const ScaleOffset& parameters = encoding.scales[run.scale + i * run.scaleStep];
            values[run.offset + i] = decodeOne(codes[run.offset + i], parameters, encoding.format);
        }
    });
    return values;
}

} // namespace bitdepth
