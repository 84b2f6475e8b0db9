#pragma once

#include <cstdint>
#include <span>

namespace bitdepth {

/// Sums from which signal-to-noise figures come; adding is exact enough to be done piecewise.
struct NoiseSums {
    double signal = 0; ///< sum of original^2
    double noise = 0;  ///< sum of (original - reconstructed)^2
    uint64_t count = 0;

    /// Where the original is NaN or Inf there is no error to speak of: such elements are left out, of count
    /// too.
    void add(std::span<const float> original, std::span<const float> reconstructed);
    NoiseSums& operator+=(const NoiseSums& other);
    /// Signal-to-quantization-noise ratio: 10 log10(signal / noise) in dB. No noise gives +infinity; no
    /// signal but noise -infinity; neither +infinity.
    double sqnrDb() const;
    double meanSquaredError() const { return count ? noise / static_cast<double>(count) : 0; }
};

} // namespace bitdepth
