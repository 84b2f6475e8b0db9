#include "engine/model/external_data.h"

#include "engine/core/error.h"

namespace bitdepth {

namespace {

/// Where external data lies, as the tensor's key-value pairs say.
struct ExternalLocation {
    std::string file;
    int64_t offset = 0;
    int64_t length = -1; ///< -1: to the end of the file
};

int64_t parseNumber(const std::string& text, const onnx::TensorProto& tensor)
{
    try {
        return std::stoll(text);
    } catch (const std::exception&) {
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "Tensor %1 says its external data lies at \"%2\", which is no number: "
                                      "export the model again."),
                    {tensor.name(), text});
    }
}

ExternalLocation externalLocation(const onnx::TensorProto& tensor)
{
    ExternalLocation location;
    for (const auto& entry : tensor.external_data()) {
        if (entry.key() == "location")
            location.file = entry.value();
        else if (entry.key() == "offset")
            location.offset = parseNumber(entry.value(), tensor);
        else if (entry.key() == "length")
            location.length = parseNumber(entry.value(), tensor);
    }
    return location;
}

} // namespace

ExternalData::ExternalData(std::filesystem::path modelPath)
    : m_modelPath(std::move(modelPath)),
      m_folder(std::filesystem::weakly_canonical(std::filesystem::absolute(m_modelPath).parent_path()))
{}

std::filesystem::path ExternalData::located(const std::string& location,
                                            const onnx::TensorProto& tensor) const
{
    const auto file = std::filesystem::weakly_canonical(m_folder / location);
    const auto relative = file.lexically_relative(m_folder);
    if (location.empty() || relative.empty() || *relative.begin() == "..")
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "Tensor %1 of %2 keeps its data in \"%3\", outside the model's folder: "
                                      "that is refused; move the file beside the model."),
                    {tensor.name(), m_modelPath.string(), location});
    if (!std::filesystem::is_regular_file(file))
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 holds data of %2 and is missing: put it beside the model."),
            {file.string(), m_modelPath.string()});
    return file;
}

std::shared_ptr<const DataFile> ExternalData::fileOf(const onnx::TensorProto& tensor)
{
    const std::string location = externalLocation(tensor).file;
    const auto [known, isNew] = m_byLocation.try_emplace(location);
    if (!isNew)
        return known->second;
    try {
        const auto path = located(location, tensor);
        auto& file = m_byPath[path];
        if (!file) {
            file = std::make_shared<const DataFile>(path);
            m_files.push_back(file);
        }
        known->second = file;
    } catch (...) {
        m_byLocation.erase(known);
        throw;
    }
    return known->second;
}

FileBytes ExternalData::find(const onnx::TensorProto& tensor)
{
    const ExternalLocation location = externalLocation(tensor);
    auto file = fileOf(tensor);
    const int64_t size = file->size();
    const bool beginsInside = location.offset >= 0 && location.offset <= size;
    const int64_t rest = beginsInside ? size - location.offset : 0;
    const int64_t length = location.length < 0 ? rest : location.length;
    if (!beginsInside || length > rest)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is shorter than %2 says: copy both files again."),
                    {file->path().string(), m_modelPath.string()});
    return {std::move(file), location.offset, length};
}

} // namespace bitdepth
