#pragma once

#include "engine/runtime/session.h"
#include "engine/sensitivity/fingerprints.h"
#include <memory>
#include <mutex>
#include <vector>

namespace bitdepth {

/// Activations of all batches, found by what they are computed from. Thread-safe.
class KeptActivations {
public:
    explicit KeptActivations(size_t batches) : m_batches(batches) {}

    /// True where the tensor is there for every batch.
    bool has(Fingerprint tensor) const;
    /// Throws std::out_of_range where it is not.
    std::shared_ptr<const TensorValue> at(Fingerprint tensor, size_t batch) const;
    void keep(Fingerprint tensor, size_t batch, TensorValue value);
    /// Forgets all tensors but @p wanted.
    void keepOnly(const std::vector<Fingerprint>& wanted);
    size_t bytes() const;

private:
    struct Entry {
        std::vector<std::shared_ptr<const TensorValue>> batches;
        size_t present = 0;
    };

    size_t m_batches;
    mutable std::mutex m_mutex; ///< guards what follows
    std::map<Fingerprint, Entry> m_entries;
};

} // namespace bitdepth
