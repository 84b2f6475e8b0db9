#pragma once

#include "engine/quantization/plan.h"

namespace bitdepth {

/// A plan without its numbers: which tensors @p recipe quantizes, where and with what, but neither ranges nor
/// codes. It is what size and memory depend on, and needs no calibration and no pass over the weights.
///
/// Scales and affine zero points are stand-ins, different for every quantizer; those that are not per tensor are
/// one for all. Throws Error where the recipe does not fit the model.
QuantizationPlan skeletonPlan(const Model& model, const Recipe& recipe);

} // namespace bitdepth
