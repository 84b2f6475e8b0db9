#include "engine/core/error.h"
#include "engine/evaluation/metric.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace bitdepth;

namespace {

/// Samples of two values each; only their count matters here.
class PlainReader : public SampleReader {
public:
    explicit PlainReader(size_t size) : m_size(size), m_inputs({{"", {2}}}) {}
    size_t size() const override { return m_size; }
    const std::vector<SampleInput>& inputs() const override { return m_inputs; }
    void read(size_t, size_t, std::span<float> values) const override
    {
        std::fill(values.begin(), values.end(), 0.f);
    }
    QImage picture(size_t) const override { return {}; }
    std::string name(size_t index) const override { return std::to_string(index); }
    std::vector<Message> description() const override { return {}; }

private:
    size_t m_size;
    std::vector<SampleInput> m_inputs;
};

SampleSet samples(size_t count, Annotations annotations)
{
    SampleSet set;
    set.dataset = std::make_shared<Dataset>(std::make_unique<PlainReader>(count), std::move(annotations),
                                            DatasetInfo{.path = "/data/set.npz"});
    for (size_t i = 0; i < count; ++i)
        set.indices.push_back(i);
    return set;
}

/// Area under the curve as its definition has it: over all pairs.
double areaOverPairs(const std::vector<double>& scores, const std::vector<char>& isPositive)
{
    double sum = 0;
    double pairs = 0;
    for (size_t p = 0; p < scores.size(); ++p) {
        for (size_t n = 0; n < scores.size(); ++n) {
            if (!isPositive[p] || isPositive[n])
                continue;
            sum += scores[p] > scores[n] ? 1 : scores[p] == scores[n] ? 0.5 : 0;
            ++pairs;
        }
    }
    return sum / pairs;
}

bool isNear(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

} // namespace

class MetricTest : public QObject {
    Q_OBJECT

private slots:
    void wilsonIntervalOfKnownCases_data();
    void wilsonIntervalOfKnownCases();
    void nothingCountedIsNothingKnown();
    void areaIsTheShareOfOrderedPairs();
    void areaIntervalByDeLong();
    void areaIntervalWhereAllIsInOrder();
    void areaIntervalCoversTheTruth();
    void meanErrorByHand();
    void largestIgnoresNaN();
    void top1AndTop5CountHits();
    void reconstructionScoresAreMeansOverClips();
    void mseAgainstTargetOrInput();
    void labelsAreNeeded();
    void fidelitySumsOverAllOutputs();
    void orderOfArrivalDoesNotMatter();
};

void MetricTest::wilsonIntervalOfKnownCases_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe, Statistics in Medicine 17 (1998), 857, table I, method 3, to the four digits printed there.
    QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0/20") << 0 << 20 << 0.0000 << 0.1611;
    QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("all of 20") << 20 << 20 << 0.8389 << 1.0;
}

void MetricTest::wilsonIntervalOfKnownCases()
{
    QFETCH(int, successes);
    QFETCH(int, count);
    QFETCH(double, low);
    QFETCH(double, high);
    const MetricValue value = proportion("top1", static_cast<size_t>(successes), static_cast<size_t>(count));
    QCOMPARE(value.value, static_cast<double>(successes) / count);
    QVERIFY2(isNear(value.low, low, 6e-5), qPrintable(QString::number(value.low)));
    QVERIFY2(isNear(value.high, high, 6e-5), qPrintable(QString::number(value.high)));
}

void MetricTest::nothingCountedIsNothingKnown()
{
    QCOMPARE(proportion("top1", 0, 0).low, 0.0);
    QCOMPARE(proportion("top1", 0, 0).high, 1.0);
    const std::vector<double> scores = {1, 2};
    const std::vector<char> allPositive = {1, 1};
    QCOMPARE(areaUnderCurve("auc", scores, allPositive).value, 0.5);
    QCOMPARE(areaUnderCurve("auc", scores, allPositive).high, 1.0);
}

