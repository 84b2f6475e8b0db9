#include "widgets/layered_graph.h"
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kLongestDetour = 200; ///< ranks
constexpr int kSweeps = 12;
constexpr double kBoxToBox = 2;

std::vector<int> ranksOf(int boxes, const GraphEdges& edges)
{
    std::vector<int> ranks(static_cast<size_t>(boxes), 0);
    std::vector<std::vector<int>> readers(ranks.size());
    std::vector<char> reads(ranks.size(), false);
    for (const auto& [from, to] : edges) {
        readers[static_cast<size_t>(from)].push_back(to);
        reads[static_cast<size_t>(to)] = true;
    }
    for (size_t box = 0; box < ranks.size(); ++box) {
        for (const int reader : readers[box])
            ranks[static_cast<size_t>(reader)] = std::max(ranks[static_cast<size_t>(reader)], ranks[box] + 1);
    }
    for (size_t box = 0; box < ranks.size(); ++box) {
        if (reads[box] || readers[box].empty())
            continue;
        int first = ranks[static_cast<size_t>(readers[box].front())];
        for (const int reader : readers[box])
            first = std::min(first, ranks[static_cast<size_t>(reader)]);
        ranks[box] = first - 1;
    }
    return ranks;
}

int addPlace(LayeredGraph& graph, int rank, bool isBox)
{
    const int place = static_cast<int>(graph.places.size());
    graph.places.push_back({rank, isBox, {}, {}});
    graph.ranks[static_cast<size_t>(rank)].push_back(place);
    return place;
}

void join(LayeredGraph& graph, int from, int to)
{
    LayeredGraph::Place& first = graph.places[static_cast<size_t>(from)];
    LayeredGraph::Place& second = graph.places[static_cast<size_t>(to)];
    const double weight = first.isBox && second.isBox ? kBoxToBox : 1;
    first.behind.push_back({to, weight});
    second.before.push_back({from, weight});
}

/// The places an edge passes on its way.
std::vector<int> leadThrough(LayeredGraph& graph, int from, int to)
{
    const int first = graph.places[static_cast<size_t>(from)].rank + 1;
    const int last = graph.places[static_cast<size_t>(to)].rank;
    std::vector<int> passed;
    if (last - first > kLongestDetour)
        return passed;
    int before = from;
    for (int rank = first; rank < last; ++rank) {
        passed.push_back(addPlace(graph, rank, false));
        join(graph, before, passed.back());
        before = passed.back();
    }
    join(graph, before, to);
    return passed;
}

std::vector<int> positionsOf(const LayeredGraph& graph)
{
    std::vector<int> positions(graph.places.size());
    for (const auto& rank : graph.ranks) {
        for (size_t i = 0; i < rank.size(); ++i)
            positions[static_cast<size_t>(rank[i])] = static_cast<int>(i);
    }
    return positions;
}

/// Sorts a rank by the mean position of its neighbours in the rank before or behind.
void sortRank(const LayeredGraph& graph, std::vector<int>& rank, bool byBefore, std::vector<int>& positions)
{
    std::vector<std::pair<double, int>> means;
    means.reserve(rank.size());
    for (const int place : rank) {
        const auto& one = graph.places[static_cast<size_t>(place)];
        const auto& neighbours = byBefore ? one.before : one.behind;
        double sum = 0;
        for (const auto& neighbour : neighbours)
            sum += positions[static_cast<size_t>(neighbour.place)];
        means.emplace_back(neighbours.empty() ? positions[static_cast<size_t>(place)]
                                              : sum / static_cast<double>(neighbours.size()),
                           place);
    }
    std::stable_sort(means.begin(), means.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (size_t i = 0; i < rank.size(); ++i) {
        rank[i] = means[i].second;
        positions[static_cast<size_t>(rank[i])] = static_cast<int>(i);
    }
}

/// Pairs out of order among @p numbers, each below @p limit; a Fenwick tree counts those seen so far.
long countInversions(const std::vector<int>& numbers, size_t limit)
{
    std::vector<long> tree(limit + 1, 0);
    long inversions = 0;
    long seen = 0;
    for (const int number : numbers) {
        long notGreater = 0;
        for (size_t i = static_cast<size_t>(number) + 1; i > 0; i &= i - 1)
            notGreater += tree[i];
        inversions += seen++ - notGreater;
        for (size_t i = static_cast<size_t>(number) + 1; i <= limit; i += i & (~i + 1))
            ++tree[i];
    }
    return inversions;
}

} // namespace

LayeredGraph makeLayers(int boxes, const GraphEdges& edges)
{
    const std::vector<int> ranks = ranksOf(boxes, edges);
    LayeredGraph graph;
    graph.ranks.resize(
        ranks.empty() ? 0 : static_cast<size_t>(*std::max_element(ranks.begin(), ranks.end())) + 1);
    for (const int rank : ranks)
        addPlace(graph, rank, true);
    graph.edgePlaces.reserve(edges.size());
    for (const auto& [from, to] : edges)
        graph.edgePlaces.push_back(leadThrough(graph, from, to));
    return graph;
}

long countCrossings(const LayeredGraph& graph)
{
    const std::vector<int> positions = positionsOf(graph);
    long crossings = 0;
    for (size_t rank = 0; rank + 1 < graph.ranks.size(); ++rank) {
        std::vector<int> ends; // of the edges, in the order of where they begin
        for (const int place : graph.ranks[rank]) {
            const size_t begin = ends.size();
            for (const auto& neighbour : graph.places[static_cast<size_t>(place)].behind)
                ends.push_back(positions[static_cast<size_t>(neighbour.place)]);
            std::sort(ends.begin() + static_cast<std::ptrdiff_t>(begin), ends.end());
        }
        crossings += countInversions(ends, graph.ranks[rank + 1].size());
    }
    return crossings;
}

void orderRanks(LayeredGraph& graph, const std::stop_token& stop)
{
    std::vector<int> positions = positionsOf(graph);
    std::vector<std::vector<int>> best = graph.ranks;
    long fewest = countCrossings(graph);
    for (int sweep = 0; sweep < kSweeps && fewest > 0 && !stop.stop_requested(); ++sweep) {
        const bool forward = sweep % 2 == 0;
        for (size_t i = 1; i < graph.ranks.size(); ++i)
            sortRank(graph, graph.ranks[forward ? i : graph.ranks.size() - 1 - i], forward, positions);
        const long crossings = countCrossings(graph);
        if (crossings < fewest) {
            fewest = crossings;
            best = graph.ranks;
        }
    }
    graph.ranks = std::move(best);
}

} // namespace bitdepth
