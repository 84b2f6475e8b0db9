#include "engine/core/parallel.h"
#include <QTest>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace bitdepth;

// Enough work that the other thread cannot finish it while the one that ends it is kept from running.
constexpr size_t kMany = 10'000;
constexpr std::chrono::milliseconds kPatience { 1 };

class ParallelTest : public QObject {
    Q_OBJECT

private slots:
    void everyIndexRunsOnce()
    {
        for (const unsigned threads : {0u, 1u, 3u, 100u}) {
            std::vector<std::atomic<int>> runs(50);
            std::vector<std::atomic<bool>> busy(50);
            std::atomic<bool> overlapped = false;
            parallelFor(runs.size(), threads, {}, [&](size_t index, unsigned worker) {
                overlapped = overlapped || busy.at(worker).exchange(true);
                ++runs[index];
                busy[worker] = false;
            });
            for (const auto& count : runs)
                QCOMPARE(count.load(), 1);
            QVERIFY(!overlapped);
        }
        parallelFor(0, 2, {}, [](size_t, unsigned) { throw Error("never called", {}); });
    }

    void aFailureEndsTheOthersAndComesBack()
    {
        std::atomic<int> runs = 0;
        const auto work = [&](size_t index, unsigned) {
            ++runs;
            if (index == 3)
                throw Error("the fourth fails", {});
            std::this_thread::sleep_for(kPatience);
        };
        QVERIFY_THROWS_EXCEPTION(Error, parallelFor(kMany, 2, {}, work));
        QVERIFY(runs < static_cast<int>(kMany));
    }

    void aStopIsCancelled()
    {
        std::stop_source source;
        JobControl control;
        control.stop = source.get_token();
        std::atomic<int> runs = 0;
        const auto work = [&](size_t, unsigned) {
            if (++runs == 5)
                source.request_stop();
            std::this_thread::sleep_for(kPatience);
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, parallelFor(kMany, 2, control, work));
        QVERIFY(runs < static_cast<int>(kMany));
    }

    void argumentsOfASentenceFillTheirPlaces()
    {
        QCOMPARE(fillTemplate("%2 before %1, %1 again", {"a", "b"}), std::string("b before a, a again"));
        // An argument is text: what looks like a place in it stays.
        QCOMPARE(fillTemplate("%1 and %2", {"%2", "x"}), std::string("%2 and x"));
        QCOMPARE(fillTemplate("100 %, %3", {"a"}), std::string("100 %, %3"));
    }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
