// What the mouse and the keys do to the histogram.
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/histogram_drawing.h"
#include "widgets/histogram_plot.h"
#include "widgets/palette.h"
#include "widgets/range_drag.h"
#include "widgets/range_error_strip.h"
#include "widgets/save_plot.h"
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr int kClickReach = 3; ///< pixels the mouse may move in a click

} // namespace

void HistogramPlot::connectMouse()
{
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &HistogramPlot::showAll);
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](const QMouseEvent* event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent* event) {
        const bool still = (event->pos() - m_pressed).manhattanLength() <= kClickReach;
        if (still && event->button() == Qt::LeftButton)
            click(event->pos());
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        showCursor(event->pos());
        if (event->buttons() == Qt::NoButton)
            showToolTip(event->pos(), event->globalPosition().toPoint());
    });
    connect(m_plot, &QWidget::customContextMenuRequested, this, &HistogramPlot::showMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &HistogramPlot::showMenu); // by keyboard
}

void HistogramPlot::click(const QPoint& position)
{
    if (!m_tensor)
        return;
    setFocus(Qt::MouseFocusReason);
    if (const RangeChoice* choice = m_hasStrip ? m_strip->choiceAt(position) : nullptr) {
        const RangeMethod method = choice->method; // the choices may be gone behind the signal
        emit methodChosen(method);
        return;
    }
    if (m_plot->axisRect()->rect().contains(position))
        emit valuePicked(m_plot->xAxis->pixelToCoord(position.x()));
}

void HistogramPlot::zoom(double factor)
{
    m_plot->xAxis->scaleRange(factor, m_plot->xAxis->range().center());
}

void HistogramPlot::pan(double share) { m_plot->xAxis->moveRange(share * m_plot->xAxis->range().size()); }

bool HistogramPlot::moveByKey(const QKeyEvent& event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool moves = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (!isArrow || !moves || !m_drag->isEditable())
        return false;
    const RangeEnd end = event.modifiers() & Qt::ShiftModifier ? RangeEnd::High : RangeEnd::Low;
    m_drag->step(end, event.key() == Qt::Key_Left ? -1 : 1);
    return true;
}

void HistogramPlot::keyPressEvent(QKeyEvent* event)
{
    if (moveByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Left:
        return pan(-0.1);
    case Qt::Key_Right:
        return pan(0.1);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_L:
        return setLogarithmic(!m_logarithmic);
    case Qt::Key_Escape:
        if (m_drag->cancel())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HistogramPlot::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &all"), this, &HistogramPlot::showAll);
    QAction* logarithmic = menu->addAction(tr("&Logarithmic counts"));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(m_logarithmic);
    connect(logarithmic, &QAction::triggered, this, &HistogramPlot::setLogarithmic);
    addMethods(*menu);
    menu->addSeparator();
    addPlotActions(*menu, *m_plot, {QStringLiteral("histogram"), [this] { return toCsv(); }});
    menu->popup(m_plot->mapToGlobal(position));
}

void HistogramPlot::addMethods(QMenu& menu)
{
    if (m_strip->choices().empty())
        return;
    QMenu* methods = menu.addMenu(tr("Clipping &range by"));
    for (const RangeChoice& choice : m_strip->choices()) {
        const RangeMethod method = choice.method;
        QAction* action = methods->addAction(
            tr("%1: SQNR %2")
                .arg(rangeMethodText(method), decibelText(m_tensor->probe->sqnrDb(choice.error))));
        action->setCheckable(true);
        action->setChecked(method == m_tensor->quantizer.range);
        connect(action, &QAction::triggered, this, [this, method] { emit methodChosen(method); });
    }
}

/// The same value in both parts of the plot.
void HistogramPlot::showCursor(const QPoint& position)
{
    const QRect area = m_plot->axisRect()->rect();
    const bool inside = m_tensor && position.x() >= area.left() && position.x() <= area.right();
    const double value = m_plot->xAxis->pixelToCoord(position.x());
    for (QCPItemStraightLine* line : m_cursors) {
        line->setVisible(inside && m_hasStrip);
        line->point1->setCoords(value, 0);
        line->point2->setCoords(value, 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString HistogramPlot::toolTipAt(const QPoint& position) const
{
    if (!m_tensor)
        return {};
    if (const RangeChoice* choice = m_hasStrip ? m_strip->choiceAt(position) : nullptr)
        return tr("%1: %2 to %3, SQNR %4.\nClick to take it.")
            .arg(rangeMethodText(choice->method), numberText(choice->range.low),
                 numberText(choice->range.high), decibelText(m_tensor->probe->sqnrDb(choice->error)));
    if (m_drag->endAt(position)) {
        const QString text =
            tr("Drag to choose the clipping range by hand.\nBy keyboard: Shift and arrows move the "
               "upper end, Ctrl and arrows the lower.");
        return m_tensor->encoding->scales.size() > 1
                   ? text + QLatin1Char('\n') + tr("A range by hand holds for all channels.")
                   : text;
    }
    const double value = m_plot->xAxis->pixelToCoord(position.x());
    if (m_hasStrip && m_strip->rect()->rect().contains(position)) {
        const RangeError error = m_tensor->probe->error(
            m_tensor->probe->moved(m_drag->isEditable() ? m_drag->range() : shownRange(),
                                   value < 0 ? RangeEnd::Low : RangeEnd::High, value));
        return tr("With an end at %1: SQNR %2\nrounding error %3, clipping error %4")
            .arg(numberText(value), decibelText(m_tensor->probe->sqnrDb(error)), numberText(error.rounding),
                 numberText(error.clipping));
    }
    return m_plot->axisRect()->rect().contains(position) ? describe(value) : QString();
}

void HistogramPlot::showToolTip(const QPoint& position, const QPoint& globalPosition)
{
    QToolTip::showText(globalPosition, toolTipAt(position), m_plot);
}

} // namespace bitdepth
