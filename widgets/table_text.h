#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <vector>

namespace bitdepth {

/// Rows of a table as text for other programs. @p numberRole gives numbers as they are, without rounding and
/// in the C locale; an empty @p rows means all.
QString toCsv(const QAbstractItemModel& model, int numberRole, const std::vector<int>& rows = {});
/// As the user sees it, tab-separated, for spreadsheets and mails.
QString toTabbedText(const QAbstractItemModel& model, const std::vector<int>& rows = {});
/// As the user sees it, for a README or an issue.
QString toMarkdown(const QAbstractItemModel& model, const std::vector<int>& rows = {});

/// One field of a CSV line, quoted where RFC 4180 wants it.
QString csvField(const QString& text);

} // namespace bitdepth
