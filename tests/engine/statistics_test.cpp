#include "engine/numeric/encoding.h"
#include "engine/statistics/error_measures.h"
#include "engine/statistics/tensor_statistics.h"
#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace bitdepth;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

bool near(double a, double b, double relative)
{
    return std::fabs(a - b) <= relative * std::max(1e-300, std::fabs(b));
}

/// The textbook way in two passes of long double.
TensorStatistics reference(const std::vector<float>& values)
{
    TensorStatistics result;
    std::vector<long double> good;
    for (const float value : values) {
        ++result.count;
        result.zeros += value == 0 ? 1 : 0;
        if (std::isfinite(value))
            good.push_back(value);
        else
            ++result.nonFinite;
    }
    if (good.empty())
        return result;
    result.min = static_cast<float>(*std::min_element(good.begin(), good.end()));
    result.max = static_cast<float>(*std::max_element(good.begin(), good.end()));
    long double sum = 0;
    for (const long double value : good)
        sum += value;
    const long double mean = sum / good.size();
    long double second = 0;
    long double fourth = 0;
    for (const long double value : good) {
        const long double square = (value - mean) * (value - mean);
        second += square / good.size();
        fourth += square * square / good.size();
    }
    result.mean = static_cast<double>(mean);
    result.standardDeviation = static_cast<double>(std::sqrt(second));
    result.kurtosis = second > 0 ? static_cast<double>(fourth / (second * second)) : 0;
    return result;
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void figuresByHand()
    {
        const std::vector<float> values{0, 2, 4, -2, -0.0f, 2, kNaN, kInfinity, -kInfinity};
        const TensorStatistics s = computeStatistics(values);
        QCOMPARE(s.count, uint64_t(9));
        QCOMPARE(s.zeros, uint64_t(2));
        QCOMPARE(s.nonFinite, uint64_t(3));
        QCOMPARE(s.min, -2.0f);
        QCOMPARE(s.max, 4.0f);
        QCOMPARE(s.mean, 1.0);                                          // (0 + 2 + 4 - 2 + 0 + 2) / 6
        QVERIFY(near(s.standardDeviation, std::sqrt(22.0 / 6), 1e-15)); // (1 + 1 + 9 + 9 + 1 + 1) / 6
        QVERIFY(
            near(s.kurtosis, (166.0 / 6) / std::pow(22.0 / 6, 2), 1e-14)); // (1 + 1 + 81 + 81 + 1 + 1) / 6
    }

    void nothingAndConstants()
    {
        QCOMPARE(computeStatistics({}).count, uint64_t(0));
        const std::vector<float> bad(5, kNaN);
        QCOMPARE(computeStatistics(bad).nonFinite, uint64_t(5));
        QCOMPARE(computeStatistics(bad).max, 0.0f);
        const std::vector<float> constant(10000, 0.1f);
        const TensorStatistics s = computeStatistics(constant);
        QVERIFY(near(s.mean, 0.1f, 1e-14));
        QVERIFY(s.standardDeviation < 1e-12);
        QCOMPARE(s.kurtosis, 0.0);
        QCOMPARE(s.min, 0.1f);
    }

    // A mean a million times the spread: differences of large sums would lose every digit.
    void stableFarFromZero()
    {
        std::mt19937 random(2);
        std::normal_distribution<float> normal(1000.0f, 0.01f);
        std::vector<float> values(50000);
        std::generate(values.begin(), values.end(), [&] { return normal(random); });
        const TensorStatistics s = computeStatistics(values);
        const TensorStatistics r = reference(values);
        QVERIFY(near(s.mean, r.mean, 1e-12));
        QVERIFY(near(s.standardDeviation, r.standardDeviation, 1e-9));
        QVERIFY(near(s.kurtosis, r.kurtosis, 1e-9));
    }

    void agreesWithTheTextbook()
    {
        std::mt19937 random(3);
        std::exponential_distribution<float> exponential(1.0f);
        for (const size_t count : {1u, 2u, 15u, 16u, 17u, 4095u, 4096u, 4097u, 20000u}) {
            std::vector<float> values(count);
            for (size_t i = 0; i < count; ++i)
                values[i] = i % 11 == 0 ? 0.0f : i % 97 == 5 ? kNaN : exponential(random) - 2;
            const TensorStatistics s = computeStatistics(values);
            const TensorStatistics r = reference(values);
            QCOMPARE(s.count, r.count);
            QCOMPARE(s.zeros, r.zeros);
            QCOMPARE(s.nonFinite, r.nonFinite);
            QCOMPARE(s.min, r.min);
            QCOMPARE(s.max, r.max);
            QVERIFY(std::fabs(s.mean - r.mean) < 1e-12);
            QVERIFY(near(s.standardDeviation, r.standardDeviation, 1e-10));
            QVERIFY(near(s.kurtosis, r.kurtosis, 1e-9));
        }
    }

    void channelsEachForThemselves()
    {
        std::mt19937 random(4);
        std::normal_distribution<float> normal(0, 1);
        std::vector<float> values(3 * 5 * 7);
        std::generate(values.begin(), values.end(), [&] { return normal(random); });
        for (const ChannelLayout layout : {ChannelLayout{3, 5, 7}, {15, 7, 1}, {1, 3, 35}, {1, 105, 1}}) {
            const std::vector<TensorStatistics> all = computeChannelStatistics(values, layout);
            QCOMPARE(all.size(), layout.channels);
            for (size_t c = 0; c < layout.channels; ++c) {
                std::vector<float> channel;
                for (size_t o = 0; o < layout.outer; ++o) {
                    for (size_t i = 0; i < layout.inner; ++i)
                        channel.push_back(values[(o * layout.channels + c) * layout.inner + i]);
                }
                const TensorStatistics r = reference(channel);
                QCOMPARE(all[c].count, r.count);
                QCOMPARE(all[c].min, r.min);
                QVERIFY(std::fabs(all[c].mean - r.mean) < 1e-14);
                QVERIFY(near(all[c].standardDeviation, r.standardDeviation, 1e-12));
            }
        }
    }

    void noiseByHand()
    {
        NoiseSums sums;
        sums.add(std::vector<float>{3, 4, kNaN}, std::vector<float>{3, 3.5f, 0});
        QCOMPARE(sums.signal, 25.0);
        QCOMPARE(sums.noise, 0.25);
        QCOMPARE(sums.count, uint64_t(2));
        QCOMPARE(sums.sqnrDb(), 20.0);
        QCOMPARE(sums.meanSquaredError(), 0.125);
        NoiseSums more;
        more.add(std::vector<float>{0, 5}, std::vector<float>{0, 5});
        QCOMPARE(more.sqnrDb(), double(kInfinity));
        more += sums;
        QCOMPARE(more.signal, 50.0);
        QCOMPARE(more.count, uint64_t(4));
        QCOMPARE(NoiseSums().sqnrDb(), double(kInfinity));
        QCOMPARE((NoiseSums{0, 1, 1}).sqnrDb(), -double(kInfinity));
        QCOMPARE(NoiseSums().meanSquaredError(), 0.0);
    }

    // A uniform signal over the whole range of b bits has 6.02 b dB (W. R. Bennett, 1948).
    void sixDecibelsABit()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<float> uniform(-1, 1);
        std::vector<float> values(200000);
        std::generate(values.begin(), values.end(), [&] { return uniform(random); });
        std::vector<float> out(values.size());
        for (int bits = 4; bits <= 16; ++bits) {
            const Format format = formatNamed("int" + std::to_string(bits));
            fakeQuantize(values.data(), out.data(), values.size(), scaleFor({-1, 1}, format, Scheme::Affine),
                         format);
            NoiseSums sums;
            sums.add(values, out);
            QVERIFY(std::fabs(sums.sqnrDb() - 6.0206 * bits) < (bits < 8 ? 0.6 : 0.1));
        }
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
