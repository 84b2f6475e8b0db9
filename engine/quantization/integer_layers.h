#pragma once

#include "engine/quantization/plan.h"
#include <optional>

namespace bitdepth {

/// A layer that the runtime computes from codes to codes (QLinearConv, QGemm).
struct IntegerLayer {
    const WeightPlan* weight = nullptr;
    const BiasPlan* bias = nullptr; ///< null: the layer has none
    const ActivationPlan* input = nullptr;
    const ActivationPlan* output = nullptr;
    std::optional<int> meltedNode; ///< the Relu or Clip behind it, which the output's codes make superfluous
};

/// The layers of @p plan that the runtime's QDQ fusion turns into integer kernels once the model is exported:
/// weights and input in 8-bit codes, everything it makes read through one quantizer of 8 bits, and nothing
/// between but a Relu or Clip that this quantizer enforces anyway.
std::vector<IntegerLayer> integerLayers(const Model& model, const QuantizationPlan& plan);

/// A sum or product of two activations that the runtime computes from codes to codes (QLinearAdd,
/// QLinearMul).
struct IntegerOperator {
    int node = 0;
    const ActivationPlan* left = nullptr;
    const ActivationPlan* right = nullptr;
    const ActivationPlan* output = nullptr;
};

/// Likewise the operators.
std::vector<IntegerOperator> integerOperators(const Model& model, const QuantizationPlan& plan);

/// How activations are stored in a file: narrower than 8 bits in 8-bit codes of which only some are used. The
/// runtime refuses 4-bit activations beside 8-bit weights, and mixes up 4-bit ones elsewhere (seen
/// with 1.30).
Encoding storedActivation(Encoding encoding);

/// True where the stored type has codes that the quantizer does not use: QuantizeLinear would saturate too
/// late, so a Clip stands in front of it.
bool leavesCodesOut(const Encoding& encoding);

} // namespace bitdepth
