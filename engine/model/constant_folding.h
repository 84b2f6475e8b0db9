#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// Computes once what stands between stored weights and the operators that read them: Identity, Reshape,
/// Flatten, Squeeze, Unsqueeze, Transpose, and a Cast of float16, bfloat16 or double numbers to float32, each
/// behind a stored tensor or behind another of them.
///
/// The network computes the same, to the bit, and such weights are found, quantized and shown like all
/// others. Left alone where the result is an output of the network, or where a shape is not stored.
NetworkGraph foldConstants(const NetworkGraph& graph);

} // namespace bitdepth
