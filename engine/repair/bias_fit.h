#pragma once

#include "engine/quantization/plan.h"
#include "engine/repair/layer_moments.h"

namespace bitdepth {

/// A model, its plan, and what both were made from: what repairs change.
struct RepairState {
    ModelPtr model;     ///< with the biases that repairs have fitted, where they stay float
    ModelPtr reference; ///< computes in float what the original does: layers are compared with its own
    CalibrationPtr calibration; ///< of this model; null where no activation is quantized
    QuantizationPlan plan;
};

/// Lets the means of @p layer's outputs, its weights as planned, agree with the float network's: bias = mean
/// output - weights * mean input (arXiv 1906.04721, "empirical bias correction").
void fitBias(RepairState& state, size_t layer, const LayerGeometry& geometry, const LayerMoments& moments);

/// Gives @p layer a bias, in the plan where it is stored as integers and in the model where it is not. An
/// integer bias that would not fit 32 bits is clamped.
void setBias(RepairState& state, size_t layer, const std::vector<float>& bias);

/// The weights as the quantized network has them: those of the model where they stay float.
ConstantTensor plannedWeight(const RepairState& state, size_t layer);

/// What @p layer computes with the weights and the bias it is planned to have.
LayerFunction plannedFunction(const RepairState& state, size_t layer, const LayerGeometry& geometry);

} // namespace bitdepth
