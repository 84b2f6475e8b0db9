#pragma once

#include "engine/quantization/simulation.h"
#include "engine/repair/cached_batches.h"
#include "engine/sensitivity/cut_lines.h"
#include "engine/sensitivity/kept_activations.h"
#include <functional>
#include <optional>

namespace bitdepth {

/// Simulates many plans of one model over the same samples, running of each only what lies behind its first
/// difference from a plan that was remembered.
///
/// What remember() runs leaves its activations at lines that cut the network in two, as far as a memory limit
/// allows; beyond it more is computed again. The outputs are those of Simulation, bit for bit.
class PartialSimulation {
public:
    PartialSimulation(ModelPtr model, SampleSet samples, size_t memoryLimit = size_t{512} << 20);

    const Model& model() const { return *m_model; }
    /// The samples, cut into batches.
    const CachedBatches& batches() const { return m_batches; }
    size_t keptBytes() const { return m_kept.bytes(); }

    /// Takes the outputs of one batch, in the order of the model's outputs.
    using TakeOutputs = std::function<void(size_t batch, std::vector<TensorValue> outputs)>;

    /// Runs @p plan over all samples, batches side by side, and keeps its activations instead of those of an
    /// earlier plan (which are used where they are the same). @p take is called from several threads.
    void remember(const QuantizationPlan& plan, const JobControl& control, unsigned threads,
                  const TakeOutputs& take);

    /// A plan loaded so far as it differs from the remembered one; valid until the next remember().
    class Run {
    public:
        /// Outputs of one batch. Thread-safe.
        std::vector<TensorValue> run(size_t batch) const;
        /// Operators that are run.
        size_t nodes() const { return m_nodes; }

    private:
        friend class PartialSimulation;

        const PartialSimulation* m_owner = nullptr;
        std::unique_ptr<Session> m_session;
        std::vector<std::optional<size_t>> m_modelInputs; ///< by input of the session: which of the model's
        std::vector<Fingerprint> m_given;                 ///< by input: else the kept tensor
        size_t m_nodes = 0;
    };
    /// Thread-safe beside other calls of load().
    Run load(const QuantizationPlan& plan) const;

private:
    struct Prepared; ///< a network and its fingerprints

    Prepared prepared(const QuantizationPlan& plan) const;
    Run load(const Prepared& network, const std::vector<std::string>& wanted) const;
    std::vector<std::string> wantedTensors(const Prepared& network);
    void measureLines();

    ModelPtr m_model;
    CachedBatches m_batches;
    ConstantHashes m_constants;
    KeptActivations m_kept;
    size_t m_memoryLimit;
    std::optional<std::vector<CutLine>> m_lines; ///< those that fit into the memory limit
};

} // namespace bitdepth
