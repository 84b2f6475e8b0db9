#pragma once

#include "engine/quantization/encoding_memo.h"
#include "engine/sensitivity/output_comparison.h"
#include "engine/sensitivity/partial_simulation.h"
#include "engine/sensitivity/sensitivity_measurement.h"

namespace bitdepth {

/// Simulates many recipes of one model, each beside others on a core of its own, and compares their outputs
/// with the float model's.
class TensorSweep {
public:
    /// Throws Error where the samples do not fit the model or there are none.
    TensorSweep(const SensitivitySource& source, const SensitivityOptions& options);

    /// Runs the float model; once, before anything else.
    void runFloat(const JobControl& control);
    /// Makes @p recipe what later ones differ from.
    void startFrom(const Recipe& recipe, const JobControl& control);

    using TakeDifference = std::function<void(size_t index, const OutputDifference&)>;
    /// Simulates each of @p recipes over all samples; @p take gets one call at a time.
    void run(const std::vector<Recipe>& recipes, const JobControl& control, const TakeDifference& take);

private:
    QuantizationPlan planOf(const Recipe& recipe) const;
    OutputDifference simulate(const Recipe& recipe, const JobControl& control,
                              const std::function<void()>& batchDone) const;

    SensitivitySource m_source;
    SensitivityOptions m_options;
    PartialSimulation m_simulation;
    OutputComparison m_comparison;
    mutable EncodingMemo m_memo;
};

} // namespace bitdepth
