#pragma once

#include "engine/numeric/encoding.h"
#include <functional>

namespace bitdepth {

/// Mean squared error that a candidate range would cost.
using RangeCost = std::function<double(const Range&)>;

/// The range of least cost among [-t, t] with t up to the larger magnitude of @p full.
///
/// The cost has many small dips (the grid moves under the values) inside one wide valley, so thresholds are
/// tried on an even grid and on one that halves towards zero, and the neighbourhood of the best is then
/// searched ever more finely.
Range searchSymmetric(const Range& full, const RangeCost& cost);

/// The range of least cost inside @p full, both ends free: first shrunk together, then by turns.
Range searchBothEnds(const Range& full, const RangeCost& cost);

} // namespace bitdepth
