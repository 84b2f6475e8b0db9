#include "widgets/focus_frame.h"

#include <QEvent>
#include <QPainter>

namespace bitdepth {

namespace {

constexpr int kWidth = 2;

} // namespace

FocusFrame::FocusFrame(QWidget* view, QWidget* canvas) : QWidget(canvas), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(canvas->rect());
    setVisible(view->hasFocus());
    view->installEventFilter(this);
    canvas->installEventFilter(this);
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        setVisible(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kWidth));
    painter.drawRect(QRectF(rect()).adjusted(kWidth / 2.0, kWidth / 2.0, -kWidth / 2.0, -kWidth / 2.0));
}

} // namespace bitdepth
