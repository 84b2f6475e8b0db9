#pragma once

#include <QObject>
#include <QPointer>

namespace bitdepth {

class BackgroundJob;
class MessageBar;
class ProgressStrip;

/// Shows in one strip what runs in the background, lets it be cancelled, and says what failed.
class JobMonitor : public QObject {
    Q_OBJECT

public:
    JobMonitor(ProgressStrip& strip, MessageBar& messages, QObject* parent = nullptr);

    void watch(BackgroundJob& job);
    /// Asks whatever is shown to stop.
    void cancel();
    bool isBusy() const;

signals:
    void busyChanged();
    void cancelled(const QString& title);

private:
    void show(BackgroundJob& job);
    void finished(BackgroundJob& job);

    ProgressStrip& m_strip;
    MessageBar& m_messages;
    QList<QPointer<BackgroundJob>> m_running; ///< the newest last: that one is shown
};

} // namespace bitdepth
