#pragma once

class QTableView;

namespace bitdepth {

/// What all tables of the window have in common: whole rows selected, no grid, air around the text, sortable
/// headers whose third click brings the original order back.
void styleTable(QTableView& view);

} // namespace bitdepth
