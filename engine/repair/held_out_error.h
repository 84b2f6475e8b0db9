#pragma once

#include "engine/core/progress.h"
#include "engine/quantization/plan.h"
#include "engine/repair/cached_batches.h"

namespace bitdepth {

/// Measures plans on samples that no repair looks at: the ratio of signal to noise of the outputs against the
/// float model's.
class HeldOutError {
public:
    HeldOutError(ModelPtr model, SampleSet samples, unsigned threads);

    /// In dB, higher is better; the same whatever the number of threads.
    double sqnrDb(const Model& model, const QuantizationPlan& plan, const JobControl& control);
    size_t samples() const { return m_batches.samples(); }

private:
    std::vector<std::vector<TensorValue>> run(const class Simulation& simulation, const JobControl& control);

    ModelPtr m_model; ///< as it was before repairs
    CachedBatches m_batches;
    unsigned m_threads;
    std::vector<std::vector<TensorValue>> m_references; ///< by batch; empty: not yet made
};

} // namespace bitdepth
