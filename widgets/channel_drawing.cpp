#include "widgets/channel_drawing.h"
#include "widgets/palette.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kGapShare = 0.2;  ///< of a bar's place left free
constexpr double kBracketFrom = 5; ///< pixels a bar must have for a bracket to be seen

} // namespace

ChannelDrawing::ChannelDrawing(QCustomPlot* plot) : QCPLayerable(plot) {}

void ChannelDrawing::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

void ChannelDrawing::setChannels(std::shared_ptr<const ChannelFigures> figures, std::vector<int> order)
{
    m_figures = std::move(figures);
    m_order = std::move(order);
}

void ChannelDrawing::draw(QCPPainter* painter)
{
    if (!m_figures)
        return;
    painter->setClipRect(mParentPlot->axisRect()->rect().adjusted(0, 0, 1, 1));
    const QCPRange shown = mParentPlot->xAxis->range();
    const int first = std::max(0, static_cast<int>(std::floor(shown.lower)));
    const int last = std::min(static_cast<int>(m_order.size()) - 1, static_cast<int>(std::ceil(shown.upper)));
    for (int place = first; place <= last; ++place) {
        if (m_hasBars)
            drawBar(*painter, place);
        drawMark(*painter, place);
    }
}

void ChannelDrawing::drawBar(QCPPainter& painter, int place) const
{
    const ChannelFigure& channel =
        m_figures->channels[static_cast<size_t>(m_order[static_cast<size_t>(place)])];
    const QCPAxis& keys = *mParentPlot->xAxis;
    const QCPAxis& values = *mParentPlot->yAxis;
    const double left = keys.coordToPixel(place + kGapShare / 2);
    const double width = std::max(keys.coordToPixel(place + 1 - kGapShare / 2) - left, 1.0);
    const auto pixel = [&](double value) { return values.coordToPixel(m_scale.map(value)); };
    const auto box = [&](double low, double high) {
        const double top = pixel(high);
        return QRectF(left, top, width, std::max(pixel(low) - top, 1.0));
    };
    const QColor color = toneColor(channel.isOutlier ? Tone::Bad : Tone::Original, m_palette);
    painter.fillRect(box(channel.min, channel.max),
                     blended(color, m_palette.color(QPalette::Base), channel.isOutlier ? 0.85 : 0.6));
    if (width < kBracketFrom || channel.clipping == Range())
        return;
    painter.setPen(QPen(toneColor(Tone::Clipping, m_palette), 1.5));
    for (const double end : {channel.clipping.low, channel.clipping.high})
        painter.drawLine(QLineF(left, pixel(end), left + width, pixel(end)));
}

/// A notch at the upper edge for an outlier, a frame around the current channel.
void ChannelDrawing::drawMark(QCPPainter& painter, int place) const
{
    const int channel = m_order[static_cast<size_t>(place)];
    const QRect area = mParentPlot->axisRect()->rect();
    const double left = mParentPlot->xAxis->coordToPixel(place);
    const double width = std::max(mParentPlot->xAxis->coordToPixel(place + 1) - left, 1.0);
    if (m_figures->channels[static_cast<size_t>(channel)].isOutlier)
        painter.fillRect(QRectF(left, area.top(), width, 4), toneColor(Tone::Bad, m_palette));
    if (channel != m_current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(QPalette::Link), 1.5));
    painter.drawRect(QRectF(left, area.top() + 1, width, area.height() - 2));
}

} // namespace bitdepth
