#include "widgets/figure_delegate.h"
#include "widgets/candidate_table_model.h"
#include "widgets/palette.h"
#include <QApplication>
#include <QPainter>

namespace bitdepth {
namespace {

constexpr int kMarkWidth = 16;
constexpr double kDot = 9;

void drawDot(QPainter& painter, const QStyleOptionViewItem& cell, int number)
{
    const QColor color =
        number < 0 ? toneColor(Tone::Muted, cell.palette) : seriesColor(number, cell.palette);
    const QPointF center(cell.rect.left() + 14, cell.rect.center().y() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(cell.palette.color(QPalette::Base), 1));
    painter.setBrush(color);
    painter.drawEllipse(center, kDot / 2, kDot / 2);
    painter.restore();
}

void drawMark(QPainter& painter, const QStyleOptionViewItem& cell, const QString& mark)
{
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    QFont font = cell.font;
    font.setBold(false);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.save();
    painter.setFont(font);
    painter.setPen(selected ? cell.palette.color(QPalette::HighlightedText)
                            : toneColor(Tone::Muted, cell.palette));
    painter.drawText(cell.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, mark);
    painter.restore();
}

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    QStyleOptionViewItem background = cell;
    background.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, cell.widget);

    const bool isName = index.column() == CandidateTableModel::NameColumn;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect inside =
        isName ? cell.rect.adjusted(26, 0, -6, 0) : cell.rect.adjusted(8, 0, -kMarkWidth - 6, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    if (!selected && index.data(CandidateTableModel::BestRole).toBool())
        painter->setPen(toneColor(Tone::Good, cell.palette));
    painter->drawText(inside, static_cast<int>(cell.displayAlignment),
                      QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, inside.width()));
    painter->restore();
    if (isName)
        drawDot(*painter, cell, index.data(CandidateTableModel::ColorRole).toInt());
    else
        drawMark(*painter, cell, index.data(CandidateTableModel::MarkRole).toString());
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(kMarkWidth + 12, 0);
}

} // namespace bitdepth
