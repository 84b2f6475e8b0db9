#pragma once

#include "engine/core/progress.h"
#include "engine/quantization/chosen_ranges.h"
#include "engine/repair/cached_batches.h"
#include <functional>

namespace bitdepth {

/// Chooses the range of every activation by what comes of it: each is quantized alone, its range found by
/// each of a few methods in turn, and the one is taken that moves the float model's outputs least on @p
/// samples.
///
/// What a range cuts off matters as much as the network makes of it: in front of a Clip that would cut it off
/// anyhow outliers are worth nothing, in front of a sum everything. The error of the tensor itself, which the
/// methods go by, does not know. Tensors whose recipe has a range set by hand, and those where all methods
/// agree, are left out.
///
/// @p report is called with the number of tensors done and of all. The result does not depend on @p threads.
ChosenRanges chooseRanges(const Model& model, const Recipe& recipe, const Calibration& calibration,
                          const CachedBatches& samples, const JobControl& control, unsigned threads,
                          const std::function<void(size_t done, size_t all)>& report);

} // namespace bitdepth
