#pragma once

#include "engine/evaluation/evaluation.h"
#include <QAbstractTableModel>
#include <vector>

namespace bitdepth {

/// Candidates side by side, the float model in the first row.
class CandidateTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        MetricColumn,
        ChangeColumn,
        SqnrColumn,
        AgreementColumn,
        SizeColumn,
        RamColumn,
        LatencyColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number, or text in the first column
        CandidateRole,               ///< int: index of the candidate; -1: the float model
        BestRole,                    ///< bool: no other row is better in this column
        ColorRole,                   ///< int: number of the candidate's colour; -1: the float model
        MarkRole,                    ///< QString: the mark that says where the figure comes from
    };

    explicit CandidateTableModel(QObject* parent = nullptr);

    /// @param floatModel may be null: not evaluated yet
    void setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates);

    const EvaluationPtr& floatModel() const { return m_float; }
    const std::vector<Candidate>& candidates() const { return m_candidates; }
    int candidateAt(int row) const; ///< -1: the float model
    int rowOf(int candidate) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A new name in the first column: announced, not kept.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void retranslate();

signals:
    void renamed(int candidate, const QString& name);

private:
    const Evaluation* evaluationAt(int row) const;
    QString nameAt(int row) const;
    double figure(int row, int column) const; ///< NaN: none
    bool isBest(int row, int column) const;

    EvaluationPtr m_float;
    std::vector<Candidate> m_candidates;
};

} // namespace bitdepth
