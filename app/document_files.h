#pragma once

#include "app/autosave.h"
#include "app/document_loader.h"
#include "app/export_controller.h"
#include "app/file_dialogs.h"
#include "app/settings.h"
#include <QDir>
#include <QUrl>

namespace bitdepth {

/// The commands that have to do with files: asks for their names, remembers folders and recent models, and
/// asks before unsaved work is lost.
class DocumentFiles : public QObject {
    Q_OBJECT

public:
    /// What it works on, and whom it asks.
    struct Parts {
        Document& document;
        DocumentLoader& loader;
        ExportController& exporter;
        Settings& settings;
        FileDialogs& dialogs;
        QWidget* window;
    };
    explicit DocumentFiles(const Parts& parts);

    void openModel();
    /// A model, or a project.
    void openModelFile(const QString& path);
    void openExample(const QString& id);
    void openRecipe();
    bool saveProject(); ///< false: not saved, by choice or by failure
    bool saveProjectAs();
    bool saveRecipe(); ///< false: not saved, by choice or by failure
    bool saveRecipeAs();
    void exportRecipe();
    void exportPin(int index);
    /// Files or a folder let fall on the window: a model, a project, a recipe or data.
    void openDropped(const QList<QUrl>& urls);
    static bool canOpen(const QList<QUrl>& urls);
    /// False where the person wants to go on with what is not saved.
    bool mayDiscardWork();

    /// Says by recoveryOffered() what a program that crashed left behind, if anything.
    void offerRecovery();
    void recover(const bitdepth::RecoverableWork& work);
    void discardRecovery(const bitdepth::RecoverableWork& work);
    Autosave& autosave() { return m_autosave; }

signals:
    void failed(const bitdepth::Message& message);
    void saved(const QString& path);
    void recoveryOffered(const bitdepth::RecoverableWork& work);

private:
    bool writeRecipe(const std::filesystem::path& path);
    bool writeProject(const std::filesystem::path& path);
    void openProjectFile(const QString& path);
    void answerProblem(const bitdepth::OpenedProject& opened);
    void projectOpened(const bitdepth::OpenedProject& opened);
    QString askForExport(const Recipe& recipe);
    QString folder(const Setting<QString>& setting) const;
    QDir folderForNew(const Setting<QString>& setting) const;
    void rememberFolder(const Setting<QString>& setting, const QString& file);

    Parts m_parts;
    Autosave m_autosave;
    RecoverableWork m_recovered; ///< being opened; without a file: none
};

} // namespace bitdepth
