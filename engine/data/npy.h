#pragma once

#include "engine/data/typed_array.h"

namespace bitdepth {

/// Reads a NumPy array (.npy, format versions 1 to 3) from its bytes, header and values.
///
/// Elements: b1 u1 i1 u2 i2 u4 i4 u8 i8 f2 f4 f8, little or big endian, C or Fortran order; what comes back
/// is row-major in this machine's byte order. @p file and @p name (the array's, may be empty) are for
/// messages. Throws Error where the header cannot be read, the elements are of another kind, or the values
/// are fewer or more than the shape says.
TypedArray readNpy(std::vector<std::byte> bytes, const std::filesystem::path& file, const std::string& name);

} // namespace bitdepth
