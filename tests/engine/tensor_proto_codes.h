#pragma once

#include "engine/numeric/format.h"
#include <cstdint>
#include <onnx/onnx_pb.h>
#include <optional>
#include <vector>

namespace bitdepth {

/// The format a file's element type stores whole (int8 for INT8, never int5), if the registry has it.
std::optional<Format> formatOfType(int onnxType);

/// Packs codes as a file stores them: little-endian, the first of two or four small ones in the low bits.
std::string packCodes(const std::vector<int32_t>& codes, const Format& format);

/// The inverse for @p count codes; signed integers with their sign, floats as bit patterns.
std::vector<int32_t> unpackCodes(const std::string& bytes, size_t count, const Format& format);

/// Codes of a tensor, from its raw_data, float_data or int32_data.
std::vector<int32_t> codesOf(const onnx::TensorProto& tensor, const Format& format);

/// The numbers those codes are, with scale 1.
std::vector<float> valuesOf(const std::vector<int32_t>& codes, const Format& format);

} // namespace bitdepth
