#include "engine/data/typed_array.h"

#include "engine/core/error.h"
#include <QFloat16>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace bitdepth {

namespace {

/// Calls @p visit with a value of the C++ type that @p kind stands for.
template <class Visitor>
auto visitKind(ElementKind kind, Visitor visit)
{
    switch (kind) {
    case ElementKind::UInt8:
        return visit(uint8_t());
    case ElementKind::Int8:
        return visit(int8_t());
    case ElementKind::UInt16:
        return visit(uint16_t());
    case ElementKind::Int16:
        return visit(int16_t());
    case ElementKind::UInt32:
        return visit(uint32_t());
    case ElementKind::Int32:
        return visit(int32_t());
    case ElementKind::UInt64:
        return visit(uint64_t());
    case ElementKind::Int64:
        return visit(int64_t());
    case ElementKind::Float16:
        return visit(qfloat16());
    case ElementKind::Float32:
        return visit(float());
    case ElementKind::Float64:
        break;
    }
    return visit(double());
}

/// Element @p index of an array whose first byte may lie anywhere.
template <class T>
T elementAt(const std::byte* stored, size_t index)
{
    T value;
    std::memcpy(&value, stored + index * sizeof(T), sizeof(T));
    return value;
}

template <class T>
bool isInt64(T value)
{
    if constexpr (std::is_integral_v<T>)
        return std::in_range<int64_t>(value);
    else
        return static_cast<double>(value) == std::trunc(static_cast<double>(value)) &&
               std::abs(static_cast<double>(value)) < 9e18;
}

} // namespace

size_t elementSize(ElementKind kind)
{
    return visitKind(kind, [](auto value) { return sizeof(value); });
}

const char* elementName(ElementKind kind)
{
    static constexpr const char* kNames[] = {"uint8",  "int8",  "uint16",  "int16",   "uint32", "int32",
                                             "uint64", "int64", "float16", "float32", "float64"};
    return kNames[static_cast<size_t>(kind)];
}

std::string shapeText(std::span<const int64_t> shape)
{
    std::string text;
    for (const int64_t dimension : shape)
        text += (text.empty() ? "" : "x") + (dimension < 0 ? "?" : std::to_string(dimension));
    return text.empty() ? "a single value" : text;
}

std::optional<size_t> elementCountOf(std::span<const int64_t> shape)
{
    int64_t count = 1; // zeros left out: the rest is counted without them elsewhere
    bool isEmpty = false;
    for (const int64_t dimension : shape) {
        isEmpty |= dimension == 0;
        if (dimension < 0 || (dimension > 0 && __builtin_mul_overflow(count, dimension, &count)))
            return std::nullopt;
    }
    return isEmpty ? 0 : static_cast<size_t>(count);
}

void toFloats(ElementKind kind, const std::byte* stored, std::span<float> values)
{
    visitKind(kind, [&](auto type) {
        using T = decltype(type);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(elementAt<T>(stored, i));
    });
}

std::optional<std::vector<int64_t>> toIntegers(const TypedArray& array)
{
    std::vector<int64_t> integers(array.elements());
    const bool exact = visitKind(array.kind, [&](auto type) {
        using T = decltype(type);
        for (size_t i = 0; i < integers.size(); ++i) {
            const T value = elementAt<T>(array.bytes.data(), i);
            if (!isInt64(value))
                return false;
            integers[i] = static_cast<int64_t>(value);
        }
        return true;
    });
    return exact ? std::optional(std::move(integers)) : std::nullopt;
}

void swapByteOrder(std::span<std::byte> bytes, size_t size)
{
    for (size_t first = 0; first + size <= bytes.size(); first += size)
        std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(first),
                     bytes.begin() + static_cast<std::ptrdiff_t>(first + size));
}

void reserveBytes(std::vector<std::byte>& bytes, size_t size, const std::filesystem::path& file)
{
    try {
        bytes.reserve(size);
    } catch (const std::exception&) { // bad_alloc, or length_error beyond half of the address space
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 needs %2 MB of memory, more than this machine gives: "
                                                "store fewer samples in it."),
                    {file.string(), std::to_string(size >> 20)});
    }
}

} // namespace bitdepth
