#pragma once

#include "engine/numeric/format.h"
#include <cstdint>
#include <string>
#include <vector>

namespace bitdepth {

/// Bit pattern of @p value in a float format of 16 bits or less: rounded to nearest, ties to even,
/// saturating.
///
/// Saturating is what ONNX's Cast and QuantizeLinear do by default for the 8-bit formats: Inf and what is too
/// large become +-maxFinite (E5M2 too). float16 and bfloat16 round to Inf as IEEE 754 does. NaN stays NaN
/// where the format has one and becomes +maxFinite in fp4-e2m1 (no NaN). -0 keeps its sign.
uint32_t encodeFloat(float value, const Format& format);

/// The value of a bit pattern. Bits above format.bits are ignored.
float decodeFloat(uint32_t bits, const Format& format);

/// All finite values a format of 16 bits or less can represent, ascending, each once (-0 left out). Integers:
/// their codes.
std::vector<double> representableValues(const Format& format);

/// The bits of a code, most significant first, for display: "0 1000 101" for sign, exponent, mantissa of a
/// float; "10000101" for an integer.
std::string bitPattern(uint32_t bits, const Format& format);

} // namespace bitdepth
