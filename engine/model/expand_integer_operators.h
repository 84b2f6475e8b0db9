#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// Writes operators that compute from codes to codes (QLinearConv, QLinearMatMul, QGemm, QLinearAdd ...) as
/// DequantizeLinear, the float operator and QuantizeLinear, which the runtime fuses to the same kernels
/// again; operators that only move codes about (MaxPool, Reshape ...) likewise.
///
/// Left alone where a scale is not stored, or the weights are no codes that could be read.
NetworkGraph expandIntegerOperators(const NetworkGraph& graph);

} // namespace bitdepth
