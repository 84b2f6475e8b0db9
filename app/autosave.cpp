#include "app/autosave.h"

#include "app/document.h"
#include "app/engine_text.h"
#include "engine/project/project_file.h"
#include <QDir>
#include <QFile>
#include <QUuid>

namespace bitdepth {

namespace {

constexpr int kDebounceMs = 1000;

/// A lock lasts as long as the program that holds it, however long that runs.
std::unique_ptr<QLockFile> lockFor(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

Autosave::Autosave(Document& document, QString folder, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_folder(std::move(folder)),
      m_file(QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                     QLatin1String(kProjectEnding))),
      m_job(std::make_unique<BackgroundJob>())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &Autosave::write);
    connect(m_job.get(), &BackgroundJob::failed, this, &Autosave::failed);
    connect(m_job.get(), &BackgroundJob::finished, this, [this] {
        if (m_isObsolete)
            clear();
    });
    for (const auto signal :
         {&Document::modelChanged, &Document::recipeChanged, &Document::candidatesChanged,
          &Document::dataChanged, &Document::modifiedChanged, &Document::evaluationChanged})
        connect(&m_document, signal, this, &Autosave::changed);
}

Autosave::~Autosave()
{
    m_job.reset(); // waits for what is being written
    if (m_isObsolete)
        QFile::remove(m_file);
}

void Autosave::changed()
{
    if (m_document.isModified())
        m_debounce.start();
    else
        clear();
}

bool Autosave::lock()
{
    if (m_lock)
        return true;
    auto lock = lockFor(m_file);
    if (!QDir().mkpath(m_folder) || !lock->tryLock())
        return false;
    m_lock = std::move(lock);
    return true;
}

void Autosave::write()
{
    if (!m_document.model() || !m_document.isModified() || !lock())
        return;
    Project project = m_document.project();
    project.autosaveOf = m_document.projectPath();
    m_isObsolete = false;
    m_job->start(
        QString(),
        [project, model = m_document.model(), path = toPath(m_file)](const JobControl& control) {
            Project whole = project;
            whole.model.sha256 = model->sha256(control);
            writeProject(whole, path);
            return true;
        },
        [this](bool) { emit written(); });
}

void Autosave::clear()
{
    m_debounce.stop();
    m_isObsolete = m_job->isRunning();
    if (m_isObsolete || !m_lock)
        return;
    QFile::remove(m_file);
    m_lock.reset();
}

std::vector<RecoverableWork> Autosave::recoverableWork() const
{
    std::vector<RecoverableWork> works;
    const QDir folder(m_folder);
    for (const QFileInfo& info :
         folder.entryInfoList({QLatin1Char('*') + QLatin1String(kProjectEnding)}, QDir::Files, QDir::Time)) {
        const auto lock = lockFor(info.filePath());
        if (info.filePath() == m_file || !lock->tryLock())
            continue; // a program that lives
        try {
            const Project project = readProject(toPath(info.filePath()));
            works.push_back({info.filePath(), toQString(project.model.path.filename()), info.lastModified()});
        } catch (const Error&) {
            QFile::remove(info.filePath()); // nobody could open it
        }
    }
    return works;
}

void Autosave::discard(const RecoverableWork& work) { QFile::remove(work.file); }

void Autosave::adopt(const RecoverableWork& work)
{
    clear();
    m_file = work.file;
    m_isObsolete = false;
    lock();
}

} // namespace bitdepth
