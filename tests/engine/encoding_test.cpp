#include "engine/core/error.h"
#include "engine/numeric/encoding.h"
#include "engine/numeric/float_codec.h"
#include <QTest>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace bitdepth;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// QuantizeLinear in the words of its specification, with the library's own rounding.
int32_t referenceCode(float value, const ScaleOffset& p)
{
    if (std::isnan(value))
        return p.lowCode;
    const float quotient = value / p.scale;
    const double rounded = std::nearbyint(static_cast<double>(quotient));
    return static_cast<int32_t>(std::clamp<double>(rounded + p.zeroPoint, p.lowCode, p.highCode));
}

/// Random values of every size, with the special ones among them.
std::vector<float> assortedValues(size_t count, uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<float> values{0.0f,
                              -0.0f,
                              kInfinity,
                              -kInfinity,
                              kNaN,
                              std::numeric_limits<float>::denorm_min(),
                              std::numeric_limits<float>::max(),
                              std::numeric_limits<float>::lowest()};
    while (values.size() < count / 2)
        values.push_back(std::bit_cast<float>(static_cast<uint32_t>(random())));
    std::normal_distribution<float> normal(0, 1);
    while (values.size() < count)
        values.push_back(normal(random));
    return values;
}

bool sameBits(float a, float b)
{
    return (std::isnan(a) && std::isnan(b)) || std::bit_cast<uint32_t>(a) == std::bit_cast<uint32_t>(b);
}

