#include "app/explorer.h"

#include "app/dock_titles.h"
#include "app/document.h"
#include "widgets/candidate_table.h"
#include "widgets/candidate_table_model.h"
#include "widgets/compare_panel.h"
#include "widgets/device_bar.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/model_graph.h"
#include "widgets/notes_button.h"
#include "widgets/result_bar.h"
#include "widgets/tensor_panel.h"
#include "widgets/trade_off_plot.h"
#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace bitdepth {

namespace {

constexpr int kMargin = 8;
constexpr int kLeastBottom = 250; ///< height of the docks: five candidates, and a plot to read

} // namespace

Explorer::Explorer(Document& document, EvaluationController& evaluation, QWidget* parent)
    : QMainWindow(parent, Qt::Widget),
      m_document(document),
      m_evaluation(evaluation),
      m_figures(document),
      m_costs(document),
      m_tensor(document),
      m_graph(document)
{
    setObjectName(QStringLiteral("explorer"));
    setContentsMargins(kMargin, kMargin, kMargin, kMargin / 2);
    setAnimated(false); // plots that grow step by step are painted at every step
    buildCentre();
    buildDocks();
    connectLayers();
    connectTensor();
    connectGraph();
    connectCandidates();
    connectResults();
    connectFinding();
    connect(&m_document, &Document::modelChanged, this, &Explorer::showModel);
    connect(&m_document, &Document::modelChanged, this, &Explorer::showNotes);
    connect(&m_document, &Document::evaluationChanged, this, &Explorer::showNotes);
    retranslate();
    arrangeColumns();
}

/// What a choice is made by comes first, so that it is seen without scrolling.
void Explorer::arrangeColumns()
{
    const auto order = [](QTableView& view, std::initializer_list<int> columns) {
        int place = 0;
        for (const int column : columns)
            view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(column), place++);
    };
    order(*m_layers->view(),
          {LayerTableModel::NameColumn, LayerTableModel::OperatorColumn, LayerTableModel::WeightsColumn,
           LayerTableModel::ActivationsColumn, LayerTableModel::SqnrColumn,
           LayerTableModel::SensitivityColumn, LayerTableModel::RangeColumn, LayerTableModel::ShapeColumn,
           LayerTableModel::ParametersColumn});
    order(*m_candidates->view(), {CandidateTableModel::NameColumn, CandidateTableModel::MetricColumn,
                                  CandidateTableModel::SizeColumn, CandidateTableModel::RamColumn,
                                  CandidateTableModel::LatencyColumn});
}

void Explorer::buildCentre()
{
    m_results = new ResultBar;
    m_deviceBar = new DeviceBar;
    m_device = new DeviceController(m_document, m_costs, *m_deviceBar, this);
    m_layers = new LayerTable;
    m_notes = new NotesButton;
    m_layers->addToHeader(m_notes);
    m_tensorPanel = new TensorPanel;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("explorerSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kMargin * 2);
    m_splitter->addWidget(m_layers);
    m_splitter->addWidget(m_tensorPanel);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kMargin);
    layout->addWidget(m_results);
    layout->addWidget(m_deviceBar);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

QDockWidget* Explorer::makeDock(const QString& name, QWidget* view)
{
    auto* dock = new QDockWidget;
    dock->setObjectName(name);
    dock->setWidget(view);
    m_titles->watch(dock);
    return dock;
}

void Explorer::buildDocks()
{
    setDockNestingEnabled(true);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    m_titles = new DockTitles(*this);
    m_candidates = new CandidateTable;
    m_graphView = new ModelGraph;
    m_tradeOff = new TradeOffPlot;
    m_candidateDock = makeDock(QStringLiteral("candidateDock"), m_candidates);
    m_graphDock = makeDock(QStringLiteral("graphDock"), m_graphView);
    m_tradeOffDock = makeDock(QStringLiteral("tradeOffDock"), m_tradeOff);
    m_compare = new ComparePanel;
    m_comparing = new CompareController(m_document, *m_compare, this);
    m_compareDock = makeDock(QStringLiteral("compareDock"), m_compare);
    m_find = new FindPanels(m_document, this);
    for (const FindPanels::Panel& panel : m_find->panels())
        m_findDocks.append(makeDock(QLatin1String(panel.name), panel.view));
    stackDocks();
}

QList<QAction*> Explorer::dockActions() const
{
    QList<QAction*> actions{m_candidateDock->toggleViewAction(), m_graphDock->toggleViewAction(),
                            m_tradeOffDock->toggleViewAction(), m_compareDock->toggleViewAction()};
    for (const QDockWidget* dock : m_findDocks)
        actions.append(dock->toggleViewAction());
    return actions;
}

QByteArray Explorer::splitterState() const { return m_splitter->saveState(); }

void Explorer::restoreLayout(const QByteArray& docks, const QByteArray& splitter)
{
    m_hasLayout = restoreState(docks) && m_splitter->restoreState(splitter);
}

void Explorer::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_hasLayout) // sizes mean something only once the page has its own
        QMetaObject::invokeMethod(this, &Explorer::resetLayout, Qt::QueuedConnection);
    m_hasLayout = true;
}

/// Lists and the network on the left, plots on the right. Every dock goes straight to its place: side by
/// side, even for a moment, all of them would widen the window.
void Explorer::stackDocks()
{
    addDockWidget(Qt::BottomDockWidgetArea, m_candidateDock);
    splitDockWidget(m_candidateDock, m_tradeOffDock, Qt::Horizontal);
    tabifyDockWidget(m_candidateDock, m_graphDock);
    tabifyDockWidget(m_tradeOffDock, m_compareDock);
    for (QDockWidget* dock : m_findDocks)
        tabifyDockWidget(m_candidateDock, dock);
    m_candidateDock->raise();
    m_tradeOffDock->raise();
}

void Explorer::resetLayout()
{
    const QList<QDockWidget*> docks =
        QList<QDockWidget*>{m_candidateDock, m_graphDock, m_tradeOffDock, m_compareDock} + m_findDocks;
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    stackDocks();
    for (QDockWidget* dock : docks)
        dock->show();
    const int left = width() * 615 / 1000;
    m_splitter->setSizes({left, width() - left});
    resizeDocks({m_candidateDock, m_tradeOffDock}, {left, width() - left}, Qt::Horizontal);
    // How low the centre may become is known once it is laid out at its new width.
    QTimer::singleShot(0, this, [this] {
        const int bottom = std::max(kLeastBottom, height() * 36 / 100);
        resizeDocks({m_candidateDock, m_tradeOffDock}, {bottom, bottom}, Qt::Vertical);
    });
}

void Explorer::raisePanel(QWidget* view)
{
    for (QDockWidget* dock : m_findDocks) {
        if (dock->widget() != view)
            continue;
        dock->show();
        dock->raise();
    }
}

void Explorer::retranslate()
{
    m_candidateDock->setWindowTitle(tr("Candidates"));
    m_graphDock->setWindowTitle(tr("Network"));
    m_tradeOffDock->setWindowTitle(tr("Trade-off"));
    m_compareDock->setWindowTitle(tr("Compare"));
    for (auto* dock : findChildren<QDockWidget*>())
        dock->setLocale(QLocale()); // one that is a window of its own does not take it from this one
    const QStringList titles = m_find->titles();
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_findDocks.at(i)->setWindowTitle(titles.at(i));
    showResults();
    showNotes();
    m_comparing->refresh();
}

void Explorer::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bitdepth
