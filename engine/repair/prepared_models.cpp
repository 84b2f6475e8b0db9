#include "engine/repair/prepared_models.h"

#include <algorithm>

namespace bitdepth {

namespace {

constexpr size_t kKept = 3;

}

std::shared_ptr<const PreparedModel> PreparedModels::find(const Recipe& recipe) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.recipe == recipe; });
    return found == m_entries.end() ? nullptr : found->prepared;
}

void PreparedModels::keep(const Recipe& recipe, std::shared_ptr<const PreparedModel> prepared)
{
    if (recipe.repairs.empty())
        return;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.recipe == recipe; });
    m_entries.push_front({recipe, std::move(prepared)});
    if (m_entries.size() > kKept)
        m_entries.pop_back();
}

} // namespace bitdepth
