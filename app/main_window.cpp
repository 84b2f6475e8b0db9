#include "app/main_window.h"

#include "app/data_dialog.h"
#include "app/data_text.h"
#include "app/engine_text.h"
#include "app/explorer.h"
#include "app/guide_window.h"
#include "app/guided_tour.h"
#include "app/job_monitor.h"
#include "app/repair_menu.h"
#include "engine/evaluation/suspicion.h"
#include "engine/runtime/warm_up.h"
#include "widgets/elided_label.h"
#include "widgets/formatting.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"
#include "widgets/themed_icon.h"
#include "widgets/welcome_page.h"
#include <QCloseEvent>
#include <QComboBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace bitdepth {

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent),
      m_warmUp(warmUpRuntime),
      m_surroundings(surroundings),
      m_loader(m_document),
      m_evaluation(m_document),
      m_exporter(m_document, m_evaluation),
      m_fastest(m_document),
      m_files({m_document, m_loader, m_exporter, surroundings.settings, surroundings.dialogs, this}),
      m_actions(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    resize(1280, 800);
    buildPages();
    buildStatusBar();
    buildMenus();
    buildToolBar();
    m_tour = new GuidedTour(*this, m_document, surroundings.settings);
    m_jobs = new JobMonitor(*m_progress, *m_messages, this);
    for (BackgroundJob* job : {&m_loader.job(), &m_evaluation.job(), &m_exporter.job(), &m_fastest.job()})
        m_jobs->watch(*job);
    connectFiles();
    connectEvaluation();
    connectFastest();
    connectFinding();
    connectView();
    connectWelcome();
    connectDocument();
    retranslate();
    restoreLayout();
}

MainWindow::~MainWindow()
{
    // The views and the undo stack's signals must not outlive what they are connected to.
    m_document.undoStack().disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::buildPages()
{
    m_messages = new MessageBar;
    m_welcome = new WelcomePage;
    m_explorer = new Explorer(m_document, m_evaluation);
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_explorer);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    m_messages->dismiss();
    setCentralWidget(centre);
}

void MainWindow::buildStatusBar()
{
    m_dataSummary = new ElidedLabel;
    m_dataSummary->setObjectName(QStringLiteral("dataSummary"));
    m_dataSummary->setContentsMargins(8, 0, 8, 0);
    m_progress = new ProgressStrip;
    statusBar()->addWidget(m_dataSummary, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::showPage()
{
    m_pages->setCurrentWidget(m_document.model() ? static_cast<QWidget*>(m_explorer) : m_welcome);
    m_toolBar->setVisible(m_document.model() != nullptr);
}

void MainWindow::updateActions()
{
    const bool hasModel = m_document.model() != nullptr;
    m_actions.chooseData->setEnabled(hasModel);
    m_actions.openRecipe->setEnabled(hasModel);
    m_actions.saveProject->setEnabled(hasModel);
    m_actions.saveProjectAs->setEnabled(hasModel);
    m_actions.saveRecipe->setEnabled(hasModel);
    m_actions.saveRecipeAs->setEnabled(hasModel);
    m_actions.exportModel->setEnabled(hasModel);
    m_actions.evaluate->setEnabled(hasModel && (!m_document.evaluation() || m_document.hasStoredFigures()));
    m_actions.cancel->setEnabled(m_jobs->isBusy());
    m_actions.pin->setEnabled(m_document.evaluation() != nullptr);
    m_actions.analyse->setEnabled(hasModel);
    m_actions.diagnose->setEnabled(hasModel);
    m_actions.searchFrontier->setEnabled(hasModel);
    m_presets->setEnabled(hasModel);
    m_repairs->menuAction()->setEnabled(hasModel);
}

void MainWindow::updateTitle()
{
    if (!m_document.model()) {
        setWindowModified(false);
        setWindowTitle(tr("Bitdepth"));
        return;
    }
    const std::filesystem::path& project = m_document.projectPath();
    setWindowTitle(tr("%1[*] - Bitdepth")
                       .arg(project.empty() ? toQString(m_document.model()->displayName())
                                            : toQString(project.filename())));
    setWindowModified(m_document.isModified());
}

void MainWindow::showDataSummary()
{
    m_dataSummary->setVisible(m_document.model() != nullptr);
    m_dataSummary->showText(dataSummary(m_document.data()));
    m_dataSummary->setToolTip(m_document.data().isEmpty() ? QString()
                                                          : dataDescription(*m_document.data().dataset));
}

/// Says so, once for every evaluation, where the float model's figures smell of wrong preprocessing.
void MainWindow::warnOfPreprocessing()
{
    const EvaluationPtr& floatModel = m_document.floatEvaluation();
    if (!floatModel || floatModel == m_suspected || m_document.data().isEmpty())
        return;
    m_suspected = floatModel;
    const Message suspicion = preprocessingSuspicion(*floatModel, m_document.data().samples());
    if (!suspicion.isEmpty())
        m_messages->showMessage(
            Severity::Warning, toText(suspicion),
            {{tr("Choose &data…"), QStringLiteral("mendData"), [this] { chooseData(); }}});
}

void MainWindow::showError(const Message& message)
{
    m_messages->showMessage(Severity::Error, toText(message));
}

void MainWindow::offerRecovery(const RecoverableWork& work)
{
    const QString text = tr("Bitdepth ended without saving the work on %1 (%2).")
                             .arg(work.model, QLocale().toString(work.time, QLocale::ShortFormat));
    m_messages->showMessage(
        Severity::Warning, text,
        {{tr("&Recover it"), QStringLiteral("recoverWork"), [this, work] { m_files.recover(work); }},
         {tr("&Discard it"), QStringLiteral("discardWork"),
          [this, work] { m_files.discardRecovery(work); }}});
}

void MainWindow::dismissMessage() { m_messages->dismiss(); }

void MainWindow::chooseData() { showDataDialog(m_document.data().request); }

void MainWindow::showDataDialog(const DataRequest& request)
{
    auto* dialog =
        new DataDialog(m_document.model(), request, {m_surroundings.settings, m_surroundings.dialogs}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_document.selectData(dialog->selection()); });
    dialog->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Bitdepth"),
        tr("<h3>Bitdepth %1</h3><p>See what the numbers of a neural network look like, decide how many "
           "bits each layer deserves, and take home a model that does what the screen promised.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(this);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::offerTour() { m_tour->offerOnce(); }

void MainWindow::restoreLayout()
{
    const Settings& settings = m_surroundings.settings;
    restoreGeometry(settings.get(Settings::kGeometry));
    m_explorer->restoreLayout(settings.get(Settings::kLayout), settings.get(Settings::kSplitter));
}

void MainWindow::saveLayout()
{
    Settings& settings = m_surroundings.settings;
    settings.set(Settings::kGeometry, saveGeometry());
    settings.set(Settings::kLayout, m_explorer->saveState());
    settings.set(Settings::kSplitter, m_explorer->splitterState());
}

void MainWindow::retranslate()
{
    setLocale(QLocale()); // boxes of numbers took that of their birth
    m_actions.retranslate();
    retranslateMenus();
    fillPresets();
    updateTitle();
    showDataSummary();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayDiscardWork()) {
        event->ignore();
        return;
    }
    m_files.autosave().clear();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!DocumentFiles::canOpen(event->mimeData()->urls()))
        return;
    m_welcome->setDropActive(true);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_welcome->setDropActive(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_welcome->setDropActive(false);
    event->acceptProposedAction();
    m_files.openDropped(event->mimeData()->urls());
}

} // namespace bitdepth
