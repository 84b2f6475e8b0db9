#include "engine/data/open_dataset.h"
#include "tests/engine/data_files.h"
#include <QTest>

using namespace bitdepth;

namespace {

std::string bytes(size_t count)
{
    std::string values(count, '\0');
    for (size_t i = 0; i < count; ++i)
        values[i] = static_cast<char>(i);
    return values;
}

/// Three samples of 2 x 2 pixels of red, green and blue.
std::string threePictures() { return npyFile("|u1", "(3, 2, 2, 3)", bytes(36)); }

std::string integers(const std::vector<int64_t>& values)
{
    return npyFile("<i8", "(" + std::to_string(values.size()) + ",)", bytesOf(values));
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class ArrayDataTest : public QObject {
    Q_OBJECT

private slots:
    void opensADescribedArray()
    {
        const TestFolder folder;
        writeZip(folder / "a.npz", {{"x.npy", threePictures()}, {"y.npy", integers({1, 0, 1})}}, true);
        writeBytes(folder / "labels.txt", "\xEF\xBB\xBF"
                                          "cat\r\ndog\r\n\r\n");
        writeBytes(folder / "dataset.json", R"({"x": "a.npz", "layout": "NHWC", "color": "BGR", "scale": 2,
            "mean": [1, 2, 3], "labels": "labels.txt"})");
        const DatasetPtr data = openDataset(folder.path(), {.preprocess = "", .inputShape = {-1, 3, 2, 2}});
        QCOMPARE(data->size(), size_t(3));
        QCOMPARE(data->sampleShape(), (SampleShape{3, 2, 2}));
        // Sample 1 is 12 ... 23; its first channel 12, 15, 18, 21.
        QCOMPARE(readSample(*data, 1), (std::vector<float>{23, 29, 35, 41, 24, 30, 36, 42, 25, 31, 37, 43}));
        QVERIFY(data->metric() == MetricKind::Top1);
        QCOMPARE(data->label(2), 1);
        QCOMPARE(data->className(1), std::string("dog"));
        QCOMPARE(data->className(7), std::string("7"));
        QCOMPARE(data->sampleName(1), std::string("#1"));
        QCOMPARE(data->picture(1).pixelColor(0, 0), QColor(14, 13, 12)); // stored blue first
        QVERIFY(data->info().assumptions.empty() && !data->info().preprocessingAssumed);
        QVERIFY(!data->group(0) && data->target(0).empty() && data->referenceOutputs(0).empty());
        QVERIFY(checkFits(*data, std::vector<int64_t>{1, 3, 2, 2}, "m").isEmpty());
    }

    void saysWhatItAssumed()
    {
        const TestFolder folder;
        writeZip(folder / "a.npz", {{"x.npy", threePictures()}});
        const DatasetPtr data = openDataset(folder / "a.npz");
        QVERIFY(data->info().preprocessingAssumed);
        QCOMPARE(data->info().assumptions.size(), size_t(2));
        QVERIFY(contains(data->info().assumptions[0].toString(), "stored as NHWC"));
        QVERIFY(contains(data->info().assumptions[1].toString(), "0 to 255 was brought to 0 to 1"));
        QCOMPARE(data->info().description.size(), size_t(3));
        QCOMPARE(readSample(*data, 1).front(), 12 * (1.0f / 255));
        QVERIFY(!data->hasLabels() && data->metric() == MetricKind::Fidelity);
        QCOMPARE(data->label(0), -1);
    }

    void takesAPreset()
    {
        const TestFolder folder;
        writeZip(folder / "a.npz", {{"x.npy", threePictures()}});
        const DatasetPtr data =
            openDataset(folder / "a.npz", {.preprocess = "minus-one-to-one", .inputShape = {}});
        QCOMPARE(readSample(*data, 0).front(), -1.0f);
        QVERIFY(!data->info().preprocessingAssumed);
        writeBytes(folder / "a.json", R"({"x": "a.npz"})");
        const DatasetPtr described = openDataset(folder / "a.json", {.preprocess = "unit", .inputShape = {}});
        QCOMPARE(readSample(*described, 1).front(), 12.0f);
        QVERIFY(contains(described->info().assumptions.back().toString(), "\"unit\" was not used"));
        QVERIFY(
            contains(errorOf([&] { openDataset(folder / "a.npz", {.preprocess = "x", .inputShape = {}}); }),
                     "no preprocessing named \"x\""));
    }

    void knowsGroupsAndTargets()
    {
        const TestFolder folder;
        writeZip(folder / "clips.npz",
                 {{"x.npy", npyFile("<f4", "(3, 2)", bytesOf<float>({1, 2, 3, 4, 5, 6}))},
                  {"y.npy", integers({0, 0, 1})},
                  {"group.npy", integers({4, 4, 9})}});
        const DatasetPtr clips = openDataset(folder / "clips.npz");
        QVERIFY(clips->metric() == MetricKind::ReconstructionAuc);
        QVERIFY(clips->group(2) == 9);
        QCOMPARE(readSample(*clips, 2), (std::vector<float>{5, 6}));
        QVERIFY(clips->picture(0).isNull());

        writeZip(folder / "depth.npz",
                 {{"x.npy", npyFile("<f4", "(2, 1)", bytesOf<float>({1, 2}))},
                  {"y.npy", npyFile("<f8", "(2, 2)", bytesOf<double>({1, 2, 3, 4.5}))}});
        writeBytes(folder / "depth.json", R"({"x": "depth.npz", "metric": "mse"})");
        const DatasetPtr depth = openDataset(folder / "depth.json");
        QVERIFY(depth->metric() == MetricKind::Mse && !depth->hasLabels());
        const auto target = depth->target(1);
        QCOMPARE(std::vector<float>(target.begin(), target.end()), (std::vector<float>{3, 4.5f}));
    }

    void saysWhatDoesNotGoTogether_data()
    {
        QTest::addColumn<QByteArray>("y");
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QByteArray>("more"); // of the descriptor
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& y, const std::string& group,
                            const char* more, const char* expected) {
            QTest::newRow(name) << QByteArray::fromStdString(y) << QByteArray::fromStdString(group)
                                << QByteArray(more) << QByteArray(expected);
        };
        row("too few labels", integers({0, 1}), "", "", "3 samples but 2 entries in y");
        row("too many groups", integers({0, 1, 0}), integers({1, 2, 3, 4}), "", "entries in group");
        row("one-hot", npyFile("|u1", "(3, 2)", bytes(6)), "", "", "argmax of one-hot");
        row("scalar", npyFile("<i8", "()", bytes(8)), "", "", "entries in y");
        row("fractions", npyFile("<f4", "(3,)", bytesOf<float>({0, 1.5f, 0})), "", "", "no whole numbers");
        row("not a number", npyFile("<f4", "(3,)", bytesOf<float>({0, NAN, 0})), "", "", "no whole numbers");
        row("negative", integers({0, -1, 1}), "", "", "label -1, which is no class number");
        row("beyond int", integers({0, int64_t(1) << 40, 1}), "", "", "which is no class number");
        row("beyond the names", integers({0, 2, 1}), "", R"(, "labels": "labels.txt")",
            "names classes 0 to 1 only");
        row("labels file missing", integers({0, 1, 1}), "", R"(, "labels": "absent.txt")",
            "absent.txt, which");
        row("labels file empty", integers({0, 1, 1}), "", R"(, "labels": "empty.txt")", "names no classes");
        row("metric without labels", "", "", R"(, "metric": "top5")", "metric top5 needs labels");
        row("auc of three", integers({0, 2, 1}), "", R"(, "metric": "reconstruction-auc")",
            "0 (normal) and 1");
        row("resize of an array", "", "", R"(, "resize": 256)", "is an array");
        row("truth of an array", "", "", R"(, "truth": "truth.csv")", "is an array");
        row("mean of two", "", "", R"(, "mean": [1, 2])", "a sample has 3");
        row("layout of two axes", "", "", R"(, "layout": "NC")", "does not go with");
    }
    void saysWhatDoesNotGoTogether()
    {
        QFETCH(QByteArray, y);
        QFETCH(QByteArray, group);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, expected);
        const TestFolder folder;
        std::map<std::string, std::string> arrays = {{"x.npy", threePictures()}};
        if (!y.isEmpty())
            arrays["y.npy"] = y.toStdString();
        if (!group.isEmpty())
            arrays["group.npy"] = group.toStdString();
        writeZip(folder / "a.npz", arrays);
        writeBytes(folder / "labels.txt", "cat\ndog\n");
        writeBytes(folder / "empty.txt", "\n\n");
        writeBytes(folder / "a.json", R"({"x": "a.npz")" + more.toStdString() + "}");
        const std::string error = errorOf([&] { openDataset(folder / "a.json"); });
        QVERIFY2(contains(error, expected.toStdString()), error.c_str());
        QVERIFY2(contains(error, folder.path().string()), error.c_str());
    }

    void saysWhatIsNoData()
    {
        const TestFolder folder;
        writeZip(folder / "other.npz", {{"images.npy", threePictures()}, {"labels.npy", integers({1})}});
        QVERIFY(contains(errorOf([&] { openDataset(folder / "other.npz"); }), "it has: images, labels"));
        writeZip(folder / "none.npz", {{"x.npy", npyFile("|u1", "(0, 2)", "")}});
        QVERIFY(contains(errorOf([&] { openDataset(folder / "none.npz"); }), "none.npz holds no samples"));
        writeZip(folder / "hollow.npz", {{"x.npy", npyFile("|u1", "(4, 0)", "")}});
        const std::string hollow = errorOf([&] { openDataset(folder / "hollow.npz"); });
        QVERIFY2(contains(hollow, "hollow.npz") && contains(hollow, "hold no values"), hollow.c_str());
        writeZip(folder / "single.npz", {{"x.npy", npyFile("|u1", "()", "a")}});
        QVERIFY(contains(errorOf([&] { openDataset(folder / "single.npz"); }), "single.npz"));
        QVERIFY(contains(errorOf([&] { openDataset(folder / "absent"); }), "does not exist"));
        QVERIFY(contains(errorOf([&] { openDataset(folder.path()); }), "name a file in it"));
        writeBytes(folder / "note.txt", "some words");
        QVERIFY(contains(errorOf([&] { openDataset(folder / "note.txt"); }), "not in a form"));
        writeBytes(folder / "lost.json", R"({"x": "lost.npz"})");
        QVERIFY(contains(errorOf([&] { openDataset(folder / "lost.json"); }), "lost.npz does not exist"));
    }

    void openingCanBeStopped()
    {
        const TestFolder folder;
        writeZip(folder / "a.npz", {{"x.npy", threePictures()}});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, openDataset(folder / "a.npz", {}, {stop.get_token(), {}}));
    }

    void saysWhatDoesNotFitTheModel()
    {
        const TestFolder folder;
        writeZip(folder / "a.npz", {{"x.npy", threePictures()}});
        const DatasetPtr data = openDataset(folder / "a.npz", {.preprocess = "", .inputShape = {1, 3, 4, 4}});
        const std::string sentence =
            checkFits(*data, std::vector<int64_t>{1, 3, 4, 4}, "net.onnx").toString();
        QVERIFY2(contains(sentence, "are 3x2x2, but net.onnx wants 3x4x4"), sentence.c_str());
        QVERIFY(!checkFits(*data, {}, "net.onnx").isEmpty());
        QVERIFY(!checkFits(*data, std::vector<int64_t>{-1, -1}, "net.onnx").isEmpty());
        QVERIFY(checkFits(*data, std::vector<int64_t>{-1, 3, -1, -1}, "net.onnx").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArrayDataTest)
#include "array_data_test.moc"
