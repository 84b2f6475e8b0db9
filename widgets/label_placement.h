#pragma once

#include <QRectF>
#include <vector>

namespace bitdepth {

/// Something in a plot that wants a label beside it.
struct LabelRequest {
    QPointF point;
    QSizeF size; ///< of the label
};

/// Where each label goes: beside its point, inside @p area, over no other label and no point, and over none
/// of
/// @p obstacles as far as that is possible. Earlier labels choose first; a label that finds no free place
/// gets an empty rectangle.
std::vector<QRectF> placeLabels(const std::vector<LabelRequest>& requests, const QRectF& area,
                                const std::vector<QRectF>& obstacles = {});

} // namespace bitdepth
