#pragma once

#include "engine/numeric/encoding.h"
#include "engine/numeric/quantizer.h"
#include "engine/statistics/histogram.h"

namespace bitdepth {

/// The range whose quantized form tells least apart from the histogram, over all thresholds.
///
/// For a threshold t the reference P is the histogram inside [-t, t] with what lies outside added to its end
/// bins. Q is what quantizing leaves of the inside: bins that fall to one code share their sum evenly among
/// those of them that are not empty. The t with the least Kullback-Leibler divergence sum P log(P / Q) wins
/// (S. Migacz, 8-bit inference with TensorRT, GTC 2017). Exact zeros are left out: every grid represents
/// them, and after a ReLU they would drown the rest.
///
/// Symmetric schemes look at magnitudes; affine ones keep both signs and cut the longer side first. With sums
/// running over the bins a threshold costs one logarithm a code, so that all are tried. Where a grid has as
/// many codes as the histogram has bins nothing is lost anywhere, and the whole range wins.
Range searchEntropy(const Histogram& histogram, const Format& format, Scheme scheme);

} // namespace bitdepth
