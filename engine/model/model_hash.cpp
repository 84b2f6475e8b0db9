#include "engine/model/model_hash.h"

#include "engine/core/error.h"
#include "engine/model/onnx_file.h"
#include "engine/model/tensor_proto.h"
#include "engine/model/tensor_walk.h"
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>

namespace bitdepth {

namespace {

std::vector<std::filesystem::path> externalFiles(const onnx::ModelProto& model,
                                                 const std::filesystem::path& path)
{
    std::vector<std::filesystem::path> files;
    forEachTensor(model.graph(), [&](const onnx::TensorProto& tensor) {
        const auto file = externalFile(tensor, path);
        if (file && std::find(files.begin(), files.end(), *file) == files.end())
            files.push_back(*file);
    });
    return files;
}

void addFile(QCryptographicHash& hash, const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 cannot be read (%2): check its permissions."),
                    {path.string(), file.errorString().toStdString()});
}

} // namespace

std::string modelSha256(const std::string& bytes, const onnx::ModelProto& model,
                        const std::filesystem::path& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    for (const std::filesystem::path& file : externalFiles(model, path))
        addFile(hash, file);
    return hash.result().toHex().toStdString();
}

std::string modelSha256(const std::filesystem::path& path)
{
    const std::string bytes = readModelBytes(path);
    return modelSha256(bytes, parseModel(bytes, path), path);
}

} // namespace bitdepth
