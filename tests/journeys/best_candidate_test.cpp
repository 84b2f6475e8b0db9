#include "app/best_candidate.h"

#include <QtTest>

using namespace bitdepth;

namespace {

Evaluation evaluation(double accuracy, int64_t size, double milliseconds)
{
    Evaluation made;
    made.metric = {"top1", accuracy, accuracy - 0.02, accuracy + 0.02, true};
    made.fidelity.sqnrDb = accuracy * 40;
    made.sizeBytes = size;
    made.peakRamBytes = 1000;
    made.latency = Latency{milliseconds, milliseconds, milliseconds, 0, 0, {}};
    return made;
}

Candidate candidate(double accuracy, int64_t size, double milliseconds)
{
    return {"", {}, std::make_shared<const Evaluation>(evaluation(accuracy, size, milliseconds))};
}

} // namespace

class BestCandidateTest : public QObject {
    Q_OBJECT

private slots:
    void noneOfNone() { QCOMPARE(bestCandidate({}, evaluation(0.9, 400, 1)), -1); }

    void theCheapestOfTheAccurate()
    {
        const Evaluation reference = evaluation(0.9, 400, 1);
        // as accurate and slow; as accurate, a little larger and fast; smallest but clearly worse
        QCOMPARE(bestCandidate({candidate(0.9, 100, 2), candidate(0.89, 110, 0.5), candidate(0.8, 50, 0.5)},
                               reference),
                 1);
    }

    void theNearestWhereNoneIsAccurate()
    {
        const Evaluation reference = evaluation(0.9, 400, 1);
        QCOMPARE(bestCandidate({candidate(0.5, 50, 1), candidate(0.8, 100, 1)}, reference), 1);
    }

    void smallerIsBetterForAnErrorMetric()
    {
        Evaluation reference = evaluation(0.1, 400, 1);
        reference.metric.higherIsBetter = false;
        QCOMPARE(bestCandidate({candidate(0.5, 50, 1), candidate(0.11, 100, 1)}, reference), 1);
    }
};

QTEST_APPLESS_MAIN(BestCandidateTest)
#include "best_candidate_test.moc"
