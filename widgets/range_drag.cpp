#include "widgets/range_drag.h"
#include "widgets/histogram_bins.h"
#include <QMouseEvent>
#include <QTimer>
#include <cmath>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kReach = 6; ///< pixels beside an end where it can be taken
constexpr int kPauseMs = 400;

} // namespace

RangeDrag::RangeDrag(QCustomPlot& plot, QObject* parent)
    : QObject(parent), m_plot(plot), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &RangeDrag::choose);
    plot.installEventFilter(this);
    plot.setMouseTracking(true);
}

/// Steps that are not chosen yet belong to the tensor before; a drag goes on with the new one.
void RangeDrag::setTensor(const ShownTensor* tensor)
{
    m_pause->stop();
    m_tensor = tensor;
    m_moved.reset();
    if (!isEditable())
        m_end.reset();
}

bool RangeDrag::isEditable() const
{
    return m_tensor && m_tensor->isRangeEditable && m_tensor->probe && m_tensor->encoding;
}

Range RangeDrag::range() const
{
    if (m_moved)
        return *m_moved;
    const RangeMethod& method = m_tensor->quantizer.range;
    if (method.kind == RangeMethodKind::Fixed)
        return {method.low, method.high};
    return clippingRange(*m_tensor->encoding);
}

Encoding RangeDrag::encodingOf(const Range& range) const
{
    return {m_tensor->quantizer.format, {}, 0, {m_tensor->probe->scale(range)}};
}

Range RangeDrag::drawn() const
{
    return m_moved ? clippingRange(encodingOf(*m_moved)) : clippingRange(*m_tensor->encoding);
}

double RangeDrag::pixel(double value) const { return m_plot.xAxis->coordToPixel(value); }

std::optional<RangeEnd> RangeDrag::endAt(const QPointF& position) const
{
    const QRect area = m_plot.axisRect()->rect();
    if (!isEditable() || position.x() < area.left() - kReach || position.x() > area.right() + kReach)
        return {};
    const Range ends = drawn();
    const double low = std::abs(position.x() - pixel(ends.low));
    const double high = std::abs(position.x() - pixel(ends.high));
    if (std::min(low, high) > kReach)
        return {};
    return low < high ? RangeEnd::Low : RangeEnd::High;
}

void RangeDrag::step(RangeEnd end, int steps)
{
    if (!isEditable())
        return;
    const double perPixel = m_plot.xAxis->range().size() / std::max(m_plot.axisRect()->width(), 1);
    const Range present = range();
    moveTo(end, (end == RangeEnd::Low ? present.low : present.high) + steps * perPixel);
    m_pause->start();
}

void RangeDrag::moveTo(RangeEnd end, double value)
{
    const Range next = m_tensor->probe->moved(range(), end, value);
    if (next == range())
        return;
    m_moved = next;
    emit moved(next);
}

/// What was moved stays drawn until the tensor comes back with it.
void RangeDrag::choose()
{
    if (!m_moved)
        return;
    const RangeMethod& method = m_tensor->quantizer.range;
    const bool isSame = method.kind == RangeMethodKind::Fixed && Range{method.low, method.high} == *m_moved;
    if (isSame)
        cancel();
    else
        emit chosen(*m_moved);
}

bool RangeDrag::cancel()
{
    const bool was = m_moved.has_value() || m_end.has_value();
    m_pause->stop();
    m_moved.reset();
    m_end.reset();
    if (was)
        emit cancelled();
    return was;
}

bool RangeDrag::eventFilter(QObject*, QEvent* event)
{
    if (!isEditable())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return move(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<const QMouseEvent&>(*event));
    default:
        return false;
    }
}

bool RangeDrag::press(const QMouseEvent& event)
{
    const std::optional<RangeEnd> end = endAt(event.position());
    if (event.button() != Qt::LeftButton || !end)
        return false;
    m_end = end;
    const Range ends = drawn();
    m_grip = event.position().x() - pixel(*end == RangeEnd::Low ? ends.low : ends.high);
    return true;
}

bool RangeDrag::move(const QMouseEvent& event)
{
    if (!m_end) {
        if (event.buttons() == Qt::NoButton)
            m_plot.setCursor(endAt(event.position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return false;
    }
    const double value = m_plot.xAxis->pixelToCoord(event.position().x() - m_grip);
    if (std::isfinite(value))
        moveTo(*m_end, value);
    return true;
}

bool RangeDrag::release(const QMouseEvent& event)
{
    if (!m_end || event.button() != Qt::LeftButton)
        return false;
    m_end.reset();
    choose();
    return true;
}

} // namespace bitdepth
