#include "engine/device/border_cut.h"
#include <QTest>
#include <random>

using namespace bitdepth;

namespace {

double costOf(const std::vector<bool>& second, const std::vector<SideCosts>& things,
              const std::vector<BorderCost>& borders)
{
    double cost = 0;
    for (size_t i = 0; i < things.size(); ++i)
        cost += second[i] ? things[i].second : things[i].first;
    for (const BorderCost& border : borders)
        cost += second[border.a] != second[border.b] ? border.cost : 0;
    return cost;
}

/// The cheapest of all 2^n ways.
double cheapestOfAll(const std::vector<SideCosts>& things, const std::vector<BorderCost>& borders)
{
    double cheapest = costOf(std::vector<bool>(things.size()), things, borders);
    for (unsigned way = 0; way < (1u << things.size()); ++way) {
        std::vector<bool> second(things.size());
        for (size_t i = 0; i < things.size(); ++i)
            second[i] = way >> i & 1;
        cheapest = std::min(cheapest, costOf(second, things, borders));
    }
    return cheapest;
}

} // namespace

class BorderCutTest : public QObject {
    Q_OBJECT

private slots:
    void withoutBordersEachThingDecidesForItself();
    void aDearBorderIsNotCrossed();
    void equalCostsStayOnTheFirstSide();
    void findsTheCheapestOfAllWays();
};

void BorderCutTest::withoutBordersEachThingDecidesForItself()
{
    QCOMPARE(cheapestSides({{1, 2}, {5, 3}, {0, 0.5}}, {}), (std::vector<bool>{false, true, false}));
    QCOMPARE(cheapestSides({}, {}), std::vector<bool>());
}

void BorderCutTest::aDearBorderIsNotCrossed()
{
    // The one in the middle would gain 2 on the second side, and two borders cost more.
    const std::vector<SideCosts> chain = {{1, 9}, {5, 3}, {1, 9}};
    QCOMPARE(cheapestSides(chain, {{0, 1, 1.5}, {1, 2, 1.5}}), (std::vector<bool>{false, false, false}));
    QCOMPARE(cheapestSides(chain, {{0, 1, 0.5}, {1, 2, 0.5}}), (std::vector<bool>{false, true, false}));
}

void BorderCutTest::equalCostsStayOnTheFirstSide()
{
    QCOMPARE(cheapestSides({{4, 4}, {4, 4}}, {{0, 1, 1}}), (std::vector<bool>{false, false}));
}

void BorderCutTest::findsTheCheapestOfAllWays()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> cost(0, 10);
    for (int network = 0; network < 200; ++network) {
        std::vector<SideCosts> things(2 + random() % 8);
        for (SideCosts& thing : things)
            thing = {cost(random), cost(random)};
        std::vector<BorderCost> borders;
        for (size_t b = 1; b < things.size(); ++b) {
            borders.push_back({random() % b, b, cost(random) / 2});
            if (random() % 2) // a shortcut
                borders.push_back({random() % b, b, cost(random) / 2});
        }
        const double found = costOf(cheapestSides(things, borders), things, borders);
        QVERIFY2(std::abs(found - cheapestOfAll(things, borders)) < 1e-9, qPrintable(QString::number(network)));
    }
}

QTEST_GUILESS_MAIN(BorderCutTest)
#include "border_cut_test.moc"
