#include "app/time_left.h"

#include <QtTest>

using namespace bitdepth;

class TimeLeftTest : public QObject {
    Q_OBJECT

private slots:
    void goesOnAtTheSpeedSoFar()
    {
        TimeLeft timeLeft;
        QVERIFY(!timeLeft.update({Stage::Evaluating, 0, 100}, 0));
        const auto left = timeLeft.update({Stage::Evaluating, 25, 100}, 2);
        QVERIFY(left);
        QCOMPARE(*left, 6.0); // 25 in 2 s, 75 to go
    }

    void saysNothingTooEarlyNorWithoutATotal()
    {
        TimeLeft timeLeft;
        timeLeft.update({Stage::Evaluating, 0, 100}, 0);
        QVERIFY(!timeLeft.update({Stage::Evaluating, 5, 100}, 0.1));
        TimeLeft unknown;
        unknown.update({Stage::Loading, 0, 0}, 0);
        QVERIFY(!unknown.update({Stage::Loading, 5, 0}, 9));
    }

    void aNewStageBeginsAnew()
    {
        TimeLeft timeLeft;
        timeLeft.update({Stage::Calibrating, 0, 10}, 0);
        timeLeft.update({Stage::Calibrating, 10, 10}, 100);
        timeLeft.update({Stage::Evaluating, 0, 10}, 100);
        const auto left = timeLeft.update({Stage::Evaluating, 5, 10}, 101);
        QVERIFY(left);
        QCOMPARE(*left, 1.0);
    }

    void aStageFirstHeardOfInItsMiddleCountsFromThere()
    {
        TimeLeft timeLeft;
        timeLeft.update({Stage::Evaluating, 50, 100}, 10);
        const auto left = timeLeft.update({Stage::Evaluating, 75, 100}, 11);
        QVERIFY(left);
        QCOMPARE(*left, 1.0);
    }
};

QTEST_APPLESS_MAIN(TimeLeftTest)
#include "time_left_test.moc"
