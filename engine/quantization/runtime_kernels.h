#pragma once

#include "engine/quantization/integer_layers.h"
#include "engine/runtime/activation_quantizers.h"
#include <onnx/onnx_pb.h>

namespace bitdepth {

/// What of a simulated graph the runtime's own integer kernels compute.
struct KernelPlaces {
    std::vector<IntegerLayer> convolutions; ///< weights and biases stored in the graph as codes already
    std::vector<IntegerOperator> operators;
};

/// Replaces @p places of a simulated graph by the runtime's integer kernels between QuantizeLinear and
/// DequantizeLinear, or from codes to codes where one follows the other. Every tensor keeps its name and its
/// real numbers; some of them nobody may read.
///
/// Sums and products round in fixed point or in float as the processor's instructions allow, and one code
/// that falls otherwise grows into many further down a deep network; so the simulation lets the runtime do
/// it. Convolutions are exact either way, and several times as fast in integers. @p model: @p source
/// rewritten; @p table: of its fake-quantize operators.
void useRuntimeKernels(onnx::ModelProto& model, const Model& source, const KernelPlaces& places,
                       const ActivationQuantizers& table);

} // namespace bitdepth
