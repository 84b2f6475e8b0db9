#pragma once

#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include "engine/statistics/tensor_statistics.h"
#include "widgets/layer_scale.h"
#include "widgets/quantizer_change.h"
#include <QHBoxLayout>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QTableView;

namespace bitdepth {

class LayerTableModel;
class TableFilter;

/// The layers of a model to look through, sort, filter and edit: bits in place, everything for many layers at
/// once through the context menu.
///
/// Object names: "layerTable" (this), "layerFilter", "layerView".
class LayerTable : public QWidget {
    Q_OBJECT
public:
    explicit LayerTable(QWidget* parent = nullptr);

    void setModel(ModelPtr model);
    void setRecipe(const Recipe& recipe);
    void setWeightSqnr(const std::string& layer, double dB);                    ///< NaN: being computed
    void setWeightSqnrs(const std::vector<std::pair<std::string, double>>& dB); ///< by layer
    void setWeightStatistics(const std::string& layer, const TensorStatistics& statistics);
    void setSensitivity(const LayerScale& scale); ///< no values: not analysed
    void setCurrentLayer(const std::string& layer);
    /// Puts something that belongs to the layers beside their filter.
    void addToHeader(QWidget* widget) { m_header->addWidget(widget); }

    std::string currentLayer() const; ///< empty: none
    QStringList selectedLayers() const;
    LayerTableModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    /// What is shown (or its selected rows), as comma-separated values with a header line.
    QString toCsv() const;
    void copySelection() const;
    void saveRows();

    /// Announces @p change for every selected layer; @p what names it: "set weights to int4".
    void applyToSelection(const QuantizerChange& change, const QString& what);

    // The quantizers of one layer, given to others.
    void copyChoice();  ///< of the current layer
    void pasteChoice(); ///< to the selected layers
    bool hasCopiedChoice() const { return m_copied.has_value(); }
    /// Gives the current layer's quantizers to all layers, or to all of the same operator.
    void applyToAllLike(bool sameOperator);

signals:
    void currentLayerChanged(const std::string& layer);
    void weightsEdited(const QStringList& layers, const bitdepth::Quantizer& quantizer);
    void activationsEdited(const QStringList& layers, const bitdepth::Quantizer& quantizer);
    /// Around several of the signals above that belong to one action of the user, so that one undo takes them
    /// all back.
    void editBegins(const QString& what);
    void editEnds();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct CopiedChoice {
        std::string from; ///< layer
        Quantizer weights;
        Quantizer activations;
    };

    void buildView();
    void showMenu(const QPoint& position);
    std::vector<int> selectedRows() const; ///< of the model, ascending
    void updateSummary();
    void retranslate();
    bool editByKey(int key);
    void chooseBits(int bits);
    Target targetOfColumn() const;
    bool editByChoice(int key);
    void giveChoice(const CopiedChoice& choice, const QStringList& layers);

    LayerTableModel* m_model;
    TableFilter* m_proxy;
    QTableView* m_view;
    QLineEdit* m_filter;
    QLabel* m_summary;
    QLabel* m_none; ///< why the table is empty
    QHBoxLayout* m_header;
    std::optional<CopiedChoice> m_copied;
    bool m_oneTyped = false; ///< a 1 was typed, which begins 10 ... 16
};

} // namespace bitdepth
