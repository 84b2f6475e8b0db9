#pragma once

#include "engine/model/float_array.h"
#include <map>
#include <onnx/onnx_pb.h>

namespace bitdepth {

/// The files beside a model in which it keeps tensors, each opened once.
class ExternalData {
public:
    /// @param modelPath the model's file: data is looked for in its folder and nowhere else
    explicit ExternalData(std::filesystem::path modelPath);

    const std::filesystem::path& modelPath() const { return m_modelPath; }

    /// The file in which @p tensor keeps its data, which it must. Throws Error where it is missing, cannot be
    /// read or lies outside that folder.
    std::shared_ptr<const DataFile> fileOf(const onnx::TensorProto& tensor);
    /// The data of @p tensor in that file. Throws Error where the file is shorter.
    FileBytes find(const onnx::TensorProto& tensor);

    /// Those opened so far, each once, in the order in which they were asked for.
    const std::vector<std::shared_ptr<const DataFile>>& files() const { return m_files; }

private:
    std::filesystem::path located(const std::string& location, const onnx::TensorProto& tensor) const;

    std::filesystem::path m_modelPath;
    std::filesystem::path m_folder;
    std::map<std::string, std::shared_ptr<const DataFile>, std::less<>> m_byLocation;
    std::map<std::filesystem::path, std::shared_ptr<const DataFile>>
        m_byPath; ///< several names can lead there
    std::vector<std::shared_ptr<const DataFile>> m_files;
};

} // namespace bitdepth
