#include "engine/data/tensor_file.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/data/typed_array.h"
#include <QFloat16>
#include <bit>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

using Proto = onnx::TensorProto;

[[noreturn]] void failDamaged(const std::filesystem::path& file)
{
    throw Error(QT_TRANSLATE_NOOP("Engine", "%1 is no ONNX tensor or is damaged: copy the test data again."),
                {file.string()});
}

[[noreturn]] void failUnsupported(const std::filesystem::path& file)
{
    throw Error(QT_TRANSLATE_NOOP("Engine",
                                  "%1 holds a tensor of a kind that cannot be read (texts, complex numbers, "
                                  "8 bits or fewer of floating point, or external data): leave it out."),
                {file.string()});
}

float fromBFloat16(uint16_t bits) { return std::bit_cast<float>(uint32_t(bits) << 16); }
float fromFloat16(uint16_t bits) { return static_cast<float>(std::bit_cast<qfloat16>(bits)); }

template <class Repeated, class Convert>
std::vector<float> converted(const Repeated& field, Convert convert)
{
    std::vector<float> values;
    values.reserve(static_cast<size_t>(field.size()));
    for (const auto& entry : field)
        values.push_back(convert(entry));
    return values;
}

std::vector<float> fromRaw(ElementKind kind, const std::string& raw)
{
    std::vector<float> values(raw.size() / elementSize(kind));
    toFloats(kind, reinterpret_cast<const std::byte*>(raw.data()), values);
    return values;
}

template <class Repeated>
std::vector<float> fromField(const Proto& proto, ElementKind kind, const Repeated& field)
{
    if (proto.has_raw_data())
        return fromRaw(kind, proto.raw_data());
    return converted(field, [](auto value) { return static_cast<float>(value); });
}

std::vector<float> fromHalves(const Proto& proto, float (*convert)(uint16_t))
{
    if (!proto.has_raw_data())
        return converted(proto.int32_data(),
                         [&](int32_t bits) { return convert(static_cast<uint16_t>(bits)); });
    const std::string& raw = proto.raw_data();
    std::vector<float> values(raw.size() / 2);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = convert(static_cast<uint16_t>(static_cast<uint8_t>(raw[2 * i]) |
                                                  static_cast<uint8_t>(raw[2 * i + 1]) << 8));
    return values;
}

std::vector<float> valuesOf(const Proto& proto, const std::filesystem::path& file)
{
    switch (proto.data_type()) {
    case Proto::FLOAT:
        return fromField(proto, ElementKind::Float32, proto.float_data());
    case Proto::DOUBLE:
        return fromField(proto, ElementKind::Float64, proto.double_data());
    case Proto::FLOAT16:
        return fromHalves(proto, fromFloat16);
    case Proto::BFLOAT16:
        return fromHalves(proto, fromBFloat16);
    case Proto::BOOL:
    case Proto::UINT8:
        return fromField(proto, ElementKind::UInt8, proto.int32_data());
    case Proto::INT8:
        return fromField(proto, ElementKind::Int8, proto.int32_data());
    case Proto::UINT16:
        return fromField(proto, ElementKind::UInt16, proto.int32_data());
    case Proto::INT16:
        return fromField(proto, ElementKind::Int16, proto.int32_data());
    case Proto::INT32:
        return fromField(proto, ElementKind::Int32, proto.int32_data());
    case Proto::UINT32:
        return fromField(proto, ElementKind::UInt32, proto.uint64_data());
    case Proto::INT64:
        return fromField(proto, ElementKind::Int64, proto.int64_data());
    case Proto::UINT64:
        return fromField(proto, ElementKind::UInt64, proto.uint64_data());
    default:
        failUnsupported(file);
    }
}

} // namespace

StoredTensor readTensorFile(const std::filesystem::path& file)
{
    const std::string bytes = readFile(file);
    Proto proto;
    if (bytes.size() > INT32_MAX || !proto.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) ||
        proto.data_type() == Proto::UNDEFINED)
        failDamaged(file);
    if (proto.data_location() == Proto::EXTERNAL)
        failUnsupported(file);
    StoredTensor tensor{proto.name(), SampleShape(proto.dims().begin(), proto.dims().end()),
                        valuesOf(proto, file)};
    if (elementCountOf(tensor.shape) != tensor.values.size())
        failDamaged(file);
    return tensor;
}

} // namespace bitdepth
