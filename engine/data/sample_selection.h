#pragma once

#include "engine/data/sample_set.h"
#include <cstdint>

namespace bitdepth {

/// Indices of @p count samples out of @p size in a random order that @p seed decides, the same on every
/// machine. A count of 0 takes all samples in their stored order; one larger than @p size takes all,
/// shuffled.
std::vector<size_t> selectSamples(size_t size, size_t count, uint64_t seed);

/// Number of samples of @p a that are also in @p b: the same place in the same source, whatever its
/// preprocessing.
size_t countShared(const SampleSet& a, const SampleSet& b);

} // namespace bitdepth
