#include "engine/statistics/channel_figures.h"
#include "engine/statistics/encoding_error.h"
#include "engine/statistics/error_map.h"
#include "engine/statistics/range_probe.h"
#include "engine/statistics/range_search.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace bitdepth;

namespace {

using Dimensions = std::vector<int64_t>;

std::vector<float> normal(size_t count)
{
    std::mt19937 random(3);
    std::normal_distribution<float> values(0.1F, 1);
    std::vector<float> result(count);
    std::generate(result.begin(), result.end(), [&] { return values(random); });
    return result;
}

Quantizer quantizerOf(const char* format, Scheme scheme,
                      GranularityKind granularity = GranularityKind::PerTensor)
{
    return {formatNamed(format), {granularity}, scheme, {}};
}

struct Quantized {
    Encoding encoding;
    std::vector<float> values;
};

Quantized quantized(const std::vector<float>& values, const Dimensions& shape, const Quantizer& quantizer)
{
    Quantized result{chooseEncoding(values, shape, 0, quantizer), std::vector<float>(values.size())};
    fakeQuantize(values, result.values, shape, result.encoding);
    return result;
}

double meanSquaredDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += std::pow(double(a[i]) - double(b[i]), 2);
    return sum / static_cast<double>(a.size());
}

uint64_t sum(const std::vector<uint64_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), uint64_t(0));
}

/// Within @p share of each other.
bool isNear(double a, double b, double share) { return std::abs(a - b) <= share * std::abs(b); }

} // namespace

/// What is shown of a tensor's errors: what a range would cost, where errors lie, and in which channels.
class RangeProbeTest : public QObject {
    Q_OBJECT
private slots:
    void anEndMovesAsFarAsARangeCan()
    {
        const Histogram histogram = computeHistogram(std::vector<float>{-1, -0.5F, 0.25F, 2});
        const RangeProbe symmetric(histogram, quantizerOf("int8", Scheme::Symmetric));
        QVERIFY(symmetric.isSymmetric());
        QCOMPARE(symmetric.moved({-2, 2}, RangeEnd::High, 1.5), (Range{-1.5, 1.5}));
        QCOMPARE(symmetric.moved({-2, 2}, RangeEnd::Low, -0.5), (Range{-0.5, 0.5}));
        QCOMPARE(symmetric.moved({-2, 2}, RangeEnd::High, 99), (Range{-8, 8})); // four times the largest
        QVERIFY(symmetric.moved({-2, 2}, RangeEnd::High, -1).high > 0);         // never empty
        const RangeProbe affine(histogram, quantizerOf("uint8", Scheme::Affine));
        QVERIFY(!affine.isSymmetric());
        QCOMPARE(affine.moved({-1, 2}, RangeEnd::Low, -0.25), (Range{-0.25, 2}));
        QCOMPARE(affine.moved({-1, 2}, RangeEnd::Low, 1), (Range{0, 2})); // holds 0
        QCOMPARE(affine.moved({-1, 2}, RangeEnd::High, -1), (Range{-1, 0}));
        QVERIFY(affine.moved({0, 2}, RangeEnd::High, -1).high > 0);
        QCOMPARE(affine.moved({-1, 2}, RangeEnd::High, std::nan("")), (Range{-1, 2}));
    }

