#include "widgets/result_card.h"
#include "widgets/themed_icon.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kIconSize = 16;
constexpr int kFrameTime = 40; ///< milliseconds between two pictures of the running light
constexpr double kRadius = 7;

void setColor(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

ResultCard::ResultCard(const QString& objectName, const QString& icon, QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_value(new QLabel),
      m_mark(new QLabel),
      m_change(new QLabel),
      m_reference(new QLabel),
      m_iconName(icon)
{
    setObjectName(objectName);
    setMinimumWidth(150);
    m_value->setObjectName(objectName + QLatin1String("Value"));
    m_change->setObjectName(objectName + QLatin1String("Change"));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont big = m_value->font();
    big.setPointSizeF(big.pointSizeF() * 1.65);
    big.setBold(true);
    m_value->setFont(big);

    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_icon);
    top->addWidget(m_title, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(m_value);
    m_mark->setContentsMargins(0, 0, 0, 3); // onto the base line of the larger figure
    middle->addWidget(m_mark, 0, Qt::AlignBottom);
    middle->addStretch(1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_change);
    bottom->addWidget(m_reference, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(1);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addLayout(bottom);
    applyTheme();
}

void ResultCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ResultCard::setContent(const Content& content)
{
    m_content = content;
    m_value->setText(content.value.isEmpty() ? QStringLiteral("–") : content.value);
    m_mark->setText(content.mark);
    m_change->setText(content.change);
    m_change->setVisible(!content.change.isEmpty());
    m_reference->setText(content.reference);
    setToolTip(content.explanation);
    setAccessibleDescription(
        QStringList{content.value, content.change, content.reference}.join(QLatin1Char(' ')));
    applyTheme();
}

void ResultCard::setStale(bool stale)
{
    m_stale = stale;
    applyTheme();
}

void ResultCard::setBusy(bool busy)
{
    if (busy == m_timer.isActive())
        return;
    busy ? m_timer.start(kFrameTime, this) : m_timer.stop();
    update();
}

void ResultCard::applyTheme()
{
    const QPalette colors = palette();
    const QColor muted = toneColor(Tone::Muted, colors);
    const bool faded = m_stale || m_content.value.isEmpty();
    setColor(*m_title, muted);
    setColor(*m_mark, muted);
    setColor(*m_reference, muted);
    setColor(*m_value, faded ? muted : colors.color(QPalette::Text));
    setColor(*m_change, m_stale ? muted : toneColor(m_content.changeTone, colors));
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    update();
}

void ResultCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QFrame::changeEvent(event);
}

void ResultCard::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QFrame::timerEvent(event);
    m_phase = std::fmod(m_phase + 0.012, 1.0);
    update();
}

void ResultCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen edge(toneColor(Tone::Line, palette()), 1);
    if (m_stale)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(card, kRadius, kRadius);
    if (!m_timer.isActive())
        return;
    QPainterPath inside;
    inside.addRoundedRect(card, kRadius, kRadius);
    painter.setClipPath(inside);
    const double length = card.width() * 0.35;
    const double left = card.left() - length + m_phase * (card.width() + length);
    painter.fillRect(QRectF(left, card.bottom() - 3, length, 3), toneColor(Tone::Original, palette()));
}

} // namespace bitdepth
