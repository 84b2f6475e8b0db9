#include "widgets/tour.h"
#include "widgets/palette.h"
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kBubbleWidth = 360;
constexpr int kGap = 14;
constexpr int kRounding = 8;

} // namespace

Tour::Tour(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    buildBubble();
    window->installEventFilter(this);
}

void Tour::buildBubble()
{
    m_bubble = new QFrame(this);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setFrameShape(QFrame::StyledPanel);
    m_bubble->setFixedWidth(kBubbleWidth);
    m_title = new QLabel;
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const char* name, auto action) {
        auto* made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    m_skip = button("tourSkip", &Tour::end);
    m_back = button("tourBack", [this] { show(m_step - 1); });
    m_next = button("tourNext", [this] { show(m_step + 1); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    for (QPushButton* one : {m_skip, m_back, m_next})
        row->addWidget(one);
    auto* layout = new QVBoxLayout(m_bubble);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
}

void Tour::start(std::vector<TourStep> steps)
{
    m_steps = std::move(steps);
    if (m_steps.empty())
        return;
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    show(0);
}

void Tour::end()
{
    if (isHidden())
        return;
    if (m_focusBefore)
        m_focusBefore->setFocus();
    hide();
    emit ended();
}

void Tour::show(int step)
{
    if (step >= static_cast<int>(m_steps.size())) {
        end();
        return;
    }
    m_step = std::max(step, 0);
    const TourStep& shown = m_steps[static_cast<size_t>(m_step)];
    const bool isLast = m_step + 1 == static_cast<int>(m_steps.size());
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("%1 of %2", "step of a tour").arg(m_step + 1).arg(m_steps.size()));
    m_skip->setText(tr("&Skip"));
    m_back->setText(tr("&Back"));
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_skip->setVisible(!isLast);
    m_back->setVisible(m_step > 0);
    m_bubble->setAccessibleName(shown.title);
    m_bubble->setAccessibleDescription(shown.text);
    m_next->setAccessibleDescription(shown.title + QLatin1Char('\n') + shown.text);
    place();
    m_next->setFocus();
    update();
}

QRect Tour::targetRect() const
{
    const QWidget* target = m_steps[static_cast<size_t>(m_step)].target;
    if (!target || !target->isVisible())
        return {};
    return QRect(target->mapTo(parentWidget(), QPoint()), target->size()).adjusted(-4, -4, 4, 4) & rect();
}

/// Below what it points at, or above, or beside it, wherever there is room; else over it.
void Tour::place()
{
    // A label with wrapped lines asks for its height only once its width is known.
    m_bubble->layout()->activate();
    m_bubble->resize(kBubbleWidth, m_bubble->layout()->totalHeightForWidth(kBubbleWidth));
    const QRect target = targetRect();
    QRect bubble(QPoint(), m_bubble->size());
    bubble.moveCenter(rect().center());
    if (!target.isNull()) {
        bubble.moveCenter(target.center());
        if (target.bottom() + kGap + bubble.height() <= height())
            bubble.moveTop(target.bottom() + kGap);
        else if (target.top() - kGap - bubble.height() >= 0)
            bubble.moveBottom(target.top() - kGap);
        else if (target.left() - kGap - bubble.width() >= 0)
            bubble.moveRight(target.left() - kGap);
        else if (target.right() + kGap + bubble.width() <= width())
            bubble.moveLeft(target.right() + kGap);
    }
    bubble.moveLeft(std::clamp(bubble.left(), kGap, std::max(kGap, width() - bubble.width() - kGap)));
    bubble.moveTop(std::clamp(bubble.top(), kGap, std::max(kGap, height() - bubble.height() - kGap)));
    m_bubble->move(bubble.topLeft());
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) {
        setGeometry(parentWidget()->rect());
        // What it points at is laid out behind this event.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!isHidden())
                    place();
                update();
            },
            Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab stays within the bubble.
bool Tour::focusNextPrevChild(bool next)
{
    std::vector<QPushButton*> buttons;
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        if (button->isVisible())
            buttons.push_back(button);
    }
    if (buttons.empty()) // it is being hidden
        return QWidget::focusNextPrevChild(next);
    const auto focused = std::find(buttons.begin(), buttons.end(), QApplication::focusWidget());
    const auto count = static_cast<std::ptrdiff_t>(buttons.size());
    const auto now = focused == buttons.end() ? count - 1 : focused - buttons.begin();
    buttons[static_cast<size_t>((now + (next ? 1 : count - 1)) % count)]->setFocus(Qt::TabFocusReason);
    return true;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QRectF target = targetRect();
    if (!target.isEmpty()) {
        QPainterPath hole;
        hole.addRoundedRect(target, kRounding, kRounding);
        shade -= hole;
    }
    QColor dark(Qt::black);
    dark.setAlphaF(isDark(palette()) ? 0.6F : 0.45F);
    painter.fillPath(shade, dark);
    if (target.isEmpty())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(target, kRounding, kRounding);
}

} // namespace bitdepth
