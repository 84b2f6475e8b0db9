#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// Writes operators that compute from codes to codes (QLinearConv, QLinearMatMul, QGemm, QLinearAdd ...) as
/// DequantizeLinear, the float operator and QuantizeLinear, which the runtime fuses to the same kernels
/// again; operators that only move codes about (MaxPool, Reshape ...) likewise.
///
/// A Relu (or a Clip at 6) that the lowest code made superfluous is put back, so that the network without its
/// codes computes what it was trained to.
///
/// Left alone where a scale is not stored, or the weights are no codes that could be read.
NetworkGraph expandIntegerOperators(const NetworkGraph& graph);

} // namespace bitdepth
