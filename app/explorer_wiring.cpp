// How the explorer's views follow the document, and what their signals do to it.

#include "app/document.h"
#include "app/engine_text.h"
#include "app/explorer.h"
#include "app/notes_text.h"
#include "widgets/candidate_table.h"
#include "widgets/compare_panel.h"
#include "widgets/layer_table.h"
#include "widgets/model_graph.h"
#include "widgets/notes_button.h"
#include "widgets/result_bar.h"
#include "widgets/tensor_panel.h"
#include "widgets/trade_off_plot.h"
#include <QTableView>

namespace bitdepth {

namespace {

constexpr double kKibi = 1024;
constexpr double kFarLimit = 3; ///< times what the float model takes: a limit beyond would flatten the plot

} // namespace

void Explorer::connectLayers()
{
    connect(m_layers, &LayerTable::weightsEdited, &m_document, &Document::setWeights);
    connect(m_layers, &LayerTable::activationsEdited, &m_document, &Document::setActivations);
    connect(m_layers, &LayerTable::editBegins, &m_document, &Document::beginStep);
    connect(m_layers, &LayerTable::editEnds, &m_document, &Document::endStep);
    connect(m_layers, &LayerTable::currentLayerChanged, this, &Explorer::showLayer);
    connect(m_layers, &LayerTable::currentLayerChanged, m_comparing, &CompareController::setCurrentLayer);
    connect(&m_figures, &WeightFigures::sqnrsKnown, m_layers, &LayerTable::setWeightSqnrs);
    connect(&m_figures, &WeightFigures::statisticsKnown, m_layers, &LayerTable::setWeightStatistics);
    connect(&m_document, &Document::recipeChanged, this, [this] {
        m_layers->setRecipe(m_document.recipe());    // forgets the figures of the layers it changes,
        m_graphView->setRecipe(m_document.recipe()); // as this does,
        m_figures.update();                          // so these come behind them
    });
}

void Explorer::connectGraph()
{
    connect(&m_graph, &GraphController::ready, m_graphView, &ModelGraph::setPicture);
    connect(m_graphView, &ModelGraph::flowChanged, &m_graph, &GraphController::setFlow);
    connect(m_graphView, &ModelGraph::currentLayerChanged, m_layers, &LayerTable::setCurrentLayer);
    connect(m_layers, &LayerTable::currentLayerChanged, m_graphView, &ModelGraph::setCurrentLayer);
    connect(&m_figures, &WeightFigures::sqnrsKnown, m_graphView, &ModelGraph::setWeightSqnrs);
}

void Explorer::connectTensor()
{
    connect(m_tensorPanel, &TensorPanel::tensorRequested, this,
            [this](TensorKind kind, int channel) { m_tensor.show(m_layers->currentLayer(), kind, channel); });
    connect(&m_tensor, &TensorController::ready, m_tensorPanel, &TensorPanel::setTensor);
    connect(&m_tensor, &TensorController::detailed, m_tensorPanel, &TensorPanel::setDetails);
    connect(m_tensorPanel, &TensorPanel::rangeChosen, &m_tensor, &TensorController::chooseRange);
    connect(&m_tensor, &TensorController::busyChanged, m_tensorPanel, &TensorPanel::setBusy);
    connect(&m_document, &Document::calibrationChanged, this,
            [this] { showLayer(m_layers->currentLayer()); });
}

void Explorer::connectCandidates()
{
    connect(m_candidates, &CandidateTable::renamed, &m_document, &Document::renameCandidate);
    connect(m_candidates, &CandidateTable::recolored, &m_document, &Document::recolorCandidate);
    connect(m_compare, &ComparePanel::layerActivated, this,
            [this](const QString& layer) { m_layers->setCurrentLayer(toStdString(layer)); });
    connect(m_candidates, &CandidateTable::removeRequested, &m_document, &Document::removeCandidates);
    connect(m_candidates, &CandidateTable::useRequested, &m_document, &Document::useCandidate);
    connect(m_candidates, &CandidateTable::exportRequested, this, &Explorer::exportPinRequested);
    connect(m_candidates, &CandidateTable::currentCandidateChanged, m_tradeOff,
            &TradeOffPlot::setCurrentCandidate);
    connect(m_tradeOff, &TradeOffPlot::candidateClicked, m_candidates, &CandidateTable::setCurrentCandidate);
    connect(&m_document, &Document::candidatesChanged, this, &Explorer::showCandidates);
}

void Explorer::connectResults()
{
    connect(&m_document, &Document::evaluationChanged, this, &Explorer::showResults);
    connect(&m_document, &Document::evaluationChanged, this, &Explorer::showCandidates);
    connect(&m_document, &Document::dataChanged, this, &Explorer::showResults);
    connect(&m_evaluation, &EvaluationController::busyChanged, this, &Explorer::showResults);
    connect(&m_evaluation, &EvaluationController::estimateChanged, this, &Explorer::showResults);
    connect(&m_costs, &CostController::ready, m_results, &ResultBar::setCosts);
    connect(&m_document, &Document::modelChanged, m_results, [this] {
        m_results->setReferenceIsQuantized(m_document.model() && !m_document.model()->carried.isEmpty());
    });
}

void Explorer::connectFinding()
{
    connect(m_find, &FindPanels::wanted, this, &Explorer::raisePanel);
    connect(m_find, &FindPanels::layerChosen, m_layers, &LayerTable::setCurrentLayer);
    connect(m_layers, &LayerTable::currentLayerChanged, m_find, &FindPanels::setCurrentLayer);
    SearchController& search = m_find->search();
    connect(&search, &SearchController::frontierChanged, m_tradeOff, &TradeOffPlot::setExpected);
    connect(&search, &SearchController::evaluationWanted, &m_evaluation, &EvaluationController::evaluate);
    connect(m_tradeOff, &TradeOffPlot::expectedClicked, &search, &SearchController::choose);
    connect(m_device, &DeviceController::deviceChanged, this,
            [this, &search] { search.setDevice(m_device->device()); });
    connect(m_device, &DeviceController::deviceChanged, this, &Explorer::showDeviceLimits);
    connect(&m_document, &Document::evaluationChanged, this, &Explorer::showDeviceLimits);
    connect(&m_find->sensitivity(), &SensitivityController::scaleChanged, m_layers,
            &LayerTable::setSensitivity);
    connect(&m_find->sensitivity(), &SensitivityController::scaleChanged, m_graphView,
            &ModelGraph::setSensitivity);
}

/// What the device allows, as far as the plot then still shows the candidates apart.
void Explorer::showDeviceLimits()
{
    std::vector<TradeOffLimit> limits;
    const EvaluationPtr& floatModel = m_document.floatEvaluation();
    const auto add = [&](const QString& name, TradeOffAxis axis, double bytes) {
        const auto known = floatModel ? tradeOffValue(*floatModel, axis) : std::nullopt;
        if (bytes > 0 && known && bytes / kKibi < *known * kFarLimit)
            limits.push_back({name, axis, bytes / kKibi});
    };
    if (const auto& device = m_device->device()) {
        if (device->flashBytes)
            add(tr("flash"), TradeOffAxis::Size,
                device->flashBytes->low - (device->runtimeCodeBytes ? device->runtimeCodeBytes->high : 0));
        add(tr("RAM"), TradeOffAxis::PeakRam, device->ramBytes.low);
    }
    m_tradeOff->setLimits(std::move(limits));
}

void Explorer::showModel()
{
    m_tensorPanel->clear();
    m_layers->setModel(m_document.model());
    m_layers->setRecipe(m_document.recipe());
    if (m_document.model() && !m_document.model()->layers.empty())
        m_layers->setCurrentLayer(m_document.model()->layers.front().name);
    m_layers->view()->setFocus();
}

void Explorer::showLayer(const std::string& layer)
{
    const Layer* found = m_document.model() ? m_document.model()->findLayer(layer) : nullptr;
    if (!found) {
        m_tensorPanel->clear();
        return;
    }
    m_figures.setPreferredLayer(layer);
    const auto axis = static_cast<size_t>(found->channelAxis);
    const Shape& shape = found->weight.shape;
    m_tensorPanel->setChoices({toQString(layer), axis < shape.size() ? static_cast<int>(shape[axis]) : 0,
                               m_document.calibration() != nullptr});
}

void Explorer::showResults()
{
    m_results->setResults(m_document.floatEvaluation(), m_document.latestEvaluation());
    m_results->setStale(m_document.isStale());
    m_results->setEstimate(m_evaluation.estimate());
    m_results->setBusy(m_evaluation.isBusy());
    m_results->setHint(m_document.data().isEmpty() ? tr("Choose data to see this") : QString());
}

void Explorer::showNotes()
{
    m_notes->setSections(
        {{tr("What stays float, and why"), floatOperatorNotes(m_document.model().get())},
         {tr("About this evaluation"),
          notesOfEvaluation(m_document.model().get(), m_document.latestEvaluation().get())}});
}

void Explorer::showCandidates()
{
    const std::vector<Candidate> candidates = m_document.candidates();
    m_candidates->setCandidates(m_document.floatEvaluation(), candidates);
    m_tradeOff->setCandidates(m_document.floatEvaluation(), candidates);
}

} // namespace bitdepth
