#pragma once

#include "engine/data/typed_array.h"

namespace bitdepth {

/// What stands before the values of a NumPy array.
struct NpyHeader {
    ElementKind kind = ElementKind::Float32;
    bool bigEndian = false;
    bool fortranOrder = false;
    SampleShape shape;
    size_t valuesAt = 0; ///< place of the first value, in bytes from the start
};

/// Reads the header (NumPy enhancement proposal 1: a magic, a version, a length and a Python dictionary with
/// descr, fortran_order and shape). Throws Error naming @p place.
NpyHeader readNpyHeader(std::span<const std::byte> bytes, const std::string& place);

} // namespace bitdepth
