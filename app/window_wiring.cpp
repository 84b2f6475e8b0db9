// What the main window's commands do, and what the window shows of its parts.

#include "app/engine_text.h"
#include "app/example.h"
#include "app/explorer.h"
#include "app/export_text.h"
#include "app/guided_tour.h"
#include "app/job_monitor.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/theme.h"
#include "widgets/formatting.h"
#include "widgets/message_bar.h"
#include "widgets/welcome_page.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QStatusBar>

namespace bitdepth {

namespace {

constexpr int kNoticeMs = 5000;

void checkByData(const QActionGroup& group, const QString& data)
{
    for (QAction* action : group.actions()) {
        if (action->data().toString() == data)
            action->setChecked(true);
    }
}

} // namespace

void MainWindow::connectFiles()
{
    connect(m_actions.openModel, &QAction::triggered, &m_files, &DocumentFiles::openModel);
    connect(m_actions.openResidualExample, &QAction::triggered, this,
            [this] { m_files.openExample(QStringLiteral("residual")); });
    connect(m_actions.openDepthwiseExample, &QAction::triggered, this,
            [this] { m_files.openExample(QStringLiteral("depthwise")); });
    connect(m_actions.chooseData, &QAction::triggered, this, &MainWindow::chooseData);
    connect(m_actions.openRecipe, &QAction::triggered, &m_files, &DocumentFiles::openRecipe);
    connect(m_actions.saveProject, &QAction::triggered, &m_files, &DocumentFiles::saveProject);
    connect(m_actions.saveProjectAs, &QAction::triggered, &m_files, &DocumentFiles::saveProjectAs);
    connect(m_actions.saveRecipe, &QAction::triggered, &m_files, &DocumentFiles::saveRecipe);
    connect(m_actions.saveRecipeAs, &QAction::triggered, &m_files, &DocumentFiles::saveRecipeAs);
    connect(m_actions.exportModel, &QAction::triggered, &m_files, &DocumentFiles::exportRecipe);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_explorer, &Explorer::exportPinRequested, &m_files, &DocumentFiles::exportPin);
    connect(&m_files, &DocumentFiles::failed, this, &MainWindow::showError);
    connect(&m_files, &DocumentFiles::recoveryOffered, this, &MainWindow::offerRecovery);
    connect(&m_files, &DocumentFiles::saved, this,
            [this](const QString& path) { statusBar()->showMessage(tr("Saved %1").arg(path), kNoticeMs); });
    connect(&m_loader, &DocumentLoader::preprocessingUnknown, this, &MainWindow::showDataDialog);
    connect(&m_exporter, &ExportController::exported, this, [this](const ExportResult& result) {
        m_messages->showMessage(result.report.warnings.empty() ? Severity::Information : Severity::Warning,
                                exportText(result));
    });
}

void MainWindow::connectEvaluation()
{
    connect(m_actions.evaluate, &QAction::triggered, &m_evaluation, &EvaluationController::evaluate);
    connect(m_actions.cancel, &QAction::triggered, m_jobs, &JobMonitor::cancel);
    connect(m_actions.pin, &QAction::triggered, &m_document, &Document::pinEvaluation);
    connect(m_presets, &QComboBox::activated, this, [this] {
        const QString preset = m_presets->currentData().toString();
        if (preset == QLatin1String("fastest"))
            m_fastest.measure();
        else
            m_document.usePreset(preset);
    });
    connect(m_jobs, &JobMonitor::busyChanged, this, &MainWindow::updateActions);
    connect(m_jobs, &JobMonitor::cancelled, this, [this](const QString& title) {
        statusBar()->showMessage(tr("Stopped: %1").arg(title), kNoticeMs);
    });

    Settings& settings = m_surroundings.settings;
    m_evaluation.setOptions(
        {settings.get(Settings::kMeasureLatency), static_cast<unsigned>(settings.get(Settings::kThreads))});
    m_actions.automatic->setChecked(settings.get(Settings::kAutoEvaluate));
    m_evaluation.setAutomatic(m_actions.automatic->isChecked());
    connect(m_actions.automatic, &QAction::toggled, this, [this](bool on) {
        m_surroundings.settings.set(Settings::kAutoEvaluate, on);
        m_evaluation.setAutomatic(on);
    });
}

