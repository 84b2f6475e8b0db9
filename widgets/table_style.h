#pragma once

#include <initializer_list>

class QTableView;

namespace bitdepth {

/// What all tables of the window have in common: whole rows selected, no grid, air around the text, sortable
/// headers whose third click brings the original order back.
void styleTable(QTableView& view);

/// Column widths in characters of the view's font.
void setColumnWidths(QTableView& view, std::initializer_list<int> characters);

/// Gives @p column the room that the others leave, now and whenever the view is resized; never less than it
/// has now.
void keepFilled(QTableView& view, int column);

} // namespace bitdepth
