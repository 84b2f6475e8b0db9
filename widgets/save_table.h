#pragma once

#include <QString>

class QTableView;

namespace bitdepth {

/// Writes a table as the name ends: .csv takes @p csv, .png, .svg and .pdf a picture of all its rows and of
/// the columns that are shown. Returns what went wrong, empty where nothing did.
QString saveTable(const QTableView& view, const QString& path, const QString& csv);

/// Asks where to save, says what went wrong.
/// @param name proposed for the file, without its ending
void saveTableAs(QTableView& view, const QString& name, const QString& csv);

} // namespace bitdepth
