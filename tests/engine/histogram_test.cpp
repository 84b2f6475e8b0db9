#include "engine/statistics/histogram.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

using namespace bitdepth;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

uint64_t sumOf(const Histogram& histogram)
{
    return std::accumulate(histogram.counts.begin(), histogram.counts.end(), uint64_t(0));
}

/// Whether each count is that of a walk over the values, each put into its bin by division in double.
void compareWithWalk(const Histogram& histogram, const std::vector<float>& values)
{
    std::map<int64_t, uint64_t> bins;
    for (const float value : values) {
        if (std::isfinite(value))
            ++bins[static_cast<int64_t>(std::floor(static_cast<double>(value) / histogram.binWidth))];
    }
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        const auto found = bins.find(histogram.firstBin + static_cast<int64_t>(bin));
        QCOMPARE(histogram.counts[bin], found == bins.end() ? 0 : found->second);
    }
    QCOMPARE(sumOf(histogram), histogram.total);
}

std::vector<float> normalValues(size_t count, float mean, float deviation, uint32_t seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(mean, deviation);
    std::vector<float> values(count);
    std::generate(values.begin(), values.end(), [&] { return normal(random); });
    return values;
}

Histogram inPieces(const std::vector<float>& values, size_t piece, size_t maxBins)
{
    StreamingHistogram streaming(maxBins);
    for (size_t from = 0; from < values.size(); from += piece)
        streaming.add(std::span(values).subspan(from, std::min(piece, values.size() - from)));
    return streaming.histogram();
}

} // namespace

