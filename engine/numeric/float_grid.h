#pragma once

#include "engine/numeric/format.h"
#include <bit>
#include <cstdint>
#include <limits>

namespace bitdepth {

/// Rounds a float to the nearest value of a narrower float format without a branch, so that loops over it
/// vectorise.
///
/// Adding 2^23 * q to a positive number below it and taking it away again rounds to a multiple of q, ties to
/// even, for that is the spacing of floats there. q is the spacing of the narrow format at the value: 2^(e -
/// mantissaBits), where e is the value's exponent or, below the normal numbers, the smallest normal exponent.
/// The value must keep 23 - mantissaBits exponents away from the top of float32, so bfloat16 has a way of its
/// own (Bfloat16Grid).
class FloatGrid {
public:
    explicit FloatGrid(const Format& format)
        : m_minExponent((1 - format.exponentBias + 127) << 23),
          m_toSpacing((23 - format.mantissaBits) << 23),
          m_limit(static_cast<float>(2 * format.maxFinite)),
          m_max(static_cast<float>(format.maxFinite)),
          m_overflow(saturates(format) ? m_max : std::numeric_limits<float>::infinity()),
          m_nan(format.hasNaN ? 0x7fc00000u : std::bit_cast<uint32_t>(m_max)),
          m_nanSign(format.hasNaN ? kSign : 0u)
    {}

    float operator()(float value) const
    {
        const auto bits = std::bit_cast<uint32_t>(value);
        // Signed, because the oldest x86-64 vectors compare signed integers only; the sign bit is off anyway.
        const auto magnitudeBits = static_cast<int32_t>(bits & ~kSign);
        const bool isNaN = magnitudeBits > kInfinity;
        float magnitude = std::bit_cast<float>(magnitudeBits);
        magnitude = magnitude < m_limit ? magnitude : m_limit;
        const int32_t exponent = std::bit_cast<int32_t>(magnitude) & kInfinity;
        const int32_t bounded = exponent > m_minExponent ? exponent : m_minExponent;
        const auto shift = std::bit_cast<float>(bounded + m_toSpacing);
        float rounded = (magnitude + shift) - shift;
        rounded = rounded > m_max ? m_overflow : rounded;
        const uint32_t result = isNaN ? m_nan : std::bit_cast<uint32_t>(rounded);
        const uint32_t sign = bits & (isNaN ? m_nanSign : kSign);
        return std::bit_cast<float>(result | sign);
    }

    /// Whether what is too large becomes +-maxFinite (ONNX's 8-bit and 4-bit formats) and not Inf (IEEE 754).
    static bool saturates(const Format& format) { return format.bits <= 8; }

private:
    static constexpr uint32_t kSign = 0x80000000u;
    static constexpr int32_t kInfinity = 0x7f800000u;

    int32_t m_minExponent; ///< exponent field, in float32, of the format's smallest normal number
    int32_t m_toSpacing;   ///< added to an exponent field it gives 2^23 * q
    float m_limit;         ///< everything from here on overflows
    float m_max;
    float m_overflow;
    uint32_t m_nan;     ///< bits of what NaN becomes
    uint32_t m_nanSign; ///< the sign bit where NaN keeps its sign
};

/// The same for bfloat16, which is the upper half of a float32.
struct Bfloat16Grid {
    float operator()(float value) const
    {
        const auto bits = std::bit_cast<uint32_t>(value);
        const uint32_t rounded = (bits + 0x7fffu + ((bits >> 16) & 1u)) & 0xffff0000u;
        const uint32_t quietNaN = (bits | 0x00400000u) & 0xffff0000u;
        return std::bit_cast<float>((bits & 0x7fffffffu) > 0x7f800000u ? quietNaN : rounded);
    }
};

} // namespace bitdepth
