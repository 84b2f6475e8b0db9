#include "engine/model/tensor_proto.h"

#include "engine/core/error.h"
#include "engine/numeric/float_codec.h"
#include <algorithm>
#include <cstring>
#include <limits>

namespace bitdepth {

namespace {

constexpr int64_t kSmall =
    1 << 16; ///< bytes that are read at once: what looks at every tensor looks at these

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

/// Leaves name, type and dimensions, where they are: what is not written again must not count in a file's
/// size either.
void keepHeadOnly(onnx::TensorProto& tensor)
{
    tensor.clear_raw_data();
    tensor.clear_float_data();
    tensor.clear_int32_data();
    tensor.clear_int64_data();
    tensor.clear_double_data();
    tensor.clear_uint64_data();
    tensor.clear_string_data();
    tensor.clear_external_data();
    tensor.clear_data_location();
    tensor.clear_doc_string();
    tensor.clear_segment();
    tensor.DiscardUnknownFields();
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

ConstantTensor takeFloats(onnx::TensorProto& tensor, ExternalData& external, const FileBytes* left)
{
    const Shape shape = shapeOf(tensor, external.modelPath());
    const auto bytes = elementCount(shape) * static_cast<int64_t>(sizeof(float));
    const auto requireAmount = [&](int64_t found) {
        if (found != bytes)
            throwWrongAmount(tensor, external.modelPath());
    };
    SharedFloats values;
    if (left || tensor.data_location() == onnx::TensorProto::EXTERNAL) {
        FileBytes found = left ? *left : external.find(tensor);
        requireAmount(found.length);
        values = std::make_shared<const FloatArray>(std::move(found));
        if (bytes < kSmall)
            values->data();
    } else if (tensor.has_raw_data()) {
        requireAmount(static_cast<int64_t>(tensor.raw_data().size()));
        values = std::make_shared<const FloatArray>(std::unique_ptr<std::string>(tensor.release_raw_data()));
    } else {
        requireAmount(tensor.float_data_size() * static_cast<int64_t>(sizeof(float)));
        values = std::make_shared<const std::vector<float>>(tensor.float_data().begin(),
                                                            tensor.float_data().end());
    }
    keepHeadOnly(tensor);
    return {shape, values};
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

void loadExternalData(onnx::TensorProto& tensor, ExternalData& external)
{
    if (tensor.data_location() != onnx::TensorProto::EXTERNAL)
        return;
    const FileBytes bytes = external.find(tensor);
    std::string* data = tensor.mutable_raw_data();
    data->resize(static_cast<size_t>(bytes.length));
    bytes.file->read(bytes.offset, *data);
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
