#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace bitdepth {

/// Sorts a table by numbers where it has them (NaN last), and keeps the rows that hold every word of a filter
/// in one of their cells.
class TableFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    TableFilter(int sortRole, QObject* parent);

    void setWords(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace bitdepth
