#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/quantization/simulation.h"
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace bitdepth {

/// One sample that was run.
struct SampleRun {
    size_t position = 0;          ///< in the sample set
    std::span<const float> input; ///< its first input
    std::span<const TensorValue> outputs;
    std::span<const TensorValue> references; ///< what the float model gave
    size_t row = 0;                          ///< of this sample in outputs and references
    size_t rows = 1;

    std::span<const float> output(size_t index) const;
    std::span<const float> reference(size_t index) const;
};

/// A part of the samples, spread evenly over all of them, that is run before the others.
struct FirstSamples {
    size_t least = 0; ///< so many, or a few more; there is no such part where that is over half of all
    /// Called once, by one of the threads, when all of these were taken; the others are being run meanwhile.
    std::function<void(std::span<const size_t> positions)> done = {};
};

/// Runs simulations of one model over one choice of samples, spread over the cores, the float model's outputs
/// beside them.
///
/// Decoded samples and the float model's outputs are kept for the next run as far as a memory limit allows;
/// beyond it they are made anew.
class SampleRunner {
public:
    SampleRunner(ModelPtr model, SampleSet samples, size_t memoryLimit = size_t{512} << 20);

    const SampleSet& samples() const { return m_samples; }
    /// The float model.
    const Simulation& reference();

    /// Calls @p take for every sample, from several threads at once; no two calls are for the same sample.
    /// Throws Error where there are no samples, or where outputs and labels do not go together.
    void run(const Simulation& simulation, const JobControl& control, unsigned threads,
             const std::function<void(const SampleRun&)>& take, const FirstSamples& first = {});

private:
    using Tensors = std::shared_ptr<const std::vector<TensorValue>>;
    struct Batch {
        Tensors inputs;     ///< null: not kept
        Tensors references; ///< null: not kept
    };

    void runBatch(size_t index, const Simulation& simulation,
                  const std::function<void(const SampleRun&)>& take);
    Tensors keep(Tensors Batch::*place, size_t index, std::vector<TensorValue> made);
    Tensors kept(Tensors Batch::*place, size_t index);
    void requireMatch(const std::vector<TensorValue>& outputs, size_t inputSize, size_t rows) const;

    ModelPtr m_model;
    SampleSet m_samples;
    std::unique_ptr<Simulation> m_reference;
    std::mutex m_mutex; ///< guards what follows
    std::vector<Batch> m_batches;
    size_t m_memoryLeft;
};

} // namespace bitdepth
