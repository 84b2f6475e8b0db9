#include "engine/core/error.h"
#include "engine/numeric/float_codec.h"
#include "engine/numeric/format.h"
#include "engine/numeric/quantizer.h"
#include <QTest>
#include <algorithm>
#include <bit>
#include <bitset>
#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace bitdepth;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// A format as its definition has it: IEEE 754-2019 (binary16), the upper half of binary32 (bfloat16), the
/// OCP specifications of 8-bit floats (OFP8 1.0) and of microscaling formats (MX 1.0).
struct Definition {
    int exponentBits;
    int mantissaBits;
    int bias;
    uint32_t infinity; ///< magnitude code of Inf; 0: none
    uint32_t firstNaN; ///< magnitude codes from here on are NaN; 0: none
    uint32_t largest;  ///< magnitude code of the largest finite value
};

Definition definitionOf(const QString& name)
{
    static const std::map<QString, Definition> definitions{{"float16", {5, 10, 15, 0x7c00, 0x7c01, 0x7bff}},
                                                           {"bfloat16", {8, 7, 127, 0x7f80, 0x7f81, 0x7f7f}},
                                                           {"fp8-e4m3", {4, 3, 7, 0, 0x7f, 0x7e}},
                                                           {"fp8-e5m2", {5, 2, 15, 0x7c, 0x7d, 0x7b}},
                                                           {"fp4-e2m1", {2, 1, 1, 0, 0, 0x7}}};
    return definitions.at(name);
}

/// (-1)^s 2^(e - bias) (1 + m / 2^mantissaBits), read bit by bit from a text of zeros and ones.
double meaningOf(uint32_t code, const Definition& definition)
{
    const int bits = 1 + definition.exponentBits + definition.mantissaBits;
    const std::string text = std::bitset<16>(code).to_string().substr(static_cast<size_t>(16 - bits));
    const uint32_t magnitude = code & ((1u << (bits - 1)) - 1);
    if (definition.firstNaN && magnitude >= definition.firstNaN)
        return text.front() == '1' ? -kNaN : kNaN;
    double value = kInfinity;
    if (!definition.infinity || magnitude != definition.infinity) {
        int exponent = 0;
        for (int i = 1; i <= definition.exponentBits; ++i)
            exponent = 2 * exponent + (text[static_cast<size_t>(i)] == '1');
        double significand = exponent == 0 ? 0 : 1;
        for (int i = 1; i <= definition.mantissaBits; ++i)
            significand += (text[static_cast<size_t>(definition.exponentBits + i)] == '1') * std::pow(0.5, i);
        value = significand * std::pow(2.0, std::max(exponent, 1) - definition.bias);
    }
    return text.front() == '1' ? -value : value;
}

/// What the codes from 0 to the largest finite number stand for; in 16 bits also what Inf would, were it the
/// next number: what rounds to it overflows.
std::vector<double> magnitudesOf(const QString& name)
{
    const Definition definition = definitionOf(name);
    std::vector<double> magnitudes;
    for (uint32_t code = 0; code <= definition.largest; ++code)
        magnitudes.push_back(meaningOf(code, definition));
    const size_t count = magnitudes.size();
    if (definition.largest > 0xff)
        magnitudes.push_back(2 * magnitudes[count - 1] - magnitudes[count - 2]);
    return magnitudes;
}

