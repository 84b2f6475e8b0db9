#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace bitdepth {

/// What a job finds on its thread while it runs, until the GUI thread comes to take it.
template <typename T>
class Inbox {
public:
    void put(T item)
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
    }

    std::vector<T> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_items, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_items;
};

} // namespace bitdepth
