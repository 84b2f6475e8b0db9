#pragma once

#include "engine/numeric/encoding.h"
#include <cstdint>
#include <span>

namespace bitdepth {

/// Two formulas that introductions to quantization teach, as they write them.

/// Weight compression to 8 bits, decompressed before float arithmetic: a weight is stored as the code
///
///     code = round((weight - min) / (max - min) * 255),    0 ... 255,
///
/// beside the smallest and the largest weight of its layer, and read back as
///
///     weight = code / 255 * (max - min) + min.
///
/// The error is at most half a step, (max - min) / 510. Unlike an affine integer format the grid starts at
/// min wherever that is, so 0 is in general not among its values: padding and pruned weights come back as
/// small numbers.
struct WeightCompression {
    float min = 0;
    float max = 0;

    /// The bounds of @p weights; NaN and Inf are left out.
    static WeightCompression forWeights(std::span<const float> weights);

    /// Ties to the even code; outside [min, max] the nearer end; NaN, or where max = min, code 0.
    uint8_t compress(float weight) const;
    float decompress(uint8_t code) const;
    /// Distance between neighbouring values.
    double step() const { return (static_cast<double>(max) - static_cast<double>(min)) / 255; }
};

/// The step quantizer round(x * step) / step, halves rounded away from zero as std::round and schoolbooks do.
///
/// As written, @p stepsPerUnit is how many steps lie between 0 and 1, not how long one is: 3.14 with 10
/// gives 3.1. The example that usually stands beside the formula, "3.14 with step 0.1 gives 3.1", means the
/// length of a step instead; put into the formula, 0.1 gives round(0.314) / 0.1 = 0. Use
/// quantizeToStepLength() for that reading.
///
/// @param stepsPerUnit > 0; otherwise the value comes back as it is
double quantizeToSteps(double value, double stepsPerUnit);

/// The same by the length of a step: round(x / length) * length. 3.14 with 0.1 gives 3.1. A length of 0 or
/// less changes nothing.
double quantizeToStepLength(double value, double length);

} // namespace bitdepth
