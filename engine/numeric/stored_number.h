#pragma once

#include "engine/numeric/encoding.h"
#include <optional>

namespace bitdepth {

/// One value as a format stores it, with its neighbours among the representable values.
struct StoredNumber {
    Format format;
    uint32_t bits = 0; ///< the code: format.bits bits, two's complement where it is a signed integer
    int32_t code = 0;  ///< of an integer format, signed as it is; 0 otherwise
    double value = 0;  ///< that comes back
    std::optional<double> below; ///< next smaller representable value; empty: there is none
    std::optional<double> above;
};

/// @p value in a float format as it is, without a scale. float32 included; integer formats have none without
/// a scale and throw std::invalid_argument.
StoredNumber storedNumber(float value, const Format& format);

/// @p value in any format with the scale a quantizer chose; float32 and 16-bit floats ignore it.
StoredNumber storedNumber(float value, const ScaleOffset& scale, const Format& format);

} // namespace bitdepth
