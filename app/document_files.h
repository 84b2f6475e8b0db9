#pragma once

#include "app/document_loader.h"
#include "app/export_controller.h"
#include "app/file_dialogs.h"
#include "app/settings.h"
#include <QUrl>

namespace bitdepth {

/// The commands that have to do with files: asks for their names, remembers folders and recent models, and
/// asks before an unsaved recipe is lost.
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
    void openModelFile(const QString& path);
    void openExample(const QString& id);
    void openRecipe();
    bool saveRecipe(); ///< false: not saved, by choice or by failure
    bool saveRecipeAs();
    void exportRecipe();
    void exportPin(int index);
    /// Files or a folder let fall on the window: a model, a recipe or data.
    void openDropped(const QList<QUrl>& urls);
    static bool canOpen(const QList<QUrl>& urls);
    /// False where the person wants to go on with the unsaved recipe.
    bool mayDiscardRecipe();

signals:
    void failed(const bitdepth::Message& message);
    void saved(const QString& path);

private:
    bool writeRecipe(const std::filesystem::path& path);
    QString askForExport(const Recipe& recipe);
    QString folder(const Setting<QString>& setting) const;
    void rememberFolder(const Setting<QString>& setting, const QString& file);

    Parts m_parts;
};

} // namespace bitdepth
