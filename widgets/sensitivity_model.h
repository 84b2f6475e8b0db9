#pragma once

#include "engine/model/model.h"
#include "engine/sensitivity/sensitivity.h"
#include "widgets/layer_scale.h"
#include <QAbstractTableModel>
#include <array>

namespace bitdepth {

/// What quantizing each layer does to the model's outputs, weights and activations apart, at one bit width.
class SensitivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Behind the name: weights and activations in turn, of one figure after the other.
    enum Column {
        NameColumn,
        WeightsColumn, ///< error of the outputs with only the weights quantized
        ActivationsColumn,
        WeightsChangeColumn, ///< of the metric
        ActivationsChangeColumn,
        WeightsDivergenceColumn,
        ActivationsDivergenceColumn,
        AllButWeightsColumn, ///< error with everything but the weights quantized
        AllButActivationsColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1,
        ShareRole,    ///< double: length of the cell's bar, 0 ... 1; nothing: no bar
        MeasuredRole, ///< bool: false: the bar is an estimate
        MarkRole,     ///< QString: where the figure comes from
        LayerRole,    ///< QString: name of the row's layer
        ExportRole,   ///< full precision
    };

    explicit SensitivityModel(QObject* parent = nullptr);

    void setModel(ModelPtr model); ///< forgets all figures
    /// @param metric by its name; changes of shares are said in points
    void setMetric(const std::string& metric);
    /// In place of all there are; of one tensor and scope at most one each.
    void setSensitivity(const Sensitivity& sensitivity);

    /// What the whole layer does: both its tensors' noise added, which holds to first order.
    LayerScale layerScale() const;
    std::string layerAt(int row) const;
    int rowOf(const std::string& layer) const; ///< -1: no such layer
    bool isEmpty() const { return m_worst == 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    using Figures = std::array<std::optional<SensitivityFigure>, 2>; ///< by role
    struct Row {
        Figures alone;
        Figures allBut;
    };

    const SensitivityFigure* figureAt(const QModelIndex& index) const;
    double number(const SensitivityFigure& figure, int column) const;
    QString text(const SensitivityFigure& figure, int column) const;
    QString explanation(const SensitivityFigure& figure) const;
    QString changeText(const SensitivityFigure& figure) const;

    ModelPtr m_model;
    std::vector<Row> m_rows;
    std::string m_metric;
    double m_worst = 0; ///< greatest error of a bar
};

} // namespace bitdepth
