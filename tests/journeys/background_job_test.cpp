#include "app/background_job.h"
#include "tests/journeys/waiting.h"

#include <QThread>
#include <QtTest>
#include <atomic>
#include <chrono>
#include <thread>

using namespace bitdepth;

namespace {

/// A job that does nothing until it is told to stop, and says that it did.
auto endless(std::atomic<bool>& began, std::atomic<bool>& stopped)
{
    return [&began, &stopped](const JobControl& control) {
        began = true;
        while (!control.stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        stopped = true;
        control.throwIfStopped();
        return 0;
    };
}

const auto kIgnore = [](int) {};

} // namespace

class BackgroundJobTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void deliversTheResultInTheGuiThread()
    {
        BackgroundJob job;
        int result = 0;
        const QThread* thread = nullptr;
        QSignalSpy finished(&job, &BackgroundJob::finished);
        job.start(
            QStringLiteral("sum"), [](const JobControl&) { return 40 + 2; },
            [&](int value) {
                result = value;
                thread = QThread::currentThread();
            });
        QVERIFY(job.isRunning());
        QCOMPARE(job.title(), QStringLiteral("sum"));
        QVERIFY(waitUntil([&] { return finished.count() == 1; }));
        QCOMPARE(result, 42);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void saysWhatFailed()
    {
        BackgroundJob job;
        QString sentence;
        connect(&job, &BackgroundJob::failed, this,
                [&](const Message& message) { sentence = QString::fromStdString(message.toString()); });
        job.start(
            {}, [](const JobControl&) -> int { throw Error("%1 is cut short.", {"a.onnx"}); }, kIgnore);
        QVERIFY(waitUntil([&] { return !sentence.isEmpty(); }));
        QCOMPARE(sentence, QStringLiteral("a.onnx is cut short."));

        sentence.clear();
        job.start(
            {}, [](const JobControl&) -> int { throw std::bad_alloc(); }, kIgnore);
        QVERIFY(waitUntil([&] { return !sentence.isEmpty(); }));
        QVERIFY(sentence.startsWith(QStringLiteral("There is not enough memory")));

        sentence.clear();
        job.start(
            {}, [](const JobControl&) -> int { throw std::runtime_error("odd"); }, kIgnore);
        QVERIFY(waitUntil([&] { return !sentence.isEmpty(); }));
        QVERIFY(sentence.contains(QStringLiteral("odd")));
    }

    void cancellingDeliversNothing()
    {
        std::atomic<bool> began = false;
        std::atomic<bool> stopped = false;
        BackgroundJob job;
        QSignalSpy cancelled(&job, &BackgroundJob::cancelled);
        QSignalSpy failed(&job, &BackgroundJob::failed);
        bool delivered = false;
        job.start({}, endless(began, stopped), [&](int) { delivered = true; });
        QVERIFY(waitUntil([&] { return began.load(); }));
        job.cancel();
        QVERIFY(job.isStopping());
        QVERIFY(waitUntil([&] { return cancelled.count() == 1; }));
        QVERIFY(stopped);
        QVERIFY(!delivered);
        QCOMPARE(failed.count(), 0);
    }

    void aResultThatComesBehindTheCancelIsDropped()
    {
        std::atomic<bool> mayEnd = false;
        BackgroundJob job;
        QSignalSpy cancelled(&job, &BackgroundJob::cancelled);
        bool delivered = false;
        job.start(
            {},
            [&](const JobControl&) {
                while (!mayEnd)
                    std::this_thread::yield();
                return 1;
            },
            [&](int) { delivered = true; });
        job.cancel();
        mayEnd = true;
        QVERIFY(waitUntil([&] { return cancelled.count() == 1; }));
        QVERIFY(!delivered);
    }

    void aNewerRequestReplacesTheOlder()
    {
        std::atomic<bool> began = false;
        std::atomic<bool> stopped = false;
        BackgroundJob job;
        QSignalSpy finished(&job, &BackgroundJob::finished);
        QSignalSpy cancelled(&job, &BackgroundJob::cancelled);
        QList<int> results;
        job.start({}, endless(began, stopped), [&](int value) { results.append(value); });
        QVERIFY(waitUntil([&] { return began.load(); }));
        for (int number = 1; number <= 20; ++number)
            job.start(
                {}, [number](const JobControl&) { return number; },
                [&](int value) { results.append(value); });
        QVERIFY(waitUntil([&] { return finished.count() == 1; }));
        QVERIFY(stopped);
        QCOMPARE(results, QList<int>{20});
        QCOMPARE(cancelled.count(), 0);
    }

    void aDeliveryMayStartTheNext()
    {
        BackgroundJob job;
        QSignalSpy finished(&job, &BackgroundJob::finished);
        int second = 0;
        job.start(
            {}, [](const JobControl&) { return 1; },
            [&](int first) {
                job.start(
                    {}, [first](const JobControl&) { return first + 1; }, [&](int value) { second = value; });
            });
        QVERIFY(waitUntil([&] { return finished.count() == 1; }));
        QCOMPARE(second, 2);
    }

    void destructionStopsAndWaits()
    {
        std::atomic<bool> began = false;
        std::atomic<bool> stopped = false;
        {
            BackgroundJob job;
            job.start({}, endless(began, stopped), kIgnore);
            QVERIFY(waitUntil([&] { return began.load(); }));
        }
        QVERIFY(stopped);
    }

    void reportsProgressOfManyThreads()
    {
        BackgroundJob job;
        std::atomic<bool> mayEnd = false;
        int64_t most = 0;
        connect(&job, &BackgroundJob::progressed, this, [&](const Progress& progress, std::optional<double>) {
            QCOMPARE(progress.stage, Stage::Evaluating);
            QCOMPARE(progress.total, 1000);
            most = std::max(most, progress.done);
        });
        QSignalSpy finished(&job, &BackgroundJob::finished);
        job.start(
            {},
            [&](const JobControl& control) {
                std::vector<std::jthread> threads;
                for (int thread = 0; thread < 4; ++thread)
                    threads.emplace_back([&control] {
                        for (int done = 1; done <= 1000; ++done)
                            control.report(Stage::Evaluating, done, 1000);
                    });
                threads.clear();
                while (!mayEnd)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return 0;
            },
            kIgnore);
        QVERIFY(waitUntil([&] { return most == 1000; }));
        mayEnd = true;
        QVERIFY(waitUntil([&] { return finished.count() == 1; }));
    }
};

QTEST_GUILESS_MAIN(BackgroundJobTest)
#include "background_job_test.moc"
