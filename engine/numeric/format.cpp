#include "engine/numeric/format.h"

#include "engine/core/error.h"
#include <algorithm>
#include <array>

namespace bitdepth {

namespace {

// Element types of TensorProto (onnx.proto3, enum DataType).
enum OnnxType {
    Float = 1,
    Uint8 = 2,
    Int8 = 3,
    Uint16 = 4,
    Int16 = 5,
    Float16 = 10,
    Bfloat16 = 16,
    Float8E4M3FN = 17,
    Float8E5M2 = 19,
    Uint4 = 21,
    Int4 = 22,
    Float4E2M1 = 23,
    Uint2 = 25,
    Int2 = 26
};

/// How an element of a given number of bits lies in a file.
struct Storage {
    int bits;
    int signedType;
    int unsignedType;
    int minOpset;
};

constexpr Storage storageFor(int bits)
{
    if (bits <= 2)
        return {2, Int2, Uint2, 25};
    if (bits <= 4)
        return {4, Int4, Uint4, 21};
    if (bits <= 8)
        return {8, Int8, Uint8, 10};
    return {16, Int16, Uint16, 21};
}

constexpr Format integer(std::string_view name, int bits, bool isSigned)
{
    const Storage storage = storageFor(bits);
    return {.name = name,
            .kind = FormatKind::Integer,
            .bits = bits,
            .isSigned = isSigned,
            .exponentBits = 0,
            .mantissaBits = 0,
            .exponentBias = 0,
            .hasInfinity = false,
            .hasNaN = false,
            .maxFinite = 0,
            .onnxType = isSigned ? storage.signedType : storage.unsignedType,
            .storageBits = storage.bits,
            .minOpset = storage.minOpset};
}

/// Where a float format leaves room for what is no finite number.
enum class Specials { InfinityAndNaN, NaN, None };

constexpr Format floating(std::string_view name, int exponentBits, int mantissaBits, Specials specials,
                          double maxFinite, int onnxType, int minOpset)
{
    const int bits = 1 + exponentBits + mantissaBits;
    return {.name = name,
            .kind = FormatKind::Float,
            .bits = bits,
            .isSigned = true,
            .exponentBits = exponentBits,
            .mantissaBits = mantissaBits,
            .exponentBias = (1 << (exponentBits - 1)) - 1,
            .hasInfinity = specials == Specials::InfinityAndNaN,
            .hasNaN = specials != Specials::None,
            .maxFinite = maxFinite,
            .onnxType = onnxType,
            .storageBits = bits,
            .minOpset = minOpset};
}

// The largest finite values are written as mantissa times power of two: (2 - 2^-mantissaBits) * 2^bias where
// the top exponent is spent on Inf and NaN; E4M3FN spends one mantissa only, E2M1 nothing.
constexpr std::array kFormats = {
    floating("float32", 8, 23, Specials::InfinityAndNaN, 0x1.fffffep127, Float, 7),
    floating("float16", 5, 10, Specials::InfinityAndNaN, 65504, Float16, 7),
    floating("bfloat16", 8, 7, Specials::InfinityAndNaN, 0x1.fep127, Bfloat16, 13),
    floating("fp8-e4m3", 4, 3, Specials::NaN, 448, Float8E4M3FN, 19),
    floating("fp8-e5m2", 5, 2, Specials::InfinityAndNaN, 57344, Float8E5M2, 19),
    floating("fp4-e2m1", 2, 1, Specials::None, 6, Float4E2M1, 23),
    integer("int2", 2, true),
    integer("int3", 3, true),
    integer("int4", 4, true),
    integer("int5", 5, true),
    integer("int6", 6, true),
    integer("int7", 7, true),
    integer("int8", 8, true),
    integer("int9", 9, true),
    integer("int10", 10, true),
    integer("int11", 11, true),
    integer("int12", 12, true),
    integer("int13", 13, true),
    integer("int14", 14, true),
    integer("int15", 15, true),
    integer("int16", 16, true),
    integer("uint2", 2, false),
    integer("uint3", 3, false),
    integer("uint4", 4, false),
    integer("uint5", 5, false),
    integer("uint6", 6, false),
    integer("uint7", 7, false),
    integer("uint8", 8, false),
    integer("uint9", 9, false),
    integer("uint10", 10, false),
    integer("uint11", 11, false),
    integer("uint12", 12, false),
    integer("uint13", 13, false),
    integer("uint14", 14, false),
    integer("uint15", 15, false),
    integer("uint16", 16, false),
};

} // namespace

std::span<const Format> formats() { return kFormats; }

std::optional<Format> findFormat(std::string_view name)
{
    const auto* const found = std::find_if(kFormats.begin(), kFormats.end(),
                                           [&](const Format& format) { return format.name == name; });
    return found == kFormats.end() ? std::nullopt : std::optional(*found);
}

Format formatNamed(std::string_view name)
{
    const std::optional<Format> format = findFormat(name);
    if (!format)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "There is no number format \"%1\": \"bitdepth-cli formats\" lists "
                                      "those there are (int8, uint4, fp8-e4m3 ...)."),
                    {std::string(name)});
    return *format;
}

} // namespace bitdepth
