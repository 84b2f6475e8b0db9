#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// What reading a file gives, before anything is known of its operators.
struct OnnxFile {
    NetworkGraph graph; ///< Constant nodes of float32 turned into initializers; initializers no longer listed
                        ///< as inputs
    std::string sha256; ///< see modelSha256
    int64_t fileSize = 0; ///< external data included
};

/// The bytes of a model's file. Throws Error where it is missing, cannot be read or is over 2 GB.
std::string readModelBytes(const std::filesystem::path& path);

/// The model in @p bytes of the file @p path. Throws Error where they are empty, cut short or no ONNX model.
onnx::ModelProto parseModel(const std::string& bytes, const std::filesystem::path& path);

/// Reads @p path. Throws Error where it is missing, empty, cut short, over 2 GB, no ONNX model, or its
/// external data is amiss.
OnnxFile readOnnxFile(const std::filesystem::path& path);

/// @p graph as one protobuf with its constants in it, as a file holds it. Throws Error where that would be
/// over 2 GB, which is as much as protobuf writes.
onnx::ModelProto withConstants(const NetworkGraph& graph);

/// Version of @p model in the default operator domain; 0 where it names none.
int opsetOf(const onnx::ModelProto& model);

} // namespace bitdepth
