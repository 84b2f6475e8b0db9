// Project files: opening, saving, asking before they are lost, and work a crash left behind.

#include "app/document_files.h"

#include "app/engine_text.h"
#include "engine/project/project_file.h"
#include "widgets/formatting.h"
#include <QDir>

namespace bitdepth {

void DocumentFiles::openProjectFile(const QString& path)
{
    m_recovered = {};
    ProjectRequest request;
    request.path = toPath(path);
    m_parts.loader.openProject(request);
}

/// Says what is amiss and asks for a way on.
void DocumentFiles::answerProblem(const OpenedProject& opened)
{
    ProjectRequest request = opened.request;
    const bool isModel = opened.problem != ProjectProblem::DataMissing;
    QString goOn;
    if (opened.problem == ProjectProblem::ModelChanged)
        goOn = tr("&Use it without the stored figures");
    else if (!isModel)
        goOn = tr("Go on &without data");
    switch (m_parts.dialogs.askForMissing(m_parts.window, toText(opened.sentence), goOn)) {
    case MissingAnswer::Cancel:
        return;
    case MissingAnswer::GoOn:
        (isModel ? request.acceptsOtherModel : request.goesWithoutData) = true;
        break;
    case MissingAnswer::Choose: {
        const QString path =
            isModel ? m_parts.dialogs.openFile(m_parts.window, tr("Where the model is"),
                                               folder(Settings::kModelFolder),
                                               tr("ONNX models (*.onnx);;All files (*)"))
                    : m_parts.dialogs.openFile(m_parts.window, tr("Where the data is"),
                                               folder(Settings::kDataFolder),
                                               tr("Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)"));
        if (path.isEmpty())
            return;
        (isModel ? request.model : request.data) = toPath(path);
        break;
    }
    }
    m_parts.loader.openProject(request);
}

void DocumentFiles::projectOpened(const OpenedProject& opened)
{
    if (opened.request.isRecovery && !m_recovered.file.isEmpty())
        m_autosave.adopt(m_recovered);
    m_recovered = {};
    const QString file = toQString(opened.file());
    if (!file.isEmpty())
        m_parts.settings.addRecentModel(file);
}

bool DocumentFiles::saveProject()
{
    const std::filesystem::path& path = m_parts.document.projectPath();
    return path.empty() ? saveProjectAs() : writeProject(path);
}

bool DocumentFiles::saveProjectAs()
{
    const ModelPtr& model = m_parts.document.model();
    if (!model)
        return false;
    const QDir target = folderForNew(Settings::kProjectFolder);
    const QString name = toQString(model->path.stem()) + QLatin1String(kProjectEnding);
    QString path = m_parts.dialogs.saveFile(m_parts.window, tr("Save project"), target.filePath(name),
                                            tr("Bitdepth projects (*.bitdepth)"));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(QLatin1String(kProjectEnding)))
        path += QLatin1String(kProjectEnding);
    rememberFolder(Settings::kProjectFolder, path);
    return writeProject(toPath(path));
}

bool DocumentFiles::writeProject(const std::filesystem::path& path)
{
    try {
        Project project = m_parts.document.project();
        project.model.sha256 = m_parts.document.model()->sha256();
        bitdepth::writeProject(project, path);
    } catch (const Error& error) {
        emit failed(error.message());
        return false;
    }
    m_parts.document.markProjectSaved(path);
    m_parts.settings.addRecentModel(toQString(path));
    emit saved(toQString(path));
    return true;
}

bool DocumentFiles::mayDiscardWork()
{
    if (!m_parts.document.isModified())
        return true;
    const std::filesystem::path& project = m_parts.document.projectPath();
    const QString question =
        project.empty() ? tr("The recipe or the candidates of %1 are not saved. Save them as a project?")
                              .arg(toQString(m_parts.document.model()->displayName()))
                        : tr("%1 was changed and not saved. Save it?").arg(toQString(project.filename()));
    switch (m_parts.dialogs.askToSave(m_parts.window, question)) {
    case SaveAnswer::Save:
        return saveProject();
    case SaveAnswer::Discard:
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
}

void DocumentFiles::offerRecovery()
{
    const std::vector<RecoverableWork> works = m_autosave.recoverableWork();
    if (!works.empty())
        emit recoveryOffered(works.front());
}

void DocumentFiles::recover(const RecoverableWork& work)
{
    if (!mayDiscardWork())
        return;
    m_recovered = work;
    ProjectRequest request;
    request.path = toPath(work.file);
    request.isRecovery = true;
    m_parts.loader.openProject(request);
}

void DocumentFiles::discardRecovery(const RecoverableWork& work)
{
    m_autosave.discard(work);
    offerRecovery(); // there may be more
}

} // namespace bitdepth
