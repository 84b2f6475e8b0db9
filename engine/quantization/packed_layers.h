#pragma once

#include "engine/quantization/plan.h"

namespace bitdepth {

/// A layer whose integer weights the runtime keeps packed, rounding its input while it runs.
struct PackedLayer {
    size_t layer = 0; ///< index in Model::layers
    int block = 0;    ///< numbers along the input's last axis that share a scale
};

/// The layers of @p plan that the runtime here computes so once the model is exported: a MatMul or plain Gemm
/// of float numbers by a constant matrix in 2, 4 or 8 bits that it alone reads, in a form for which the
/// runtime has such a kernel.
std::vector<PackedLayer> packedLayers(const Model& model, const QuantizationPlan& plan);

} // namespace bitdepth
