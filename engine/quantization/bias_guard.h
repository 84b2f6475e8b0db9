#pragma once

#include "engine/quantization/plan.h"

namespace bitdepth {

/// Biases to be stored as int32 beside those of @p plan, so that the runtime computes with the weights and
/// biases the recipe asks for.
///
/// Between a DequantizeLinear and a QuantizeLinear, ONNX Runtime (since 1.20) quantizes on its own what a
/// Conv, ConvTranspose or Gemm has left in float: its bias to int32 with scale = input scale x weight scale,
/// which overflows where both have 16 bits, and its weights to int8 per tensor. It leaves alone a layer whose
/// bias is dequantized already. Such a bias gets a scale of its own, a power of two for which its largest
/// number fills the 32 bits: exact to 2^-31 of that number. A layer without bias whose weights are float gets
/// zeros.
std::vector<BiasPlan> biasGuards(const Model& model, const QuantizationPlan& plan);

} // namespace bitdepth
