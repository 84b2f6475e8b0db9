#pragma once

class QTableView;

class QAbstractItemView;
class QModelIndex;

namespace bitdepth {

/// What all tables of the window have in common: whole rows selected, no grid, air around the text, sortable
/// headers whose third click brings the original order back.
void styleTable(QTableView& view);

/// Opens the editor of @p index where it can be edited and none is open.
void openEditor(QAbstractItemView& view, const QModelIndex& index);

} // namespace bitdepth
