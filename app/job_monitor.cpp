#include "app/job_monitor.h"

#include "app/background_job.h"
#include "widgets/formatting.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"

namespace bitdepth {

namespace {

std::optional<std::chrono::seconds> rounded(std::optional<double> seconds)
{
    if (!seconds)
        return std::nullopt;
    return std::chrono::seconds(std::max<int64_t>(1, std::llround(*seconds)));
}

} // namespace

JobMonitor::JobMonitor(ProgressStrip& strip, MessageBar& messages, QObject* parent)
    : QObject(parent), m_strip(strip), m_messages(messages)
{
    connect(&m_strip, &ProgressStrip::cancelRequested, this, &JobMonitor::cancel);
}

void JobMonitor::watch(BackgroundJob& job)
{
    connect(&job, &BackgroundJob::started, this, [this, &job] { show(job); });
    connect(&job, &BackgroundJob::progressed, this,
            [this, &job](const Progress& progress, std::optional<double> secondsLeft) {
                if (isBusy() && m_running.last() == &job)
                    m_strip.setProgress(progress, rounded(secondsLeft));
            });
    connect(&job, &BackgroundJob::failed, this,
            [this](const Message& message) { m_messages.showMessage(Severity::Error, toText(message)); });
    connect(&job, &BackgroundJob::cancelled, this, [this, &job] { emit cancelled(job.title()); });
    connect(&job, &BackgroundJob::finished, this, [this, &job] { finished(job); });
}

bool JobMonitor::isBusy() const { return !m_running.isEmpty(); }

void JobMonitor::show(BackgroundJob& job)
{
    m_running.removeAll(&job);
    m_running.append(&job);
    m_strip.start(job.title());
    emit busyChanged();
}

void JobMonitor::finished(BackgroundJob& job)
{
    m_running.removeAll(&job);
    if (m_running.isEmpty())
        m_strip.finish();
    else
        m_strip.start(m_running.last()->title());
    emit busyChanged();
}

void JobMonitor::cancel()
{
    if (!isBusy())
        return;
    m_strip.setStopping();
    m_running.last()->cancel();
}

} // namespace bitdepth
