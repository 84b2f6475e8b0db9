#include "widgets/graph_items.h"
#include "widgets/palette.h"
#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kRounding = 6;
constexpr double kMargin = 8;
constexpr double kHalo = 4;            ///< around the box somebody stands on
constexpr double kLeastForText = 0.45; ///< scale below which letters are no longer read
constexpr double kLeastForShape = 0.2;
constexpr double kArrow = 6;

double scaleOf(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

QFont smallFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Stretches between ranks bend, so that they leave and arrive in the direction of the flow.
QPainterPath smoothPath(const QPolygonF& corners, bool leftToRight)
{
    QPainterPath path(corners.first());
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const QPointF from = corners[i - 1];
        const QPointF to = corners[i];
        if (i % 2 == 0) {
            path.lineTo(to);
        } else if (leftToRight) {
            const double middle = (from.x() + to.x()) / 2;
            path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
        } else {
            const double middle = (from.y() + to.y()) / 2;
            path.cubicTo({from.x(), middle}, {to.x(), middle}, to);
        }
    }
    return path;
}

} // namespace

GraphBox::GraphBox(OutlineNode::Kind kind, const QSizeF& size, bool staysFloat)
    : m_kind(kind), m_size(size), m_staysFloat(staysFloat)
{
    setZValue(1);
}

void GraphBox::setTexts(const QString& title, const QString& detail)
{
    if (title == m_title && detail == m_detail)
        return;
    m_title = title;
    m_detail = detail;
    m_shownTitle.clear();
    update();
}

void GraphBox::setColor(const std::optional<QColor>& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
}

void GraphBox::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    setZValue(isCurrent ? 2 : 1);
    update();
}

QRectF GraphBox::boundingRect() const
{
    const QRectF box(QPointF(-m_size.width() / 2, -m_size.height() / 2), m_size);
    return box.adjusted(-kHalo, -kHalo, kHalo, kHalo);
}

QColor GraphBox::fill() const
{
    const QPalette palette = QApplication::palette();
    return m_kind == OutlineNode::Kind::Layer ? m_color.value_or(palette.color(QPalette::Base))
                                              : palette.color(QPalette::Base);
}

void GraphBox::drawShape(QPainter& painter, double scale) const
{
    const QPalette palette = QApplication::palette();
    const QRectF box = boundingRect().adjusted(kHalo, kHalo, -kHalo, -kHalo);
    if (scale < kLeastForShape && !m_isCurrent) {
        painter.fillRect(box, m_kind == OutlineNode::Kind::Layer ? fill() : toneColor(Tone::Line, palette));
        return;
    }
    QPen border(toneColor(m_isCurrent ? Tone::Muted : Tone::Grid, palette), 1);
    border.setStyle(m_staysFloat ? Qt::DashLine : Qt::SolidLine);
    const bool isPort = m_kind == OutlineNode::Kind::Input || m_kind == OutlineNode::Kind::Output;
    const double rounding = isPort ? box.height() / 2 : kRounding;
    if (m_isCurrent) {
        // A far-off view must still show where one is, so the halo does not shrink with it.
        const double breadth = std::max(3.0, 3 / std::max(scale, 0.02));
        painter.setPen(QPen(palette.color(QPalette::Highlight), breadth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), rounding + 2, rounding + 2);
    }
    painter.setPen(border);
    painter.setBrush(fill());
    painter.drawRoundedRect(box, rounding, rounding);
}

/// Shortens the texts to the box; only once they are seen, since most boxes of a large network never are.
void GraphBox::fitTexts()
{
    if (!m_shownTitle.isEmpty())
        return;
    const double width = m_size.width() - 2 * kMargin;
    const QFont titleFont = m_kind == OutlineNode::Kind::Layer ? QApplication::font() : smallFont();
    m_shownTitle = QFontMetricsF(titleFont).elidedText(m_title, Qt::ElideMiddle, width);
    m_shownDetail = QFontMetricsF(smallFont()).elidedText(m_detail, Qt::ElideRight, width);
}

void GraphBox::drawTexts(QPainter& painter) const
{
    const QPalette palette = QApplication::palette();
    const QRectF room = boundingRect().adjusted(kHalo + kMargin, kHalo + 3, -kHalo - kMargin, -kHalo - 3);
    const bool isColored = m_kind == OutlineNode::Kind::Layer && m_color;
    painter.setPen(isColored                               ? textOn(*m_color)
                   : m_kind == OutlineNode::Kind::Operator ? toneColor(Tone::Muted, palette)
                                                           : palette.color(QPalette::Text));
    painter.setFont(m_kind == OutlineNode::Kind::Layer ? QApplication::font() : smallFont());
    painter.drawText(room, m_detail.isEmpty() ? Qt::AlignCenter : Qt::AlignHCenter | Qt::AlignTop,
                     m_shownTitle);
    if (m_detail.isEmpty())
        return;
    painter.setFont(smallFont());
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom, m_shownDetail);
}

void GraphBox::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = scaleOf(*painter);
    drawShape(*painter, scale);
    if (scale < kLeastForText)
        return;
    fitTexts();
    drawTexts(*painter);
}

GraphEdge::GraphEdge(const QPolygonF& corners, bool leftToRight)
    : m_corners(corners), m_path(smoothPath(corners, leftToRight))
{
    const QPointF end = corners.last();
    const QPointF back = leftToRight ? QPointF(-kArrow, 0) : QPointF(0, -kArrow);
    const QPointF side = leftToRight ? QPointF(0, kArrow / 2) : QPointF(kArrow / 2, 0);
    m_arrow << end << end + back + side << end + back - side;
}

void GraphEdge::setNearCurrent(bool isNear)
{
    m_isNear = isNear;
    setZValue(isNear ? 0.5 : 0);
    update();
}

QRectF GraphEdge::boundingRect() const
{
    return m_path.controlPointRect().adjusted(-kArrow, -kArrow, kArrow, kArrow);
}

void GraphEdge::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QPalette palette = QApplication::palette();
    const double scale = scaleOf(*painter);
    const QColor color = m_isNear ? palette.color(QPalette::Highlight) : toneColor(Tone::Grid, palette);
    QPen pen(color, m_isNear ? 2 : 1.2);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    if (scale < kLeastForShape) {
        painter->drawPolyline(m_corners);
        return;
    }
    painter->drawPath(m_path);
    if (scale < kLeastForText)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(m_arrow);
}

} // namespace bitdepth
