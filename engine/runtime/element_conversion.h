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

/// Shows @p take a tensor of the runtime as floats; float32 is not copied. What is no tensor of numbers is
/// shown as empty.
void viewOutput(const Ort::Value& output, const std::function<void(const TensorView&)>& take);

} // namespace bitdepth
