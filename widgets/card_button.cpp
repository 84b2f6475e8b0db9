#include "widgets/card_button.h"
#include "widgets/palette.h"
#include "widgets/themed_icon.h"
#include <QPainter>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kIconSize = 26;
constexpr int kPadding = 14;
constexpr int kRadius = 8;

} // namespace

CardButton::CardButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_iconName(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setDescription(const QString& description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QFont CardButton::titleFont() const
{
    QFont font = this->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.08);
    return font;
}

QSize CardButton::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const int words =
        std::max(title.horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_description));
    return {kPadding * 3 + kIconSize + words, kPadding * 2 + title.height() + 3 + fontMetrics().height()};
}

void CardButton::paintFrame(QPainter& painter) const
{
    const QColor highlight = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    const double lift = isDown() ? 0.18 : underMouse() ? 0.09 : 0;
    painter.setBrush(m_primary ? blended(palette().color(QPalette::Text), highlight, lift)
                               : blended(highlight, base, lift));
    painter.setPen(QPen(hasFocus() ? highlight : toneColor(Tone::Line, palette()), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    if (m_primary && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), kRadius - 3, kRadius - 3);
    }
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QRect icon(kPadding, (height() - kIconSize) / 2, kIconSize, kIconSize);
    themedIcon(m_iconName)
        .paint(&painter, icon, Qt::AlignCenter, m_primary ? QIcon::Selected : QIcon::Normal);
    const QColor text = palette().color(m_primary ? QPalette::HighlightedText : QPalette::Text);
    const QRect words = rect().adjusted(kPadding * 2 + kIconSize, kPadding, -kPadding / 2, -kPadding);
    painter.setFont(titleFont());
    painter.setPen(text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, this->text());
    painter.setFont(font());
    painter.setPen(m_primary ? text : toneColor(Tone::Muted, palette()));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(m_description, Qt::ElideRight, words.width()));
}

void CardButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void CardButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace bitdepth
