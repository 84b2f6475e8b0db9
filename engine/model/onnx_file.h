#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// What reading a file gives, before anything is known of its operators.
struct OnnxFile {
    NetworkGraph graph; ///< Constant nodes of float32 turned into initializers; initializers no longer listed
                        ///< as inputs
    std::shared_ptr<const ModelHash> hash;
    int64_t fileSize = 0; ///< external data included
};

/// Reads @p path. Throws Error where it is missing, empty, cut short, over 2 GB, no ONNX model, or its
/// external data is amiss.
OnnxFile readOnnxFile(const std::filesystem::path& path);

/// @p graph as one protobuf with its constants in it, as a file holds it. Throws Error where that would be
/// over 2 GB, which is as much as protobuf writes.
onnx::ModelProto withConstants(const NetworkGraph& graph);

/// Version of @p model in the default operator domain; 0 where it names none.
int opsetOf(const onnx::ModelProto& model);

} // namespace bitdepth
