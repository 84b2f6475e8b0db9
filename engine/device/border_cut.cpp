#include "engine/device/border_cut.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace bitdepth {

namespace {

/// A network with the largest flow through it.
class FlowNetwork {
public:
    explicit FlowNetwork(size_t nodes) : m_outgoing(nodes) {}

    void connect(size_t from, size_t to, double capacity, double backwards)
    {
        m_outgoing[from].push_back(m_arcs.size());
        m_arcs.push_back({to, capacity});
        m_outgoing[to].push_back(m_arcs.size());
        m_arcs.push_back({from, backwards});
    }

    /// Fills the network from @p source to @p sink; true for every node that can still be reached then.
    std::vector<bool> fill(size_t source, size_t sink)
    {
        for (search(source); m_arrivedBy[sink] != kNone; search(source))
            push(source, sink);
        std::vector<bool> reached(m_outgoing.size());
        for (size_t node = 0; node < reached.size(); ++node)
            reached[node] = node == source || m_arrivedBy[node] != kNone;
        return reached;
    }

private:
    struct Arc {
        size_t to = 0;
        double room = 0;
    };
    static constexpr size_t kNone = std::numeric_limits<size_t>::max();
    static constexpr double kNothing = 1e-12; ///< what sums of doubles leave over

    /// Finds a shortest way with room to every node that has one.
    void search(size_t source)
    {
        m_arrivedBy.assign(m_outgoing.size(), kNone);
        std::queue<size_t> open;
        open.push(source);
        while (!open.empty()) {
            const size_t node = open.front();
            open.pop();
            for (const size_t arc : m_outgoing[node]) {
                const size_t next = m_arcs[arc].to;
                if (m_arcs[arc].room <= kNothing || next == source || m_arrivedBy[next] != kNone)
                    continue;
                m_arrivedBy[next] = arc;
                open.push(next);
            }
        }
    }

    /// Sends as much along the path found as it bears. Arcs lie in pairs, so arc ^ 1 is the way back.
    void push(size_t source, size_t sink)
    {
        double amount = std::numeric_limits<double>::max();
        for (size_t node = sink; node != source; node = m_arcs[m_arrivedBy[node] ^ 1].to)
            amount = std::min(amount, m_arcs[m_arrivedBy[node]].room);
        for (size_t node = sink; node != source; node = m_arcs[m_arrivedBy[node] ^ 1].to) {
            m_arcs[m_arrivedBy[node]].room -= amount;
            m_arcs[m_arrivedBy[node] ^ 1].room += amount;
        }
    }

    std::vector<Arc> m_arcs;
    std::vector<std::vector<size_t>> m_outgoing;
    std::vector<size_t> m_arrivedBy; ///< arc by which the search came to a node
};

} // namespace

std::vector<bool> cheapestSides(const std::vector<SideCosts>& things, const std::vector<BorderCost>& borders)
{
    const size_t source = things.size();
    const size_t sink = source + 1;
    FlowNetwork network(sink + 1);
    for (size_t i = 0; i < things.size(); ++i) {
        // What ends on the first side is cut from the source and pays for it, and the other way round.
        network.connect(source, i, things[i].first, 0);
        network.connect(i, sink, things[i].second, 0);
    }
    for (const BorderCost& border : borders)
        network.connect(border.a, border.b, border.cost, border.cost);
    std::vector<bool> second = network.fill(source, sink);
    second.resize(things.size());
    return second;
}

} // namespace bitdepth
