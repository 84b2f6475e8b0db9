#include "widgets/label_placement.h"
#include <algorithm>
#include <array>
#include <limits>

namespace bitdepth {
namespace {

constexpr double kGap = 9; ///< between a point and its label
constexpr double kPointSize = 12;
constexpr double kFarthest = 3.4;    ///< so many gaps away a label still belongs to its point
constexpr double kDistanceCost = 25; ///< of one gap more, against square pixels hidden

/// Places around a point, best first: x and y of the label's centre in half sizes of the label.
constexpr std::array<std::pair<int, int>, 8> kSides = {
    {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}};

QRectF beside(const LabelRequest& request, const std::pair<int, int>& side, double distance)
{
    const double gap = kGap * distance;
    const QPointF center(request.point.x() + side.first * (request.size.width() / 2 + gap),
                         request.point.y() + side.second * (request.size.height() / 2 + gap));
    return {center.x() - request.size.width() / 2, center.y() - request.size.height() / 2,
            request.size.width(), request.size.height()};
}

bool meetsAny(const QRectF& place, const std::vector<QRectF>& others)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const QRectF& other) { return other.intersects(place); });
}

/// How much of the obstacles a label would hide, in square pixels.
double hiddenArea(const QRectF& place, const std::vector<QRectF>& obstacles)
{
    double area = 0;
    for (const QRectF& obstacle : obstacles) {
        const QRectF common = place.intersected(obstacle);
        area += common.width() * common.height();
    }
    return area;
}

/// The place around the point that hides least and lies nearest; an empty rectangle where none is possible.
template <typename Predicate>
QRectF findPlace(const LabelRequest& request, const std::vector<QRectF>& obstacles, Predicate isPossible)
{
    QRectF best;
    double least = std::numeric_limits<double>::infinity();
    for (double distance = 1; distance <= kFarthest; distance += 0.6) {
        for (size_t side = 0; side < kSides.size(); ++side) {
            const QRectF place = beside(request, kSides[side], distance);
            const double cost =
                hiddenArea(place, obstacles) + kDistanceCost * distance + static_cast<double>(side);
            if (cost < least && isPossible(place)) {
                best = place;
                least = cost;
            }
        }
    }
    return best;
}

} // namespace

std::vector<QRectF> placeLabels(const std::vector<LabelRequest>& requests, const QRectF& area,
                                const std::vector<QRectF>& obstacles)
{
    std::vector<QRectF> taken;
    for (const LabelRequest& request : requests)
        taken.emplace_back(request.point - QPointF(kPointSize / 2, kPointSize / 2),
                           QSizeF(kPointSize, kPointSize));
    std::vector<QRectF> places;
    for (const LabelRequest& request : requests) {
        const QRectF chosen = findPlace(request, obstacles, [&](const QRectF& place) {
            return area.contains(place) && !meetsAny(place, taken);
        });
        places.push_back(chosen);
        if (!chosen.isNull())
            taken.push_back(chosen);
    }
    return places;
}

} // namespace bitdepth
