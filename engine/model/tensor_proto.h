#pragma once

#include "engine/model/tensor.h"
#include <filesystem>
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// Dimensions of @p tensor. Throws Error where one is negative or their product does not fit.
Shape shapeOf(const onnx::TensorProto& tensor);

/// The numbers of a float32 tensor, from raw_data, float_data or a file beside the model.
///
/// @param modelPath the model's file: external data is looked for in its folder and nowhere else. Throws
/// Error where data is missing, cut short, outside that folder, or its amount does not match the shape.
ConstantTensor decodeFloats(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath);

/// True for float16, bfloat16 and double.
bool isOtherFloat(int elementType);

/// The numbers of a tensor of one of those types, its data in it, as float32. Throws Error as decodeFloats
/// does.
ConstantTensor decodeOtherFloats(const onnx::TensorProto& tensor);

/// The numbers of an int64 tensor; nothing where their amount does not match the shape.
std::optional<std::vector<int64_t>> decodeIntegers(const onnx::TensorProto& tensor);

/// The file beside the model @p modelPath in which @p tensor keeps its data; nothing where it keeps none.
std::optional<std::filesystem::path> externalFile(const onnx::TensorProto& tensor,
                                                  const std::filesystem::path& modelPath);

/// Bytes of the data a tensor keeps in a file beside the model @p modelPath; 0 where it keeps none.
int64_t externalBytes(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath);

/// Brings external data of any element type into @p tensor.
void loadExternalData(onnx::TensorProto& tensor, const std::filesystem::path& modelPath);

/// A float32 tensor of @p shape whose data stands beside the graph (see NetworkGraph).
onnx::TensorProto placeholder(const std::string& name, const Shape& shape);

/// A float32 tensor holding @p constant.
onnx::TensorProto encodeFloats(const std::string& name, const ConstantTensor& constant);

} // namespace bitdepth
