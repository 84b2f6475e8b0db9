#include "widgets/table_style.h"
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

namespace bitdepth {

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
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 12);
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSectionsMovable(true);
    view.setSortingEnabled(true);
    view.sortByColumn(-1, Qt::AscendingOrder);
}

void setColumnWidths(QTableView& view, std::initializer_list<int> characters)
{
    const int width = view.fontMetrics().averageCharWidth();
    int column = 0;
    for (const int count : characters)
        view.setColumnWidth(column++, count * width + 14);
}

} // namespace bitdepth
