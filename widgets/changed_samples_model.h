#pragma once

#include "engine/evaluation/comparison.h"
#include "widgets/compared.h"
#include <QAbstractTableModel>
#include <QImage>
#include <map>

namespace bitdepth {

/// Samples with what they look like to the model, their label and the answers of two candidates.
class ChangedSamplesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SampleColumn, LabelColumn, FirstColumn, SecondColumn, VerdictColumn, ColumnCount };
    enum Role { NumberRole = Qt::UserRole + 1 };
    static constexpr int kPictureSide = 56; ///< of the longer side as it is shown; finer pictures stay sharp

    explicit ChangedSamplesModel(QObject* parent = nullptr);

    void setSamples(const SampleSet& samples, std::vector<ChangedAnswer> answers, const QString& first,
                    const QString& second);
    /// The picture of a sample of the dataset, wherever it is shown.
    void setPicture(size_t sample, const QImage& picture);
    const std::vector<ChangedAnswer>& answers() const { return m_answers; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// A picture is about to be seen and not there yet.
    void pictureWanted(size_t sample) const;

private:
    QString text(const ChangedAnswer& answer, int column) const;
    QString verdict(const ChangedAnswer& answer) const;
    QVariant picture(const ChangedAnswer& answer) const;

    SampleSet m_samples;
    std::vector<ChangedAnswer> m_answers;
    QString m_first;
    QString m_second;
    std::map<size_t, QImage> m_pictures; ///< by sample of the dataset
    mutable std::map<size_t, bool> m_wanted;
};

} // namespace bitdepth
