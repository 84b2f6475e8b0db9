#pragma once

#include "widgets/graph_colors.h"
#include "widgets/graph_picture.h"
#include <QWidget>
#include <unordered_map>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace bitdepth {

class GraphCanvas;
class GraphLegend;

/// The network as a graph to walk: layers are boxes coloured by what the recipe chooses for them or what that
/// costs, other operators are small, branches lie side by side.
///
/// Object names: "modelGraph" (this), "graphColoring", "graphCanvas", "graphFlow", "graphZoomIn",
/// "graphZoomOut", "graphFit".
class ModelGraph : public QWidget {
    Q_OBJECT
public:
    explicit ModelGraph(QWidget* parent = nullptr);

    void setPicture(const GraphPicturePtr& picture); ///< null: no model, or it is being laid out
    void setRecipe(const Recipe& recipe);            ///< forgets the weight error of the layers it changes
    void setWeightSqnr(const std::string& layer, double dB);                    ///< NaN: being computed
    void setWeightSqnrs(const std::vector<std::pair<std::string, double>>& dB); ///< by layer
    void setSensitivity(const LayerScale& scale);                               ///< no values: not measured
    void setCurrentLayer(const std::string& layer);                             ///< says nothing

    void setColoring(GraphColoring by);
    GraphColoring coloring() const { return m_coloring; }
    Flow flow() const { return m_flow; }
    GraphCanvas* canvas() const { return m_canvas; }

signals:
    /// Somebody went to a layer.
    void currentLayerChanged(const std::string& layer);
    /// The picture is wanted the other way round.
    void flowChanged(bitdepth::Flow flow);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& name);
    void buildHeader();
    void boxChosen(int box);
    void turnFlow();
    void refreshBox(int box);
    void refreshAll();
    void showColoring();
    void showWords();
    void showMenu(const QPoint& position);
    void retranslate();
    const std::string* layerOf(int box) const; ///< null: not a layer

    GraphCanvas* m_canvas;
    GraphLegend* m_legend;
    QComboBox* m_colorBox;
    QLabel* m_colorLabel;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QToolButton* m_flowButton;
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
    QToolButton* m_fit;
    GraphFigures m_figures;
    GraphColoring m_coloring = GraphColoring::WeightBits;
    Flow m_flow = Flow::LeftToRight;
    std::unordered_map<std::string, int> m_boxOfLayer;
    std::string m_currentLayer;
};

} // namespace bitdepth