void MetricTest::areaIsTheShareOfOrderedPairs()
{
    // Positives 3 and 1 against negatives 2, 1 and 0: 3 beats all three, 1 beats 0 and ties with 1.
    const std::vector<double> scores = {3, 2, 1, 1, 0};
    const std::vector<char> isPositive = {1, 0, 1, 0, 0};
    QCOMPARE(areaUnderCurve("auc", scores, isPositive).value, 4.5 / 6);
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> many;
        std::vector<char> kinds = {0, 1};
        for (int i = 0; i < 30; ++i) {
            many.push_back(static_cast<double>(random() % 12)); // few values, so many ties
            if (i >= 2)
                kinds.push_back(random() % 3 == 0);
        }
        QVERIFY(isNear(areaUnderCurve("auc", many, kinds).value, areaOverPairs(many, kinds)));
    }
}

void MetricTest::areaIntervalByDeLong()
{
    // Components of the positives 3, 1: 1 and 1/2 of the three negatives' pairs (1.5 / 3); variance 1/8.
    // Of the negatives 2, 1, 0: 1/2, 3/4, 1; variance 1/16. Error^2 = 1/8/2 + 1/16/3 = 1/12.
    const std::vector<double> scores = {3, 2, 1, 1, 0};
    const std::vector<char> isPositive = {1, 0, 1, 0, 0};
    const MetricValue value = areaUnderCurve("auc", scores, isPositive);
    QVERIFY(isNear(value.low, 0.75 - 1.959963984540054 * std::sqrt(1.0 / 12)));
    QCOMPARE(value.high, 1.0); // cut
}

void MetricTest::areaIntervalWhereAllIsInOrder()
{
    const std::vector<double> scores = {5, 6, 7, 8, 1, 2, 3, 4};
    const std::vector<char> isPositive = {1, 1, 1, 1, 0, 0, 0, 0};
    const MetricValue perfect = areaUnderCurve("auc", scores, isPositive);
    QCOMPARE(perfect.value, 1.0);
    QCOMPARE(perfect.high, 1.0);
    QVERIFY(perfect.low > 0.4 && perfect.low < 0.95); // eight samples prove little
}

void MetricTest::areaIntervalCoversTheTruth()
{
    // Normal scores one standard deviation apart have the area Phi(1 / sqrt(2)) = 0.7602.
    std::mt19937 random(11);
    std::normal_distribution<double> noise;
    int covered = 0;
    constexpr int kRounds = 500;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<double> scores;
        std::vector<char> isPositive;
        for (int i = 0; i < 80; ++i) {
            isPositive.push_back(i % 2);
            scores.push_back(noise(random) + i % 2);
        }
        const MetricValue value = areaUnderCurve("auc", scores, isPositive);
        covered += value.low <= 0.7602499 && 0.7602499 <= value.high;
    }
    QVERIFY2(covered > kRounds * 0.91 && covered < kRounds * 0.985, qPrintable(QString::number(covered)));
}

void MetricTest::meanErrorByHand()
{
    const std::vector<double> values = {1, 2, 3, 4}; // mean 2.5, sample variance 5/3
    const MetricValue value = meanError("mse", values);
    QCOMPARE(value.value, 2.5);
    QVERIFY(isNear(value.high, 2.5 + 1.959963984540054 * std::sqrt(5.0 / 3 / 4)));
    QVERIFY(!value.higherIsBetter);
    const std::vector<double> single = {0.25};
    QCOMPARE(meanError("mse", single).low, 0.25);
}

void MetricTest::largestIgnoresNaN()
{
    const float nan = std::nanf("");
    QCOMPARE(indexOfLargest(std::vector<float>{nan, -2, -1, nan, -1}), 2);
    QCOMPARE(indexOfLargest(std::vector<float>{nan, nan}), -1);
    QCOMPARE(indexOfLargest({}), -1);
}

void MetricTest::top1AndTop5CountHits()
{
    const Annotations annotations{.labels = {0, 1, 5, 9}};
    const SampleSet set = samples(4, annotations);
    MetricAccumulator top1(MetricKind::Top1, set);
    MetricAccumulator top5(MetricKind::Top5, set);
    const std::vector<float> output = {7, 7, 5, 4, 3, 3, 1, 0}; // equal ones: the first is the larger
    for (size_t i = 0; i < 4; ++i) {
        top1.add(i, output, {});
        top5.add(i, output, {});
    }
    QCOMPARE(top1.value().name, std::string("top1"));
    QCOMPARE(top1.value().value, 0.25); // class 0
    QCOMPARE(top5.value().value, 0.5);  // classes 0 and 1; 5 is sixth, 9 is no output at all
}

