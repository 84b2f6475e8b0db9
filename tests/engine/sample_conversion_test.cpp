#include "engine/data/sample_conversion.h"
#include "tests/engine/data_files.h"
#include <QTest>

using namespace bitdepth;

namespace {

SampleLayout decide(std::optional<std::string> layout, SampleShape stored, SampleShape wanted)
{
    std::vector<Message> assumptions;
    return decideLayout({std::move(layout), std::move(stored), std::move(wanted), "test.npz"}, assumptions);
}

/// Where value (channel, pixel) of a sample of 2 channels and 3 x 2 pixels stands, in every layout.
size_t placeOf(const std::string& layout, size_t c, size_t y, size_t x)
{
    if (layout == "NCHW")
        return (c * 3 + y) * 2 + x;
    if (layout == "NHWC")
        return (y * 2 + x) * 2 + c;
    return (y * 2 + c) * 2 + x; // NHCW
}

SampleShape shapeIn(const std::string& layout)
{
    if (layout == "NCHW")
        return {2, 3, 2};
    return layout == "NHWC" ? SampleShape{3, 2, 2} : SampleShape{3, 2, 2};
}

} // namespace

class SampleConversionTest : public QObject {
    Q_OBJECT

private slots:
    void decidesTheLayout_data()
    {
        QTest::addColumn<QString>("layout"); // empty: guessed
        QTest::addColumn<QList<int64_t>>("stored");
        QTest::addColumn<QList<int64_t>>("wanted");
        QTest::addColumn<QList<int64_t>>("shape");
        QTest::addColumn<int>("channels");
        using Shape = QList<int64_t>;
        QTest::newRow("first to first") << "NCHW" << Shape{3, 4, 5} << Shape{3, 4, 5} << Shape{3, 4, 5} << 3;
        QTest::newRow("last to first") << "NHWC" << Shape{4, 5, 3} << Shape{3, 4, 5} << Shape{3, 4, 5} << 3;
        QTest::newRow("last to last") << "NHWC" << Shape{4, 5, 3} << Shape{4, 5, 3} << Shape{4, 5, 3} << 3;
        QTest::newRow("first to last") << "NCHW" << Shape{3, 4, 5} << Shape{4, 5, 3} << Shape{4, 5, 3} << 3;
        QTest::newRow("model unknown") << "NHWC" << Shape{4, 5, 3} << Shape{} << Shape{3, 4, 5} << 3;
        QTest::newRow("model open") << "NHWC" << Shape{4, 5, 3} << Shape{-1, -1, -1} << Shape{3, 4, 5} << 3;
        QTest::newRow("model open, last")
            << "NHWC" << Shape{4, 5, 3} << Shape{-1, -1, 3} << Shape{4, 5, 3} << 3;
        QTest::newRow("no channel") << "NHW" << Shape{4, 5} << Shape{1, 4, 5} << Shape{1, 4, 5} << 1;
        QTest::newRow("no channel, last") << "NHW" << Shape{4, 5} << Shape{4, 5, 1} << Shape{4, 5, 1} << 1;
        QTest::newRow("no channel at all") << "NHW" << Shape{4, 5} << Shape{4, 5} << Shape{4, 5} << 1;
        QTest::newRow("flat") << "NC" << Shape{640} << Shape{640} << Shape{640} << 640;
        QTest::newRow("flat for a picture") << "NC" << Shape{20} << Shape{1, 4, 5} << Shape{1, 4, 5} << 20;
        QTest::newRow("picture for a row") << "NHW" << Shape{4, 5} << Shape{20} << Shape{20} << 1;
        QTest::newRow("sound") << "NCW" << Shape{2, 9} << Shape{2, 9} << Shape{2, 9} << 2;
        QTest::newRow("height is no width")
            << "NHWC" << Shape{4, 5, 3} << Shape{3, 5, 4} << Shape{3, 4, 5} << 3;
        QTest::newRow("guessed last") << "" << Shape{32, 32, 3} << Shape{} << Shape{3, 32, 32} << 3;
        QTest::newRow("guessed first") << "" << Shape{3, 32, 32} << Shape{} << Shape{3, 32, 32} << 3;
        QTest::newRow("guessed by the model")
            << "" << Shape{8, 9, 16} << Shape{16, 8, 9} << Shape{16, 8, 9} << 16;
        QTest::newRow("guessed grey") << "" << Shape{28, 28} << Shape{1, 28, 28} << Shape{1, 28, 28} << 1;
        QTest::newRow("guessed flat") << "" << Shape{640} << Shape{640} << Shape{640} << 640;
    }
    void decidesTheLayout()
    {
        QFETCH(QString, layout);
        QFETCH(QList<int64_t>, stored);
        QFETCH(QList<int64_t>, wanted);
        QFETCH(QList<int64_t>, shape);
        QFETCH(int, channels);
        const auto named = layout.isEmpty() ? std::nullopt : std::optional(layout.toStdString());
        const SampleLayout decided =
            decide(named, {stored.begin(), stored.end()}, {wanted.begin(), wanted.end()});
        QCOMPARE(decided.shape, SampleShape(shape.begin(), shape.end()));
        QCOMPARE(decided.channels, static_cast<size_t>(channels));
    }

