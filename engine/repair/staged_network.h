#pragma once

#include "engine/core/progress.h"
#include "engine/repair/cached_batches.h"
#include "engine/runtime/session.h"
#include <optional>

namespace bitdepth {

/// A network whose tensors are wanted one after the other from its front to its back, for the same batches.
///
/// What the part already passed hands on is kept for all batches, so that nothing starts from the inputs
/// again. Where that would not fit the memory allowed, the last place where it did is started from: the
/// work grows with the depth of the network, not with its square.
class StagedNetwork {
public:
    /// @param memoryLimit bytes of kept values, of all batches together
    StagedNetwork(const CachedBatches& batches, size_t memoryLimit);

    /// Moves on to @p tensor. @p graph is the network as it is now: it may have changed behind the tensors
    /// moved to before, not in front of them, and what is in front keeps its names.
    void moveTo(const NetworkGraph& graph, const SessionOptions& options, const std::string& tensor,
                const JobControl& control, unsigned threads);

    /// The tensor moved to, or @p tensor right behind it, is made for a batch by what this returns.
    class Reader {
    public:
        TensorValue read(const CachedBatches::Batch& batch) const;

    private:
        friend class StagedNetwork;
        const StagedNetwork* m_stage = nullptr;
        std::optional<size_t> m_place;      ///< among the kept values
        std::unique_ptr<Session> m_session; ///< where it is not kept
    };
    Reader reader(const NetworkGraph& graph, const SessionOptions& options, const std::string& tensor) const;

    /// What is behind starts from these: names of the kept values, or of the inputs of @p graph, and their
    /// values for one batch.
    std::vector<std::string> startingNames(const NetworkGraph& graph) const;
    std::vector<TensorView> startingValues(const CachedBatches::Batch& batch) const;

private:
    bool fits(const std::vector<TensorValue>& values) const;

    const CachedBatches& m_batches;
    size_t m_memoryLimit;
    std::vector<std::string> m_passed;            ///< tensors moved to
    std::vector<std::string> m_names;             ///< of the kept values; empty: the inputs of the network
    std::vector<std::vector<TensorValue>> m_kept; ///< by batch
};

} // namespace bitdepth
