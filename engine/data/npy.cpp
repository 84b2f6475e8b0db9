#include "engine/data/npy.h"

#include "engine/core/error.h"
#include "engine/data/npy_header.h"
#include <bit>
#include <cstring>

namespace bitdepth {

namespace {

/// Values that were stored with the first index running fastest, brought to the order where the last one
/// does.
std::vector<std::byte> toRowMajor(const std::vector<std::byte>& bytes, const SampleShape& shape, size_t size)
{
    std::vector<size_t> strides(shape.size()); // in the stored order, in bytes
    for (size_t axis = 0, stride = size; axis < shape.size(); ++axis) {
        strides[axis] = stride;
        stride *= static_cast<size_t>(shape[axis]);
    }
    std::vector<std::byte> ordered(bytes.size());
    std::vector<int64_t> index(shape.size(), 0);
    size_t from = 0;
    for (size_t to = 0; to < ordered.size(); to += size) {
        std::memcpy(&ordered[to], &bytes[from], size);
        for (size_t axis = shape.size(); axis-- > 0;) {
            from += strides[axis];
            if (++index[axis] < shape[axis])
                break;
            from -= strides[axis] * static_cast<size_t>(shape[axis]);
            index[axis] = 0;
        }
    }
    return ordered;
}

void checkSize(const NpyHeader& header, size_t valueBytes, const std::string& place)
{
    const auto count = elementCountOf(header.shape);
    size_t wanted = 0;
    if (!count || __builtin_mul_overflow(*count, elementSize(header.kind), &wanted) || wanted != valueBytes)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 says it holds %2 values of %3, but has %4 bytes of them: "
                                                "save or copy it again."),
                    {place, shapeText(header.shape), elementName(header.kind), std::to_string(valueBytes)});
}

} // namespace

TypedArray readNpy(std::vector<std::byte> bytes, const std::filesystem::path& file, const std::string& name)
{
    const std::string place = name.empty() ? file.string() : file.string() + " (" + name + ")";
    NpyHeader header = readNpyHeader(bytes, place);
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(header.valuesAt));
    checkSize(header, bytes.size(), place);
    const size_t size = elementSize(header.kind);
    if (header.bigEndian != (std::endian::native == std::endian::big))
        swapByteOrder(bytes, size);
    if (header.fortranOrder && header.shape.size() > 1)
        bytes = toRowMajor(bytes, header.shape, size);
    return {header.kind, std::move(header.shape), std::move(bytes)};
}

} // namespace bitdepth
