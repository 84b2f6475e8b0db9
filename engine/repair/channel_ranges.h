#pragma once

#include "engine/numeric/encoding.h"
#include "engine/repair/cached_batches.h"

namespace bitdepth {

/// Smallest and largest value of each channel (axis 1) of each of @p tensors in the float model, over all of
/// @p batches. Here a range need not hold 0.
std::map<std::string, std::vector<Range>> channelRanges(const Model& model,
                                                        const std::vector<std::string>& tensors,
                                                        const CachedBatches& batches,
                                                        const JobControl& control, unsigned threads);

} // namespace bitdepth
