#pragma once

#include "engine/core/progress.h"
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace bitdepth {

class TimeLeft;

/// Runs one engine call at a time on a thread of its own and hands the result to the GUI thread.
///
/// A newer request cancels the older one, whose result is never delivered. Destruction asks the running call
/// to stop and waits for it. Everything here is called from, and signalled in, the thread that owns the
/// object.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override;

    /// Runs @p work(control) in the background, then @p deliver(result) here. Errors come as failed()
    /// instead.
    /// @param title what a person is told meanwhile
    template <typename Work, typename Deliver>
    void start(const QString& title, Work work, Deliver deliver)
    {
        enqueue(
            title,
            [work = std::move(work), deliver = std::move(deliver)](const JobControl& control) -> Delivery {
                using Result = std::invoke_result_t<Work, const JobControl&>;
                auto result = std::make_shared<Result>(work(control));
                return [deliver, result] { deliver(*result); };
            });
    }

    /// Asks the call to stop; cancelled() follows once it did.
    void cancel();
    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_cancelRequested; }
    const QString& title() const { return m_title; }

signals:
    void started();
    /// At most some twenty times a second; @p secondsLeft is empty while nothing can be said.
    void progressed(const bitdepth::Progress& progress, std::optional<double> secondsLeft);
    void failed(const bitdepth::Message& message);
    void cancelled();
    /// The last of every call that was not replaced by a newer one.
    void finished();

private:
    using Delivery = std::function<void()>;
    using Task = std::function<Delivery(const JobControl&)>;
    struct Outcome;
    class Worker;

    void enqueue(const QString& title, Task task);
    void reportProgress();
    Q_INVOKABLE void takeOutcomes();
    void conclude(const Outcome& outcome);

    std::unique_ptr<Worker> m_worker;
    QTimer m_progressTimer;
    QElapsedTimer m_clock;
    std::unique_ptr<TimeLeft> m_timeLeft;
    QString m_title;
    int m_current = 0; ///< number of the newest call
    bool m_running = false;
    bool m_cancelRequested = false;
};

} // namespace bitdepth
