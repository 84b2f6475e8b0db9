#include "widgets/range_marks.h"
#include "widgets/label_placement.h"
#include "widgets/palette.h"
#include <algorithm>

namespace bitdepth {
namespace {

constexpr double kRadius = 4;

} // namespace

RangeMarks::RangeMarks(QCustomPlot* plot, QCPAxisRect* rect) : QCPLayerable(plot), m_rect(rect) {}

void RangeMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(true); }

/// Errors too small or too large for the axis stand at its ends, so that they can still be seen and clicked.
QPointF RangeMarks::pixel(const QPointF& point) const
{
    const QRectF area = m_rect->rect();
    const double y = m_rect->axis(QCPAxis::atLeft)->coordToPixel(point.y());
    return {m_rect->axis(QCPAxis::atBottom)->coordToPixel(point.x()),
            std::clamp(y, area.top() + kRadius, area.bottom() - kRadius)};
}

void RangeMarks::draw(QCPPainter* painter)
{
    painter->setClipRect(m_rect->rect().adjusted(0, 0, 1, 1));
    drawEnds(*painter);
    for (const Mark& mark : m_marks) {
        const QColor ring =
            mark.name.isEmpty() ? toneColor(Tone::Clipping, m_palette) : m_palette.color(QPalette::Text);
        painter->setPen(QPen(ring, 1.5));
        painter->setBrush(mark.isChosen || mark.name.isEmpty() ? ring : m_palette.color(QPalette::Base));
        painter->drawEllipse(pixel(mark.point), kRadius, kRadius);
    }
    drawNames(*painter);
}

/// The borders of the clipping range go on below the histogram.
void RangeMarks::drawEnds(QCPPainter& painter) const
{
    painter.setPen(QPen(toneColor(Tone::Clipping, m_palette), 1, Qt::DashLine));
    for (const double end : {m_range.low, m_range.high}) {
        const double x = m_rect->axis(QCPAxis::atBottom)->coordToPixel(end);
        painter.drawLine(QLineF(x, m_rect->top(), x, m_rect->bottom()));
    }
}

/// Where the curve runs, point by point.
std::vector<QRectF> RangeMarks::curveToAvoid() const
{
    std::vector<QRectF> places;
    if (!m_curve)
        return places;
    for (const QCPGraphData& point : *m_curve->data())
        places.emplace_back(pixel({point.key, point.value}) - QPointF(2, 2), QSizeF(4, 4));
    return places;
}

void RangeMarks::drawNames(QCPPainter& painter) const
{
    const QFontMetricsF metrics(m_rect->axis(QCPAxis::atBottom)->tickLabelFont());
    std::vector<LabelRequest> requests;
    for (const Mark& mark : m_marks)
        requests.push_back({pixel(mark.point), {metrics.horizontalAdvance(mark.name), metrics.height()}});
    const std::vector<QRectF> places = placeLabels(requests, m_rect->rect(), curveToAvoid());
    painter.setFont(m_rect->axis(QCPAxis::atBottom)->tickLabelFont());
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].name.isEmpty() || places[i].isEmpty())
            continue;
        QColor backing = m_palette.color(QPalette::Base);
        backing.setAlphaF(0.85F);
        painter.fillRect(places[i], backing);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(places[i], Qt::AlignCenter, m_marks[i].name);
    }
}

} // namespace bitdepth
