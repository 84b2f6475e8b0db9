#pragma once

#include "engine/quantization/integer_layers.h"
#include <onnx/onnx_pb.h>

namespace bitdepth {

/// Replaces sums and products of a simulated graph by the runtime's own integer kernels between
/// QuantizeLinear and DequantizeLinear.
///
/// Those kernels round in fixed point or in float as the processor's instructions allow, and one code that
/// falls otherwise grows into many further down a deep network; so the simulation lets the runtime do it. @p
/// model: @p source rewritten, tensors keeping their names.
void useRuntimeOperators(onnx::ModelProto& model, const Model& source,
                         const std::vector<IntegerOperator>& operators);

} // namespace bitdepth
