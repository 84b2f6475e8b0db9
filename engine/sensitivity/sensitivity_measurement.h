#pragma once

#include "engine/core/progress.h"
#include "engine/runtime/calibration.h"
#include "engine/sensitivity/sensitivity_request.h"
#include <functional>

namespace bitdepth {

/// What sensitivity is found on.
struct SensitivitySource {
    ModelPtr model;
    SampleSet samples;
    CalibrationPtr calibration; ///< ranges of activations; may be null where only weights are asked for
};

/// What a figure is about.
enum class SensitivityScope {
    Alone,  ///< only this tensor is quantized
    AllBut, ///< everything but it is
};

struct SensitivityOptions {
    unsigned threads = 0; ///< 0: all cores
    bool allBut = true;   ///< measure that, too: all layers' weights by the one and activations by the other
                          ///< quantizer of the same place in the request, but one tensor left float
    size_t memoryLimit = size_t{512} << 20; ///< bytes of activations kept at a time
};

/// Called with each figure as it is measured: one call at a time, from whichever thread.
using TakeFigure = std::function<void(const SensitivityFigure&, SensitivityScope)>;

/// Simulates every tensor that @p request names over all samples, running only what lies behind it. Figures
/// are taken in the order of @p estimate, the greatest noise first; the result holds them in the order of
/// sensitivityTasks(). No figure depends on the number of threads or on the order.
///
/// Throws Error where there are no samples or a range is not known, Cancelled where a stop was asked for.
Sensitivity measureSensitivity(const SensitivitySource& source, const SensitivityRequest& request,
                               const Sensitivity& estimate, const TakeFigure& take, const JobControl& control,
                               const SensitivityOptions& options = {});

/// All figures alone of @p request in a second or two: each layer's local error carried forward to the
/// outputs.
///
/// One quantizer of each tensor (that nearest 4 bits) is simulated on a few of the samples; the others scale
/// with the error they make locally, on the weights themselves or on the activation's histogram.
Sensitivity estimateSensitivity(const SensitivitySource& source, const SensitivityRequest& request,
                                const JobControl& control, const SensitivityOptions& options = {});

/// 1 where @p a and @p b rank alike, -1 where the other way round: Spearman's correlation of ranks, equal
/// values sharing their mean rank. NaN for fewer than two values or where all are equal.
double rankCorrelation(const std::vector<double>& a, const std::vector<double>& b);

} // namespace bitdepth
