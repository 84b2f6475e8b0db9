#pragma once

#include "engine/core/progress.h"
#include <cstddef>
#include <functional>

namespace bitdepth {

/// Number of worker threads used when nothing else is asked: the cores of this machine.
unsigned defaultThreads();

/// Calls @p work(index, worker) for every index below @p count, spread over @p threads workers (0:
/// defaultThreads()).
///
/// Indices are handed out in order; worker is 0 ... threads-1 and no two calls with the same worker overlap.
/// A stop asked for through @p control, or an exception in @p work, ends the others after their current index
/// and is rethrown here.
void parallelFor(size_t count, unsigned threads, const JobControl& control,
                 const std::function<void(size_t index, unsigned worker)>& work);

} // namespace bitdepth
