#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/histogram_bins.h"
#include <numeric>

using namespace bitdepth;

namespace {

uint64_t sum(const Histogram& histogram)
{
    return std::accumulate(histogram.counts.begin(), histogram.counts.end(), uint64_t{0});
}

Histogram byHand(int64_t firstBin, std::vector<uint64_t> counts)
{
    Histogram histogram;
    histogram.binWidth = 1;
    histogram.firstBin = firstBin;
    histogram.counts = std::move(counts);
    histogram.total = sum(histogram);
    histogram.min = static_cast<float>(histogram.edge(0));
    histogram.max = static_cast<float>(histogram.edge(histogram.counts.size()));
    return histogram;
}

} // namespace

/// What is made of a histogram before it is drawn.
class HistogramTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void widerBinsKeepZeroAsABorder()
    {
        const Histogram wider = withBinsOf(byHand(-3, {1, 2, 3, 4, 5}), 2);
        QCOMPARE(wider.binWidth, 2.0);
        QCOMPARE(wider.firstBin, -2);
        QCOMPARE(wider.counts, (std::vector<uint64_t>{1, 5, 9}));
    }

    void widerBinsLoseNothing()
    {
        const Histogram all = sampleTensor(Quantizer{}).histogram;
        for (const double width : {0.0, 0.001, 0.03, 1.0, 100.0})
            QCOMPARE(sum(withBinsOf(all, width)), all.total);
    }

    void levelsOfIntegers()
    {
        const ScaleOffset scale{0.5F, 0, -7, 7};
        const Format int4 = formatNamed("int4");
        QCOMPARE(levelsIn(scale, int4, {-1, 1}, 100), (std::vector<double>{-1, -0.5, 0, 0.5, 1}));
        QVERIFY(levelsIn(scale, int4, {-1, 1}, 4).empty());
        QCOMPARE(levelsIn(scale, int4, {-99, 99}, 100).size(), size_t{15});
    }

    void levelsOfSmallFloats()
    {
        const auto levels = levelsIn({1, 0, 0, 0}, formatNamed("fp4-e2m1"), {-10, 10}, 100);
        QCOMPARE(levels, (std::vector<double>{-6, -4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6}));
    }

    void reconstructedValuesAreCountedByLevel_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* name : {"int2", "int4", "int8", "uint8", "fp8-e4m3", "fp4-e2m1"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void reconstructedValuesAreCountedByLevel()
    {
        QFETCH(QString, format);
        const ShownTensor tensor = sampleTensor(sampleQuantizer(qPrintable(format)));
        const std::vector<Level> levels = countLevels(*tensor.reconstructed, *tensor.encoding);
        uint64_t counted = 0;
        uint64_t used = 0;
        for (const Level& level : levels) {
            QVERIFY(level.low < level.value && level.value < level.high);
            counted += level.count;
            used += level.count > 0;
        }
        QCOMPARE(counted, tensor.histogram.total);
        if (formatNamed(format.toStdString()).isInteger())
            QCOMPARE(used, *tensor.codesUsed);
    }

    void severalScalesHaveNoLevels()
    {
        const ShownTensor tensor = sampleTensor(sampleQuantizer("int8", GranularityKind::PerChannel));
        QVERIFY(countLevels(*tensor.reconstructed, *tensor.encoding).empty());
        QVERIFY(clippingRange(*tensor.encoding).high > 0);
    }

    void shareOutsideARange()
    {
        const Histogram histogram = byHand(-2, {1, 4, 4, 1});
        QCOMPARE(shareOutside(histogram, {-2, 2}), 0.0);
        QCOMPARE(shareOutside(histogram, {-1, 1}), 0.2);
        QCOMPARE(shareOutside(histogram, {-1.5, 1}), 0.15);
        QCOMPARE(shareOutside({}, {-1, 1}), 0.0);
    }

    void aSpikeIsFewBinsThatDwarfTheRest()
    {
        const Histogram spike = byHand(-5, {1, 1, 1, 1, 999, 999, 1, 1, 1, 1});
        QVERIFY(isSpiky(spike, {-5, 5}));
        QVERIFY(!isSpiky(spike, {-2, 2})); // half of what is looked at is in sight
        QVERIFY(!isSpiky(byHand(-2, {100, 300, 300, 100}), {-2, 2}));
        QVERIFY(!isSpiky(byHand(-5, {0, 0, 0, 0, 40, 0, 0, 0, 0, 0}), {-5, 5})); // too few to matter
        QVERIFY(!isSpiky({}, {-1, 1}));
    }

    void momentsFromBins()
    {
        const Histogram histogram = byHand(-1, {1, 1});
        QCOMPARE(mean(histogram), 0.0);
        QCOMPARE(standardDeviation(histogram), 0.5);
    }

    void binOfAValue()
    {
        const Histogram histogram = byHand(-2, {1, 4, 4, 1});
        QCOMPARE(binAt(histogram, -2.0), std::optional<size_t>(0));
        QCOMPARE(binAt(histogram, 0.0), std::optional<size_t>(2));
        QVERIFY(!binAt(histogram, 2.0));
        QVERIFY(!binAt(histogram, -2.5));
        QVERIFY(!binAt({}, 0.0));
    }
};

QTEST_MAIN(HistogramTest)
#include "histogram_test.moc"
