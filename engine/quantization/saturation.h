#pragma once

#include "engine/core/processor.h"
#include "engine/quantization/integer_layers.h"

namespace bitdepth {

/// Whether the runtime's kernel for @p layer can saturate on @p processor: x86 before VNNI adds two products
/// of an unsigned and a signed byte in 16 bits (VPMADDUBSW), which saturate from 32,767 on; with weights
/// beyond +-64 two such products can exceed that.
bool canSaturate(const IntegerLayer& layer, const Processor& processor);

/// What to know of @p plan's int8 layers on @p processor: where layers can saturate, results differ from any
/// other machine's. Empty where nothing is at risk. ONNX Runtime's documentation, "Quantize ONNX models",
/// advises 7-bit weights there.
std::optional<Message> saturationRisk(const Model& model, const QuantizationPlan& plan,
                                      const Processor& processor);

} // namespace bitdepth
