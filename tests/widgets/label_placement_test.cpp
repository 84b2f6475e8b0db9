#include "tests/support/quiet.h"
#include "widgets/label_placement.h"
#include "widgets/pareto.h"
#include <random>

using namespace bitdepth;

/// Names of points in a plot, and which points are worth naming first.
class LabelPlacementTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void aLonelyLabelStandsToTheRight()
    {
        const auto places = placeLabels({{{50, 50}, {40, 10}}}, {0, 0, 200, 100});
        QCOMPARE(places.size(), size_t{1});
        QVERIFY(places.front().left() > 50);
        QCOMPARE(places.front().center().y(), 50.0);
    }

    void atTheRightEdgeItGoesLeft()
    {
        const auto places = placeLabels({{{190, 50}, {40, 10}}}, {0, 0, 200, 100});
        QVERIFY(places.front().right() < 190);
    }

    void labelsNeverOverlap()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> x(0, 400);
        std::uniform_real_distribution<double> y(0, 300);
        const QRectF area(0, 0, 400, 300);
        std::vector<LabelRequest> requests;
        for (int i = 0; i < 30; ++i)
            requests.push_back({{x(random), y(random)}, {60, 14}});
        const auto places = placeLabels(requests, area);
        QCOMPARE(places.size(), requests.size());
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(places[i].isNull() || area.contains(places[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!places[i].intersects(places[j]));
        }
    }

    void linesAreAvoidedWhereThatIsPossible()
    {
        const QRectF line(0, 48, 200, 4);
        const auto places = placeLabels({{{50, 50}, {40, 10}}}, {0, 0, 200, 100}, {line});
        QVERIFY(!places.front().isNull());
        QVERIFY(!places.front().intersects(line));
    }

    void frontierKeepsWhatNothingBeats()
    {
        const std::vector<CostAndValue> points = {{3, 0.9}, {1, 0.7}, {2, 0.6}, {2, 0.8}, {4, 0.9}};
        QCOMPARE(paretoFrontier(points, true), (std::vector<size_t>{1, 3, 0}));
        QCOMPARE(paretoFrontier(points, false), (std::vector<size_t>{1, 2}));
        QVERIFY(paretoFrontier({}, true).empty());
    }

    void frontierAgainstEveryPair()
    {
        std::mt19937 random(5);
        std::uniform_int_distribution<int> number(0, 12);
        std::vector<CostAndValue> points(60);
        for (CostAndValue& point : points)
            point = {double(number(random)), double(number(random))};
        const auto kept = paretoFrontier(points, true);
        for (const CostAndValue& point : points) {
            bool reached = false;
            for (const size_t i : kept)
                reached = reached || (points[i].cost <= point.cost && points[i].value >= point.value);
            QVERIFY(reached);
        }
        for (const size_t i : kept) {
            for (const CostAndValue& other : points)
                QVERIFY(!(other.cost < points[i].cost && other.value >= points[i].value));
        }
    }
};

QTEST_MAIN(LabelPlacementTest)
#include "label_placement_test.moc"
