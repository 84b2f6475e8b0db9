#include "engine/data/open_dataset.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <fstream>

using namespace bitdepth;

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A picture of one colour.
void writePlain(const std::filesystem::path& file, int width, int height, QRgb colour)
{
    writePicture(file, width, std::vector<QRgb>(static_cast<size_t>(width * height), colour));
}

std::string fileBytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const DataOptions kRaw{.preprocess = "raw", .inputShape = {}};

} // namespace

class ImageDataTest : public QObject {
    Q_OBJECT

private slots:
    void foldersAreClassesInByteOrder()
    {
        const TestFolder folder;
        writePlain(folder / "b/2.png", 2, 1, qRgb(1, 2, 3));
        writePlain(folder / "b/10.png", 2, 1, qRgb(4, 5, 6));
        writePlain(folder / "B/x.PNG", 2, 1, qRgb(7, 8, 9));
        std::filesystem::create_directory(folder / "a");
        writeBytes(folder / "b/notes.txt", "no picture");
        writeBytes(folder / "b/.hidden.png", "no picture either");
        const DatasetPtr data = openDataset(folder.path(), kRaw);
        QCOMPARE(data->classNames(),
                 (std::vector<std::string>{"B", "a", "b"})); // an empty folder is a class too
        QCOMPARE(data->size(), size_t(3));
        QCOMPARE(data->sampleName(0), std::string("B/x.PNG"));
        QCOMPARE(data->sampleName(1), std::string("b/10.png"));
        QCOMPARE(data->sampleName(2), std::string("b/2.png"));
        QCOMPARE(data->label(0), 0);
        QCOMPARE(data->label(1), 2);
        QVERIFY(data->metric() == MetricKind::Top1);
        QCOMPARE(data->sampleShape(), (SampleShape{3, 1, 2}));
        QCOMPARE(readSample(*data, 1), (std::vector<float>{4, 4, 5, 5, 6, 6}));
        QVERIFY(contains(data->info().assumptions.front().toString(), "left out: 1"));
    }

    void plainFolderHasNoLabels()
    {
        const TestFolder folder;
        writePlain(folder / "one.png", 2, 2, qRgb(255, 0, 0));
        const DatasetPtr data = openDataset(folder.path());
        QVERIFY(!data->hasLabels() && data->metric() == MetricKind::Fidelity);
        QVERIFY(data->info().preprocessingAssumed);
        QCOMPARE(readSample(*data, 0).front(), 1.0f);
        QCOMPARE(data->picture(0).pixelColor(0, 0), QColor(255, 0, 0));
    }

    void coloursComeInTheOrderNamed_data()
    {
        QTest::addColumn<QByteArray>("color");
        QTest::addColumn<QList<float>>("expected");
        QTest::newRow("RGB") << QByteArray("RGB") << QList<float>{200, 100, 50};
        QTest::newRow("BGR") << QByteArray("BGR") << QList<float>{50, 100, 200};
        // PIL: Image.new('RGB', (1, 1), (200, 100, 50)).convert('L') is 124
        QTest::newRow("GRAY") << QByteArray("GRAY") << QList<float>{124};
    }
    void coloursComeInTheOrderNamed()
    {
        QFETCH(QByteArray, color);
        QFETCH(QList<float>, expected);
        const TestFolder folder;
        writePlain(folder / "images/a.png", 1, 1, qRgb(200, 100, 50));
        writeBytes(folder / "dataset.json",
                   "{\"x\": \"images\", \"color\": \"" + color.toStdString() + "\"}");
        const DatasetPtr data = openDataset(folder.path());
        const std::vector<float> values = readSample(*data, 0);
        QCOMPARE(QList<float>(values.begin(), values.end()), expected);
        QVERIFY(data->info().assumptions.empty());
        QCOMPARE(data->picture(0).pixelColor(0, 0),
                 color == "GRAY" ? QColor(124, 124, 124) : QColor(200, 100, 50));
    }

    void resizesAndCuts()
    {
        const TestFolder folder;
        writePlain(folder / "images/wide.png", 40, 10, qRgb(9, 9, 9));
        writePlain(folder / "images/high.png", 7, 30, qRgb(9, 9, 9));
        writeBytes(folder / "dataset.json", R"({"x": "images", "resize": 20, "crop": [16, 12]})");
        const DatasetPtr data = openDataset(folder.path());
        QCOMPARE(data->sampleShape(), (SampleShape{3, 16, 12}));
        for (size_t i = 0; i < 2; ++i)
            QCOMPARE(readSample(*data, i), std::vector<float>(3 * 16 * 12, 9));
        QCOMPARE(data->picture(1).size(), QSize(12, 16));
        QCOMPARE(data->info().description.size(), size_t(5));
    }

