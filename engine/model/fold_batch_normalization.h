#pragma once

#include "engine/model/model.h"

namespace bitdepth {

struct FoldedGraph {
    NetworkGraph graph;
    int folded = 0; ///< BatchNormalization nodes that are gone
};

/// Folds each BatchNormalization that follows a Conv, ConvTranspose or Gemm with constant weights into it:
/// with s = gamma / sqrt(variance + epsilon), a channel's weights become w * s and its bias (b - mean) * s +
/// beta. In exact arithmetic the network computes the same.
///
/// Left alone where the layer's output has another reader, where a constant is missing, or in training mode.
FoldedGraph foldBatchNormalization(const NetworkGraph& graph);

} // namespace bitdepth
