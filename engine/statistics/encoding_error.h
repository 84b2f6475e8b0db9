#pragma once

#include "engine/numeric/encoding.h"
#include "engine/statistics/range_error.h"
#include <span>

namespace bitdepth {

/// Mean squared error of @p reconstructed, which is @p original quantized with @p encoding and back, by
/// whether a value lay inside the range of its own scale (rounding) or not (clipping). NaN and Inf are left
/// out; 0 where nothing is finite.
RangeError encodingError(std::span<const float> original, std::span<const float> reconstructed,
                         std::span<const int64_t> shape, const Encoding& encoding);

} // namespace bitdepth
