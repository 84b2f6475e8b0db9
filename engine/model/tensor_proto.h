#pragma once

#include "engine/model/external_data.h"
#include "engine/model/tensor.h"
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// Dimensions of @p tensor. Throws Error where one is negative or their product does not fit.
Shape shapeOf(const onnx::TensorProto& tensor);

/// Takes the numbers of a float32 tensor out of it: from raw_data, float_data or a file beside the model,
/// where large ones stay until they are wanted. Throws Error where data is missing, cut short, outside the
/// model's folder, or its amount does not match the shape. @p left: where its raw data stayed in the model's
/// own file (see skimModel()); null: it did not.
ConstantTensor takeFloats(onnx::TensorProto& tensor, ExternalData& external, const FileBytes* left = nullptr);

/// True for float16, bfloat16 and double.
bool isOtherFloat(int elementType);

/// The numbers of a tensor of one of those types, its data in it, as float32. Throws Error as decodeFloats
/// does.
ConstantTensor decodeOtherFloats(const onnx::TensorProto& tensor);

/// The numbers of an int64 tensor; nothing where their amount does not match the shape.
std::optional<std::vector<int64_t>> decodeIntegers(const onnx::TensorProto& tensor);

/// Brings external data of any element type into @p tensor.
void loadExternalData(onnx::TensorProto& tensor, ExternalData& external);

/// A float32 tensor of @p shape whose data stands beside the graph (see NetworkGraph).
onnx::TensorProto placeholder(const std::string& name, const Shape& shape);

/// A float32 tensor holding @p constant.
onnx::TensorProto encodeFloats(const std::string& name, const ConstantTensor& constant);

} // namespace bitdepth
