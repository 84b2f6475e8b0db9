#include "engine/numeric/float_codec.h"

#include "engine/numeric/float_grid.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace bitdepth {

namespace {

float roundToFormat(float value, const Format& format)
{
    return format.exponentBits == 8 ? Bfloat16Grid()(value) : FloatGrid(format)(value);
}

uint32_t exponentMask(const Format& format) { return (1u << format.exponentBits) - 1; }
uint32_t mantissaMask(const Format& format) { return (1u << format.mantissaBits) - 1; }

/// Magnitude bits of a finite value >= 0 that the format holds exactly.
uint32_t packMagnitude(float value, const Format& format)
{
    if (value == 0)
        return 0;
    const int smallest = 1 - format.exponentBias;
    const int exponent = std::max(std::ilogb(value), smallest);
    const auto significand =
        static_cast<uint32_t>(std::ldexp(static_cast<double>(value), format.mantissaBits - exponent));
    // A subnormal's significand lacks the leading one, which would have raised the exponent field from 0
    // to 1.
    return (static_cast<uint32_t>(exponent - smallest) << format.mantissaBits) + significand;
}

/// NaN: all exponent bits, and all mantissa bits (8-bit formats, as ONNX writes it) or the first one (IEEE's
/// quiet NaN).
uint32_t nanMagnitude(const Format& format)
{
    const uint32_t mantissa = format.bits <= 8 ? mantissaMask(format) : 1u << (format.mantissaBits - 1);
    return (exponentMask(format) << format.mantissaBits) | mantissa;
}

uint32_t magnitudeBits(float value, const Format& format)
{
    if (std::isnan(value))
        return nanMagnitude(format);
    if (std::isinf(value))
        return exponentMask(format) << format.mantissaBits;
    return packMagnitude(value, format);
}

bool isNaNPattern(uint32_t exponent, uint32_t mantissa, const Format& format)
{
    if (!format.hasNaN || exponent != exponentMask(format))
        return false;
    return format.hasInfinity ? mantissa != 0 : mantissa == mantissaMask(format);
}

std::vector<double> representableIntegers(const Format& format)
{
    std::vector<double> values;
    for (int32_t code = format.lowestCode(); code <= format.highestCode(); ++code)
        values.push_back(code);
    return values;
}

} // namespace

uint32_t encodeFloat(float value, const Format& format)
{
    const float rounded = roundToFormat(value, format);
    const uint32_t sign = std::signbit(rounded) ? 1u << (format.bits - 1) : 0u;
    return sign | magnitudeBits(std::fabs(rounded), format);
}

float decodeFloat(uint32_t bits, const Format& format)
{
    const uint32_t mantissa = bits & mantissaMask(format);
    const uint32_t exponent = (bits >> format.mantissaBits) & exponentMask(format);
    const float sign = (bits >> (format.bits - 1)) & 1u ? -1.0f : 1.0f;
    if (isNaNPattern(exponent, mantissa, format))
        return std::copysign(std::numeric_limits<float>::quiet_NaN(), sign);
    if (format.hasInfinity && exponent == exponentMask(format))
        return sign * std::numeric_limits<float>::infinity();
    const uint32_t leading = exponent == 0 ? 0u : 1u << format.mantissaBits;
    const int power = std::max(static_cast<int>(exponent), 1) - format.exponentBias - format.mantissaBits;
    return sign * std::ldexp(static_cast<float>(leading | mantissa), power);
}

std::vector<double> representableValues(const Format& format)
{
    if (format.isInteger())
        return representableIntegers(format);
    std::vector<double> values;
    for (uint32_t bits = 0; bits < 1u << (format.bits - 1); ++bits) {
        const double value = decodeFloat(bits, format);
        if (!std::isfinite(value))
            continue;
        values.push_back(value);
        if (value != 0)
            values.push_back(-value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

std::string bitPattern(uint32_t bits, const Format& format)
{
    std::string text;
    for (int bit = format.bits - 1; bit >= 0; --bit) {
        text += (bits >> bit) & 1u ? '1' : '0';
        const bool fieldEnds = bit == format.bits - 1 || bit == format.mantissaBits;
        if (!format.isInteger() && fieldEnds)
            text += ' ';
    }
    return text;
}

} // namespace bitdepth
