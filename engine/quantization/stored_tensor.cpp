#include "engine/quantization/stored_tensor.h"

namespace bitdepth {

namespace {

std::string packed(const std::vector<int32_t>& codes, int bits)
{
    const size_t perByte = bits < 8 ? 8u / static_cast<size_t>(bits) : 1;
    const size_t bytesEach = bits < 8 ? 1 : static_cast<size_t>(bits) / 8;
    const uint32_t mask = (1u << bits) - 1; // at most 16 bits are stored
    std::string bytes((codes.size() + perByte - 1) / perByte * bytesEach, '\0');
    for (size_t i = 0; i < codes.size(); ++i) {
        const uint32_t code = static_cast<uint32_t>(codes[i]) & mask;
        const size_t place = i / perByte * bytesEach;
        const auto shift = static_cast<unsigned>(i % perByte) * static_cast<unsigned>(bits);
        for (size_t b = 0; b < bytesEach; ++b)
            bytes[place + b] = static_cast<char>(static_cast<uint8_t>(bytes[place + b]) |
                                                 ((code << shift >> (8 * b)) & 0xff));
    }
    return bytes;
}

Shape scaleShape(const Shape& tensorShape, const Encoding& encoding)
{
    if (encoding.granularity.kind == GranularityKind::PerTensor)
        return {};
    if (encoding.granularity.kind == GranularityKind::PerChannel)
        return {tensorShape[static_cast<size_t>(encoding.axis)]};
    Shape shape = tensorShape;
    int64_t& length = shape[static_cast<size_t>(encoding.axis)];
    length = (length + encoding.granularity.groupSize - 1) / encoding.granularity.groupSize;
    return shape;
}

} // namespace

onnx::TensorProto storedCodes(const std::string& name, const Shape& shape, const std::vector<int32_t>& codes,
                              const Format& format)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(format.onnxType);
    for (const int64_t dimension : shape)
        tensor.add_dims(dimension);
    tensor.set_raw_data(packed(codes, format.storageBits));
    return tensor;
}

onnx::TensorProto storedBias(const std::string& name, const std::vector<int32_t>& codes)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::INT32);
    tensor.add_dims(static_cast<int64_t>(codes.size()));
    tensor.set_raw_data(codes.data(), codes.size() * sizeof(int32_t));
    return tensor;
}

onnx::TensorProto storedScales(const std::string& name, const Shape& tensorShape, const Encoding& encoding)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t dimension : scaleShape(tensorShape, encoding))
        tensor.add_dims(dimension);
    std::vector<float> scales;
    for (const ScaleOffset& scale : encoding.scales)
        scales.push_back(scale.scale);
    tensor.set_raw_data(scales.data(), scales.size() * sizeof(float));
    return tensor;
}

onnx::TensorProto storedZeroPoints(const std::string& name, const Shape& tensorShape,
                                   const Encoding& encoding)
{
    std::vector<int32_t> zeroPoints;
    for (const ScaleOffset& scale : encoding.scales)
        zeroPoints.push_back(scale.zeroPoint);
    return storedCodes(name, scaleShape(tensorShape, encoding), zeroPoints, encoding.format);
}

} // namespace bitdepth