void MetricTest::reconstructionScoresAreMeansOverClips()
{
    // Clips: 7 normal with errors 1 and 3 (mean 2), 8 anomalous with 2 and 3 (2.5), 9 anomalous with 1 (1).
    const Annotations annotations{.labels = {0, 1, 0, 1, 1}, .groups = {7, 8, 7, 8, 9}};
    MetricAccumulator metric(MetricKind::ReconstructionAuc, samples(5, annotations));
    const float errors[] = {1, 2, 3, 3, 1};
    const std::vector<float> input = {1, 1};
    for (size_t i = 0; i < 5; ++i) {
        const float shift = std::sqrt(errors[i]);
        metric.add(i, std::vector<float>{1 + shift, 1 - shift}, input);
    }
    QCOMPARE(metric.value().name, std::string("reconstruction-auc"));
    QCOMPARE(metric.value().value, 0.5); // 8 is above 7, 9 below
}

void MetricTest::mseAgainstTargetOrInput()
{
    MetricAccumulator toInput(MetricKind::Mse, samples(1, {}));
    toInput.add(0, std::vector<float>{1, 2}, std::vector<float>{1, 4});
    QCOMPARE(toInput.value().value, 2.0);
    MetricAccumulator toTarget(MetricKind::Mse, samples(1, Annotations{.targets = {1, 1}}));
    toTarget.add(0, std::vector<float>{1, 2}, std::vector<float>{1, 4});
    QCOMPARE(toTarget.value().value, 0.5);
}

void MetricTest::labelsAreNeeded()
{
    QVERIFY_THROWS_EXCEPTION(Error, MetricAccumulator(MetricKind::Top1, samples(2, {})));
    MetricAccumulator withoutLabels(MetricKind::Fidelity, samples(2, {}));
}

void MetricTest::fidelitySumsOverAllOutputs()
{
    FidelityAccumulator fidelity(2);
    const std::vector<float> reference = {3, 4};
    fidelity.add(0, 0, reference, std::vector<float>{3, 4.5});
    fidelity.add(0, 1, std::vector<float>{5}, std::vector<float>{5}); // a second output: no prediction
    fidelity.add(1, 0, reference, std::vector<float>{4, 3.5});
    // Signal 25 + 25 + 25, noise 0.25 + 1 + 0.25.
    QVERIFY(isNear(fidelity.fidelity().sqnrDb, 10 * std::log10(75 / 1.5)));
    QCOMPARE(fidelity.fidelity().agreement, 0.5);
    QCOMPARE(fidelity.agreement().name, std::string("agreement"));
    QVERIFY((fidelity.predictions() == std::vector<int>{1, 0}));
}

void MetricTest::orderOfArrivalDoesNotMatter()
{
    constexpr size_t kCount = 200;
    std::mt19937 random(5);
    std::uniform_real_distribution<float> uniform(-1, 1);
    std::vector<std::vector<float>> outputs(kCount);
    Annotations annotations;
    for (size_t i = 0; i < kCount; ++i) {
        outputs[i] = {uniform(random), uniform(random)};
        annotations.labels.push_back(static_cast<int>(random() % 2));
        annotations.groups.push_back(static_cast<int64_t>(random() % 40));
    }
    const SampleSet set = samples(kCount, annotations);
    const std::vector<float> input = {0.1f, -0.1f};
    MetricAccumulator forwards(MetricKind::ReconstructionAuc, set);
    MetricAccumulator shuffled(MetricKind::ReconstructionAuc, set);
    FidelityAccumulator fidelityForwards(kCount);
    FidelityAccumulator fidelityShuffled(kCount);
    std::vector<size_t> order = set.indices;
    std::shuffle(order.begin(), order.end(), random);
    for (size_t i = 0; i < kCount; ++i) {
        forwards.add(i, outputs[i], input);
        fidelityForwards.add(i, 0, input, outputs[i]);
        shuffled.add(order[i], outputs[order[i]], input);
        fidelityShuffled.add(order[i], 0, input, outputs[order[i]]);
    }
    QCOMPARE(forwards.value().value, shuffled.value().value);
    QCOMPARE(forwards.value().low, shuffled.value().low);
    QCOMPARE(fidelityForwards.fidelity().sqnrDb, fidelityShuffled.fidelity().sqnrDb);
}

QTEST_APPLESS_MAIN(MetricTest)
#include "metric_test.moc"
