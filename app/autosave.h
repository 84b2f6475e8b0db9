#pragma once

#include "app/background_job.h"
#include <QDateTime>
#include <QLockFile>
#include <QTimer>
#include <memory>

namespace bitdepth {

class Document;

/// Work that a program left behind when it ended without asking.
struct RecoverableWork {
    QString file;
    QString model; ///< name of the model's file
    QDateTime time;
};

/// Keeps a copy of unsaved work, so that a crash costs nothing: a moment after every edit it is written aside,
/// and removed once it is saved or let go of. A lock beside it tells the work of a living program from what a
/// dead one left.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// @param folder made when it is first needed
    Autosave(Document& document, QString folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// What programs that are no more left in the folder, the newest first.
    std::vector<RecoverableWork> recoverableWork() const;
    void discard(const RecoverableWork& work);
    /// From now on @p work is this program's own copy, which the next edit replaces.
    void adopt(const RecoverableWork& work);

    /// Removes the copy: the work is saved, or was let go of.
    void clear();
    const QString& file() const { return m_file; } ///< of this program's copy

signals:
    void written();
    void failed(const bitdepth::Message& message);

private:
    void changed();
    void write();
    bool lock();

    Document& m_document;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_debounce;
    std::unique_ptr<BackgroundJob> m_job;
    bool m_isObsolete = false; ///< what is being written is to be removed
};

} // namespace bitdepth
