#include "engine/search/knapsack.h"

#include "engine/search/frontier.h"
#include <QTest>
#include <random>

using namespace bitdepth;

namespace {

KnapsackProblem randomProblem(std::mt19937& random)
{
    std::uniform_real_distribution<double> number(0, 1);
    const size_t costs = 1 + random() % 3;
    KnapsackProblem problem;
    problem.groups.resize(1 + random() % 5);
    for (auto& group : problem.groups) {
        group.resize(1 + random() % 4);
        for (KnapsackOption& option : group) {
            option.objective = number(random) * 1e-3;
            for (size_t c = 0; c < costs; ++c)
                option.costs.push_back(random() % 5 ? number(random) * 1e6 : 0);
        }
    }
    for (size_t c = 0; c < costs; ++c)
        problem.limits.push_back(number(random) * 1e6 * double(problem.groups.size()));
    return problem;
}

/// Tries everything.
std::optional<double> bruteForce(const KnapsackProblem& problem, size_t group, double objective,
                                 std::vector<double> left)
{
    if (group == problem.groups.size())
        return objective;
    std::optional<double> best;
    for (const KnapsackOption& option : problem.groups[group]) {
        std::vector<double> rest = left;
        bool fits = true;
        for (size_t c = 0; c < rest.size(); ++c)
            fits &= (rest[c] -= option.costs[c]) >= 0;
        if (!fits)
            continue;
        const auto found = bruteForce(problem, group + 1, objective + option.objective, rest);
        if (found && (!best || *found < *best))
            best = found;
    }
    return best;
}

SearchPointPtr pointOf(double noise, int64_t size, int64_t operations, bool keepsLimits = true)
{
    auto point = std::make_shared<SearchPoint>();
    point->loss.noise = noise;
    point->sizeBytes = size;
    point->costs.bitOperations = operations;
    point->keepsLimits = keepsLimits;
    return point;
}

} // namespace

class KnapsackTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatTryingEverythingFinds()
    {
        std::mt19937 random(7);
        int solved = 0;
        for (int round = 0; round < 300; ++round) {
            const KnapsackProblem problem = randomProblem(random);
            const auto expected = bruteForce(problem, 0, 0, problem.limits);
            const auto solution = solveKnapsack(problem, {}, 0);
            QCOMPARE(solution.has_value(), expected.has_value());
            if (!solution)
                continue;
            ++solved;
            QVERIFY(std::abs(solution->objective - *expected) <= 1e-9);
            QCOMPARE(solution->chosen.size(), problem.groups.size());
        }
        QVERIFY(solved > 100 && solved < 300);
    }

    void limitsOfZeroAndNoGroups()
    {
        const KnapsackProblem free{{{{5, {1}}, {7, {0}}}}, {0}};
        QCOMPARE(solveKnapsack(free, {})->objective, 7.0);
        QCOMPARE(solveKnapsack({}, {})->objective, 0.0);
        QVERIFY(!solveKnapsack({{{{1, {1}}}, {}}, {5}}, {}));
        QVERIFY(!solveKnapsack({{{{1, {0}}}}, {-1}}, {}));
    }

    void largeProblemsStayWithinTheirGap()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> number(0.5, 2);
        KnapsackProblem problem;
        double limit = 0;
        for (int layer = 0; layer < 500; ++layer) {
            auto& group = problem.groups.emplace_back();
            const double size = number(random) * 1e5;
            const double noise = number(random);
            for (const int bits : {2, 4, 8})
                group.push_back({noise * std::pow(4.0, -bits), {size * bits / 8}});
            limit += size / 2;
        }
        problem.limits = {limit};
        const auto solution = solveKnapsack(problem, {}, 1e-3, 60);
        QVERIFY(solution);
        QVERIFY(solution->gap <= 1e-3);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, solveKnapsack({{{{1, {1}}, {2, {0}}}}, {1}}, {stop.get_token(), {}}));
    }

    void theFrontierHoldsNothingBeaten()
    {
        std::mt19937 random(5);
        std::vector<SearchPointPtr> points;
        for (int i = 0; i < 200; ++i)
            points.push_back(pointOf(double(random() % 50), int64_t(random() % 50), int64_t(random() % 3)));
        const auto frontier = frontierOf(points);
        const auto beats = [](const SearchPointPtr& a, const SearchPointPtr& b) {
            return a->loss.noise <= b->loss.noise && a->sizeBytes <= b->sizeBytes &&
                   a->costs.bitOperations <= b->costs.bitOperations &&
                   (a->loss.noise < b->loss.noise || a->sizeBytes < b->sizeBytes ||
                    a->costs.bitOperations < b->costs.bitOperations);
        };
        for (const auto& kept : frontier)
            for (const auto& other : points)
                QVERIFY(!beats(other, kept));
        for (const auto& other : points)
            QVERIFY(std::any_of(frontier.begin(), frontier.end(), [&](const auto& kept) {
                return beats(kept, other) || (!beats(other, kept) && kept->loss.noise == other->loss.noise &&
                                              kept->sizeBytes == other->sizeBytes) ||
                       kept == other;
            }));
        for (size_t i = 1; i < frontier.size(); ++i)
            QVERIFY(frontier[i - 1]->sizeBytes <= frontier[i]->sizeBytes);
    }

    void theChoiceKeepsTheLimits()
    {
        const std::vector points = {pointOf(1, 100, 1), pointOf(3, 50, 1), pointOf(9, 10, 1, false)};
        SearchLimits drop;
        drop.maxDropPoints = 1;
        SearchLimits size;
        size.maxSizeBytes = 200;
        QCOMPARE(choosePoint(points, drop), points[1]);
        QCOMPARE(choosePoint(points, size), points[0]);
        QVERIFY(!choosePoint({points[2]}, drop));
    }
};

QTEST_APPLESS_MAIN(KnapsackTest)
#include "knapsack_test.moc"
