#pragma once

#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include "engine/statistics/tensor_statistics.h"
#include "widgets/format_text.h"
#include <QStringList>
#include <QWidget>
#include <string>

class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTableView;

namespace bitdepth {

class LayerTableModel;

/// The layers of a model to look through, sort, filter and edit: bits in place, everything for many layers at once
/// through the context menu.
///
/// Object names: "layerTable" (this), "layerFilter", "layerView".
class LayerTable : public QWidget {
    Q_OBJECT
public:
    explicit LayerTable(QWidget* parent = nullptr);

    void setModel(ModelPtr model);
    void setRecipe(const Recipe& recipe);
    void setWeightSqnr(const std::string& layer, double dB); ///< NaN: being computed
    void setWeightStatistics(const std::string& layer, const TensorStatistics& statistics);
    void setCurrentLayer(const std::string& layer);

    std::string currentLayer() const; ///< empty: none
    QStringList selectedLayers() const;
    LayerTableModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    /// The menu for the selected layers, also for a main window's menu bar. The caller owns it.
    QMenu* createEditMenu();
    /// What is shown, as comma-separated values with a header line.
    QString toCsv() const;

signals:
    void currentLayerChanged(const std::string& layer);
    void weightsEdited(const QStringList& layers, const bitdepth::Quantizer& quantizer);
    void activationsEdited(const QStringList& layers, const bitdepth::Quantizer& quantizer);
    /// Around several of the signals above that belong to one action of the user, so that one undo takes them all back.
    void editBegins(const QString& what);
    void editEnds();

public:
    /// One field changed for all selected layers; what a layer has in the other fields stays.
    struct Change {
        Target target = Target::Weights;
        std::optional<Format> format;
        std::optional<Granularity> granularity;
        std::optional<Scheme> scheme;
        std::optional<RangeMethod> range;
        bool reset = false; ///< back to the recipe's default
    };
    void applyToSelection(const Change& change, const QString& what);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void showMenu(const QPoint& position);
    void copySelection() const;
    void saveCsv();
    void updateSummary();
    void retranslate();
    bool chooseBits(const QString& digits);

    LayerTableModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTableView* m_view;
    QLineEdit* m_filter;
    QLabel* m_summary;
};

} // namespace bitdepth