    void modelDecidesWhatIsNotSaid()
    {
        const TestFolder folder;
        writePlain(folder / "a.png", 40, 10, qRgb(9, 9, 9));
        const auto shapeFor = [&](std::vector<int64_t> input, const std::string& preset) {
            return openDataset(folder.path(), {preset, std::move(input)})->sampleShape();
        };
        QCOMPARE(shapeFor({-1, 3, 8, 6}, "raw"), (SampleShape{3, 8, 6}));
        QCOMPARE(shapeFor({-1, 8, 6, 3}, "raw"), (SampleShape{8, 6, 3}));
        QCOMPARE(shapeFor({-1, 1, 8, 6}, "raw"), (SampleShape{1, 8, 6}));
        QCOMPARE(shapeFor({-1, -1, -1, -1}, "raw"), (SampleShape{3, 10, 40}));
        QCOMPARE(shapeFor({-1, 1200}, "raw"), SampleShape{1200});
        QCOMPARE(shapeFor({-1, 3, -1, -1}, "imagenet"), (SampleShape{3, 224, 224}));
        QCOMPARE(shapeFor({-1, 3, 96, 96}, "imagenet"), (SampleShape{3, 96, 96}));
        QVERIFY(contains(errorOf([&] {
                             shapeFor({-1, 1, 96, 96}, "imagenet");
                         }),
                         "mean or std for 3 channels"));
    }

    void saidSizesStayWhateverThePreset()
    {
        const TestFolder folder;
        writePlain(folder / "a.png", 40, 10, qRgb(9, 9, 9));
        Descriptor said = describeData(folder.path()); // as a window fills it in
        said.resizeShorter = 30;
        said.crop = PixelSize{20, 24};
        const DataOptions options{.preprocess = "imagenet", .inputShape = {-1, 3, 96, 96}};
        QCOMPARE(openDataset(said, options)->sampleShape(), (SampleShape{3, 20, 24}));
        said.scale = 2;
        QCOMPARE(readSample(*openDataset(said, options), 0).front(), 18.0f);
    }

    void truthFileGivesClasses()
    {
        const TestFolder folder;
        for (const char* name : {"a.png", "b, c.png", "d.png"})
            writePlain(folder / "images" / name, 1, 1, qRgb(name[0], 0, 0));
        writeBytes(folder / "labels.txt", "cat\ndog");
        const auto open = [&](const std::string& csv) {
            writeBytes(folder / "truth.csv", csv);
            writeBytes(folder / "dataset.json",
                       R"({"x": "images", "truth": "truth.csv", "labels": "labels.txt"})");
            return openDataset(folder.path());
        };
        const DatasetPtr data = open("file,class\r\nd.png,1\r\n\"b, c.png\", cat\r\n\r\n");
        QCOMPARE(data->size(), size_t(2));
        QCOMPARE(readSample(*data, 0).front(), float('d'));
        QCOMPARE(data->label(0), 1);
        QCOMPARE(data->label(1), 0);
        QVERIFY(contains(errorOf([&] { open("a.png,0\nx.png,1\n"); }), "Line 2 of"));
        QVERIFY(contains(errorOf([&] { open("a.png,0\nd.png,cow\n"); }), "Line 2 of"));
        QVERIFY(contains(errorOf([&] { open("a.png,0\nd.png\n"); }), "Line 2 of"));
        QVERIFY(contains(errorOf([&] { open("a.png,0\na.png,1\n"); }), "a second time"));
        QVERIFY(contains(errorOf([&] { open("file,class\n"); }), "names no files"));
        QVERIFY(contains(errorOf([&] { open("a.png,7\n"); }), "has the label 7"));
        std::filesystem::remove(folder / "truth.csv");
        QVERIFY(contains(errorOf([&] { openDataset(folder.path()); }), "truth.csv does not exist"));
    }

    void picturesThatDoNotDecodeAreNamed()
    {
        const TestFolder folder;
        writePlain(folder / "a.png", 8, 8, qRgb(1, 1, 1));
        writePlain(folder / "c.jpg", 8, 8, qRgb(1, 1, 1));
        const std::string jpeg = fileBytes(folder / "c.jpg");
        writeBytes(folder / "b.png", "not a picture");
        writeBytes(folder / "c.jpg", jpeg.substr(0, jpeg.size() - 10));
        writeBytes(folder / "d.png", fileBytes(folder / "a.png").substr(0, 50));
        writePlain(folder / "e.png", 8, 7, qRgb(1, 1, 1));
        writeBytes(folder / "f.png", "");
        const DatasetPtr data = openDataset(folder.path(), kRaw);
        QCOMPARE(readSample(*data, 0).front(), 1.0f);
        for (size_t i = 1; i < data->size(); ++i) {
            const std::string error = errorOf([&] { readSample(*data, i); });
            QVERIFY2(contains(error, (folder / data->sampleName(i)).string()), error.c_str());
        }
        std::filesystem::remove(folder / "a.png");
        QVERIFY(contains(errorOf([&] { readSample(*data, 0); }), "does not exist"));
    }

    void saysWhatIsWrongWithAFolder()
    {
        const TestFolder folder;
        QVERIFY(contains(errorOf([&] { openDataset(folder.path()); }), "holds no data"));
        writePlain(folder / "images/0/a.png", 4, 4, qRgb(1, 1, 1));
        writePlain(folder / "images/1/a.png", 4, 4, qRgb(1, 1, 1));
        writeBytes(folder / "labels.txt", "one\ntwo\nthree\n");
        writeBytes(folder / "a.json", R"({"x": "images", "labels": "labels.txt"})");
        QVERIFY(contains(errorOf([&] { openDataset(folder / "a.json"); }), "names 3 classes, but"));
        writeBytes(folder / "b.json", R"({"x": "images", "crop": 8})");
        const DatasetPtr small = openDataset(folder / "b.json");
        QVERIFY(contains(errorOf([&] { readSample(*small, 0); }), "smaller than the 8x8"));
    }
};

QTEST_GUILESS_MAIN(ImageDataTest)
#include "image_data_test.moc"