    void refusesLayoutsThatDoNotGoWithTheArray()
    {
        for (const char* layout : {"", "CHW", "NCHX", "NCCW", "NHWCN", "nchw"})
            QVERIFY2(errorOf([&] {
                         decide(layout, {3, 4, 5}, {});
                     }).find("is not known") != std::string::npos,
                     layout);
        for (const char* layout : {"N", "NC", "NHW", "NCDHW"})
            QVERIFY2(errorOf([&] {
                         decide(layout, {3, 4, 5}, {});
                     }).find("does not go with") != std::string::npos,
                     layout);
    }

    void movesEveryValueToItsPlace()
    {
        for (const std::string from : {"NCHW", "NHWC", "NHCW"})
            for (const bool last : {false, true}) {
                SampleLayout layout = decide(from, shapeIn(from), {});
                layout.channelsLast = last;
                const SampleConversion conversion(layout, {2, {1, 3}, {4, 0.5f}});
                std::vector<uint8_t> stored(12);
                for (size_t i = 0; i < stored.size(); ++i)
                    stored[i] = static_cast<uint8_t>(10 * i + 1);
                std::vector<float> values(12);
                conversion.apply(ElementKind::UInt8, reinterpret_cast<const std::byte*>(stored.data()),
                                 values);
                for (size_t c = 0; c < 2; ++c)
                    for (size_t y = 0; y < 3; ++y)
                        for (size_t x = 0; x < 2; ++x) {
                            const float value = stored[placeOf(from, c, y, x)];
                            const float expected = c == 0 ? (value * 2 - 1) / 4 : (value * 2 - 3) / 0.5f;
                            QCOMPARE(values[placeOf(last ? "NHWC" : "NCHW", c, y, x)], expected);
                        }
            }
    }

    void roundsEveryStepToSinglePrecision()
    {
        // numpy: (np.float32(200) * np.float32(1/255) - np.float32(.485)) / np.float32(.229)
        SampleLayout layout = decide("NC", {1}, {});
        const SampleConversion conversion(layout, {1.0f / 255, {0.485f}, {0.229f}});
        const std::byte stored{200};
        float value = 0;
        conversion.apply(ElementKind::UInt8, &stored, {&value, 1});
        QVERIFY2(value == 1.3070471286773682f, qPrintable(QString::number(double(value), 'g', 10)));
    }

    void refusesScalingForOtherChannels()
    {
        QVERIFY(errorOf([] { checkScaling({1, {1, 2, 3}, {}}, 1, "a.json"); }).starts_with("a.json"));
        QVERIFY(errorOf([] { checkScaling({1, {}, {1, 2}}, 3, "a.json"); }).starts_with("a.json"));
        QVERIFY(errorOf([] {
                    checkScaling({1, {}, {1, 0, 2}}, 3, "a.json");
                }).starts_with("a.json gives a std of 0"));
        QCOMPARE(errorOf([] { checkScaling({1, {1}, {1, 2, 3}}, 3, "a.json"); }), std::string());
    }
};

QTEST_APPLESS_MAIN(SampleConversionTest)
#include "sample_conversion_test.moc"
