#pragma once

#include "engine/evaluation/comparison.h"
#include "widgets/compared.h"
#include <QAbstractTableModel>

namespace bitdepth {

/// How often samples of each class (rows) got each answer (columns), beside how often they got it from another
/// candidate.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ShareRole = Qt::UserRole + 1 /** double: of the samples of that class */ };

    explicit ConfusionModel(QObject* parent = nullptr);

    /// The matrix of @p shown; changes are those from @p before, which may be null.
    void setCompared(const Evaluation* shown, const Evaluation* before, const SampleSet& samples);
    int labelAt(int row) const { return m_matrix.classes().at(static_cast<size_t>(row)); }
    int answerAt(int column) const { return labelAt(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int changeAt(int label, int answer) const;

    SampleSet m_samples;
    ConfusionMatrix m_matrix;
    ConfusionMatrix m_before;
};

} // namespace bitdepth
