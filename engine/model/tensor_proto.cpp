#include "engine/model/tensor_proto.h"

#include "engine/core/error.h"
#include "engine/numeric/float_codec.h"
#include <algorithm>
#include <cstring>
#include <fstream>
#include <limits>

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

/// The file that holds the data; refused where it lies outside the model's folder.
std::filesystem::path externalFile(const ExternalLocation& location, const onnx::TensorProto& tensor,
                                   const std::filesystem::path& modelPath)
{
    const auto folder = std::filesystem::weakly_canonical(std::filesystem::absolute(modelPath).parent_path());
    const auto file = std::filesystem::weakly_canonical(folder / location.file);
    const auto relative = file.lexically_relative(folder);
    if (location.file.empty() || relative.empty() || *relative.begin() == "..")
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "Tensor %1 of %2 keeps its data in \"%3\", outside the model's folder: "
                                      "that is refused; move the file beside the model."),
                    {tensor.name(), modelPath.string(), location.file});
    if (!std::filesystem::is_regular_file(file))
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 holds data of %2 and is missing: put it beside the model."),
            {file.string(), modelPath.string()});
    return file;
}

/// A stretch of a file that holds a tensor's data.
struct ExternalBytes {
    std::filesystem::path file;
    int64_t offset = 0;
    int64_t length = 0;
};

[[noreturn]] void throwTooShort(const std::filesystem::path& file, const std::filesystem::path& modelPath)
{
    throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is shorter than %2 says: copy both files again."),
                {file.string(), modelPath.string()});
}

ExternalBytes findExternal(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath)
{
    const ExternalLocation location = externalLocation(tensor);
    const auto path = externalFile(location, tensor, modelPath);
    const auto size = static_cast<int64_t>(std::filesystem::file_size(path));
    const int64_t length = location.length < 0 ? size - location.offset : location.length;
    const bool inside =
        location.offset >= 0 && length >= 0 && location.offset <= size && length <= size - location.offset;
    if (!inside)
        throwTooShort(path, modelPath);
    return {path, location.offset, length};
}

/// Fills @p target, which has room for them.
void readExternal(const ExternalBytes& bytes, char* target, const std::filesystem::path& modelPath)
{
    std::ifstream file(bytes.file, std::ios::binary);
    file.seekg(bytes.offset);
    if (!file.read(target, bytes.length))
        throwTooShort(bytes.file, modelPath);
}

std::optional<Format> halfFormat(int elementType)
{
    if (elementType == onnx::TensorProto::FLOAT16)
        return formatNamed("float16");
    if (elementType == onnx::TensorProto::BFLOAT16)
        return formatNamed("bfloat16");
    return {};
}

/// The elements of a tensor whose data is in it: from raw_data, or else from @p field.
template <class Element, class Field>
std::vector<Element> elementsOf(const onnx::TensorProto& tensor, const Field& field)
{
    std::vector<Element> elements;
    if (!tensor.has_raw_data()) {
        for (const auto element : field)
            elements.push_back(static_cast<Element>(element));
        return elements;
    }
    elements.resize(tensor.raw_data().size() / sizeof(Element));
    if (!elements.empty())
        std::memcpy(elements.data(), tensor.raw_data().data(), elements.size() * sizeof(Element));
    return elements;
}

[[noreturn]] void throwWrongAmount(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath)
{
    throw Error(QT_TRANSLATE_NOOP(
                    "Engine", "Tensor %1 of %2 holds another amount of data than its shape says: the file is "
                              "damaged, export or copy it again."),
                {tensor.name(), modelPath.string()});
}

std::vector<float> floatsFromBytes(const std::string& bytes, size_t count, const onnx::TensorProto& tensor,
                                   const std::filesystem::path& modelPath)
{
    if (bytes.size() != count * sizeof(float))
        throwWrongAmount(tensor, modelPath);
    std::vector<float> values(count);
    if (count > 0)
        std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

std::vector<float> externalFloats(const onnx::TensorProto& tensor, size_t count,
                                  const std::filesystem::path& modelPath)
{
    const ExternalBytes bytes = findExternal(tensor, modelPath);
    if (static_cast<size_t>(bytes.length) != count * sizeof(float))
        throwWrongAmount(tensor, modelPath);
    std::vector<float> values(count);
    readExternal(bytes, reinterpret_cast<char*>(values.data()), modelPath);
    return values;
}

/// Whether a tensor of @p shape can exist: no negative dimension, and not more numbers than any memory holds.
bool isPossible(const Shape& shape)
{
    constexpr int64_t kMost = std::numeric_limits<int32_t>::max() * int64_t(64);
    int64_t count = 1;
    for (const int64_t dimension : shape) {
        if (dimension < 0 || (dimension > 0 && count > kMost / dimension))
            return false;
        count *= std::max<int64_t>(dimension, 1);
    }
    return true;
}

/// As shapeOf(), naming the file in what it throws.
Shape shapeOf(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath)
{
    Shape shape(tensor.dims().begin(), tensor.dims().end());
    if (!isPossible(shape))
        throw Error(QT_TRANSLATE_NOOP("Engine", "Tensor %1 in %2 has the impossible shape %3: the file is "
                                                "damaged, export or copy it again."),
                    {tensor.name(), modelPath.string(), toString(shape)});
    return shape;
}

} // namespace

