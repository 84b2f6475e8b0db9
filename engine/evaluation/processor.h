#pragma once

#include "engine/quantization/plan.h"
#include <optional>

namespace bitdepth {

/// What of this machine's processor decides how integer kernels compute.
struct Processor {
    bool isX86 = false;
    bool hasAvx2 = false;
    bool hasAvx512 = false;         ///< BW and VL, which the runtime's kernels need
    bool hasDotProductOf8Bits = false; ///< VNNI (AVX-512 or AVX), or the dot product of ARMv8.2
};

/// The processor this runs on.
Processor thisProcessor();

/// In words: "x86 with AVX-512 and 8-bit dot products (VNNI)".
std::string describe(const Processor& processor);

/// What to know of @p plan's int8 layers on @p processor: x86 before VNNI adds two products of an unsigned
/// and a signed byte in 16 bits (VPMADDUBSW), which saturate from 32,767 on; with weights beyond +-64 two
/// such products can exceed that, and the results differ from any other machine's. Empty where nothing is at
/// risk. ONNX Runtime's documentation, "Quantize ONNX models", advises 7-bit weights there.
std::optional<Message> saturationRisk(const Model& model, const QuantizationPlan& plan,
                                      const Processor& processor);

} // namespace bitdepth
