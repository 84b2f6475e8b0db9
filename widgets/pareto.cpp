#include "widgets/pareto.h"
#include <algorithm>
#include <numeric>

namespace bitdepth {

std::vector<size_t> paretoFrontier(const std::vector<CostAndValue>& points, bool higherIsBetter)
{
    const double sign = higherIsBetter ? 1 : -1;
    std::vector<size_t> order(points.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (points[a].cost != points[b].cost)
            return points[a].cost < points[b].cost;
        return sign * points[a].value > sign * points[b].value;
    });
    std::vector<size_t> kept;
    for (const size_t i : order) {
        if (kept.empty() || sign * points[i].value > sign * points[kept.back()].value)
            kept.push_back(i);
    }
    return kept;
}

} // namespace bitdepth
