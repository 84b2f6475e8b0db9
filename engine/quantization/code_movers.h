#pragma once

#include "engine/quantization/plan.h"

namespace bitdepth {

/// What export writes of the activations of a plan: these, and the same quantizer once more behind every
/// operator that only moves its codes on to somebody who reads real numbers.
///
/// Rounding codes to themselves changes nothing. But the runtime would put that quantizer there itself, and
/// from opset 21 on names its type in a way that it then contradicts by making signed codes unsigned: 1.30
/// refuses its own graph.
std::vector<ActivationPlan> writtenActivations(const Model& model, const QuantizationPlan& plan, int opset);

} // namespace bitdepth
