#pragma once

#include "engine/model/float_array.h"
#include <map>
#include <onnx/onnx_pb.h>
#include <optional>

namespace bitdepth {

/// A model as its file has it, but for the numbers of its large float32 initializers, which stay in the file
/// until somebody wants them, as external data do.
struct SkimmedModel {
    onnx::ModelProto proto;
    std::map<int, FileBytes> left; ///< where the raw data lies, by index among the graph's initializers
};

/// Reads a model, whose large tensors are passed over. Nothing where @p file is cut short or no model.
/// Throws Error where it cannot be read.
std::optional<SkimmedModel> skimModel(const std::shared_ptr<const DataFile>& file);

} // namespace bitdepth
