#pragma once

#include "engine/repair/bias_fit.h"
#include "engine/repair/cached_batches.h"

namespace bitdepth {

/// What a pass over the layers did.
struct LayerPass {
    size_t repaired = 0;
    std::vector<size_t> untreated; ///< quantized layers that it does not know how to treat, by index
};

/// What the passes work with.
struct PassContext {
    const CachedBatches& samples;
    JobControl control;
    unsigned threads = 0;
    std::function<void(size_t layer, size_t layers)> report;
};

/// Chooses codes, scales and biases of all integer weights, layer by layer from the front, each seeing what
/// the layers before it, already quantized, hand it (see roundLayer()).
LayerPass roundLayers(RepairState& state, const PassContext& context);

/// Fits all biases, layer by layer from the front (see fitBias()).
LayerPass correctBiases(RepairState& state, const PassContext& context);

} // namespace bitdepth
