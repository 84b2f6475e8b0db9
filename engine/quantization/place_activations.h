#pragma once

#include "engine/quantization/plan.h"

namespace bitdepth {

/// An activation to be quantized, its scale not chosen yet.
struct PlacedQuantizer {
    std::string tensor;
    std::string rangeOf; ///< the tensor whose range is taken: operators that only move numbers keep their
                         ///< input's scale
    Quantizer quantizer;
    std::vector<Edge> readers;
    bool isGraphOutput = false;
};

/// Decides where activations are quantized.
///
/// A layer reads its input as the recipe says. So that the runtime can use integer kernels, what an integer
/// convolution makes is quantized even where nobody asks; integer operators (Add, Concat, pooling) read
/// quantized inputs where their output is wanted quantized, and operators that only move numbers hand the
/// wish on. A Relu or Clip melts into the layer in front of it. Where a layer behind wants float32, nothing
/// is forced on it.
std::vector<PlacedQuantizer> placeActivations(const Model& model, const Recipe& recipe);

/// True where both operands are integers of at most 8 bits, so that the bias is int32.
bool isIntegerLayer(const Layer& layer, const Recipe& recipe);

} // namespace bitdepth
