#include "widgets/table_filter.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

bool isNumber(const QVariant& value)
{
    return value.typeId() != QMetaType::QString && value.canConvert<double>();
}

} // namespace

TableFilter::TableFilter(int sortRole, QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void TableFilter::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (!isNumber(a) || !isNumber(b))
        return QSortFilterProxyModel::lessThan(left, right);
    // A figure that is not there yet stands last, whichever way the column is sorted.
    if (std::isnan(a.toDouble()) || std::isnan(b.toDouble())) {
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        return ascending ? std::isnan(b.toDouble()) && !std::isnan(a.toDouble())
                         : std::isnan(a.toDouble()) && !std::isnan(b.toDouble());
    }
    return a.toDouble() < b.toDouble();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (sourceModel()
                    ->index(row, column, parent)
                    .data()
                    .toString()
                    .contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace bitdepth
