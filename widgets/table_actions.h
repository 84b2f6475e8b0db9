#pragma once

#include <QString>

class QTableView;

namespace bitdepth {

/// Gives @p view a context menu that copies its table as CSV or Markdown or saves it; Ctrl+C copies it too.
/// @param name proposed file name without ending
/// @param numberRole gives what is sorted by, for CSV
void addTableActions(QTableView& view, const QString& name, int numberRole);

} // namespace bitdepth
