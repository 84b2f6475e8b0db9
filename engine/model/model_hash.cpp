#include "engine/model/model_hash.h"

#include "engine/core/digest.h"
#include "engine/model/onnx_file.h"
#include "engine/model/tensor_proto.h"
#include "engine/model/tensor_walk.h"
#include <set>

namespace bitdepth {

std::vector<std::filesystem::path> externalFiles(const onnx::ModelProto& model,
                                                 const std::filesystem::path& path)
{
    std::vector<std::filesystem::path> files;
    std::set<std::filesystem::path> seen;
    forEachTensor(model.graph(), [&](const onnx::TensorProto& tensor) {
        const auto file = externalFile(tensor, path);
        if (file && seen.insert(*file).second)
            files.push_back(*file);
    });
    return files;
}

std::string modelSha256(const std::string& bytes, const std::vector<std::filesystem::path>& files)
{
    Sha256 hash;
    hash.add(bytes);
    for (const std::filesystem::path& file : files)
        hash.addFile(file);
    return hash.hexadecimal();
}

std::string modelSha256(const std::filesystem::path& path)
{
    const std::string bytes = readModelBytes(path);
    return modelSha256(bytes, externalFiles(parseModel(bytes, path), path));
}

} // namespace bitdepth
