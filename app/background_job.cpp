#include "app/background_job.h"

#include "app/time_left.h"
#include <QMetaObject>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace bitdepth {

namespace {

constexpr int kProgressIntervalMs = 50;

}

struct BackgroundJob::Outcome {
    enum class Kind { Done, Failed, Cancelled };

    int call = 0;
    Kind kind = Kind::Done;
    Delivery deliver; ///< Done
    Message message;  ///< Failed
};

/// The thread and the mailbox it shares with its owner. All that crosses goes through one mutex.
class BackgroundJob::Worker {
public:
    explicit Worker(BackgroundJob* owner) : m_owner(owner), m_thread([this] { loop(); }) {}

    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
            m_pending = nullptr;
            m_stop.request_stop();
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void replace(Task task, int call)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop.request_stop();
            m_stop = std::stop_source();
            m_pending = std::move(task);
            m_pendingCall = call;
            m_progress.reset();
        }
        m_wake.notify_one();
    }

    void requestStop()
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
    }

    std::optional<Progress> progress() const
    {
        const std::lock_guard lock(m_mutex);
        return m_progress;
    }

    std::vector<Outcome> takeOutcomes()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_outcomes, {});
    }

private:
    void loop()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_quit || m_pending; });
            if (m_quit)
                return;
            Task task = std::exchange(m_pending, nullptr);
            const int call = m_pendingCall;
            const JobControl control = controlFor(call, m_stop.get_token());
            lock.unlock();
            Outcome outcome = run(task, control);
            task = nullptr;
            outcome.call = call;
            lock.lock();
            m_outcomes.push_back(std::move(outcome));
            if (!m_quit)
                QMetaObject::invokeMethod(m_owner, "takeOutcomes", Qt::QueuedConnection);
        }
    }

    JobControl controlFor(int call, std::stop_token stop)
    {
        return {std::move(stop), [this, call](const Progress& progress) {
                    const std::lock_guard lock(m_mutex);
                    if (!m_pending && call == m_pendingCall)
                        m_progress = progress;
                }};
    }

    static Outcome run(const Task& task, const JobControl& control)
    {
        try {
            control.throwIfStopped();
            return {0, Outcome::Kind::Done, task(control), {}};
        } catch (const Cancelled&) {
            return {0, Outcome::Kind::Cancelled, {}, {}};
        } catch (const Error& error) {
            return {0, Outcome::Kind::Failed, {}, error.message()};
        } catch (const std::bad_alloc&) {
            return {
                0,
                Outcome::Kind::Failed,
                {},
                {QT_TRANSLATE_NOOP("Engine", "There is not enough memory for this: close other programs or "
                                             "take fewer samples."),
                 {}}};
        } catch (const std::exception& error) {
            return {0,
                    Outcome::Kind::Failed,
                    {},
                    {QT_TRANSLATE_NOOP("Engine", "This did not work: %1"), {error.what()}}};
        }
    }

    BackgroundJob* m_owner;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Task m_pending;
    int m_pendingCall = 0;
    std::stop_source m_stop;
    std::optional<Progress> m_progress;
    std::vector<Outcome> m_outcomes;
    bool m_quit = false;
    std::thread m_thread; ///< last: it begins when all the others are there
};

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent)
{
    m_progressTimer.setInterval(kProgressIntervalMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &BackgroundJob::reportProgress);
}

BackgroundJob::~BackgroundJob() = default;

void BackgroundJob::enqueue(const QString& title, Task task)
{
    m_title = title;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(this);
    m_timeLeft = std::make_unique<TimeLeft>();
    m_clock.start();
    m_running = true;
    m_cancelRequested = false;
    m_progressTimer.start();
    m_worker->replace(std::move(task), ++m_current);
    emit started();
}

void BackgroundJob::cancel()
{
    if (!m_running)
        return;
    m_cancelRequested = true;
    m_worker->requestStop();
}

void BackgroundJob::reportProgress()
{
    const auto progress = m_worker->progress();
    if (progress && m_running)
        emit progressed(*progress,
                        m_timeLeft->update(*progress, static_cast<double>(m_clock.elapsed()) / 1000));
}

void BackgroundJob::takeOutcomes()
{
    for (const Outcome& outcome : m_worker->takeOutcomes()) {
        if (outcome.call == m_current && m_running)
            conclude(outcome);
    }
}

void BackgroundJob::conclude(const Outcome& outcome)
{
    m_running = false;
    m_progressTimer.stop();
    const int call = m_current;
    if (m_cancelRequested || outcome.kind == Outcome::Kind::Cancelled)
        emit cancelled();
    else if (outcome.kind == Outcome::Kind::Failed)
        emit failed(outcome.message);
    else
        outcome.deliver();
    if (call == m_current) // what was delivered may have started the next call
        emit finished();
}

} // namespace bitdepth