class HistogramTest : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        const std::vector<float> values{-1, -0.26f, -0.25f, 0, -0.0f, 0.2f, 0.25f, 0.9f, kNaN, kInfinity};
        const Histogram h = computeHistogram(values, 8);
        QCOMPARE(h.binWidth, 0.25); // 2 / 8
        QCOMPARE(h.firstBin, int64_t(-4));
        QCOMPARE(h.counts, (std::vector<uint64_t>{1, 0, 1, 1, 3, 1, 0, 1}));
        QCOMPARE(h.min, -1.0f);
        QCOMPARE(h.max, 0.9f);
        QCOMPARE(h.total, uint64_t(8));
        QCOMPARE(h.zeros, uint64_t(2));
        QCOMPARE(h.nonFinite, uint64_t(2));
        QCOMPARE(h.edge(0), -1.0);
        QCOMPARE(h.center(4), 0.125);
    }

    void nothing()
    {
        QCOMPARE(computeHistogram({}), Histogram());
        const Histogram h = computeHistogram(std::vector<float>(7, kNaN));
        QCOMPARE(h.nonFinite, uint64_t(7));
        QCOMPARE(h.binWidth, 0.0);
        QVERIFY(h.counts.empty());
        QCOMPARE(coarsened(h, 10), h);
    }

    void oneValue_data()
    {
        QTest::addColumn<float>("value");
        for (const float value : {0.0f, 1.0f, -1.0f, 0.1f, -3e38f, 1e-40f, -1e-45f, 3.4028235e38f})
            QTest::addRow("%g", double(value)) << value;
    }

    void oneValue()
    {
        QFETCH(float, value);
        const Histogram h = computeHistogram(std::vector<float>(5000, value));
        QCOMPARE(h.counts, std::vector<uint64_t>{5000});
        QVERIFY(h.edge(0) <= value && value < h.edge(1));
        QCOMPARE(h.min, value);
        QCOMPARE(h.zeros, uint64_t(value == 0 ? 5000 : 0));
    }

    void countsAreThoseOfAWalk_data()
    {
        QTest::addColumn<float>("mean");
        QTest::addColumn<float>("deviation");
        QTest::newRow("around zero") << 0.0f << 1.0f;
        QTest::newRow("all positive") << 100.0f << 1.0f;
        QTest::newRow("far away") << -1e6f << 0.5f;
        QTest::newRow("tiny") << 0.0f << 1e-39f;
        QTest::newRow("small") << 1e-37f << 1e-38f;
        QTest::newRow("huge") << 0.0f << 5e37f;
    }

    void countsAreThoseOfAWalk()
    {
        QFETCH(float, mean);
        QFETCH(float, deviation);
        std::vector<float> values = normalValues(50001, mean, deviation, 1);
        for (const size_t i : {10u, 20u, 30u})
            values[i] = 0;
        values[40] = -1e-30f; // beside wide bins its quotient is too small for a float
        const Histogram h = computeHistogram(values, 1024);
        QVERIFY(h.counts.size() <= 1024 && h.counts.size() > 512 / 2);
        QCOMPARE(h.min, *std::min_element(values.begin(), values.end()));
        QCOMPARE(h.max, *std::max_element(values.begin(), values.end()));
        QVERIFY(std::ldexp(1.0, std::ilogb(h.binWidth)) == h.binWidth);
        compareWithWalk(h, values);
    }

    // The same result whatever the order, the pieces, or the way partial histograms are put together.
    void orderDoesNotMatter()
    {
        std::vector<float> values = normalValues(30000, 0.3f, 1, 2);
        for (size_t i = 0; i < values.size(); i += 1000)
            values[i] *= 50;
        std::sort(values.begin(), values.end(), [](float a, float b) { return std::fabs(a) < std::fabs(b); });
        const Histogram growing = inPieces(values, 17, 512);
        std::reverse(values.begin(), values.end());
        QCOMPARE(inPieces(values, 1000, 512), growing);
        std::shuffle(values.begin(), values.end(), std::mt19937(3));
        QCOMPARE(inPieces(values, 3333, 512), growing);
        QCOMPARE(computeHistogram(values, 512), growing);

        StreamingHistogram merged(512);
        for (size_t from = 0; from < values.size(); from += 5000)
            merged.merge(computeHistogram(std::span(values).subspan(from, 5000), 512));
        QCOMPARE(merged.histogram(), growing);
        compareWithWalk(growing, values);
    }

    void mergingAndAddingMix()
    {
        const std::vector<float> a = normalValues(5000, 0, 1, 4);
        const std::vector<float> b = normalValues(5000, 30, 0.1f, 5);
        StreamingHistogram one(256);
        one.add(a);
        one.merge(computeHistogram(b, 256));
        one.add(b);
        StreamingHistogram other(256);
        other.merge(computeHistogram(b, 256));
        other.merge(Histogram());
        other.add(b);
        other.add(a);
        QCOMPARE(one.histogram(), other.histogram());
        QCOMPARE(one.histogram().total, uint64_t(15000));
    }

    void piecesThatAreCountedElsewhere()
    {
        StreamingHistogram whole(512);
        StreamingHistogram piece(512);
        std::vector<float> all;
        for (uint32_t i = 0; i < 12;
             ++i) { // wider and narrower than before, many and few, with and without NaN
            std::vector<float> values =
                normalValues(i % 3 == 0 ? 70000 : 50, float(i), i % 2 ? 9.f : 0.1f, i);
            if (i % 4 == 1)
                values[7] = kNaN;
            if (i == 6)
                std::fill(values.begin(), values.end(), 3.0f);
            piece.restartLike(whole);
            piece.add(values);
            whole.merge(piece);
            all.insert(all.end(), values.begin(), values.end());
        }
        piece.restartLike(whole);
        whole.merge(piece);
        QCOMPARE(whole.histogram(), inPieces(all, 1000, 512));
        QCOMPARE(whole.histogram().nonFinite, uint64_t(3));
    }

    void slowDriftKeepsEveryValue()
    {
        StreamingHistogram streaming(64);
        std::vector<float> all;
        for (int i = 0; i < 2000; ++i) {
            const std::vector<float> piece{0.01f * static_cast<float>(i), -0.003f * static_cast<float>(i)};
            streaming.add(piece);
            all.insert(all.end(), piece.begin(), piece.end());
        }
        compareWithWalk(streaming.histogram(), all);
        QCOMPARE(streaming.histogram(), computeHistogram(all, 64));
    }

    void largeArraysAreSplitOverCores()
    {
        std::vector<float> values = normalValues(3000000, 0, 1, 6);
        values[2500000] = kInfinity;
        const Histogram h = computeHistogram(values);
        QCOMPARE(h.total, uint64_t(2999999));
        QCOMPARE(h, inPieces(values, values.size(), 4096));
    }

    void coarseningAddsNeighbours()
    {
        const std::vector<float> values = normalValues(20000, 1, 1, 7);
        const Histogram fine = computeHistogram(values, 4096);
        for (const size_t bins : {4096u, 500u, 64u, 2u}) {
            const Histogram coarse = coarsened(fine, bins);
            QVERIFY(coarse.counts.size() <= bins);
            compareWithWalk(coarse, values);
            QCOMPARE(coarse.min, fine.min);
            QCOMPARE(coarse.zeros, fine.zeros);
        }
    }
};

QTEST_APPLESS_MAIN(HistogramTest)
#include "histogram_test.moc"
