#pragma once

#include "widgets/compared.h"
#include <QAbstractTableModel>

namespace bitdepth {

/// The layers that are quantized differently, one a row, with the quantizers each candidate gives them.
class CompareLayersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole + 1 };

    explicit CompareLayersModel(QObject* parent = nullptr);

    /// @param chosen indices in the candidates: the columns
    void setCompared(const ComparedSet& set, const std::vector<size_t>& chosen);
    std::string layerAt(int row) const { return m_rows.at(static_cast<size_t>(row)).layer; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::string layer;
        std::vector<LayerResult> results; ///< one a column; without a name: it lacks the layer
    };
    QString text(const LayerResult& result) const;

    std::vector<QString> m_names;
    std::vector<Row> m_rows;
};

} // namespace bitdepth
