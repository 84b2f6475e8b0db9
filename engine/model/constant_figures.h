#pragma once

#include "engine/core/progress.h"
#include "engine/model/tensor.h"
#include "engine/statistics/histogram.h"
#include "engine/statistics/tensor_statistics.h"

namespace bitdepth {

/// What can be said of the numbers of one constant.
struct ConstantFigures {
    TensorStatistics statistics;
    Histogram histogram;
};

/// Arrays in files keep their figures from this size on, which are small beside them: reading them takes
/// longest.
constexpr size_t kFiguresKeptFrom = 1 << 18;

/// Of each of @p constants, in their order. Their numbers are read once, some megabytes at a time, and stay
/// in their files where they are there. The same for any number of threads (0: all cores), and the same as
/// computeStatistics() and computeHistogram() of the whole.
std::vector<ConstantFigures> figuresOf(const std::vector<SharedFloats>& constants,
                                       const JobControl& control = {}, unsigned threads = 0);

/// The same of one, without its histogram.
TensorStatistics statisticsOf(const FloatArray& values);

/// @p constant in memory for as long as the result is kept; one in a file stays there.
ConstantTensor readApart(const ConstantTensor& constant);

} // namespace bitdepth