void MainWindow::connectFinding()
{
    FindPanels& panels = m_explorer->findPanels();
    for (BackgroundJob* job : panels.jobs())
        m_jobs->watch(*job);
    connect(m_actions.analyse, &QAction::triggered, &panels, &FindPanels::analyse);
    connect(m_actions.diagnose, &QAction::triggered, &panels, &FindPanels::diagnose);
    connect(m_actions.searchFrontier, &QAction::triggered, &panels, &FindPanels::searchFrontier);
    DeviceController& device = m_explorer->device();
    device.choose(m_surroundings.settings.get(Settings::kDevice));
    connect(&device, &DeviceController::deviceChanged, this, [this, &device] {
        m_surroundings.settings.set(Settings::kDevice,
                                    device.device() ? toQString(device.device()->id) : QString());
    });
}

/// Nothing else may run while times are measured; what was being evaluated goes on afterwards.
void MainWindow::connectFastest()
{
    connect(&m_fastest.job(), &BackgroundJob::started, this, [this] { m_evaluation.job().cancel(); });
    connect(&m_fastest.job(), &BackgroundJob::failed, this, &MainWindow::showPreset);
    connect(&m_fastest.job(), &BackgroundJob::finished, this, [this] {
        showPreset();
        if (m_evaluation.isAutomatic() && !m_document.data().isEmpty())
            m_evaluation.evaluate();
    });
    connect(&m_fastest, &FastestController::chosen, this, [this](const std::vector<Message>& notes) {
        for (const Message& note : notes)
            m_messages->showMessage(Severity::Information, toText(note));
    });
}

void MainWindow::connectView()
{
    connect(m_actions.resetLayout, &QAction::triggered, m_explorer, &Explorer::resetLayout);
    connect(m_actions.guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions.tour, &QAction::triggered, m_tour, &GuidedTour::start);
    connect(m_tour, &GuidedTour::exampleWanted, this,
            [this] { m_files.openExample(QStringLiteral("residual")); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    checkByData(*m_actions.themes, toString(m_surroundings.theme.choice()));
    checkByData(*m_actions.languages, m_surroundings.settings.get(Settings::kLanguage));
    connect(m_actions.themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString name = action->data().toString();
        m_surroundings.settings.set(Settings::kTheme, name);
        m_surroundings.theme.choose(themeNamed(name));
    });
    connect(m_actions.languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString name = action->data().toString();
        m_surroundings.settings.set(Settings::kLanguage, name);
        m_surroundings.language.choose(name);
    });
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::openRequested, &m_files, &DocumentFiles::openModel);
    connect(m_welcome, &WelcomePage::exampleRequested, &m_files, &DocumentFiles::openExample);
    connect(m_welcome, &WelcomePage::recentRequested, &m_files, &DocumentFiles::openModelFile);
    connect(m_welcome, &WelcomePage::clearRecentRequested, this, [this] {
        m_surroundings.settings.reset(Settings::kRecentModels);
        m_welcome->setRecentFiles({});
    });
    m_welcome->setRecentFiles(m_surroundings.settings.recentModels());
}

void MainWindow::connectDocument()
{
    connect(&m_loader.job(), &BackgroundJob::started, m_messages, &MessageBar::dismiss);
    connect(&m_document, &Document::modelChanged, this, &MainWindow::showPage);
    connect(&m_document, &Document::modelChanged, this, &MainWindow::updateActions);
    connect(&m_document, &Document::modelChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::dataChanged, this, &MainWindow::showDataSummary);
    connect(&m_document, &Document::recipeChanged, this, &MainWindow::showPreset);
    connect(&m_document, &Document::recipeChanged, this, &MainWindow::updateActions);
    connect(&m_document, &Document::evaluationChanged, this, &MainWindow::updateActions);
    connect(&m_document, &Document::evaluationChanged, this, &MainWindow::warnOfPreprocessing);
    QUndoStack& steps = m_document.undoStack();
    connect(m_actions.undo, &QAction::triggered, &steps, &QUndoStack::undo);
    connect(m_actions.redo, &QAction::triggered, &steps, &QUndoStack::redo);
    const auto showSteps = [this, &steps] {
        m_actions.undo->setEnabled(steps.canUndo());
        m_actions.redo->setEnabled(steps.canRedo());
        m_actions.showSteps(steps.undoText(), steps.redoText());
    };
    connect(&steps, &QUndoStack::indexChanged, this, showSteps);
    showSteps();
    showPage();
    updateActions();
}

} // namespace bitdepth