Shape shapeOf(const onnx::TensorProto& tensor)
{
    Shape shape(tensor.dims().begin(), tensor.dims().end());
    if (!isPossible(shape))
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "Tensor %1 has the impossible shape %2: the file is damaged, export or "
                                      "copy it again."),
                    {tensor.name(), toString(shape)});
    return shape;
}

ConstantTensor decodeFloats(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath)
{
    const Shape shape = shapeOf(tensor, modelPath);
    const auto count = static_cast<size_t>(elementCount(shape));
    std::vector<float> values;
    if (tensor.data_location() == onnx::TensorProto::EXTERNAL)
        values = externalFloats(tensor, count, modelPath);
    else if (tensor.has_raw_data())
        values = floatsFromBytes(tensor.raw_data(), count, tensor, modelPath);
    else
        values.assign(tensor.float_data().begin(), tensor.float_data().end());
    if (values.size() != count)
        throwWrongAmount(tensor, modelPath);
    return {shape, std::make_shared<const std::vector<float>>(std::move(values))};
}

std::optional<std::filesystem::path> externalFile(const onnx::TensorProto& tensor,
                                                  const std::filesystem::path& modelPath)
{
    if (tensor.data_location() != onnx::TensorProto::EXTERNAL)
        return {};
    return externalFile(externalLocation(tensor), tensor, modelPath);
}

bool isOtherFloat(int elementType)
{
    return elementType == onnx::TensorProto::DOUBLE || halfFormat(elementType);
}

ConstantTensor decodeOtherFloats(const onnx::TensorProto& tensor)
{
    const Shape shape = shapeOf(tensor);
    auto values = std::make_shared<std::vector<float>>();
    if (const auto half = halfFormat(tensor.data_type())) {
        for (const uint16_t bits : elementsOf<uint16_t>(tensor, tensor.int32_data()))
            values->push_back(decodeFloat(bits, *half));
    } else {
        const std::vector<double> doubles = elementsOf<double>(tensor, tensor.double_data());
        values->assign(doubles.begin(), doubles.end());
    }
    if (static_cast<int64_t>(values->size()) != elementCount(shape))
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "Tensor %1 holds another amount of data than its shape says: the "
                                      "file is damaged, export or copy it again."),
                    {tensor.name()});
    return {shape, std::move(values)};
}

std::optional<std::vector<int64_t>> decodeIntegers(const onnx::TensorProto& tensor)
{
    auto numbers = elementsOf<int64_t>(tensor, tensor.int64_data());
    if (static_cast<int64_t>(numbers.size()) != elementCount(shapeOf(tensor)))
        return {};
    return numbers;
}

int64_t externalBytes(const onnx::TensorProto& tensor, const std::filesystem::path& modelPath)
{
    if (tensor.data_location() != onnx::TensorProto::EXTERNAL)
        return 0;
    const ExternalLocation location = externalLocation(tensor);
    // What the file cannot hold is refused when it is read; here it only must not be counted.
    const auto size =
        static_cast<int64_t>(std::filesystem::file_size(externalFile(location, tensor, modelPath)));
    const int64_t available = size - std::clamp<int64_t>(location.offset, 0, size);
    return location.length < 0 ? available : std::min(location.length, available);
}

void loadExternalData(onnx::TensorProto& tensor, const std::filesystem::path& modelPath)
{
    if (tensor.data_location() != onnx::TensorProto::EXTERNAL)
        return;
    const ExternalBytes bytes = findExternal(tensor, modelPath);
    std::string* data = tensor.mutable_raw_data();
    data->resize(static_cast<size_t>(bytes.length));
    readExternal(bytes, data->data(), modelPath);
    tensor.clear_external_data();
    tensor.clear_data_location();
}

onnx::TensorProto placeholder(const std::string& name, const Shape& shape)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : shape)
        tensor.add_dims(dimension);
    return tensor;
}

onnx::TensorProto encodeFloats(const std::string& name, const ConstantTensor& constant)
{
    onnx::TensorProto tensor = placeholder(name, constant.shape);
    tensor.set_raw_data(constant.values->data(), constant.values->size() * sizeof(float));
    return tensor;
}

} // namespace bitdepth
