#pragma once

#include "engine/model/model.h"
#include <cmath>

namespace bitdepth {

struct LiftedGraph {
    NetworkGraph graph;
    CarriedQuantizers carried;
};

/// Takes the quantizers out of a network that was quantized elsewhere and keeps what they say: codes that are
/// weights or biases become the float constants they stand for, and an activation that goes through
/// QuantizeLinear and DequantizeLinear is read as it was before.
///
/// Put back where they were, they give the same network to the bit. What cannot be taken out and put back
/// (codes that are inputs or outputs of the model, scales that are computed, codes rounded again) stays in
/// the graph.
LiftedGraph liftQuantizers(const NetworkGraph& graph);

inline bool isUsableScale(float scale) { return std::isfinite(scale) && scale > 0; }

} // namespace bitdepth
