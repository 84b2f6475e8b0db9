#include "widgets/label_placement.h"
#include <algorithm>
#include <array>

namespace bitdepth {
namespace {

constexpr double kGap = 9;       ///< between a point and its label
constexpr double kPointSize = 12;

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

} // namespace

std::vector<QRectF> placeLabels(const std::vector<LabelRequest>& requests, const QRectF& area,
                                const std::vector<QRectF>& obstacles)
{
    std::vector<QRectF> taken = obstacles;
    for (const LabelRequest& request : requests)
        taken.emplace_back(request.point - QPointF(kPointSize / 2, kPointSize / 2), QSizeF(kPointSize, kPointSize));
    std::vector<QRectF> places;
    const auto isFree = [&](const QRectF& place) {
        return area.contains(place) &&
               std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
    };
    for (const LabelRequest& request : requests) {
        QRectF chosen;
        for (const double distance : {1.0, 1.8, 3.0}) {
            for (const auto& side : kSides) {
                if (const QRectF place = beside(request, side, distance); chosen.isNull() && isFree(place))
                    chosen = place;
            }
        }
        places.push_back(chosen);
        if (!chosen.isNull())
            taken.push_back(chosen);
    }
    return places;
}

} // namespace bitdepth
