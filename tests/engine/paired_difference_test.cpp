#include "engine/data/open_dataset.h"
#include "engine/evaluation/metric.h"
#include "engine/evaluation/paired_difference.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <cmath>
#include <random>

using namespace bitdepth;

namespace {

/// Hits of two candidates of which @p both are right, and each alone on so many.
std::pair<std::vector<double>, std::vector<double>> hits(int both, int onlyFirst, int onlySecond, int neither)
{
    std::pair<std::vector<double>, std::vector<double>> result;
    const auto add = [&](int count, double first, double second) {
        result.first.insert(result.first.end(), static_cast<size_t>(count), first);
        result.second.insert(result.second.end(), static_cast<size_t>(count), second);
    };
    add(both, 1, 1);
    add(onlyFirst, 1, 0);
    add(onlySecond, 0, 1);
    add(neither, 0, 0);
    return result;
}

/// P(X <= most) for coins, one outcome after the other: Pascal's triangle.
double slowCoinTail(size_t most, size_t count)
{
    std::vector<double> row = {1};
    for (size_t i = 0; i < count; ++i) {
        std::vector<double> next(row.size() + 1, 0);
        for (size_t k = 0; k < row.size(); ++k) {
            next[k] += row[k] / 2;
            next[k + 1] += row[k] / 2;
        }
        row = next;
    }
    double sum = 0;
    for (size_t k = 0; k <= most; ++k)
        sum += row[k];
    return sum;
}

/// The area as it is defined: pairs in the right order.
double slowArea(const std::vector<double>& scores, const std::vector<char>& isPositive)
{
    double right = 0;
    double pairs = 0;
    for (size_t i = 0; i < scores.size(); ++i)
        for (size_t j = 0; j < scores.size(); ++j)
            if (isPositive[i] && !isPositive[j]) {
                ++pairs;
                right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
            }
    return right / pairs;
}

struct Clips {
    std::vector<double> first;
    std::vector<double> second;
    std::vector<char> isPositive;
};

/// Scores of which the second's are the first's with noise.
Clips randomClips(size_t count, double noise, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    Clips clips;
    for (size_t i = 0; i < count; ++i) {
        clips.isPositive.push_back(random() % 2);
        clips.first.push_back(normal(random) + clips.isPositive.back());
        clips.second.push_back(clips.first.back() + noise * normal(random));
    }
    clips.isPositive[0] = 0;
    clips.isPositive[1] = 1;
    return clips;
}

} // namespace

class PairedDifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void mcNemarByHand()
    {
        // 10 coins of which 2 fall one way: 2 (1 + 10 + 45) / 1024.
        const auto [first, second] = hits(80, 8, 2, 10);
        const PairedDifference result = pairedHits(first, second);
        QCOMPARE(result.pairs, size_t(100));
        QCOMPARE(result.onlyFirst, size_t(8));
        QCOMPARE(result.onlySecond, size_t(2));
        QVERIFY(std::abs(result.difference + 0.06) < 1e-12);
        QVERIFY(std::abs(result.pValue - 112.0 / 1024) < 1e-12);
        QVERIFY(!result.isSignificant());
        // Bonett and Price: shares 3/102 and 9/102.
        const double center = -6.0 / 102;
        const double half = 1.959963984540054 * std::sqrt((12.0 / 102 - center * center) / 102);
        QVERIFY(std::abs(result.low - (center - half)) < 1e-12);
        QVERIFY(std::abs(result.high - (center + half)) < 1e-12);
    }

    void mcNemarAgainstPascal()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 60; ++round) {
            const int b = static_cast<int>(random() % 40);
            const int c = static_cast<int>(random() % 40);
            const auto [first, second] = hits(5, b, c, 5);
            const double tail = slowCoinTail(static_cast<size_t>(std::min(b, c)), static_cast<size_t>(b + c));
            QVERIFY(std::abs(pairedHits(first, second).pValue - std::min(1.0, 2 * tail)) < 1e-10);
        }
    }

    void equalCandidatesDoNotDiffer()
    {
        const auto [first, second] = hits(3, 0, 0, 4);
        const PairedDifference same = pairedHits(first, second);
        QCOMPARE(same.pValue, 1.0);
        QVERIFY(same.low < 0 && same.high > 0);
        QCOMPARE(pairedHits({}, {}).pValue, 1.0);
        const Clips clips = randomClips(40, 0, 1);
        QCOMPARE(pairedAreas(clips.first, clips.second, clips.isPositive).pValue, 1.0);
        QCOMPARE(pairedMeans(clips.first, clips.second).pValue, 1.0);
    }

    void theOrderOfTheTwoOnlyTurnsTheSign()
    {
        const Clips clips = randomClips(80, 0.8, 2);
        const PairedDifference there = pairedAreas(clips.first, clips.second, clips.isPositive);
        const PairedDifference back = pairedAreas(clips.second, clips.first, clips.isPositive);
        QVERIFY(std::abs(there.difference + back.difference) < 1e-12);
        QVERIFY(std::abs(there.pValue - back.pValue) < 1e-12);
        QVERIFY(std::abs(there.low + back.high) < 1e-12);
    }

    void areasAgainstTheDefinitionAndTheJackknife()
    {
        const Clips clips = randomClips(60, 0.7, 5);
        const PairedDifference result = pairedAreas(clips.first, clips.second, clips.isPositive);
        const double difference =
            slowArea(clips.second, clips.isPositive) - slowArea(clips.first, clips.isPositive);
        QVERIFY(std::abs(result.difference - difference) < 1e-12);
        // DeLong's error is that of drawing clips anew; so is the bootstrap's.
        std::mt19937 random(9);
        double sum = 0;
        double squares = 0;
        constexpr int kDraws = 600;
        for (int draw = 0; draw < kDraws; ++draw) {
            Clips drawn;
            for (size_t i = 0; i < clips.first.size(); ++i) {
                const size_t take = random() % clips.first.size();
                drawn.first.push_back(clips.first[take]);
                drawn.second.push_back(clips.second[take]);
                drawn.isPositive.push_back(clips.isPositive[take]);
            }
            const double value =
                slowArea(drawn.second, drawn.isPositive) - slowArea(drawn.first, drawn.isPositive);
            sum += value;
            squares += value * value;
        }
        const double spread = std::sqrt(squares / kDraws - sum / kDraws * (sum / kDraws));
        const double error = (result.high - result.low) / 2 / 1.959963984540054;
        QVERIFY2(error > spread * 0.8 && error < spread * 1.25, qPrintable(QString::number(error / spread)));
    }

    void meansByHand()
    {
        const std::vector<double> first = {1, 2, 3, 4};
        const std::vector<double> second = {2, 2, 5, 5};
        const PairedDifference result = pairedMeans(first, second); // differences 1, 0, 2, 1
        QCOMPARE(result.difference, 1.0);
        const double error = std::sqrt(2.0 / 3 / 4);
        QVERIFY(std::abs(result.pValue - std::erfc(1 / error / std::sqrt(2.0))) < 1e-12);
        QVERIFY(result.isSignificant());
    }

    void chanceIsRarelyCalledSignificant()
    {
        // Two candidates of one accuracy: at the 5 % level at most some 5 % are called different.
        std::mt19937 random(12);
        int significant = 0;
        for (int round = 0; round < 1000; ++round) {
            std::vector<double> first(200);
            std::vector<double> second(200);
            for (size_t i = 0; i < first.size(); ++i) {
                first[i] = random() % 10 < 8;
                second[i] = random() % 10 < 8;
            }
            significant += pairedHits(first, second).isSignificant();
        }
        QVERIFY2(significant > 10 && significant < 70, qPrintable(QString::number(significant)));
    }

    void theMetricChoosesTheTest()
    {
        TestFolder folder;
        writeZip(folder / "clips.npz",
                 {{"x.npy", npyFile("<f4", "(4, 1)", bytesOf(std::vector<float>{1, 2, 3, 4}))},
                  {"y.npy", npyFile("<i8", "(4,)", bytesOf(std::vector<int64_t>{0, 1, 0, 1}))}});
        const SampleSet samples{openDataset(folder / "clips.npz"), {0, 1, 2, 3}};
        Evaluation a;
        a.scores = {1, 0, 1, 0};
        Evaluation b = a;
        const auto test = [&](const char* metric) {
            a.metric.name = b.metric.name = metric;
            return pairedDifference(a, b, samples)->test;
        };
        QCOMPARE(test("top1"), PairedTest::McNemar);
        QCOMPARE(test("agreement"), PairedTest::McNemar);
        QCOMPARE(test("mse"), PairedTest::Mean);
        QCOMPARE(test("reconstruction-auc"), PairedTest::DeLong);
        QVERIFY(!pairedDifference(a, b, {}));
        b.metric.name = "top1";
        QVERIFY(!pairedDifference(a, b, samples));
        b = a;
        b.scores.pop_back();
        QVERIFY(!pairedDifference(a, b, samples));
    }
};

QTEST_GUILESS_MAIN(PairedDifferenceTest)
#include "paired_difference_test.moc"
