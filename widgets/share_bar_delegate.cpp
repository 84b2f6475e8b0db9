#include "widgets/share_bar_delegate.h"
#include <QApplication>
#include <QPainter>

namespace bitdepth {
namespace {

constexpr int kPadding = 8;
constexpr int kMarkWidth = 16;
constexpr int kTextWidth = 64; ///< room for the figure before the bar
constexpr int kBarWidth = 90;  ///< at least
constexpr int kBarInset = 7;   ///< above and below

} // namespace

ShareBarDelegate::ShareBarDelegate(const Roles& roles, Tone tone, QObject* parent)
    : QStyledItemDelegate(parent), m_roles(roles), m_tone(tone)
{}

void ShareBarDelegate::drawBar(QPainter& painter, const QStyleOptionViewItem& cell,
                               const QModelIndex& index) const
{
    const QVariant share = index.data(m_roles.share);
    if (!share.isValid())
        return;
    const QRect room =
        cell.rect.adjusted(kPadding + kTextWidth, kBarInset, -kPadding - kMarkWidth, -kBarInset);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ground = cell.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor color =
        selected ? cell.palette.color(QPalette::HighlightedText) : toneColor(m_tone, cell.palette);
    const QRectF bar(room.left(), room.top(), std::max(1.0, room.width() * share.toDouble()), room.height());
    if (index.data(m_roles.measured).toBool()) {
        painter.fillRect(bar, color);
        return;
    }
    painter.fillRect(bar, blended(color, ground, 0.15));
    painter.fillRect(bar, QBrush(color, Qt::BDiagPattern));
}

void ShareBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyleOptionViewItem background = cell;
    background.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    drawBar(*painter, cell, index);
    painter->setFont(cell.font);
    painter->setPen(text);
    painter->drawText(cell.rect.adjusted(kPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, cell.text);
    painter->setPen(selected ? text : toneColor(Tone::Muted, cell.palette));
    painter->drawText(cell.rect.adjusted(0, 0, -kPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(m_roles.mark).toString());
    painter->restore();
}

QSize ShareBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {2 * kPadding + kTextWidth + kBarWidth + kMarkWidth, text.height()};
}

} // namespace bitdepth
