#include "widgets/graph_layout.h"
#include <algorithm>

namespace bitdepth {
namespace {

constexpr double kRankGap = 34;      ///< between two ranks, along the flow
constexpr double kBoxGap = 14;       ///< between two boxes of a rank
constexpr double kEdgeBreadth = 6;   ///< of the place an edge passes
constexpr double kEdgeWeight = 1e-6; ///< boxes keep their line, edges make way
constexpr int kSweeps = 16;

/// Coordinates along the flow and across it, whichever way it goes.
struct Frame {
    Flow flow;

    double along(const QSizeF& size) const
    {
        return flow == Flow::LeftToRight ? size.width() : size.height();
    }
    double across(const QSizeF& size) const
    {
        return flow == Flow::LeftToRight ? size.height() : size.width();
    }
    QPointF point(double along, double across) const
    {
        return flow == Flow::LeftToRight ? QPointF(along, across) : QPointF(across, along);
    }
};

/// The value where half of the weight lies on either side; between two values that share it, their mean.
double weightedMedian(std::vector<std::pair<double, double>>& valuesAndWeights)
{
    std::sort(valuesAndWeights.begin(), valuesAndWeights.end());
    double total = 0;
    for (const auto& [value, weight] : valuesAndWeights)
        total += weight;
    double sum = 0;
    for (size_t i = 0; i < valuesAndWeights.size(); ++i) {
        sum += valuesAndWeights[i].second;
        if (sum * 2 == total && i + 1 < valuesAndWeights.size())
            return (valuesAndWeights[i].first + valuesAndWeights[i + 1].first) / 2;
        if (sum * 2 > total)
            return valuesAndWeights[i].first;
    }
    return 0;
}

struct Wish {
    double value = 0;
    double weight = 1;
};

/// The ascending values nearest to @p wishes in weighted squares (isotonic regression by pooling adjacent
/// violators).
std::vector<double> ascending(const std::vector<Wish>& wishes)
{
    struct Pool {
        double sum, weight;
        size_t count;
        double mean() const { return sum / weight; }
    };
    std::vector<Pool> pools;
    for (const Wish& wish : wishes) {
        pools.push_back({wish.value * wish.weight, wish.weight, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back() = {pools.back().sum + last.sum, pools.back().weight + last.weight,
                            pools.back().count + last.count};
        }
    }
    std::vector<double> values;
    values.reserve(wishes.size());
    for (const Pool& pool : pools)
        values.insert(values.end(), pool.count, pool.mean());
    return values;
}

/// Finds where each place lies across the flow: in line with its neighbours as far as the places of its rank
/// leave room.
class Placement {
public:
    Placement(const LayeredGraph& graph, const std::vector<QSizeF>& boxes, Frame frame) : m_graph(graph)
    {
        m_breadth.assign(graph.places.size(), kEdgeBreadth);
        for (size_t box = 0; box < boxes.size(); ++box)
            m_breadth[box] = frame.across(boxes[box]);
        m_across.assign(graph.places.size(), 0);
        for (const auto& rank : graph.ranks)
            fit(rank, std::vector<double>(rank.size(), 0));
    }

    std::vector<double> find(const std::stop_token& stop)
    {
        for (int sweep = 0; sweep < kSweeps && !stop.stop_requested(); ++sweep) {
            const bool forward = sweep % 2 == 0;
            const size_t count = m_graph.ranks.size();
            for (size_t i = 1; i < count; ++i)
                align(m_graph.ranks[forward ? i : count - 1 - i], forward);
        }
        return m_across;
    }

private:
    void align(const std::vector<int>& rank, bool byBefore)
    {
        std::vector<double> wishes;
        wishes.reserve(rank.size());
        std::vector<std::pair<double, double>> lines;
        for (const int place : rank) {
            const auto& one = m_graph.places[static_cast<size_t>(place)];
            lines.clear();
            for (const auto& neighbour : byBefore ? one.before : one.behind)
                lines.emplace_back(m_across[static_cast<size_t>(neighbour.place)], neighbour.weight);
            wishes.push_back(lines.empty() ? m_across[static_cast<size_t>(place)] : weightedMedian(lines));
        }
        fit(rank, wishes);
    }

    /// Puts the places of a rank as near to where they wish as their breadths allow.
    void fit(const std::vector<int>& rank, const std::vector<double>& wishes)
    {
        std::vector<double> least(rank.size(), 0); // distance from the first place
        for (size_t i = 1; i < rank.size(); ++i)
            least[i] = least[i - 1] + distance(rank[i - 1], rank[i]);
        std::vector<Wish> shifted;
        shifted.reserve(rank.size());
        for (size_t i = 0; i < rank.size(); ++i)
            shifted.push_back(
                {wishes[i] - least[i], m_graph.places[static_cast<size_t>(rank[i])].isBox ? 1 : kEdgeWeight});
        const std::vector<double> found = ascending(shifted);
        for (size_t i = 0; i < rank.size(); ++i)
            m_across[static_cast<size_t>(rank[i])] = found[i] + least[i];
    }

    double distance(int a, int b) const
    {
        return (m_breadth[static_cast<size_t>(a)] + m_breadth[static_cast<size_t>(b)]) / 2 + kBoxGap;
    }

    const LayeredGraph& m_graph;
    std::vector<double> m_breadth;
    std::vector<double> m_across;
};

/// Where a rank begins and ends along the flow.
using Band = std::pair<double, double>;

std::vector<Band> bandsOf(const LayeredGraph& graph, const std::vector<QSizeF>& boxes, Frame frame)
{
    std::vector<double> lengths(graph.ranks.size(), 0);
    for (size_t box = 0; box < boxes.size(); ++box) {
        double& length = lengths[static_cast<size_t>(graph.places[box].rank)];
        length = std::max(length, frame.along(boxes[box]));
    }
    std::vector<Band> bands;
    double begin = 0;
    for (const double length : lengths) {
        bands.emplace_back(begin, begin + length);
        begin += length + kRankGap;
    }
    return bands;
}

QPolygonF cornersOf(const LayeredGraph& graph, size_t edge, const GraphEdges& edges,
                    const std::vector<QSizeF>& boxes, const std::vector<Band>& bands,
                    const std::vector<double>& across, Frame frame)
{
    const auto [from, to] = edges[edge];
    const auto middle = [&](int place) {
        const auto& [begin, end] = bands[static_cast<size_t>(graph.places[static_cast<size_t>(place)].rank)];
        return (begin + end) / 2;
    };
    QPolygonF corners;
    corners << frame.point(middle(from) + frame.along(boxes[static_cast<size_t>(from)]) / 2,
                           across[static_cast<size_t>(from)]);
    for (const int place : graph.edgePlaces[edge]) {
        const auto& [begin, end] = bands[static_cast<size_t>(graph.places[static_cast<size_t>(place)].rank)];
        corners << frame.point(begin, across[static_cast<size_t>(place)])
                << frame.point(end, across[static_cast<size_t>(place)]);
    }
    corners << frame.point(middle(to) - frame.along(boxes[static_cast<size_t>(to)]) / 2,
                           across[static_cast<size_t>(to)]);
    return corners;
}

QRectF boundsOf(const GraphLayout& layout, const std::vector<QSizeF>& boxes)
{
    QRectF bounds;
    for (size_t box = 0; box < boxes.size(); ++box)
        bounds |=
            QRectF(layout.centres[box] - QPointF(boxes[box].width(), boxes[box].height()) / 2, boxes[box]);
    for (const QPolygonF& corners : layout.corners)
        bounds |= corners.boundingRect();
    return bounds;
}

} // namespace

GraphLayout layOut(const std::vector<QSizeF>& boxes, const GraphEdges& edges, Flow flow,
                   const std::stop_token& stop)
{
    const Frame frame{flow};
    LayeredGraph graph = makeLayers(static_cast<int>(boxes.size()), edges);
    orderRanks(graph, stop);
    const std::vector<double> across = Placement(graph, boxes, frame).find(stop);
    const std::vector<Band> bands = bandsOf(graph, boxes, frame);
    GraphLayout layout;
    for (size_t box = 0; box < boxes.size(); ++box) {
        const int rank = graph.places[box].rank;
        const auto& [begin, end] = bands[static_cast<size_t>(rank)];
        layout.centres.push_back(frame.point((begin + end) / 2, across[box]));
        layout.ranks.push_back(rank);
    }
    for (size_t edge = 0; edge < edges.size(); ++edge)
        layout.corners.push_back(cornersOf(graph, edge, edges, boxes, bands, across, frame));
    layout.bounds = boundsOf(layout, boxes);
    return layout;
}

} // namespace bitdepth