/// The nearest of @p magnitudes, of two equally near the one with an even code; the last for all beyond.
uint32_t nearestCode(double value, const std::vector<double>& magnitudes)
{
    const auto above = std::lower_bound(magnitudes.begin(), magnitudes.end(), value);
    if (above == magnitudes.end())
        return static_cast<uint32_t>(magnitudes.size() - 1);
    const auto high = static_cast<uint32_t>(above - magnitudes.begin());
    if (high == 0)
        return 0;
    const double toLow = value - magnitudes[high - 1];
    const double toHigh = magnitudes[high] - value;
    if (toLow == toHigh)
        return high % 2 == 0 ? high : high - 1;
    return toLow < toHigh ? high - 1 : high;
}

} // namespace

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void registryHoldsEveryFormatOnce()
    {
        std::set<std::string_view> names;
        for (const Format& format : formats())
            names.insert(format.name);
        QCOMPARE(names.size(), formats().size());
        QCOMPARE(formats().size(), size_t(6 + 15 + 15));
        QCOMPARE(formats().front().name, std::string_view("float32"));
        QCOMPARE(formats().back().name, std::string_view("uint16"));
        QVERIFY(Format() == formatNamed("float32"));
    }

    void storageFollowsOnnx_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("opset");
        QTest::newRow("float32") << "float32" << 1 << 32 << 7;
        QTest::newRow("float16") << "float16" << 10 << 16 << 7;
        QTest::newRow("bfloat16") << "bfloat16" << 16 << 16 << 13;
        QTest::newRow("e4m3") << "fp8-e4m3" << 17 << 8 << 19;
        QTest::newRow("e5m2") << "fp8-e5m2" << 19 << 8 << 19;
        QTest::newRow("e2m1") << "fp4-e2m1" << 23 << 4 << 23;
        QTest::newRow("int2") << "int2" << 26 << 2 << 25;
        QTest::newRow("uint2") << "uint2" << 25 << 2 << 25;
        QTest::newRow("int3") << "int3" << 22 << 4 << 21;
        QTest::newRow("uint4") << "uint4" << 21 << 4 << 21;
        QTest::newRow("int5") << "int5" << 3 << 8 << 10;
        QTest::newRow("uint8") << "uint8" << 2 << 8 << 10;
        QTest::newRow("int9") << "int9" << 5 << 16 << 21;
        QTest::newRow("uint16") << "uint16" << 4 << 16 << 21;
    }

    void storageFollowsOnnx()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        QTEST(format.onnxType, "type");
        QTEST(format.storageBits, "bits");
        QTEST(format.minOpset, "opset");
    }

    void integerCodesSpanTheirBits()
    {
        QCOMPARE(formatNamed("int2").lowestCode(), -2);
        QCOMPARE(formatNamed("int8").highestCode(), 127);
        QCOMPARE(formatNamed("uint3").highestCode(), 7);
        QCOMPARE(formatNamed("uint16").highestCode(), 65535);
        QCOMPARE(formatNamed("uint16").lowestCode(), 0);
    }

    void unknownNameIsAnErrorThatNamesIt()
    {
        QVERIFY(!findFormat("int1"));
        QVERIFY(!findFormat("int17"));
        try {
            formatNamed("float8");
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(std::string(error.what()).find("\"float8\"") != std::string::npos);
        }
    }

    // Written by hand from the definitions: sign, exponent and mantissa of each format.
    void floatsEncodeAsWrittenDown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<float>("value");
        QTest::addColumn<unsigned>("bits");
        const auto row = [](const char* name, double value, unsigned bits) {
            QTest::addRow("%s %g", name, value) << name << static_cast<float>(value) << bits;
        };
        row("float16", 1, 0x3c00);
        row("float16", -2, 0xc000);
        row("float16", 65504, 0x7bff);
        row("float16", 65519.996, 0x7bff); // the last float below the tie
        row("float16", 65520, 0x7c00);     // tie, to even: overflows to Inf
        row("float16", 0x1p-14, 0x0400);
        row("float16", 0x1p-24, 0x0001);
        row("float16", 0x1p-25, 0x0000); // tie between 0 and the smallest: even
        row("float16", 0x1.8p-24, 0x0002);
        row("float16", 1 + 0x1p-11, 0x3c00);     // tie down to even
        row("float16", 1 + 3 * 0x1p-11, 0x3c02); // tie up to even
        row("float16", -0.0, 0x8000);
        row("float16", kInfinity, 0x7c00);
        row("bfloat16", 1, 0x3f80);
        row("bfloat16", 1 + 0x1p-8, 0x3f80); // tie to even
        row("bfloat16", 1 + 3 * 0x1p-8, 0x3f82);
        row("bfloat16", 3.4028234663852886e38, 0x7f80); // nearer to Inf than to 3.3895e38
        row("bfloat16", 0x1p-133, 0x0001);
        row("bfloat16", -kInfinity, 0xff80);
        row("fp8-e4m3", 1, 0x38);
        row("fp8-e4m3", 448, 0x7e);
        row("fp8-e4m3", 464, 0x7e); // halfway to what would be 480: saturates
        row("fp8-e4m3", 1e9, 0x7e);
        row("fp8-e4m3", -kInfinity, 0xfe);
        row("fp8-e4m3", 0x1p-6, 0x08);
        row("fp8-e4m3", 0x1p-9, 0x01);
        row("fp8-e4m3", 0x1p-10, 0x00); // tie to even
        row("fp8-e4m3", 0x1.8p-9, 0x02);
        row("fp8-e4m3", -0.0, 0x80);
        row("fp8-e4m3", -0x1p-12, 0x80);
        row("fp8-e4m3", 17, 0x58); // 16 and 18 are neighbours, 16 is even
        row("fp8-e4m3", 19, 0x5a); // 18 and 20: 20 is even
        row("fp8-e5m2", 1, 0x3c);
        row("fp8-e5m2", 57344, 0x7b);
        row("fp8-e5m2", 61440, 0x7b); // a tie IEEE would send to Inf; saturates
        row("fp8-e5m2", kInfinity, 0x7b);
        row("fp8-e5m2", 0x1p-16, 0x01);
        row("fp8-e5m2", 9, 0x48);   // 8 and 10: 8 is even
        row("fp4-e2m1", 0.25, 0x0); // tie between 0 and 0.5
        row("fp4-e2m1", 0.75, 0x2); // tie between 0.5 and 1
        row("fp4-e2m1", 1.25, 0x2);
        row("fp4-e2m1", 1.75, 0x4);
        row("fp4-e2m1", 2.5, 0x4);
        row("fp4-e2m1", 3.5, 0x6);
        row("fp4-e2m1", 5, 0x6);
        row("fp4-e2m1", -5.1, 0xf);
        row("fp4-e2m1", 100, 0x7);
        row("fp4-e2m1", -0.0, 0x8);
    }

    void floatsEncodeAsWrittenDown()
    {
        QFETCH(QString, name);
        QFETCH(float, value);
        QTEST(unsigned(encodeFloat(value, formatNamed(name.toStdString()))), "bits");
    }

    void nanStaysOrSaturates()
    {
        QCOMPARE(encodeFloat(kNaN, formatNamed("float16")), 0x7e00u);
        QCOMPARE(encodeFloat(kNaN, formatNamed("bfloat16")), 0x7fc0u);
        QCOMPARE(encodeFloat(kNaN, formatNamed("fp8-e4m3")), 0x7fu);
        QCOMPARE(encodeFloat(-kNaN, formatNamed("fp8-e4m3")), 0xffu);
        QCOMPARE(encodeFloat(kNaN, formatNamed("fp8-e5m2")), 0x7fu);
        QCOMPARE(encodeFloat(kNaN, formatNamed("fp4-e2m1")), 0x7u);
        QCOMPARE(encodeFloat(-kNaN, formatNamed("fp4-e2m1")), 0x7u);
    }

    void everyPatternDecodesAndEncodesToItself_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"float16", "bfloat16", "fp8-e4m3", "fp8-e5m2", "fp4-e2m1"})
            QTest::newRow(name) << name;
    }

    void everyPatternMeansWhatItsDefinitionSays_data() { everyPatternDecodesAndEncodesToItself_data(); }

    void everyPatternMeansWhatItsDefinitionSays()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const Definition definition = definitionOf(name);
        QCOMPARE(format.maxFinite, meaningOf(definition.largest, definition));
        for (uint32_t bits = 0; bits < 1u << format.bits; ++bits) {
            const double expected = meaningOf(bits, definition);
            const double value = decodeFloat(bits, format);
            const bool same = std::isnan(expected) ? std::isnan(value) : value == expected;
            if (!same || std::signbit(value) != std::signbit(expected))
                QFAIL(qPrintable(
                    QString("%1 stands for %2, not %3").arg(bits, 0, 16).arg(expected).arg(value)));
        }
    }

    void everyPatternDecodesAndEncodesToItself()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        for (uint32_t bits = 0; bits < 1u << format.bits; ++bits) {
            const float value = decodeFloat(bits, format);
            if (std::isnan(value) || (std::isinf(value) && format.bits == 8))
                continue;
            QCOMPARE(encodeFloat(value, format), bits);
        }
    }

    // Against the obvious way: the nearest of all representable values, of two equally near the one with an
    // even code.
    void everyTieAndNeighbourRoundsToNearestEven_data() { everyPatternDecodesAndEncodesToItself_data(); }

    void everyTieAndNeighbourRoundsToNearestEven()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const Definition definition = definitionOf(name);
        for (uint32_t code = 0; code < definition.largest; ++code) {
            const double low = meaningOf(code, definition);
            const double high = meaningOf(code + 1, definition);
            const auto middle = static_cast<float>((low + high) / 2);
            const uint32_t even = code % 2 == 0 ? code : code + 1;
            QCOMPARE(encodeFloat(middle, format), even);
            QCOMPARE(encodeFloat(std::nextafter(middle, 0.0f), format), code);
            QCOMPARE(encodeFloat(std::nextafter(middle, kInfinity), format), code + 1);
            QCOMPARE(encodeFloat(-middle, format), even | 1u << (format.bits - 1));
        }
    }

    void floatsOfEverySizeRoundToNearestEven_data() { everyPatternDecodesAndEncodesToItself_data(); }

    // A sweep over the bit patterns of float32: subnormals, what overflows and Inf among them.
    void floatsOfEverySizeRoundToNearestEven()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<double> magnitudes = magnitudesOf(name);
        constexpr uint64_t kStride = 65521;
        for (uint64_t pattern = 0; pattern < uint64_t(1) << 32; pattern += kStride) {
            const auto value = std::bit_cast<float>(static_cast<uint32_t>(pattern));
            if (std::isnan(value))
                continue;
            const uint32_t sign = std::signbit(value) ? 1u << (format.bits - 1) : 0;
            const uint32_t expected = nearestCode(std::fabs(double(value)), magnitudes) | sign;
            if (encodeFloat(value, format) != expected)
                QFAIL(qPrintable(QString("%1 gives %2, not %3")
                                     .arg(double(value), 0, 'g', 9)
                                     .arg(encodeFloat(value, format))
                                     .arg(expected)));
        }
    }

    void specialPatternsDecode()
    {
        QVERIFY(std::isnan(decodeFloat(0x7f, formatNamed("fp8-e4m3"))));
        QVERIFY(std::isnan(decodeFloat(0x7d, formatNamed("fp8-e5m2"))));
        QCOMPARE(decodeFloat(0x7c, formatNamed("fp8-e5m2")), kInfinity);
        QCOMPARE(decodeFloat(0xfc00, formatNamed("float16")), -kInfinity);
        QCOMPARE(decodeFloat(0x78, formatNamed("fp8-e4m3")),
                 256.0f); // no Inf: the top exponent holds numbers
    }

    void tablesOfRepresentableValues()
    {
        const std::vector<double> expected{-6, -4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6};
        QCOMPARE(representableValues(formatNamed("fp4-e2m1")), expected);
        QCOMPARE(representableValues(formatNamed("int3")), (std::vector<double>{-4, -3, -2, -1, 0, 1, 2, 3}));
        QCOMPARE(representableValues(formatNamed("fp8-e4m3")).size(), size_t(253));
        QCOMPARE(representableValues(formatNamed("fp8-e5m2")).size(), size_t(247));
        QCOMPARE(representableValues(formatNamed("float16")).back(), 65504.0);
        QCOMPARE(representableValues(formatNamed("uint16")).size(), size_t(65536));
    }

    void bitPatternsShowTheFields()
    {
        QCOMPARE(bitPattern(0xc5, formatNamed("fp8-e4m3")), std::string("1 1000 101"));
        QCOMPARE(bitPattern(0x3c00, formatNamed("float16")), std::string("0 01111 0000000000"));
        QCOMPARE(bitPattern(0x3f800000, formatNamed("float32")),
                 std::string("0 01111111 00000000000000000000000"));
        QCOMPARE(bitPattern(0x85, formatNamed("uint8")), std::string("10000101"));
        QCOMPARE(bitPattern(static_cast<uint32_t>(-3), formatNamed("int4")), std::string("1101"));
    }

    void textFormsReadBack()
    {
        for (const char* text : {"per-tensor", "per-channel", "per-group:32", "per-group:1"})
            QCOMPARE(toString(parseGranularity(text)), std::string(text));
        for (const char* text : {"symmetric", "symmetric-full", "affine"})
            QCOMPARE(toString(parseScheme(text)), std::string(text));
        for (const char* text : {"minmax", "moving-average", "percentile:99.99", "percentile:100", "mse",
                                 "entropy", "[-1, 1]", "[-0.1, 2.5]", "[-1e-07, 0]"})
            QCOMPARE(toString(parseRangeMethod(text)), std::string(text));
        QCOMPARE(parseRangeMethod("[ -1 ,1]").low, -1.0);
        QCOMPARE(parseRangeMethod("percentile:99.9").percentile, 99.9);
    }

    void textThatMeansNothingIsRefused()
    {
        for (const char* text :
             {"", "channel", "per-group:", "per-group:0", "per-group:-4", "per-group:3x", "per-group:1e3"})
            QVERIFY_THROWS_EXCEPTION(Error, parseGranularity(text));
        for (const char* text : {"", "Symmetric", "sym"})
            QVERIFY_THROWS_EXCEPTION(Error, parseScheme(text));
        for (const char* text : {"", "max", "percentile", "percentile:50", "percentile:101", "percentile:nan",
                                 "[1]", "[2, 1]", "[0, inf]", "[nan, 1]", "[0 1]", "[0, 1", "fixed"})
            QVERIFY_THROWS_EXCEPTION(Error, parseRangeMethod(text));
    }

    void quantizersReadLikeASentence()
    {
        const Quantizer weights{
            formatNamed("int8"), {GranularityKind::PerChannel}, Scheme::Symmetric, {RangeMethodKind::Mse}};
        QCOMPARE(toString(weights), std::string("int8 per channel, mse"));
        const Quantizer activations{formatNamed("uint8"), {}, Scheme::Affine, {}};
        QCOMPARE(toString(activations), std::string("uint8 per tensor, minmax, affine"));
        QCOMPARE(toString(Quantizer()), std::string("float32"));
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
