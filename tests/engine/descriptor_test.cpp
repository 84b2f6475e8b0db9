#include "engine/data/descriptor.h"
#include "engine/data/preprocessing_presets.h"
#include "tests/engine/data_files.h"
#include <QTest>

using namespace bitdepth;

class DescriptorTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKey()
    {
        const TestFolder folder;
        writeBytes(folder / "full.json", R"({"x": "images", "layout": "NHWC", "color": "BGR", "resize": 256,
            "crop": [200, 224], "scale": 0.5, "mean": [1, 2.5, 3], "std": 4, "labels": "names/labels.txt",
            "truth": "../truth.csv", "metric": "top5"})");
        const Descriptor said = readDescriptor(folder / "full.json");
        QCOMPARE(said.x, folder / "images");
        QVERIFY(said.layout == "NHWC");
        QVERIFY(said.color == ColorOrder::Bgr);
        QVERIFY(said.resizeShorter == 256 && !said.resizeTo);
        QVERIFY(said.crop == (PixelSize{200, 224}));
        QVERIFY(said.scale == 0.5f);
        QCOMPARE(said.mean, (std::vector<float>{1, 2.5f, 3}));
        QCOMPARE(said.deviation, std::vector<float>{4});
        QCOMPARE(said.labels, folder / "names/labels.txt");
        QCOMPARE(said.truth, folder / "../truth.csv");
        QVERIFY(said.metric == MetricKind::Top5);
        QVERIFY(said.saysPreprocessing());
    }

    void leavesOutWhatIsNotSaid()
    {
        const TestFolder folder;
        writeBytes(folder / "small.json", R"({"x": "samples.npz", "crop": 32, "resize": [40, 50]})");
        const Descriptor said = readDescriptor(folder / "small.json");
        QVERIFY(!said.layout && !said.color && !said.scale && !said.metric && !said.resizeShorter);
        QVERIFY(said.crop == (PixelSize{32, 32}) && said.resizeTo == (PixelSize{40, 50}));
        QVERIFY(said.mean.empty() && said.deviation.empty() && said.labels.empty() && said.truth.empty());
        QVERIFY(!said.saysPreprocessing());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no json") << QByteArray("{x: 1") << QByteArray("no JSON object");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray("no JSON object");
        QTest::newRow("beyond double")
            << QByteArray(R"({"x": "a", "scale": 1e999})") << QByteArray("no JSON object");
        QTest::newRow("x missing") << QByteArray("{}") << QByteArray("add the key \"x\"");
        QTest::newRow("x empty") << QByteArray(R"({"x": ""})") << QByteArray("\"x\"");
        const auto wrong = [](const char* key, const char* value) {
            QTest::addRow("%s %s", key, value) << QByteArray("{\"x\": \"a\", \"") + key + "\": " + value + "}"
                                               << QByteArray("\"") + key + "\"";
        };
        wrong("colour", "\"RGB\"");
        wrong("color", "\"rgb\"");
        wrong("color", "3");
        wrong("layout", "[1]");
        wrong("resize", "0");
        wrong("resize", "1e9");
        wrong("resize", "2.5");
        wrong("resize", "99999999999999999999");
        wrong("resize", "-5");
        wrong("resize", "[1, 2, 3]");
        wrong("crop", "\"224\"");
        wrong("crop", "[224]");
        wrong("scale", "\"1\"");
        wrong("scale", "1e300");
        wrong("mean", "[]");
        wrong("mean", "[1, null]");
        wrong("std", "{}");
        wrong("labels", "7");
        wrong("truth", "null");
        wrong("metric", "\"accuracy\"");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const TestFolder folder;
        writeBytes(folder / "wrong.json", text.toStdString());
        const std::string error = errorOf([&] { readDescriptor(folder / "wrong.json"); });
        QVERIFY2(error.find("wrong.json") != std::string::npos, error.c_str());
        QVERIFY2(error.find(expected.toStdString()) != std::string::npos, error.c_str());
    }

    void findsTheDescriptorThatGoesWithAPath()
    {
        const TestFolder folder;
        writeBytes(folder / "with/dataset.json", R"({"x": "a.npz"})");
        writeBytes(folder / "without/other.json", R"({"x": "b.npz"})");
        QCOMPARE(describeData(folder / "with").x, folder / "with/a.npz");
        QCOMPARE(describeData(folder / "without/other.json").x, folder / "without/b.npz");
        const Descriptor bare = describeData(folder / "without");
        QVERIFY(bare.file.empty());
        QCOMPARE(bare.x, folder / "without");
        QVERIFY(errorOf([&] { describeData(folder / "absent.json"); }).find("does not exist") !=
                std::string::npos);
    }

    void presetsHaveNamesAndExplanations()
    {
        for (const PreprocessingPreset& preset : preprocessingPresets()) {
            QCOMPARE(&preprocessingPresetNamed(preset.name), &preset);
            QVERIFY(std::string_view(preset.explanation).ends_with('.'));
        }
        const std::string error = errorOf([] { preprocessingPresetNamed("imagnet"); });
        QVERIFY2(error.find("raw, unit, minus-one-to-one, imagenet") != std::string::npos, error.c_str());
    }
};

QTEST_APPLESS_MAIN(DescriptorTest)
#include "descriptor_test.moc"
