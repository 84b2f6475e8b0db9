#pragma once

#include <filesystem>
#include <onnx/onnx_pb.h>
#include <string>
#include <vector>

namespace bitdepth {

/// SHA-256 of a model as 64 lower-case hexadecimal digits: of its file's bytes and, where it keeps tensors in
/// files beside it, of the bytes of those after them, each file once, in the order the graph names them.
///
/// A model in one file has the hash of that file. Throws Error where a file is missing, cannot be read, or is
/// no ONNX model.
std::string modelSha256(const std::filesystem::path& path);

/// The same for a file that has been read: its @p bytes, and the @p files beside it (see externalFiles).
std::string modelSha256(const std::string& bytes, const std::vector<std::filesystem::path>& files);

/// The files beside @p path in which @p model keeps tensors, each once, in the order the graph names them.
/// Throws Error where one is missing or outside the model's folder.
std::vector<std::filesystem::path> externalFiles(const onnx::ModelProto& model,
                                                 const std::filesystem::path& path);

} // namespace bitdepth
