#include "widgets/graph_canvas.h"
#include "widgets/graph_items.h"
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr double kMargin = 24;
constexpr double kGreatestZoom = 3;
constexpr double kLeastZoom = 0.01;
constexpr double kReadableZoom = 0.6; ///< a network that fits at this size is shown whole
constexpr double kStepOfKey = 1.25;

} // namespace

GraphCanvas::GraphCanvas(QWidget* parent) : QGraphicsView(parent)
{
    setObjectName(QStringLiteral("graphCanvas"));
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlag(DontSavePainterState);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

void GraphCanvas::setPicture(const GraphPicturePtr& picture)
{
    m_picture = picture;
    m_current = -1;
    m_boxes.clear();
    m_edges.clear();
    scene()->clear();
    if (m_picture)
        addItems();
    m_isPlaced = false;
    showBeginning();
}

void GraphCanvas::addItems()
{
    const GraphLayout& layout = m_picture->layout;
    for (const QPolygonF& corners : layout.corners) {
        m_edges.push_back(new GraphEdge(corners, m_picture->flow == Flow::LeftToRight));
        scene()->addItem(m_edges.back());
    }
    for (size_t i = 0; i < m_picture->outline.nodes.size(); ++i) {
        const OutlineNode& node = m_picture->outline.nodes[i];
        m_boxes.push_back(new GraphBox(node.kind, m_picture->boxes[i], !node.note.isEmpty()));
        m_boxes.back()->setPos(layout.centres[i]);
        scene()->addItem(m_boxes.back());
    }
    scene()->setSceneRect(layout.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin));
}

/// The whole where it can be read, else where one stands or the network begins, at a readable size.
void GraphCanvas::showBeginning()
{
    if (m_isPlaced || !m_picture || m_boxes.empty() || !isVisible())
        return;
    m_isPlaced = true;
    fitAll();
    if (zoom() >= kReadableZoom)
        return;
    setTransform(QTransform::fromScale(0.85, 0.85));
    if (m_current > 0)
        centerOn(m_boxes[static_cast<size_t>(m_current)]);
    else
        centerOn(m_picture->layout.bounds.topLeft());
    const bool toTheRight = m_picture->flow == Flow::LeftToRight;
    if (m_current <= 0) // the side from which it flows is at its border, the other in the middle
        toTheRight ? verticalScrollBar()->setValue(
                         (verticalScrollBar()->minimum() + verticalScrollBar()->maximum()) / 2)
                   : horizontalScrollBar()->setValue(
                         (horizontalScrollBar()->minimum() + horizontalScrollBar()->maximum()) / 2);
}

void GraphCanvas::setCurrentBox(int index)
{
    if (index == m_current || index >= static_cast<int>(m_boxes.size()))
        return;
    const auto mark = [this](int box, bool on) {
        if (box < 0)
            return;
        m_boxes[static_cast<size_t>(box)]->setCurrent(on);
        for (size_t i = 0; i < m_edges.size(); ++i) {
            const OutlineEdge& edge = m_picture->outline.edges[i];
            if (edge.from == box || edge.to == box)
                m_edges[i]->setNearCurrent(on);
        }
    };
    mark(m_current, false);
    m_current = index;
    mark(m_current, true);
    if (m_current >= 0 && m_isPlaced)
        ensureVisible(m_boxes[static_cast<size_t>(m_current)], 60, 30);
}

void GraphCanvas::goTo(int index)
{
    if (index < 0 || index == m_current)
        return;
    setCurrentBox(index);
    emit currentBoxChanged(index);
}

void GraphCanvas::zoomBy(double factor)
{
    const double wanted = std::clamp(zoom() * factor, kLeastZoom, kGreatestZoom);
    scale(wanted / zoom(), wanted / zoom());
}

void GraphCanvas::fitAll()
{
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (zoom() > 1)
        setTransform({});
}

double GraphCanvas::across(int index) const
{
    const QPointF centre = m_picture->layout.centres[static_cast<size_t>(index)];
    return m_picture->flow == Flow::LeftToRight ? centre.y() : centre.x();
}

/// The neighbour an edge leads to (or comes from) that lies straightest ahead.
int GraphCanvas::alongEdge(bool forward) const
{
    int nearest = -1;
    for (const OutlineEdge& edge : m_picture->outline.edges) {
        if ((forward ? edge.from : edge.to) != m_current)
            continue;
        const int end = forward ? edge.to : edge.from;
        const double distance = std::abs(across(end) - across(m_current));
        if (nearest < 0 || distance < std::abs(across(nearest) - across(m_current)))
            nearest = end;
    }
    return nearest;
}

/// The next box beside this one: of the same rank, or, where an edge passes beside it, of the nearest.
int GraphCanvas::besides(bool oneSide) const
{
    const auto& ranks = m_picture->layout.ranks;
    const auto cost = [&](int index) {
        const double away = (across(index) - across(m_current)) * (oneSide ? -1 : 1);
        const int rankAway = ranks[static_cast<size_t>(index)] - ranks[static_cast<size_t>(m_current)];
        return away < 1 ? -1 : away + 400.0 * std::abs(rankAway);
    };
    int nearest = -1;
    for (int index = 0; index < static_cast<int>(ranks.size()); ++index) {
        if (cost(index) >= 0 && (nearest < 0 || cost(index) < cost(nearest)))
            nearest = index;
    }
    return nearest;
}

int GraphCanvas::neighbour(Step step) const
{
    switch (step) {
    case Step::Forward:
    case Step::Back:
        return alongEdge(step == Step::Forward);
    case Step::OneSide:
    case Step::OtherSide:
        return besides(step == Step::OneSide);
    }
    return -1;
}

bool GraphCanvas::walk(int key)
{
    if (m_boxes.empty())
        return false;
    if (m_current < 0 || key == Qt::Key_Home || key == Qt::Key_End) {
        goTo(key == Qt::Key_End ? static_cast<int>(m_boxes.size()) - 1 : 0);
        return true;
    }
    const bool toTheRight = m_picture->flow == Flow::LeftToRight;
    switch (key) {
    case Qt::Key_Right:
        goTo(neighbour(toTheRight ? Step::Forward : Step::OtherSide));
        return true;
    case Qt::Key_Left:
        goTo(neighbour(toTheRight ? Step::Back : Step::OneSide));
        return true;
    case Qt::Key_Down:
        goTo(neighbour(toTheRight ? Step::OtherSide : Step::Forward));
        return true;
    case Qt::Key_Up:
        goTo(neighbour(toTheRight ? Step::OneSide : Step::Back));
        return true;
    default:
        return false;
    }
}

void GraphCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kStepOfKey);
    case Qt::Key_Minus:
        return zoomBy(1 / kStepOfKey);
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_Right:
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (walk(event->key()))
            return;
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void GraphCanvas::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

int GraphCanvas::boxAt(const QPoint& position) const
{
    const QGraphicsItem* item = itemAt(position);
    const auto found = std::find(m_boxes.begin(), m_boxes.end(), item);
    return found == m_boxes.end() ? -1 : static_cast<int>(found - m_boxes.begin());
}

void GraphCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QGraphicsView::mousePressEvent(event);
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const QPoint position = event->position().toPoint();
    const bool isClick = (position - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && isClick)
        goTo(boxAt(position));
}

void GraphCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    showBeginning();
}

void GraphCanvas::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    showBeginning();
}

void GraphCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QGraphicsView::changeEvent(event);
}

bool GraphCanvas::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int box = boxAt(help->pos());
    if (box >= 0 && m_toolTips)
        QToolTip::showText(help->globalPos(), m_toolTips(box), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace bitdepth
