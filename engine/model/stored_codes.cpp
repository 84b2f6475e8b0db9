#include "engine/model/stored_codes.h"

#include "engine/model/tensor_proto.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// The bytes of a tensor, whichever field they are in: an entry of int32_data holds one code, or a byte of
/// narrower ones.
std::string bytesOf(const onnx::TensorProto& tensor, int bits)
{
    if (tensor.has_raw_data())
        return tensor.raw_data();
    const size_t bytesEach = std::max<size_t>(1, static_cast<size_t>(bits) / 8);
    std::string bytes;
    bytes.reserve(static_cast<size_t>(tensor.int32_data_size()) * bytesEach);
    for (const int32_t entry : tensor.int32_data())
        for (size_t b = 0; b < bytesEach; ++b)
            bytes.push_back(static_cast<char>(static_cast<uint32_t>(entry) >> (8 * b)));
    return bytes;
}

uint32_t codeAt(const std::string& bytes, size_t index, unsigned bits)
{
    const auto byteAt = [&](size_t place) { return uint32_t{static_cast<uint8_t>(bytes[place])}; };
    if (bits < 8)
        return byteAt(index * bits / 8) >> (index * bits % 8) & ((1u << bits) - 1);
    uint32_t code = 0;
    for (size_t b = 0; b < bits / 8; ++b)
        code |= byteAt(index * (bits / 8) + b) << (8 * b);
    return code;
}

int32_t withSign(uint32_t code, unsigned bits)
{
    const uint32_t sign = 1u << (bits - 1);
    return static_cast<int32_t>((code ^ sign) - sign);
}

} // namespace

std::optional<Format> formatOfElementType(int elementType)
{
    const auto all = formats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) {
        const bool isCode = format.isInteger() || format.bits <= 8;
        return isCode && format.onnxType == elementType && format.bits == format.storageBits;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::vector<int32_t>> decodeCodes(const onnx::TensorProto& tensor)
{
    const bool isWide = tensor.data_type() == onnx::TensorProto::INT32;
    const auto format = formatOfElementType(tensor.data_type());
    if (!isWide && !format)
        return {};
    const auto bits = isWide ? 32u : static_cast<unsigned>(format->storageBits);
    const bool isSigned = isWide || (format->isInteger() && format->isSigned);
    const std::string bytes = bytesOf(tensor, static_cast<int>(bits));
    const auto count = static_cast<size_t>(elementCount(shapeOf(tensor)));
    if (count > bytes.size() * 8 || bytes.size() != (count * bits + 7) / 8)
        return {};
    std::vector<int32_t> codes;
    codes.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const uint32_t code = codeAt(bytes, i, bits);
        codes.push_back(isSigned ? withSign(code, bits) : static_cast<int32_t>(code));
    }
    return codes;
}

} // namespace bitdepth
