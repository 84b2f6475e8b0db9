#include "widgets/table_style.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace bitdepth {

namespace {

constexpr int kPadding = 5;

/// Leaves air between a cell's text and its neighbours.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        cell.rect.adjust(kPadding, 0, -kPadding, 0);
        cell.backgroundBrush = Qt::NoBrush;
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kPadding, 0);
    }
};

} // namespace

void styleTable(QTableView& view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it
    view.setItemDelegate(new CellDelegate(&view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 13);
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setStyleSheet(QStringLiteral(
        "QHeaderView { background: palette(window); }"
        "QHeaderView::section { background: palette(window); color: palette(window-text); border: none;"
        " border-bottom: 1px solid palette(mid); padding: 5px 8px; }"));
    header->setSortIndicatorClearable(true);
    header->setSectionsMovable(true);
    view.setSortingEnabled(true);
    view.sortByColumn(-1, Qt::AscendingOrder);
}

void openEditor(QAbstractItemView& view, const QModelIndex& index)
{
    const bool isEditing = view.viewport()->findChild<QWidget*>({}, Qt::FindDirectChildrenOnly) != nullptr;
    if (!isEditing && (index.flags() & Qt::ItemIsEditable))
        view.edit(index);
}

} // namespace bitdepth
