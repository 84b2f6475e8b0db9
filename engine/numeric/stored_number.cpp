#include "engine/numeric/stored_number.h"

#include "engine/numeric/float_codec.h"
#include <bit>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace bitdepth {

namespace {

StoredNumber storedInteger(float value, const ScaleOffset& scale, const Format& format)
{
    StoredNumber result{.format = format};
    result.code = quantize(value, scale);
    result.bits = static_cast<uint32_t>(result.code) & ((1u << format.bits) - 1);
    result.value = double(dequantize(result.code, scale));
    if (result.code > scale.lowCode)
        result.below = double(dequantize(result.code - 1, scale));
    if (result.code < scale.highCode)
        result.above = double(dequantize(result.code + 1, scale));
    return result;
}

StoredNumber storedFloat32(float value, const Format& format)
{
    StoredNumber result{.format = format, .bits = std::bit_cast<uint32_t>(value), .value = double(value)};
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const float below = std::nextafter(value, -kInfinity);
    const float above = std::nextafter(value, kInfinity);
    if (std::isfinite(below))
        result.below = double(below);
    if (std::isfinite(above))
        result.above = double(above);
    return result;
}

/// The value of the pattern @p steps further along the number line; both zeros count as one.
std::optional<double> neighbour(uint32_t bits, int steps, const Format& format)
{
    const uint32_t sign = 1u << (format.bits - 1);
    const auto magnitude = static_cast<int32_t>(bits & (sign - 1));
    const int32_t place = (bits & sign ? -magnitude : magnitude) + steps;
    if (static_cast<uint32_t>(std::abs(place)) >= sign)
        return {};
    const uint32_t pattern = static_cast<uint32_t>(std::abs(place)) | (place < 0 ? sign : 0u);
    const float value = decodeFloat(pattern, format);
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

} // namespace

StoredNumber storedNumber(float value, const Format& format)
{
    if (format.isInteger())
        throw std::invalid_argument("an integer format needs a scale");
    if (format.isFloat32())
        return storedFloat32(value, format);
    StoredNumber result{.format = format, .bits = encodeFloat(value, format)};
    result.value = double(decodeFloat(result.bits, format));
    result.below = neighbour(result.bits, -1, format);
    result.above = neighbour(result.bits, 1, format);
    return result;
}

StoredNumber storedNumber(float value, const ScaleOffset& scale, const Format& format)
{
    if (format.isInteger())
        return storedInteger(value, scale, format);
    if (format.bits > 8)
        return storedNumber(value, format);
    StoredNumber result = storedNumber(value / scale.scale, format);
    const double factor = scale.scale;
    result.value *= factor;
    if (result.below)
        *result.below *= factor;
    if (result.above)
        *result.above *= factor;
    return result;
}

} // namespace bitdepth
