#include "widgets/label_placement.h"
#include <algorithm>
#include <array>

namespace bitdepth {
namespace {

constexpr double kGap = 9;       ///< between a point and its label
constexpr double kPointSize = 12;
constexpr double kNear = 1.8; ///< so many gaps away a label still belongs to its point
constexpr double kFar = 3.4;

/// Places around a point, best first: x and y of the label's centre in half sizes of the label.
constexpr std::array<std::pair<int, int>, 8> kSides = {
    {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}};

QRectF beside(const LabelRequest& request, const std::pair<int, int>& side, double distance)
{
    const double gap = kGap * distance;
    const QPointF center(request.point.x() + side.first * (request.size.width() / 2 + gap),
                         request.point.y() + side.second * (request.size.height() / 2 + gap));
    return {center.x() - request.size.width() / 2, center.y() - request.size.height() / 2, request.size.width(),
            request.size.height()};
}

/// The nearest place around the point that @p isFree; an empty rectangle where there is none.
template <typename Predicate> QRectF findPlace(const LabelRequest& request, double farthest, Predicate isFree)
{
    for (double distance = 1; distance <= farthest; distance += 0.8) {
        for (const auto& side : kSides) {
            if (const QRectF place = beside(request, side, distance); isFree(place))
                return place;
        }
    }
    return {};
}

bool meetsAny(const QRectF& place, const std::vector<QRectF>& others)
{
    return std::any_of(others.begin(), others.end(), [&](const QRectF& other) { return other.intersects(place); });
}

} // namespace

std::vector<QRectF> placeLabels(const std::vector<LabelRequest>& requests, const QRectF& area,
                                const std::vector<QRectF>& obstacles)
{
    std::vector<QRectF> taken;
    for (const LabelRequest& request : requests)
        taken.emplace_back(request.point - QPointF(kPointSize / 2, kPointSize / 2), QSizeF(kPointSize, kPointSize));
    std::vector<QRectF> places;
    for (const LabelRequest& request : requests) {
        const auto isPossible = [&](const QRectF& place) { return area.contains(place) && !meetsAny(place, taken); };
        QRectF chosen = findPlace(request, kNear, [&](const QRectF& place) {
            return isPossible(place) && !meetsAny(place, obstacles);
        });
        if (chosen.isNull()) // rather over a line than not at all
            chosen = findPlace(request, kFar, isPossible);
        places.push_back(chosen);
        if (!chosen.isNull())
            taken.push_back(chosen);
    }
    return places;
}

} // namespace bitdepth
