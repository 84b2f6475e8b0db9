#include "tests/engine/tensor_proto_codes.h"

#include "engine/numeric/encoding.h"
#include <bit>

namespace bitdepth {

std::optional<Format> formatOfType(int onnxType)
{
    for (const Format& format : formats()) {
        if (format.onnxType == onnxType && format.bits == format.storageBits)
            return format;
    }
    return std::nullopt;
}

std::string packCodes(const std::vector<int32_t>& codes, const Format& format)
{
    const auto bits = static_cast<size_t>(format.storageBits);
    std::string bytes((codes.size() * bits + 7) / 8, '\0');
    for (size_t i = 0; i < codes.size() * bits; ++i) {
        const auto bit = static_cast<unsigned>((static_cast<uint32_t>(codes[i / bits]) >> (i % bits)) & 1u);
        bytes[i / 8] = static_cast<char>(static_cast<unsigned char>(bytes[i / 8]) | bit << (i % 8));
    }
    return bytes;
}

std::vector<int32_t> unpackCodes(const std::string& bytes, size_t count, const Format& format)
{
    const auto bits = static_cast<size_t>(format.storageBits);
    std::vector<int32_t> codes(count, 0);
    for (size_t i = 0; i < count * bits; ++i) {
        const unsigned bit = (static_cast<unsigned char>(bytes.at(i / 8)) >> (i % 8)) & 1u;
        codes[i / bits] = static_cast<int32_t>(static_cast<uint32_t>(codes[i / bits]) | bit << (i % bits));
    }
    if (format.isInteger() && format.isSigned) {
        for (int32_t& code : codes)
            code = code > format.highestCode() ? code - (1 << format.bits) : code;
    }
    return codes;
}

std::vector<int32_t> codesOf(const onnx::TensorProto& tensor, const Format& format)
{
    size_t count = 1;
    for (const int64_t size : tensor.dims())
        count *= static_cast<size_t>(size);
    if (tensor.has_raw_data())
        return unpackCodes(tensor.raw_data(), count, format);
    std::string bytes;
    for (const float value : tensor.float_data())
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    const size_t bytesEach = format.storageBits > 8 ? 2 : 1; // an entry of int32_data holds two 4-bit codes
    for (const int32_t value : tensor.int32_data())
        bytes.append(reinterpret_cast<const char*>(&value), bytesEach);
    return unpackCodes(bytes, count, format);
}

std::vector<float> valuesOf(const std::vector<int32_t>& codes, const Format& format)
{
    const std::vector<int64_t> shape{static_cast<int64_t>(codes.size())};
    return decodeTensor(codes, shape, Encoding{format, {}, 0, {ScaleOffset()}});
}

} // namespace bitdepth