float referenceThereAndBack(float value, const ScaleOffset& p, const Format& format)
{
    if (format.isFloat32())
        return value;
    return format.isInteger() ? dequantize(referenceCode(value, p), p)
                              : decodeFloat(encodeFloat(value / p.scale, format), format) * p.scale;
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void scalesAsWrittenDown()
    {
        const Format int8 = formatNamed("int8");
        const Format uint8 = formatNamed("uint8");
        QCOMPARE(scaleFor({-2.54, 1}, int8, Scheme::Symmetric), (ScaleOffset{0.02f, 0, -127, 127}));
        QCOMPARE(scaleFor({-2.54, 1}, int8, Scheme::SymmetricFull), (ScaleOffset{0.02f, 0, -128, 127}));
        QCOMPARE(scaleFor({-1, 1.55}, int8, Scheme::Affine), (ScaleOffset{0.01f, -28, -128, 127}));
        QCOMPARE(scaleFor({-1, 1.55}, uint8, Scheme::Affine), (ScaleOffset{0.01f, 100, 0, 255}));
        QCOMPARE(scaleFor({0, 2.55}, uint8, Scheme::Affine), (ScaleOffset{0.01f, 0, 0, 255}));
        QCOMPARE(scaleFor({-2.55, 0}, uint8, Scheme::Affine), (ScaleOffset{0.01f, 255, 0, 255}));
        QCOMPARE(scaleFor({-1.27, 1.27}, uint8, Scheme::Symmetric), (ScaleOffset{0.01f, 128, 1, 255}));
        QCOMPARE(scaleFor({-1, 0.5}, formatNamed("int2"), Scheme::Symmetric), (ScaleOffset{1.0f, 0, -1, 1}));
        QCOMPARE(scaleFor({-3, 3}, formatNamed("fp4-e2m1"), Scheme::Symmetric), (ScaleOffset{0.5f, 0, 0, 0}));
        QCOMPARE(scaleFor({-3, 3}, formatNamed("float16"), Scheme::Symmetric), (ScaleOffset{1.0f, 0, 0, 0}));
    }

    void rangesOutOfTheOrdinary()
    {
        const Format uint8 = formatNamed("uint8");
        QCOMPARE(scaleFor({0, 0}, uint8, Scheme::Affine).scale, 1.0f);
        QCOMPARE(scaleFor({0, 0}, uint8, Scheme::Symmetric).scale, 1.0f);
        QCOMPARE(scaleFor({1, 2.55}, uint8, Scheme::Affine),
                 (ScaleOffset{0.01f, 0, 0, 255})); // widened to hold 0
        QCOMPARE(scaleFor({std::nan(""), 2.55}, uint8, Scheme::Affine), (ScaleOffset{0.01f, 0, 0, 255}));
        QCOMPARE(scaleFor({0, 1e-45}, uint8, Scheme::Affine).scale, std::numeric_limits<float>::min());
        const double huge = std::numeric_limits<double>::infinity();
        for (const Format& format : formats()) {
            for (const Scheme scheme : {Scheme::Symmetric, Scheme::SymmetricFull, Scheme::Affine}) {
                const ScaleOffset p = scaleFor({-huge, huge}, format, scheme);
                const Range range = representableRange(p, format);
                QVERIFY(std::isfinite(p.scale) && p.scale > 0);
                QVERIFY(std::isfinite(static_cast<float>(range.low)) &&
                        std::isfinite(static_cast<float>(range.high)));
            }
        }
    }

    void zeroIsAlwaysExact()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> end(0, 3);
        for (int i = 0; i < 2000; ++i) {
            const Range range{-end(random), end(random)};
            for (const Format& format : formats()) {
                const ScaleOffset p = scaleFor(range, format, Scheme::Affine);
                float out = 1;
                const float zero = 0;
                fakeQuantize(&zero, &out, 1, p, format);
                QCOMPARE(out, 0.0f);
                if (format.isInteger())
                    QVERIFY(p.zeroPoint >= p.lowCode && p.zeroPoint <= p.highCode);
            }
        }
    }

    // Ties go to the even code of value / scale, before the zero point is added.
    void quantizeRoundsHalfToEven()
    {
        const ScaleOffset p{0.5f, 3, -128, 127};
        const std::vector<std::pair<float, int32_t>> cases{
            {0.25f, 3},       {0.75f, 5},         {1.25f, 5},  {-0.25f, 3},   {-0.75f, 1},
            {0.0f, 3},        {-0.0f, 3},         {1e9f, 127}, {-1e9f, -128}, {61.9f, 127},
            {kInfinity, 127}, {-kInfinity, -128}, {kNaN, -128}};
        for (const auto& [value, code] : cases)
            QCOMPARE(quantize(value, p), code);
        QCOMPARE(dequantize(5, p), 1.0f);
    }

    void everyCodeAndTieOfEveryInteger_data()
    {
        QTest::addColumn<QString>("name");
        for (const Format& format : formats()) {
            if (format.isInteger())
                QTest::newRow(std::string(format.name).c_str())
                    << QString::fromStdString(std::string(format.name));
        }
    }

    /// With a scale that is a power of two, so that codes, ties and their neighbours are exact floats.
    void everyCodeAndTieOfEveryInteger()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const int32_t low = format.lowestCode();
        const int32_t high = format.highestCode();
        for (const int32_t zeroPoint : {0, low, high, (low + high) / 2}) {
            const ScaleOffset p{0.25f, zeroPoint, low, high};
            for (int32_t code = low; code <= high; ++code) {
                const float value = static_cast<float>(code - zeroPoint) * 0.25f;
                QCOMPARE(dequantize(code, p), value);
                QCOMPARE(quantize(value, p), code);
                if (code == high)
                    continue;
                const float tie = value + 0.125f;
                const int32_t even = (code - zeroPoint) % 2 == 0 ? code : code + 1;
                QCOMPARE(quantize(tie, p), even);
                QCOMPARE(quantize(std::nextafter(tie, -kInfinity), p), code);
                QCOMPARE(quantize(std::nextafter(tie, kInfinity), p), code + 1);
            }
            QCOMPARE(quantize(kInfinity, p), high);
            QCOMPARE(quantize(-kInfinity, p), low);
            QCOMPARE(quantize(kNaN, p), low);
        }
    }

    void fakeQuantizeMatchesTheReference_data()
    {
        QTest::addColumn<QString>("name");
        for (const Format& format : formats())
            QTest::newRow(std::string(format.name).c_str())
                << QString::fromStdString(std::string(format.name));
    }

    void fakeQuantizeMatchesTheReference()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<float> values = assortedValues(20011, 5);
        std::vector<float> out(values.size());
        for (const Scheme scheme : {Scheme::Symmetric, Scheme::SymmetricFull, Scheme::Affine}) {
            const ScaleOffset p = scaleFor({-2.1, 3.3}, format, scheme);
            fakeQuantize(values.data(), out.data(), values.size(), p, format);
            for (size_t i = 0; i < values.size(); ++i) {
                if (!sameBits(out[i], referenceThereAndBack(values[i], p, format)))
                    QFAIL(qPrintable(QString("%1 gives %2, not %3")
                                         .arg(values[i])
                                         .arg(out[i])
                                         .arg(referenceThereAndBack(values[i], p, format))));
                if (format.isInteger())
                    QCOMPARE(quantize(values[i], p), referenceCode(values[i], p));
            }
            std::vector<float> inPlace = values;
            fakeQuantize(inPlace.data(), inPlace.data(), inPlace.size(), p, format);
            QVERIFY(std::equal(out.begin(), out.end(), inPlace.begin(), sameBits));
        }
    }

    // Every length around the vector width, so that no tail of a loop is left out.
    void everyShortLengthIsWhole()
    {
        const std::vector<float> values = assortedValues(200, 9);
        const Format format = formatNamed("int8");
        const ScaleOffset p{0.013f, 5, -128, 127};
        for (size_t count = 0; count < 130; ++count) {
            std::vector<float> out(count + 1, 77.0f);
            fakeQuantize(values.data(), out.data(), count, p, format);
            for (size_t i = 0; i < count; ++i)
                QVERIFY(sameBits(out[i], dequantize(referenceCode(values[i], p), p)));
            QCOMPARE(out[count], 77.0f);
        }
    }

    void onceRoundedStaysAsItIs()
    {
        for (const char* name :
             {"int4", "int8", "uint16", "fp8-e4m3", "fp8-e5m2", "fp4-e2m1", "float16", "bfloat16"}) {
            const Format format = formatNamed(name);
            const ScaleOffset p = scaleFor({-1, 1}, format, Scheme::Symmetric);
            std::vector<float> once = assortedValues(5000, 3);
            std::erase_if(once, [](float value) { return std::isnan(value); });
            fakeQuantize(once.data(), once.data(), once.size(), p, format);
            std::vector<float> twice = once;
            fakeQuantize(twice.data(), twice.data(), twice.size(), p, format);
            QVERIFY(std::equal(once.begin(), once.end(), twice.begin(), sameBits));
        }
    }

    void layoutOfChannels()
    {
        const std::vector<int64_t> shape{2, 3, 4, 5};
        const ChannelLayout layout = channelLayout(shape, 1);
        QCOMPARE(layout.outer, size_t(2));
        QCOMPARE(layout.channels, size_t(3));
        QCOMPARE(layout.inner, size_t(20));
        QCOMPARE(channelLayout(shape, -1).channels, size_t(5));
        QCOMPARE(channelLayout({}, 0).size(), size_t(1));
        QVERIFY_THROWS_EXCEPTION(Error, channelLayout(shape, 4));
        QVERIFY_THROWS_EXCEPTION(Error, channelLayout(shape, -5));
    }

    void tensorsFollowTheirGranularity_data()
    {
        QTest::addColumn<int>("axis");
        QTest::addColumn<int>("group"); // 0: per channel, -1: per tensor
        for (int axis = 0; axis < 3; ++axis) {
            for (const int group : {-1, 0, 1, 2, 3, 5, 100})
                QTest::addRow("axis %d group %d", axis, group) << axis << group;
        }
    }

    // Scale of each element by walking over all indices, as ONNX describes blocked quantization.
    void tensorsFollowTheirGranularity()
    {
        QFETCH(int, axis);
        QFETCH(int, group);
        const std::vector<int64_t> shape{3, 5, 4};
        const Granularity granularity = group < 0    ? Granularity{}
                                        : group == 0 ? Granularity{GranularityKind::PerChannel}
                                                     : Granularity{GranularityKind::PerGroup, group};
        std::vector<int64_t> scaleShape(3, 1);
        const int size = group < 0 ? 1000 : std::max(group, 1);
        if (group > 0)
            scaleShape = shape;
        if (group >= 0)
            scaleShape[axis] = (shape[axis] + size - 1) / size;
        const auto scaleIndex = [&](int64_t a, int64_t b, int64_t c) {
            std::vector<int64_t> index{a, b, c};
            for (int i = 0; i < 3; ++i)
                index[i] = i == axis && group >= 0 ? index[i] / size : group > 0 ? index[i] : 0;
            return static_cast<size_t>((index[0] * scaleShape[1] + index[1]) * scaleShape[2] + index[2]);
        };

        std::vector<float> values = assortedValues(60, 4);
        for (const char* name : {"int4", "fp8-e4m3", "bfloat16"}) {
            const Format format = formatNamed(name);
            Encoding encoding{format, granularity, axis, {}};
            const int64_t count = scaleShape[0] * scaleShape[1] * scaleShape[2];
            for (int64_t i = 0; i < count; ++i)
                encoding.scales.push_back({0.01f * static_cast<float>(i + 1),
                                           static_cast<int32_t>(format.isInteger() ? i % 5 - 2 : 0), -8, 7});
            std::vector<float> out(values.size());
            fakeQuantize(values, out, shape, encoding);
            const std::vector<int32_t> codes = encodeTensor(values, shape, encoding);
            for (int64_t i = 0; i < 60; ++i) {
                const ScaleOffset& p = encoding.scales[scaleIndex(i / 20, i / 4 % 5, i % 4)];
                QVERIFY(sameBits(out[i], referenceThereAndBack(values[i], p, format)));
                const int32_t code = format.isInteger()
                                         ? referenceCode(values[i], p)
                                         : static_cast<int32_t>(encodeFloat(values[i] / p.scale, format));
                QCOMPARE(codes[i], code);
            }
            const std::vector<float> decoded = decodeTensor(codes, shape, encoding);
            QVERIFY(std::equal(out.begin(), out.end(), decoded.begin(), sameBits));
            encoding.scales.push_back({});
            QVERIFY_THROWS_EXCEPTION(Error, fakeQuantize(values, out, shape, encoding));
        }
    }

    void emptyTensorsAreNoTrouble()
    {
        const std::vector<int64_t> shape{0, 4};
        const Encoding encoding{
            formatNamed("int8"), {GranularityKind::PerChannel}, 1, std::vector<ScaleOffset>(4)};
        QVERIFY(encodeTensor({}, shape, encoding).empty());
        QVERIFY_THROWS_EXCEPTION(
            Error, encodeTensor({}, shape, Encoding{encoding.format, {GranularityKind::PerGroup, 0}, 0, {}}));
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
