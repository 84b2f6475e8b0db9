#include "engine/sensitivity/kept_activations.h"

#include <algorithm>

namespace bitdepth {

bool KeptActivations::has(Fingerprint tensor) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(tensor);
    return found != m_entries.end() && found->second.present == m_batches;
}

std::shared_ptr<const TensorValue> KeptActivations::at(Fingerprint tensor, size_t batch) const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.at(tensor).batches.at(batch);
}

void KeptActivations::keep(Fingerprint tensor, size_t batch, TensorValue value)
{
    auto shared = std::make_shared<const TensorValue>(std::move(value));
    const std::lock_guard lock(m_mutex);
    Entry& entry = m_entries[tensor];
    entry.batches.resize(m_batches);
    entry.present += !entry.batches[batch];
    entry.batches[batch] = std::move(shared);
}

void KeptActivations::keepOnly(const std::vector<Fingerprint>& wanted)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [&](const auto& entry) {
        return std::find(wanted.begin(), wanted.end(), entry.first) == wanted.end();
    });
}

size_t KeptActivations::bytes() const
{
    const std::lock_guard lock(m_mutex);
    size_t bytes = 0;
    for (const auto& [tensor, entry] : m_entries)
        for (const auto& batch : entry.batches)
            bytes += batch ? batch->values.size() * sizeof(float) : 0;
    return bytes;
}

} // namespace bitdepth
