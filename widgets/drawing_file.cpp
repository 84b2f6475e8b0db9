#include "widgets/drawing_file.h"

#include "widgets/save_text.h"
#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveScene)
};

constexpr double kPictureScale = 2;
constexpr double kMostPixels = 64e6;
constexpr double kLongestSide = 30000; ///< QImage and the PNG format take more, picture viewers don't
constexpr int kPixelsPerInch = 96;     ///< in which drawings are measured
constexpr double kPointsPerPixel = 72.0 / kPixelsPerInch;

QByteArray asPng(const Drawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(drawing).save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(const Drawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kPixelsPerInch);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    QPainter painter(&generator);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

QByteArray asPdf(const Drawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(QPageSize(drawing.size * kPointsPerPixel, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

} // namespace

QImage imageOf(const Drawing& drawing)
{
    const QSizeF size = drawing.size;
    const double fits = std::min(std::sqrt(kMostPixels / (size.width() * size.height())),
                                 kLongestSide / std::max(size.width(), size.height()));
    const double scale = std::min(kPictureScale, fits);
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    drawing.paint(painter);
    return image;
}

QString saveDrawing(const Drawing& drawing, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return writeBytes(path, asSvg(drawing));
    if (ending == QLatin1String("png"))
        return writeBytes(path, asPng(drawing));
    if (ending == QLatin1String("pdf"))
        return writeBytes(path, asPdf(drawing));
    return Text::tr("%1 ends in none of .png, .svg, .pdf: choose one of them.").arg(path);
}

} // namespace bitdepth
