#pragma once

#include "widgets/compared.h"
#include <QAbstractTableModel>

namespace bitdepth {

/// Candidates side by side, one a column, their figures one a row; below the metric its difference to the first
/// chosen and whether chance would explain it.
class CompareFiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row {
        MetricRow,
        DifferenceRow,
        SignificanceRow,
        SqnrRow,
        AgreementRow,
        SizeRow,
        RamRow,
        LatencyRow,
        BitOperationsRow,
        RowCount
    };
    enum Role { NumberRole = Qt::UserRole + 1 };

    explicit CompareFiguresModel(QObject* parent = nullptr);

    /// @param first what differences are taken to; an index in the candidates
    void setCompared(const ComparedSet& set, size_t first);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString title(int row) const;
    QString text(int row, const Compared& compared) const;
    QString toolTip(int row, const Compared& compared) const;
    QString differenceText(int row, const Compared& compared) const;
    QVariant number(int row, const Compared& compared) const;
    const Evaluation* reference() const; ///< the float model; null: not known

    ComparedSet m_set;
    size_t m_first = 0;
};

} // namespace bitdepth
