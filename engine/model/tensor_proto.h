#pragma once

#include "engine/model/tensor.h"
#include <filesystem>
#include <onnx/onnx_pb.h>

namespace bitdepth {

/// Dimensions of @p tensor. Throws Error where one is negative or their product does not fit.
Shape shapeOf(const onnx::TensorProto& tensor);

/// The numbers of a float32 tensor, from raw_data, float_data or a file beside the model.
///
/// @param modelPath the model's file: external data is looked for in its folder and nowhere else. Throws
/// Error where data is missing, cut short, outside that folder, or its amount does not match the shape.
ConstantTensor decodeFloats(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath);

/// Bytes of the data a tensor keeps in a file beside the model @p modelPath; 0 where it keeps none.
int64_t externalBytes(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath);

/// Brings external data of any element type into @p tensor.
void loadExternalData(onnx::TensorProto& tensor, const std::filesystem::path& modelPath);

/// A float32 tensor holding @p constant.
onnx::TensorProto encodeFloats(const std::string& name, const ConstantTensor& constant);

} // namespace bitdepth
