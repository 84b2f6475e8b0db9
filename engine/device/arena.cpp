#include "engine/device/arena.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace bitdepth {

namespace {

using Order = std::function<bool(const MemoryBlock&, const MemoryBlock&)>;

bool areAliveTogether(const MemoryBlock& a, const MemoryBlock& b)
{
    return a.first <= b.last && b.first <= a.last;
}

int64_t roundedUp(int64_t bytes, int64_t alignment) { return (bytes + alignment - 1) / alignment * alignment; }

/// Bytes alive while each node runs; at 0 what is there before the first one.
std::vector<int64_t> aliveByNode(const std::vector<MemoryBlock>& blocks)
{
    int nodes = 0;
    for (const MemoryBlock& block : blocks)
        nodes = std::max(nodes, block.last + 1);
    std::vector<int64_t> alive(static_cast<size_t>(nodes) + 2);
    for (const MemoryBlock& block : blocks) {
        alive[static_cast<size_t>(block.first + 1)] += block.bytes;
        alive[static_cast<size_t>(block.last + 2)] -= block.bytes;
    }
    std::partial_sum(alive.begin(), alive.end(), alive.begin());
    return alive;
}

/// The most that is ever alive together with @p block.
int64_t crowdAround(const MemoryBlock& block, const std::vector<int64_t>& alive)
{
    return *std::max_element(alive.begin() + block.first + 1, alive.begin() + block.last + 2);
}

/// Blocks in places, by offset.
class Arena {
public:
    explicit Arena(int64_t alignment) : m_alignment(alignment) {}

    void place(const MemoryBlock& block)
    {
        const int64_t offset = tightestGap(block);
        const auto behind =
            std::find_if(m_blocks.begin(), m_blocks.end(),
                         [&](const PlacedBlock& placed) { return placed.offset > offset; });
        m_blocks.insert(behind, {block, offset});
        m_bytes = std::max(m_bytes, offset + block.bytes);
    }

    int64_t bytes() const { return m_bytes; }
    std::vector<PlacedBlock> take() { return std::move(m_blocks); }

private:
    /// The smallest gap between neighbours that holds the block, otherwise the place behind them all.
    int64_t tightestGap(const MemoryBlock& block) const
    {
        std::optional<int64_t> best;
        int64_t smallest = std::numeric_limits<int64_t>::max();
        int64_t end = 0;
        for (const PlacedBlock& placed : m_blocks) {
            if (!areAliveTogether(placed.block, block))
                continue;
            const int64_t gap = placed.offset - end;
            if (gap >= block.bytes && gap < smallest) {
                smallest = gap;
                best = end;
            }
            end = std::max(end, roundedUp(placed.offset + placed.block.bytes, m_alignment));
        }
        return best.value_or(end);
    }

    int64_t m_alignment;
    int64_t m_bytes = 0;
    std::vector<PlacedBlock> m_blocks;
};

/// Ties fall in the order of the graph, so that a plan does not depend on the sort.
std::vector<Order> orders(const std::vector<int64_t>& alive)
{
    const auto bySize = [](const MemoryBlock& a, const MemoryBlock& b) { return a.bytes > b.bytes; };
    const auto byLife = [](const MemoryBlock& a, const MemoryBlock& b) {
        return std::pair(a.last - a.first, a.bytes) > std::pair(b.last - b.first, b.bytes);
    };
    const auto byCrowd = [&alive](const MemoryBlock& a, const MemoryBlock& b) {
        return std::pair(crowdAround(a, alive), a.bytes) > std::pair(crowdAround(b, alive), b.bytes);
    };
    return {bySize, byLife, byCrowd};
}

} // namespace

ArenaPlan planArena(const std::vector<MemoryBlock>& blocks, int64_t alignment)
{
    const std::vector<int64_t> alive = aliveByNode(blocks);
    ArenaPlan plan;
    plan.aliveBytes = *std::max_element(alive.begin(), alive.end());
    plan.bytes = std::numeric_limits<int64_t>::max();
    for (const Order& order : orders(alive)) {
        std::vector<MemoryBlock> sorted = blocks;
        std::stable_sort(sorted.begin(), sorted.end(), order);
        Arena arena(alignment);
        for (const MemoryBlock& block : sorted)
            arena.place(block);
        if (arena.bytes() < plan.bytes) {
            plan.bytes = arena.bytes();
            plan.blocks = arena.take();
        }
        if (plan.bytes <= plan.aliveBytes)
            break;
    }
    return plan;
}

} // namespace bitdepth
