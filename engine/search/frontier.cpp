#include "engine/search/frontier.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bitdepth {

namespace {

std::array<double, 4> axesOf(const SearchPoint& point)
{
    return {point.loss.noise, static_cast<double>(point.sizeBytes),
            static_cast<double>(point.costs.peakRamBytes.value_or(0)),
            static_cast<double>(point.costs.bitOperations)};
}

bool beats(const SearchPoint& a, const SearchPoint& b)
{
    const auto left = axesOf(a);
    const auto right = axesOf(b);
    for (size_t axis = 0; axis < left.size(); ++axis)
        if (left[axis] > right[axis])
            return false;
    return left != right;
}

} // namespace

std::vector<SearchPointPtr> frontierOf(const std::vector<SearchPointPtr>& points)
{
    std::vector<SearchPointPtr> frontier;
    for (const SearchPointPtr& point : points) {
        const bool isBeaten = std::any_of(points.begin(), points.end(),
                                          [&](const SearchPointPtr& other) { return beats(*other, *point); });
        const bool isKnown = std::any_of(frontier.begin(), frontier.end(), [&](const SearchPointPtr& other) {
            return axesOf(*other) == axesOf(*point);
        });
        if (!isBeaten && !isKnown)
            frontier.push_back(point);
    }
    std::stable_sort(frontier.begin(), frontier.end(), [](const SearchPointPtr& a, const SearchPointPtr& b) {
        return a->sizeBytes < b->sizeBytes;
    });
    return frontier;
}

SearchPointPtr choosePoint(const std::vector<SearchPointPtr>& points, const SearchLimits& limits)
{
    SearchPointPtr best;
    const auto rank = [&](const SearchPoint& point) {
        return limits.maxDropPoints ? std::tuple(double(point.sizeBytes), point.loss.noise)
                                    : std::tuple(point.loss.noise, double(point.sizeBytes));
    };
    for (const SearchPointPtr& point : points)
        if (point->keepsLimits && (!best || rank(*point) < rank(*best)))
            best = point;
    return best;
}

} // namespace bitdepth
