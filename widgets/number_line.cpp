#include "widgets/number_line.h"
#include "widgets/formatting.h"
#include "widgets/histogram_bins.h"
#include "widgets/palette.h"
#include "widgets/readable_color.h"
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kSide = 44; ///< room for the numbers at the ends
constexpr double kArrowHead = 5;
constexpr double kLeastSpacing = 3; ///< pixels between ticks of the grid
constexpr int kLines = 6;           ///< of text: the height

void drawArrow(QPainter& painter, const QPointF& from, const QPointF& to)
{
    const QLineF line(from, to);
    painter.drawLine(line);
    if (line.length() < 1)
        return;
    const QPointF along = (to - from) / line.length();
    const QPointF across(-along.y(), along.x());
    QPainterPath head(to);
    head.lineTo(to - along * kArrowHead + across * kArrowHead * 0.6);
    head.lineTo(to - along * kArrowHead - across * kArrowHead * 0.6);
    painter.fillPath(head, painter.pen().color());
}

/// A label centred at @p x, kept inside the widget.
void drawLabel(QPainter& painter, double x, double top, const QString& text, int width)
{
    const QFontMetricsF metrics(painter.font());
    const double wide = metrics.horizontalAdvance(text) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(width - wide, 0.0));
    painter.drawText(QRectF(left, top, wide, metrics.height()), Qt::AlignCenter, text);
}

} // namespace

NumberLine::NumberLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("numberLine"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize NumberLine::sizeHint() const { return {360, kLines * fontMetrics().height()}; }

QSize NumberLine::minimumSizeHint() const { return {200, kLines * fontMetrics().height()}; }

void NumberLine::setScale(const Range& shown, const std::optional<ScaleOffset>& scale, const Format& format)
{
    m_shown = shown.high > shown.low ? shown : Range{-1, 1};
    m_scale = scale;
    m_format = format;
    update();
}

void NumberLine::setValue(double value)
{
    m_value = value;
    update();
}

double NumberLine::pixel(double value) const
{
    const double share = (value - m_shown.low) / (m_shown.high - m_shown.low);
    return kSide + std::clamp(share, 0.0, 1.0) * (width() - 2 * kSide);
}

/// Codes are evenly spaced over the whole width; those of a float format stand in the order of their values.
double NumberLine::codePixel(double code) const
{
    const double span = m_scale->highCode - m_scale->lowCode;
    return kSide + std::clamp((code - m_scale->lowCode) / span, 0.0, 1.0) * (width() - 2 * kSide);
}

void NumberLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintUpper(painter);
    if (!m_scale)
        return;
    paintGrid(painter);
    if (m_format.isInteger())
        paintLower(painter);
    paintArrows(painter);
}

void NumberLine::paintUpper(QPainter& painter) const
{
    const double y = 2.0 * fontMetrics().height() + 4;
    painter.setPen(QPen(palette().color(QPalette::Text), 1.4));
    painter.drawLine(QLineF(kSide - 10, y, width() - kSide + 10, y));
    painter.setPen(toneColor(Tone::Muted, palette()));
    drawLabel(painter, kSide, y - 1.15 * fontMetrics().height() - 3, numberText(m_shown.low), width());
    drawLabel(painter, width() - kSide, y - 1.15 * fontMetrics().height() - 3, numberText(m_shown.high),
              width());
    painter.setBrush(toneColor(Tone::Original, palette()));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(pixel(m_value), y), 4.5, 4.5);
    painter.setPen(toneColor(Tone::Original, palette()));
    drawLabel(painter, pixel(m_value), 1, numberText(m_value), width());
}

/// The representable values on the upper line: a tick each, or a band where they are too many.
void NumberLine::paintGrid(QPainter& painter) const
{
    const double y = 2.0 * fontMetrics().height() + 4;
    const auto most = static_cast<size_t>(width() / kLeastSpacing);
    const std::vector<double> levels = levelsIn(*m_scale, m_format, m_shown, most);
    const QColor color = toneColor(Tone::Grid, palette());
    painter.setPen(QPen(color, 1));
    for (const double level : levels)
        painter.drawLine(QLineF(pixel(level), y, pixel(level), y + 5));
    if (!levels.empty())
        return;
    const Range range = representableRange(*m_scale, m_format);
    painter.fillRect(QRectF(QPointF(pixel(range.low), y + 1), QPointF(pixel(range.high), y + 5)), color);
}

void NumberLine::paintLower(QPainter& painter) const
{
    const double y = height() - 2.0 * fontMetrics().height() - 4;
    painter.setPen(QPen(palette().color(QPalette::Text), 1.4));
    painter.drawLine(QLineF(kSide - 10, y, width() - kSide + 10, y));
    painter.setPen(toneColor(Tone::Muted, palette()));
    const double top = y + 0.15 * fontMetrics().height() + 3;
    drawLabel(painter, kSide, top, numberText(m_scale->lowCode), width());
    drawLabel(painter, width() - kSide, top, numberText(m_scale->highCode), width());
}

void NumberLine::paintArrows(QPainter& painter) const
{
    const double upper = 2.0 * fontMetrics().height() + 4;
    const double lower = height() - 2.0 * fontMetrics().height() - 4;
    const StoredNumber stored = storedNumber(static_cast<float>(m_value), *m_scale, m_format);
    const QColor back = toneColor(Tone::Reconstructed, palette());
    const double code = m_format.isInteger() ? codePixel(stored.code) : pixel(stored.value);
    const QPointF foot(code, lower);
    painter.setPen(QPen(toneColor(Tone::Original, palette()), 1.6));
    drawArrow(painter, {pixel(m_value), upper + 6}, foot - QPointF(0, 3));
    painter.setPen(QPen(back, 1.6));
    drawArrow(painter, foot - QPointF(0, 3), {pixel(stored.value), upper + 6});
    painter.setBrush(back);
    painter.drawEllipse(foot, 3.5, 3.5);
    painter.drawLine(QLineF(pixel(stored.value), upper - 5, pixel(stored.value), upper + 5));
    const QString text = m_format.isInteger()
                             ? tr("code %1, back %2").arg(numberText(stored.code), numberText(stored.value))
                             : tr("back %1").arg(numberText(stored.value));
    painter.setPen(readableColor(back, palette()));
    drawLabel(painter, code, height() - fontMetrics().height() - 2.0, text, width());
}

void NumberLine::pick(double x)
{
    const double share = (x - kSide) / std::max(width() - 2 * kSide, 1);
    emit valuePicked(m_shown.low + std::clamp(share, 0.0, 1.0) * (m_shown.high - m_shown.low));
}

void NumberLine::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        pick(event->position().x());
}

void NumberLine::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        pick(event->position().x());
}

void NumberLine::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || !m_scale)
        return QWidget::keyPressEvent(event);
    const StoredNumber stored = storedNumber(static_cast<float>(m_value), *m_scale, m_format);
    const std::optional<double> next = event->key() == Qt::Key_Left ? stored.below : stored.above;
    emit valuePicked(next.value_or(stored.value));
}

} // namespace bitdepth
