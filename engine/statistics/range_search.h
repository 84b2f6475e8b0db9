#pragma once

#include "engine/numeric/encoding.h"
#include "engine/numeric/quantizer.h"
#include "engine/statistics/histogram.h"
#include "engine/statistics/range_error.h"
#include <span>

namespace bitdepth {

/// Whether the clipping range of @p format can be chosen at all: float32 is not quantized, and the 16-bit
/// floats store a value as it is.
bool rangeMatters(const Format& format);

/// Clipping range that @p method chooses for the values in @p histogram when they are stored as @p format
/// with @p scheme.
///
/// MinMax (and MovingAverage, which only calibration can tell apart): [min, max]. Percentile p: for signed
/// symmetric schemes the threshold t with p % of the values in [-t, t]; affine: the (100-p)/2 and
/// 100-(100-p)/2 percentiles. Mse: the range whose expected squared error (rounding + clipping, over the
/// histogram) is smallest, by a search over thresholds (both ends for affine). Entropy: the range whose
/// Kullback-Leibler divergence between the histogram and its quantized form is smallest, over all thresholds
/// (NVIDIA TensorRT, GTC 2017). Fixed: as set. Interpolates inside a bin. Every range is widened to hold 0.
/// An empty histogram gives [0, 0].
Range chooseRange(const Histogram& histogram, const RangeMethod& method, const Format& format, Scheme scheme);

/// Encoding of a constant tensor (weights): scale per tensor, channel or group by @p quantizer.range on its
/// own values.
///
/// NaN and Inf are left out of the range. @param axis channel axis; per group: the axis cut into groups, the
/// reduction axis. Throws Error where a group size does not fit (< 1).
Encoding chooseEncoding(std::span<const float> values, std::span<const int64_t> shape, int axis,
                        const Quantizer& quantizer);

/// The same from a histogram (activations, always per tensor).
Encoding chooseEncoding(const Histogram& histogram, const Quantizer& quantizer);

} // namespace bitdepth
