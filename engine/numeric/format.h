#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bitdepth {

enum class FormatKind { Integer, Float };

/// How one number is stored. All formats there are stand in formats(); a Format is a small value, compared by
/// name.
///
/// Integers have 2 to 16 bits. A float format has 1 sign bit, exponentBits and mantissaBits: a normal number
/// is
/// (-1)^s * 2^(e - bias) * (1 + m / 2^mantissaBits), a subnormal one (e = 0) (-1)^s * 2^(1 - bias) * m /
/// 2^mantissaBits (IEEE 754-2019, 3.3).
struct Format {
    std::string_view name = "float32"; ///< as in recipes: int8, fp8-e4m3 ...
    FormatKind kind = FormatKind::Float;
    int bits = 32;
    bool isSigned = true;
    int exponentBits = 8;    ///< floats only
    int mantissaBits = 23;   ///< floats only
    int exponentBias = 127;  ///< floats only
    bool hasInfinity = true; ///< floats only
    bool hasNaN = true;      ///< floats only
    double maxFinite = 0;    ///< floats only: the largest finite value
    int onnxType = 1;        ///< TensorProto element type it is stored as in a file
    int storageBits = 32;    ///< bits of one stored element: int3 is stored in an int4, int5 in an int8
    int minOpset = 7; ///< opset of QuantizeLinear/DequantizeLinear (or Cast) that knows the stored type

    bool isInteger() const { return kind == FormatKind::Integer; }
    /// float32: nothing is quantized.
    bool isFloat32() const { return bits == 32; }
    /// Lowest and highest code of an integer format: -2^(bits-1) ... 2^(bits-1)-1, or 0 ... 2^bits-1.
    int32_t lowestCode() const { return isSigned ? -(1 << (bits - 1)) : 0; }
    int32_t highestCode() const { return isSigned ? (1 << (bits - 1)) - 1 : (1 << bits) - 1; }

    friend bool operator==(const Format& a, const Format& b) { return a.name == b.name; }
};

/// The registry: float32, float16, bfloat16, fp8-e4m3, fp8-e5m2, fp4-e2m1, int2..int16, uint2..uint16, in
/// this order.
std::span<const Format> formats();

/// The format of that name, or nothing.
std::optional<Format> findFormat(std::string_view name);

/// The format of that name; throws Error naming it and where the list of formats is.
Format formatNamed(std::string_view name);

} // namespace bitdepth
