#pragma once

#include "engine/core/progress.h"
#include "engine/repair/cached_batches.h"

namespace bitdepth {

/// A model changed in its float weights, computing the same function.
struct ChangedModel {
    ModelPtr model;
    size_t layers = 0; ///< layers whose numbers changed
};

/// Cross-layer equalization (arXiv 1906.04721, section 4.1): in every chain of two layers channel i is
/// divided by s_i = sqrt(r1_i r2_i) / r2_i on the one side and multiplied on the other, r1_i and r2_i the
/// largest weights that make and read it, again and again until nothing moves.
///
/// No channel grows beyond the widest of its tensor on @p samples, which would coarsen the one step that all
/// of them share: a channel of tiny weights and a large bias would otherwise become huge. One that is never
/// seen alive does not grow at all.
///
/// Where a Clip stands between, a channel that it cuts off on @p samples stays as it is, and others stay a
/// quarter below its bound: the function is the same on all samples that go no further (the paper does
/// without the Clip).
ChangedModel equalize(const ModelPtr& model, const CachedBatches& samples, const JobControl& control,
                      unsigned threads);

/// High-bias absorption (the same, section 4.1.3, with the observed minimum for mean - 3 deviations): what a
/// channel in front of a Relu never goes below moves into the biases behind it, so that the activation's
/// range gets narrower. Only where the next layer follows at once and pads nothing.
ChangedModel absorbBiases(const ModelPtr& model, const CachedBatches& samples, const JobControl& control,
                          unsigned threads);

} // namespace bitdepth
