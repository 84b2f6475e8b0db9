#pragma once

#include "app/document.h"
#include "app/document_files.h"
#include "app/document_loader.h"
#include "app/evaluation_controller.h"
#include "app/export_controller.h"
#include "app/fastest_controller.h"
#include "app/window_actions.h"
#include <QMainWindow>
#include <thread>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;

namespace bitdepth {

class ElidedLabel;
class Explorer;
class GuideWindow;
class GuidedTour;
class JobMonitor;
class Language;
class MessageBar;
class ProgressStrip;
class RepairMenu;
class Theme;
class WelcomePage;

/// The window: menus, toolbar, the welcome page or the explorer, messages and progress. It connects parts to
/// each other and decides nothing itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What lives longer than a window.
    struct Surroundings {
        Settings& settings;
        FileDialogs& dialogs;
        Theme& theme;
        Language& language;
    };
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return m_document; }
    DocumentFiles& files() { return m_files; }
    DocumentLoader& loader() { return m_loader; }
    EvaluationController& evaluation() { return m_evaluation; }
    ExportController& exporter() { return m_exporter; }
    Explorer& explorer() { return *m_explorer; }
    void showError(const Message& message);
    void dismissMessage();
    /// Leads a newcomer through the window once a model is open.
    void offerTour();
    void offerRecovery(const RecoverableWork& work);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window.cpp
    void buildPages();
    void buildStatusBar();
    void showPage();
    void updateActions();
    void updateTitle();
    void showDataSummary();
    void warnOfPreprocessing();
    void chooseData();
    void showDataDialog(const DataRequest& request);
    void showAbout();
    void showGuide();
    void retranslate();
    void restoreLayout();
    void saveLayout();

    // window_menus.cpp
    void buildMenus();
    void buildToolBar();
    void fillRecentMenu();
    void fillPresets();
    void showPreset();
    void retranslateMenus();

    // window_wiring.cpp
    void connectFiles();
    void connectEvaluation();
    void connectFastest();
    void connectFinding();
    void connectView();
    void connectWelcome();
    void connectDocument();

    std::jthread m_warmUp; ///< prepares the runtime while the window is built
    Surroundings m_surroundings;
    Document m_document;
    DocumentLoader m_loader;
    EvaluationController m_evaluation;
    ExportController m_exporter;
    FastestController m_fastest;
    DocumentFiles m_files;
    WindowActions m_actions;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    Explorer* m_explorer;
    MessageBar* m_messages;
    ProgressStrip* m_progress;
    JobMonitor* m_jobs;
    ElidedLabel* m_dataSummary;
    QLabel* m_presetLabel;
    QComboBox* m_presets;
    RepairMenu* m_repairs;
    QToolBar* m_toolBar;
    GuidedTour* m_tour;
    GuideWindow* m_guide = nullptr; ///< made when first asked for
    QMenu* m_recentMenu;
    QMenu* m_themeMenu;
    QMenu* m_languageMenu;
    EvaluationPtr m_suspected; ///< the float evaluation last looked at for wrong preprocessing
    QList<QMenu*> m_menus; ///< file, edit, evaluate, view, help
};

} // namespace bitdepth
