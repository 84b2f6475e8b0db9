#include "engine/core/parallel.h"
#include <QTest>
#include <atomic>
#include <vector>

using namespace bitdepth;

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
        };
        QVERIFY_THROWS_EXCEPTION(Error, parallelFor(1'000'000, 2, {}, work));
        QVERIFY(runs < 1'000'000);
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
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, parallelFor(1'000'000, 2, control, work));
        QVERIFY(runs < 1'000'000);
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