    void theErrorOfARangeIsThatOfQuantizingWithIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<double>("end");
        for (const QString& format : {QStringLiteral("int8"), QStringLiteral("int4"), QStringLiteral("uint8"),
                                      QStringLiteral("fp8-e4m3"), QStringLiteral("fp4-e2m1")}) {
            for (const double end : {0.5, 1.5, 6.0})
                QTest::newRow(qPrintable(format + QStringLiteral(" to %1").arg(end))) << format << end;
        }
    }
    void theErrorOfARangeIsThatOfQuantizingWithIt()
    {
        QFETCH(QString, format);
        QFETCH(double, end);
        const std::vector<float> values = normal(20000);
        Quantizer quantizer =
            quantizerOf(qPrintable(format), format.startsWith('u') ? Scheme::Affine : Scheme::Symmetric);
        quantizer.range = {RangeMethodKind::Fixed, 0, -end, end};
        const Quantized there = quantized(values, {20000}, quantizer);
        const RangeProbe probe(computeHistogram(values), quantizer);
        const RangeError expected = probe.error({-end, end});
        const RangeError measured = encodingError(values, there.values, Dimensions{20000}, there.encoding);
        QVERIFY(isNear(measured.sum(), meanSquaredDifference(values, there.values), 1e-9));
        QVERIFY2(isNear(expected.sum(), measured.sum(), 0.03),
                 qPrintable(QStringLiteral("%1 %2").arg(expected.sum()).arg(measured.sum())));
        if (measured.clipping > 1e-4)
            QVERIFY(isNear(expected.clipping, measured.clipping, 0.03));
        double signal = 0;
        for (const float value : values)
            signal += double(value) * double(value) / 20000;
        QVERIFY(isNear(probe.signal(), signal, 1e-3));
        QVERIFY(std::abs(probe.sqnrDb(measured) - 10 * std::log10(signal / measured.sum())) < 0.05);
    }

    void everyScaleOfAnEncodingClipsByItself()
    {
        const std::vector<float> values = {0.1F, 3, 10, 0.2F, std::numeric_limits<float>::quiet_NaN(), 30};
        Encoding encoding{formatNamed("int8"), {GranularityKind::PerChannel}, 0, {}};
        encoding.scales = {scaleFor({-2, 2}, encoding.format, Scheme::Symmetric),
                           scaleFor({-40, 40}, encoding.format, Scheme::Symmetric)};
        std::vector<float> back(values.size());
        fakeQuantize(values, back, Dimensions{2, 3}, encoding);
        const RangeError error = encodingError(values, back, Dimensions{2, 3}, encoding);
        QVERIFY(isNear(error.clipping, (1.0 + 64.0) / 5, 1e-6)); // 3 and 10 became 2; NaN does not count
        QVERIFY(error.rounding > 0 && error.rounding < 0.01);
    }

    void everyMethodIsTriedOnce()
    {
        const auto kinds = [](const RangeMethod& present) {
            std::vector<std::string> names;
            for (const RangeMethod& method : comparedMethods(present))
                names.push_back(toString(method));
            return names;
        };
        const std::vector<std::string> usual = {"minmax", "percentile:99.99", "mse", "entropy"};
        QCOMPARE(kinds({}), usual);
        QCOMPARE(kinds({RangeMethodKind::Fixed, 99.99, -1, 1}), usual);
        QCOMPARE(kinds({RangeMethodKind::Percentile, 99})[1], std::string("percentile:99"));
    }

    void comparedRangesAreThoseTheMethodsChoose()
    {
        const std::vector<float> values = normal(6000);
        for (const auto granularity : {GranularityKind::PerTensor, GranularityKind::PerChannel}) {
            const Quantizer quantizer = quantizerOf("int4", Scheme::Symmetric, granularity);
            const auto choices = compareRanges(values, Dimensions{6, 1000}, 0, quantizer, {});
            QCOMPARE(choices.size(), size_t(4));
            for (const RangeChoice& choice : choices) {
                Quantizer tried = quantizer;
                tried.range = choice.method;
                const Quantized there = quantized(values, {6, 1000}, tried);
                QVERIFY(isNear(choice.error.sum(), meanSquaredDifference(values, there.values), 1e-9));
            }
            QVERIFY(choices[2].error.sum() <= choices[0].error.sum()); // MSE is best at what it is for
            QCOMPARE(choices[0].error.clipping, 0.0);
        }
        QVERIFY(compareRanges(values, Dimensions{6000}, 0, quantizerOf("float16", Scheme::Symmetric), {})
                    .empty());
    }

    void theMapHoldsEveryError()
    {
        const std::vector<float> values = normal(5000);
        const Quantized there = quantized(values, {5000}, quantizerOf("int4", Scheme::Symmetric));
        const ErrorMap map = mapErrors(values, there.values);
        QCOMPARE(sum(map.counts), uint64_t(5000));
        QCOMPARE(map.errorHistogram.total, uint64_t(5000));
        const double step = double(there.encoding.scales.front().scale);
        QVERIFY(map.largestError <= step / 2 * 1.0001 && map.largestError > step / 2 * 0.98);
        QVERIFY(map.errors.high <= map.largestError && map.errors.high > step / 2 * 0.95);
        QCOMPARE(map.errors.low, -map.errors.high);
        double mean = 0;
        for (size_t i = 0; i < values.size(); ++i)
            mean += (double(there.values[i]) - double(values[i])) / 5000;
        QVERIFY(std::abs(map.meanError - mean) < 1e-6);
        QVERIFY(map.beyond <= 5000 * 0.0025);
    }

    void theMapOfAHistogramIsLikeThatOfItsValues()
    {
        const std::vector<float> values = normal(50000);
        const Quantized there = quantized(values, {50000}, quantizerOf("int4", Scheme::Symmetric));
        const ErrorMap exact = mapErrors(values, there.values);
        const ErrorMap guessed =
            mapErrors(computeHistogram(values), there.encoding.scales.front(), there.encoding.format);
        QVERIFY(isNear(guessed.errors.high, exact.errors.high, 0.02));
        QVERIFY(isNear(double(guessed.errorHistogram.total), 50000, 0.01));
        QVERIFY(std::abs(guessed.meanError - exact.meanError) < exact.largestError * 0.02);
        QCOMPARE(guessed.values.low, double(*std::min_element(values.begin(), values.end())));
    }

    void nothingHasNoErrors()
    {
        QCOMPARE(sum(mapErrors({}, {}).counts), uint64_t(0));
        const std::vector<float> zeros(10, 0.0F);
        const ErrorMap map = mapErrors(zeros, zeros);
        QCOMPARE(sum(map.counts), uint64_t(10));
        QCOMPARE(map.largestError, 0.0);
        QCOMPARE(sum(mapErrors(Histogram(), {}, formatNamed("int8")).counts), uint64_t(0));
    }

    void channelsHaveTheirFigures()
    {
        // channels along the middle axis: 2 x 4 x 2
        const std::vector<float> values = {1,    -2, 0.5F, 0.5F, 1, 1, 40,   0, //
                                           0.5F, 1,  -1,   0,    0, 1, 0.5F, 1};
        const Dimensions shape = {2, 4, 2};
        Quantizer quantizer = quantizerOf("int8", Scheme::Symmetric);
        const Quantized there = quantized(values, shape, quantizer);
        const ChannelFigures figures = channelFigures(values, there.values, channelLayout(shape, 1), {}, 10);
        QCOMPARE(figures.channels.size(), size_t(4));
        QCOMPARE(figures.channels[0].min, -2.0F);
        QCOMPARE(figures.channels[0].max, 1.0F);
        QCOMPARE(figures.channels[3].magnitude(), 40.0);
        QVERIFY(figures.channels[3].isOutlier);
        QVERIFY(!figures.channels[0].isOutlier);
        double error = 0;
        for (const size_t i : {2, 3, 10, 11})
            error += std::pow(double(values[i]) - double(there.values[i]), 2) / 4;
        QVERIFY(isNear(figures.channels[1].error, error, 1e-9));
        QCOMPARE(figures.values, (Range{-2, 40}));
        for (size_t channel = 0; channel < 4; ++channel) {
            float total = 0;
            for (int column = 0; column < 10; ++column)
                total += figures.share(channel, column);
            QVERIFY(std::abs(total - 1) < 1e-6F);
        }
        QCOMPARE(figures.share(3, 9), 0.25F);
    }

    void fewChannelsHaveNoOutlier()
    {
        std::vector<ChannelFigure> channels = {{.max = 1}, {.max = 1}, {.max = 100}};
        markOutliers(channels);
        QVERIFY(!channels[2].isOutlier);
        channels.push_back({.max = 1});
        markOutliers(channels);
        QVERIFY(channels[2].isOutlier);
    }
};

QTEST_APPLESS_MAIN(RangeProbeTest)
#include "range_probe_test.moc"
