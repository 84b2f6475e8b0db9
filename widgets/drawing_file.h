#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace bitdepth {

/// Something that can be painted in one piece.
struct Drawing {
    QSizeF size;
    std::function<void(QPainter&)> paint; ///< into the rectangle of that size at the origin
};

/// Twice its size on the palette's base colour, less where that would be over 64 million pixels.
QImage imageOf(const Drawing& drawing);

/// Writes it as the name ends: .png, .svg, .pdf. Returns what went wrong, empty where nothing did.
QString saveDrawing(const Drawing& drawing, const QString& path);

} // namespace bitdepth
