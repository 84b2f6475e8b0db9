#pragma once

#include "app/compare_controller.h"
#include "app/cost_controller.h"
#include "app/device_controller.h"
#include "app/evaluation_controller.h"
#include "app/find_panels.h"
#include "app/graph_controller.h"
#include "app/tensor_controller.h"
#include "app/weight_figures.h"
#include <QMainWindow>

class QDockWidget;
class QSplitter;

namespace bitdepth {

class CandidateTable;
class ComparePanel;
class DeviceBar;
class DockTitles;
class Document;
class LayerTable;
class ModelGraph;
class NotesButton;
class ResultBar;
class TensorPanel;
class TradeOffPlot;

/// The page a model is worked on: its figures above, layers on the left, the chosen layer's tensor on the
/// right; candidates, the network's graph and the trade-off in docks below. It puts the views together with
/// the document; it knows no files.
class Explorer : public QMainWindow {
    Q_OBJECT

public:
    Explorer(Document& document, EvaluationController& evaluation, QWidget* parent = nullptr);

    LayerTable& layerTable() { return *m_layers; }
    CandidateTable& candidateTable() { return *m_candidates; }
    FindPanels& findPanels() { return *m_find; }
    DeviceController& device() { return *m_device; }
    QList<QAction*> dockActions() const;

    /// Whether all that is computed for the views by itself is there.
    bool isSettled() const
    {
        return m_figures.isComplete() && !m_tensor.isBusy() && !m_graph.isBusy() && !m_costs.isBusy() &&
               !m_device->isBusy() && !m_comparing->isBusy();
    }

    QByteArray splitterState() const;
    void restoreLayout(const QByteArray& docks, const QByteArray& splitter);
    void resetLayout();

signals:
    void exportPinRequested(int index);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void stackDocks();
    void arrangeColumns();
    QDockWidget* makeDock(const QString& name, QWidget* view);
    void connectLayers();
    void connectTensor();
    void connectGraph();
    void connectCandidates();
    void connectResults();
    void connectFinding();
    void showModel();
    void showLayer(const std::string& layer);
    void showResults();
    void showCandidates();
    void showNotes();
    void raisePanel(QWidget* view);
    void showDeviceLimits();
    void retranslate();

    Document& m_document;
    EvaluationController& m_evaluation;
    WeightFigures m_figures;
    CostController m_costs;
    TensorController m_tensor;
    GraphController m_graph;
    ResultBar* m_results;
    DeviceBar* m_deviceBar;
    DeviceController* m_device;
    FindPanels* m_find;
    QSplitter* m_splitter;
    LayerTable* m_layers;
    NotesButton* m_notes;
    TensorPanel* m_tensorPanel;
    CandidateTable* m_candidates;
    TradeOffPlot* m_tradeOff;
    ComparePanel* m_compare;
    CompareController* m_comparing;
    ModelGraph* m_graphView;
    DockTitles* m_titles;
    QList<QDockWidget*> m_findDocks; ///< in the order of FindPanels::panels()
    QDockWidget* m_candidateDock;
    QDockWidget* m_graphDock;
    QDockWidget* m_tradeOffDock;
    QDockWidget* m_compareDock;
    bool m_hasLayout = false; ///< sizes were restored, or set when the page was first shown
};

} // namespace bitdepth
