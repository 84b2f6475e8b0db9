#include "widgets/grid_overlay.h"
#include "widgets/formatting.h"
#include "widgets/histogram_bins.h"
#include "widgets/palette.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kLeastSpacing = 5; ///< pixels between lines
constexpr int kBandHeight = 5;
constexpr int kLabelGap = 5;
constexpr double kGripWidth = 7; ///< pixels
constexpr double kGripHeight = 22;

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

GridOverlay::GridOverlay(QCustomPlot* plot) : QCPLayerable(plot) {}

void GridOverlay::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(false); }

double GridOverlay::pixel(double value) const
{
    const QRect area = mParentPlot->axisRect()->rect();
    return std::clamp(mParentPlot->xAxis->coordToPixel(value), area.left() - 1.0, area.right() + 1.0);
}

std::vector<double> GridOverlay::drawnLevels() const
{
    if (!m_encoding || m_encoding->scales.size() != 1 || m_encoding->format.isFloat32())
        return {};
    const QCPRange shown = mParentPlot->xAxis->range();
    const auto most = static_cast<size_t>(mParentPlot->axisRect()->width() / kLeastSpacing);
    return levelsIn(m_encoding->scales.front(), m_encoding->format, {shown.lower, shown.upper}, most);
}

void GridOverlay::draw(QCPPainter* painter)
{
    if (!m_encoding || m_encoding->format.isFloat32() || m_encoding->scales.empty())
        return;
    painter->setClipRect(mParentPlot->axisRect()->rect().adjusted(0, 0, 1, 1));
    const Range range = clippingRange(*m_encoding);
    drawOutside(*painter, range);
    if (const std::vector<double> levels = drawnLevels(); !levels.empty())
        drawLevels(*painter, levels);
    else
        drawBand(*painter, range);
    drawBorders(*painter, range);
}

void GridOverlay::drawOutside(QCPPainter& painter, const Range& range) const
{
    const QRectF area = mParentPlot->axisRect()->rect();
    const QBrush shade(withAlpha(toneColor(Tone::Clipping, m_palette), 0.10));
    painter.fillRect(QRectF(area.left(), area.top(), pixel(range.low) - area.left(), area.height()), shade);
    painter.fillRect(
        QRectF(pixel(range.high), area.top(), area.right() - pixel(range.high) + 1, area.height()), shade);
}

void GridOverlay::drawLevels(QCPPainter& painter, const std::vector<double>& levels) const
{
    const QRect area = mParentPlot->axisRect()->rect();
    const QColor color = toneColor(Tone::Grid, m_palette);
    for (const double level : levels) {
        const auto x = std::lround(pixel(level));
        painter.setPen(QPen(withAlpha(color, 0.28), 1));
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
        painter.setPen(QPen(color, 1));
        painter.drawLine(QLineF(x, area.bottom() - kBandHeight, x, area.bottom()));
    }
}

/// So dense that lines would touch: a strip along the axis says where representable values lie.
void GridOverlay::drawBand(QCPPainter& painter, const Range& range) const
{
    const QRectF area = mParentPlot->axisRect()->rect();
    const QRectF band(pixel(range.low), area.bottom() - kBandHeight, pixel(range.high) - pixel(range.low),
                      kBandHeight);
    painter.fillRect(band, withAlpha(toneColor(Tone::Grid, m_palette), 0.55));
}

void GridOverlay::drawBorders(QCPPainter& painter, const Range& range) const
{
    const QRect area = mParentPlot->axisRect()->rect();
    const QColor color = toneColor(Tone::Clipping, m_palette);
    const QFont font = mParentPlot->xAxis->tickLabelFont();
    const QFontMetricsF metrics(font);
    const QString low = numberText(range.low);
    const QString high = numberText(range.high);
    const double room = pixel(range.high) - pixel(range.low);
    const bool inside = room > metrics.horizontalAdvance(low + high) + 4 * kLabelGap;
    painter.setFont(font);
    const auto border = [&](double value, const QString& label, bool toTheRight) {
        if (!mParentPlot->xAxis->range().contains(value))
            return;
        const double x = pixel(value);
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
        painter.setPen(color);
        const double left = toTheRight ? x + kLabelGap : x - metrics.horizontalAdvance(label) - kLabelGap;
        painter.drawText(QPointF(left, area.top() + metrics.ascent() + 2), label);
        if (m_isEditable)
            drawGrip(painter, x);
    };
    border(range.low, low, inside);
    border(range.high, high, !inside);
}

void GridOverlay::drawGrip(QCPPainter& painter, double x) const
{
    const QRect area = mParentPlot->axisRect()->rect();
    const QRectF grip(x - kGripWidth / 2, area.center().y() - kGripHeight / 2, kGripWidth, kGripHeight);
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Clipping, m_palette));
    painter.drawRoundedRect(grip, 3, 3);
    painter.setPen(QPen(m_palette.color(QPalette::Base), 1));
    for (const double notch : {-1.5, 1.5})
        painter.drawLine(QLineF(x + notch, grip.top() + 7, x + notch, grip.bottom() - 7));
    painter.setAntialiasing(false);
}

} // namespace bitdepth
