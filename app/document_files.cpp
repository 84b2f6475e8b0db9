#include "app/document_files.h"

#include "app/engine_text.h"
#include "app/example.h"
#include "engine/project/project_file.h"
#include "engine/recipe/recipe_json.h"
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace bitdepth {

namespace {

const QString kRecipeEnding = QStringLiteral(".recipe.json");

bool isModelFile(const QString& path) { return path.endsWith(QLatin1String(".onnx"), Qt::CaseInsensitive); }

bool isProjectFile(const QString& path) { return path.endsWith(QLatin1String(kProjectEnding)); }

} // namespace

DocumentFiles::DocumentFiles(const Parts& parts)
    : QObject(parts.window), m_parts(parts), m_autosave(parts.document, parts.settings.recoveryFolder())
{
    connect(&m_autosave, &Autosave::failed, this, &DocumentFiles::failed);
    connect(&parts.loader, &DocumentLoader::projectNeedsAnswer, this, &DocumentFiles::answerProblem);
    connect(&parts.loader, &DocumentLoader::projectOpened, this, &DocumentFiles::projectOpened);
    connect(&parts.loader, &DocumentLoader::modelOpened, this, [this] {
        const QString path = toQString(m_parts.document.model()->path);
        m_parts.settings.addRecentModel(path);
    });
}

QString DocumentFiles::folder(const Setting<QString>& setting) const
{
    const QString kept = m_parts.settings.get(setting);
    return kept.isEmpty() ? QDir::homePath() : kept;
}

/// Where the last file of its kind went; at first beside the model, but not among the program's own files.
QDir DocumentFiles::folderForNew(const Setting<QString>& setting) const
{
    const QString kept = m_parts.settings.get(setting);
    if (!kept.isEmpty())
        return QDir(kept);
    const QString beside = toQString(m_parts.document.model()->path.parent_path());
    const bool isOurs = QDir(beside) == QDir(sharedFiles(QStringLiteral("example")));
    return QDir(isOurs || !QFileInfo(beside).isWritable() ? QDir::homePath() : beside);
}

void DocumentFiles::rememberFolder(const Setting<QString>& setting, const QString& file)
{
    m_parts.settings.set(setting, QFileInfo(file).absolutePath());
}

void DocumentFiles::openModel()
{
    const QString path =
        m_parts.dialogs.openFile(m_parts.window, tr("Open model or project"), folder(Settings::kModelFolder),
                                 tr("Models and projects (*.onnx *.bitdepth);;All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(Settings::kModelFolder, path);
    openModelFile(path);
}

void DocumentFiles::openModelFile(const QString& path)
{
    if (!mayDiscardWork())
        return;
    if (isProjectFile(path))
        openProjectFile(path);
    else
        m_parts.loader.openModel(toPath(path));
}

void DocumentFiles::openExample(const QString& id)
{
    const ExampleFiles example = findExample(id);
    if (!example.isComplete()) {
        emit failed(
            {QT_TRANSLATE_NOOP("Engine", "The bundled example is not at %1: install the program again."),
             {toStdString(example.model)}});
        return;
    }
    DataRequest data;
    data.path = toPath(example.data);
    data.calibrationPath = toPath(example.calibration);
    if (mayDiscardWork())
        m_parts.loader.openModelWithData(toPath(example.model), data);
}

void DocumentFiles::openRecipe()
{
    const QString path =
        m_parts.dialogs.openFile(m_parts.window, tr("Open recipe"), folder(Settings::kRecipeFolder),
                                 tr("Recipes (*.recipe.json *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(Settings::kRecipeFolder, path);
    m_parts.loader.openRecipe(toPath(path));
}

bool DocumentFiles::saveRecipe()
{
    const std::filesystem::path& path = m_parts.document.recipePath();
    return path.empty() ? saveRecipeAs() : writeRecipe(path);
}

bool DocumentFiles::saveRecipeAs()
{
    const ModelPtr& model = m_parts.document.model();
    if (!model)
        return false;
    const QString name = toQString(model->path.stem()) + kRecipeEnding;
    QString path = m_parts.dialogs.saveFile(m_parts.window, tr("Save recipe"),
                                            QDir(folder(Settings::kRecipeFolder)).filePath(name),
                                            tr("Recipes (*.recipe.json)"));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(QLatin1String(".json")))
        path += kRecipeEnding;
    rememberFolder(Settings::kRecipeFolder, path);
    return writeRecipe(toPath(path));
}

bool DocumentFiles::writeRecipe(const std::filesystem::path& path)
{
    try {
        Recipe recipe = m_parts.document.recipe();
        recipe.modelSha256 = m_parts.document.model()->sha256();
        bitdepth::writeRecipe(recipe, path);
    } catch (const Error& error) {
        emit failed(error.message());
        return false;
    }
    m_parts.document.markRecipeSaved(path);
    emit saved(toQString(path));
    return true;
}

QString DocumentFiles::askForExport(const Recipe& recipe)
{
    const ModelPtr& model = m_parts.document.model();
    if (!model)
        return {};
    const QDir target = folderForNew(Settings::kExportFolder);
    const QString path = m_parts.dialogs.saveFile(m_parts.window, tr("Export model"),
                                                  target.filePath(proposedExportName(*model, recipe)),
                                                  tr("ONNX models (*.onnx)"));
    if (!path.isEmpty())
        rememberFolder(Settings::kExportFolder, path);
    return path;
}

void DocumentFiles::exportRecipe()
{
    const QString path = askForExport(m_parts.document.recipe());
    if (!path.isEmpty())
        m_parts.exporter.exportRecipe(toPath(path));
}

void DocumentFiles::exportPin(int index)
{
    const QString path =
        askForExport(m_parts.document.pins().at(static_cast<size_t>(index)).candidate.recipe);
    if (!path.isEmpty())
        m_parts.exporter.exportPin(index, toPath(path));
}

bool DocumentFiles::canOpen(const QList<QUrl>& urls)
{
    return urls.size() == 1 && urls.first().isLocalFile();
}

void DocumentFiles::openDropped(const QList<QUrl>& urls)
{
    if (!canOpen(urls))
        return;
    const QString path = urls.first().toLocalFile();
    if (isModelFile(path) || isProjectFile(path)) {
        openModelFile(path);
    } else if (path.endsWith(kRecipeEnding)) {
        m_parts.loader.openRecipe(toPath(path));
    } else {
        DataRequest request;
        request.path = toPath(path);
        m_parts.loader.openData(request);
    }
}

} // namespace bitdepth
