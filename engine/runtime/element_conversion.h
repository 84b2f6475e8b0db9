#pragma once

#include "engine/runtime/session.h"
#include <onnxruntime_cxx_api.h>

namespace bitdepth {

/// A tensor of the runtime and the buffer it reads, where the numbers had to be converted.
struct ConvertedInput {
    Ort::Value value{nullptr};
    std::vector<std::byte> buffer;
};

/// @p input as a tensor of @p elementType (float32, float64, float16, and the integers); float32 is not
/// copied. Throws Error for types no data set can give (strings, sequences).
ConvertedInput convertInput(const TensorView& input, int elementType, const OrtMemoryInfo* memory);

/// A tensor of the runtime as floats. What is no tensor of numbers comes back empty.
TensorValue convertOutput(const Ort::Value& output);

} // namespace bitdepth
