#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/runtime/batch.h"
#include <functional>
#include <memory>
#include <mutex>

namespace bitdepth {

/// Samples cut into batches as a model takes them, decoded once as far as a memory limit allows.
class CachedBatches {
public:
    struct Batch {
        std::shared_ptr<const std::vector<TensorValue>> inputs;
        size_t index = 0;
        size_t first = 0; ///< position of its first sample
        size_t count = 0; ///< samples
        size_t rows = 0;  ///< rows of the run; those beyond count only fill up
    };

    CachedBatches(const Model& model, SampleSet samples, size_t memoryLimit = size_t{384} << 20);

    size_t size() const { return (m_samples.size() + m_layout.size - 1) / m_layout.size; }
    size_t samples() const { return m_samples.size(); }
    Batch batch(size_t index) const;

private:
    SampleSet m_samples;
    BatchLayout m_layout;
    mutable std::mutex m_mutex; ///< guards what follows
    mutable std::vector<std::shared_ptr<const std::vector<TensorValue>>> m_kept;
    mutable size_t m_memoryLeft;
};

} // namespace bitdepth
