#include "engine/repair/cached_batches.h"

#include <algorithm>

namespace bitdepth {

CachedBatches::CachedBatches(const Model& model, SampleSet samples, size_t memoryLimit)
    : m_samples(std::move(samples)),
      m_layout(batchLayout(model, *m_samples.dataset)),
      m_memoryLeft(memoryLimit)
{
    m_kept.resize(size());
}

CachedBatches::Batch CachedBatches::batch(size_t index) const
{
    Batch batch;
    batch.index = index;
    batch.first = index * m_layout.size;
    batch.count = std::min(m_layout.size, m_samples.size() - batch.first);
    batch.rows = m_layout.fixed ? m_layout.size : batch.count;
    {
        const std::lock_guard lock(m_mutex);
        batch.inputs = m_kept[index];
    }
    if (batch.inputs)
        return batch;
    batch.inputs = std::make_shared<const std::vector<TensorValue>>(
        readBatch(m_samples, batch.first, batch.count, m_layout));
    size_t bytes = 0;
    for (const TensorValue& tensor : *batch.inputs)
        bytes += tensor.values.size() * sizeof(float);
    const std::lock_guard lock(m_mutex);
    if (bytes <= m_memoryLeft && !m_kept[index]) {
        m_memoryLeft -= bytes;
        m_kept[index] = batch.inputs;
    }
    return batch;
}

} // namespace bitdepth
