#pragma once

#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include "engine/statistics/tensor_statistics.h"
#include "widgets/layer_text.h"
#include <QAbstractTableModel>
#include <QStringList>
#include <unordered_map>

namespace bitdepth {

/// The layers of a model with what the recipe chooses for them. Holds no truth: an edit is announced by a
/// signal, and shows once setRecipe() brings it back.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        OperatorColumn,
        ShapeColumn,
        ParametersColumn,
        RangeColumn,
        WeightsColumn,
        ActivationsColumn,
        GranularityColumn,
        SqnrColumn,
        MultiplyAddsColumn,
        ArithmeticColumn,
        SensitivityColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number, or text where the column is text
        BitsRole,                    ///< int: bits of the format, for the badge
        FormatRole,                  ///< QString: name of the format; also what setData() takes
        LayerRole,                   ///< QString: name of the row's layer, any column
        ExportRole,                  ///< for files: names and numbers as recipes write them
    };

    explicit LayerTableModel(QObject* parent = nullptr);

    void setModel(ModelPtr model); ///< forgets figures of the former one
    void setRecipe(const Recipe& recipe);
    /// NaN: being computed.
    void setWeightSqnr(const std::string& layer, double dB);
    void setWeightSqnrs(const std::vector<std::pair<std::string, double>>& dB); ///< by layer, at once
    /// Figures of a layer's weights, computed off the GUI thread; until then the range is empty.
    void setWeightStatistics(const std::string& layer, const TensorStatistics& statistics);
    void setSensitivity(const LayerScale& scale); ///< no values: not analysed

    const ModelPtr& modelShown() const { return m_model; }
    const Recipe& recipe() const { return m_recipe; }
    const Layer* layerAt(int row) const;
    int rowOf(const std::string& layer) const; ///< -1: no such layer

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes the name of a format in the columns Weights and Activations (Qt::EditRole).
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Re-reads all texts, after a change of language.
    void retranslate();

signals:
    void weightsEdited(const QStringList& layers, const bitdepth::Quantizer& quantizer);
    void activationsEdited(const QStringList& layers, const bitdepth::Quantizer& quantizer);

private:
    QVariant quantizerData(const Quantizer& quantizer, int role) const;
    bool takeQuantizers(int row);
    void rowsChanged(int first, int last, int firstColumn, int lastColumn);

    ModelPtr m_model;
    Recipe m_recipe;
    std::vector<LayerFigures> m_rows;
    std::unordered_map<std::string, int> m_rowOfLayer;
};

} // namespace bitdepth
