#pragma once

#include "engine/data/sample_reader.h"
#include <filesystem>
#include <optional>

namespace bitdepth {

/// How the elements of a stored array are encoded.
enum class ElementKind {
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Float16,
    Float32,
    Float64
};

/// Bytes of one element.
size_t elementSize(ElementKind kind);
/// For people: uint8, float32 ...
const char* elementName(ElementKind kind);

/// For people: "3x224x224", "?" for an unknown dimension, "a single value" for none.
std::string shapeText(std::span<const int64_t> shape);

/// Number of elements of a shape that came from a file; nothing where a dimension is negative or the product,
/// zeros left out, does not fit into 63 bits.
std::optional<size_t> elementCountOf(std::span<const int64_t> shape);

/// An array as it was stored: row-major, in this machine's byte order.
struct TypedArray {
    ElementKind kind = ElementKind::Float32;
    SampleShape shape;
    std::vector<std::byte> bytes;

    size_t elements() const { return bytes.size() / elementSize(kind); }
};

/// Fills @p values with as many elements from @p stored on. Integers and doubles are rounded to the nearest
/// float.
void toFloats(ElementKind kind, const std::byte* stored, std::span<float> values);

/// All elements as integers; nothing where one is a fraction, not a number or beyond 64 bits.
std::optional<std::vector<int64_t>> toIntegers(const TypedArray& array);

/// Swaps the bytes of every element of @p size bytes.
void swapByteOrder(std::span<std::byte> bytes, size_t size);

/// Makes room for @p size bytes without touching them, so that memory is used as data really comes; throws
/// Error naming
/// @p file where the machine cannot hold as much.
void reserveBytes(std::vector<std::byte>& bytes, size_t size, const std::filesystem::path& file);

} // namespace bitdepth
