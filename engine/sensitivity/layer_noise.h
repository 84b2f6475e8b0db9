#pragma once

#include "engine/quantization/plan.h"
#include "engine/repair/cached_batches.h"

namespace bitdepth {

/// Noise in what one layer makes, as squared error / squared float output.
struct LayerNoise {
    double created = 0; ///< from clean inputs: what its own weights and its own input's quantizer do
    double total = 0;   ///< with all layers in front of it quantized too

    /// What it was handed.
    double inherited() const { return total > created ? total - created : 0; }
};

/// By layer, over all of @p batches. Biases are left as they are.
std::vector<LayerNoise> layerNoise(const Model& model, const QuantizationPlan& plan,
                                   const CachedBatches& batches, const JobControl& control, unsigned threads);

} // namespace bitdepth
