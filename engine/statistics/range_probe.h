#pragma once

#include "engine/core/progress.h"
#include "engine/numeric/encoding.h"
#include "engine/numeric/quantizer.h"
#include "engine/statistics/histogram.h"
#include "engine/statistics/range_error.h"
#include <span>
#include <vector>

namespace bitdepth {

enum class RangeEnd { Low, High };

/// Mean squares of the values in a histogram, spread evenly over their bins: the signal that noise is held
/// against.
double meanSquare(const Histogram& histogram);

/// @p error as a share of @p signal (a mean square) in dB: less is better, 0 dB is as loud as the values
/// themselves. -infinity where nothing is lost.
double noiseDb(double error, double signal);

/// What any clipping range would cost a tensor, from its histogram alone: prepared once in the background,
/// then quick enough to ask some hundred times while a person drags an end of the range.
///
/// One scale holds for all values; a quantizer per channel or per group is probed as if its range were set by
/// hand, for then all its scales are one.
class RangeProbe {
public:
    RangeProbe(const Histogram& histogram, const Quantizer& quantizer);

    const Quantizer& quantizer() const { return m_quantizer; }
    /// The range is [-t, t]: both ends move together.
    bool isSymmetric() const;
    /// Range of the values, widened to hold 0.
    Range full() const { return m_full; }
    double signal() const { return m_signal; }

    /// @p range with @p end brought to @p value, as far as a range can be: it holds 0, is never empty and is
    /// at most kFarthest times as wide as the values.
    Range moved(const Range& range, RangeEnd end, double value) const;
    ScaleOffset scale(const Range& range) const;
    RangeError error(const Range& range) const;
    double sqnrDb(const RangeError& error) const { return -noiseDb(error.sum(), m_signal); }

    static constexpr double kFarthest = 4;

private:
    Quantizer m_quantizer;
    Range m_full;
    double m_signal = 0;
    RangeErrorMeter m_error;
};

/// A range method tried on a tensor.
struct RangeChoice {
    RangeMethod method;
    Range range;      ///< that the quantizer then represents; of several scales the widest
    RangeError error; ///< of the whole tensor, each value by its own scale
};

/// Min-max, percentile, MSE, entropy, and @p present unless it is among them or set by hand; a percentile
/// present takes the place of the usual one.
std::vector<RangeMethod> comparedMethods(const RangeMethod& present);

/// Every method that comparedMethods() names, on a histogram (activations).
std::vector<RangeChoice> compareRanges(const Histogram& histogram, const Quantizer& quantizer,
                                       const JobControl& control);

/// The same on a constant tensor with a scale for each channel or group. @param axis as chooseEncoding()
/// wants it
std::vector<RangeChoice> compareRanges(std::span<const float> values, std::span<const int64_t> shape,
                                       int axis, const Quantizer& quantizer, const JobControl& control);

} // namespace bitdepth
