#include "engine/data/idx.h"
#include "engine/data/open_dataset.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <zlib.h>

using namespace bitdepth;

namespace {

std::string bigEndian(uint32_t value)
{
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
            static_cast<char>(value)};
}

std::string idxFile(char type, const std::vector<uint32_t>& shape, const std::string& values)
{
    std::string file = {0, 0, type, static_cast<char>(shape.size())};
    for (const uint32_t dimension : shape)
        file += bigEndian(dimension);
    return file + values;
}

void writeGzip(const std::filesystem::path& file, const std::string& bytes)
{
    gzFile packed = gzopen(file.c_str(), "wb");
    gzwrite(packed, bytes.data(), static_cast<unsigned>(bytes.size()));
    gzclose(packed);
}

const std::string kImages = idxFile(8, {2, 2, 3}, std::string("\0\1\2\3\4\5\xFF\7\x08\x09\x0A\x0B", 12));
const std::string kLabels = idxFile(8, {2}, std::string("\4\0", 2));

} // namespace

class IdxTest : public QObject {
    Q_OBJECT

private slots:
    void readsValuesOfEveryType()
    {
        const TestFolder folder;
        const auto read = [&](const std::string& bytes) {
            writeBytes(folder / "values", bytes);
            const TypedArray array = readIdx(folder / "values");
            std::vector<float> values(array.elements());
            toFloats(array.kind, array.bytes.data(), values);
            return values;
        };
        QCOMPARE(read(idxFile(0x08, {2}, "\x01\xFF")), (std::vector<float>{1, 255}));
        QCOMPARE(read(idxFile(0x09, {2}, "\x01\xFF")), (std::vector<float>{1, -1}));
        QCOMPARE(read(idxFile(0x0B, {1}, "\xFF\xFE")), (std::vector<float>{-2}));
        QCOMPARE(read(idxFile(0x0C, {1}, {"\0\1\0\0", 4})), (std::vector<float>{65536}));
        QCOMPARE(read(idxFile(0x0D, {1}, {"\x3F\x80\0\0", 4})), (std::vector<float>{1}));
        QCOMPARE(read(idxFile(0x0E, {1}, {"\xC0\0\0\0\0\0\0\0", 8})), (std::vector<float>{-2}));
    }

    void opensAPair_data()
    {
        QTest::addColumn<QString>("images");
        QTest::addColumn<QString>("labels");
        QTest::newRow("plain") << "t10k-images-idx3-ubyte"
                               << "t10k-labels-idx1-ubyte";
        QTest::newRow("packed") << "t10k-images-idx3-ubyte.gz"
                                << "t10k-labels-idx1-ubyte.gz";
        QTest::newRow("mixed") << "t10k-images-idx3-ubyte"
                               << "t10k-labels-idx1-ubyte.gz";
        QTest::newRow("points") << "train-images.idx3-ubyte"
                                << "train-labels.idx1-ubyte";
    }
    void opensAPair()
    {
        QFETCH(QString, images);
        QFETCH(QString, labels);
        const TestFolder folder;
        const auto write = [&](const QString& name, const std::string& bytes) {
            const auto file = folder / name.toStdString();
            name.endsWith(".gz") ? writeGzip(file, bytes) : writeBytes(file, bytes);
        };
        write(images, kImages);
        write(labels, kLabels);
        for (const auto& path : {folder.path(), folder / images.toStdString()}) {
            const DatasetPtr data = openDataset(path, {.preprocess = "raw", .inputShape = {}});
            QCOMPARE(data->size(), size_t(2));
            QCOMPARE(data->sampleShape(), (SampleShape{1, 2, 3}));
            QCOMPARE(readSample(*data, 1), (std::vector<float>{255, 7, 8, 9, 10, 11}));
            QCOMPARE(data->label(0), 4);
            QCOMPARE(data->label(1), 0);
            QCOMPARE(data->metric(), MetricKind::Top1);
            QCOMPARE(data->picture(1).pixelColor(0, 0), QColor(255, 255, 255));
        }
    }

    void labelsMayBeAbsent()
    {
        const TestFolder folder;
        writeBytes(folder / "images.idx", kImages);
        const DatasetPtr data = openDataset(folder / "images.idx");
        QVERIFY(!data->hasLabels());
        QCOMPARE(data->metric(), MetricKind::Fidelity);
        QCOMPARE(readSample(*data, 1).front(), 1.0f); // bytes go to 0 ... 1 where nothing is said
        QVERIFY(data->info().preprocessingAssumed);
        QVERIFY(data->info().assumptions.front().toString().find("No file of labels") == 0);
    }

    void refusesBrokenFiles()
    {
        const TestFolder folder;
        const auto errorFor = [&](const std::string& bytes) {
            writeBytes(folder / "images.idx", bytes);
            return errorOf([&] { openDataset(folder / "images.idx"); });
        };
        for (const std::string& bytes :
             {std::string(), kImages.substr(0, 3), kImages.substr(0, 9), kImages.substr(0, 20), kImages + "x",
              idxFile(0x0D, {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, "1234"), idxFile(8, {0, 2, 2}, ""),
              idxFile(8, {2, 0}, ""), std::string("\x1F\x8B\x08 no gzip")}) {
            const std::string error = errorFor(bytes);
            QVERIFY2(error.find("images.idx") != std::string::npos, error.c_str());
        }
    }

    void refusesACutPackedFile()
    {
        const TestFolder folder;
        std::string noise;
        for (uint32_t i = 0, x = 1; i < 2 * 2 * 3000; ++i, x = x * 1664525 + 1013904223)
            noise += static_cast<char>(x >> 24);
        writeGzip(folder / "images.gz", idxFile(8, {2, 2, 3000}, noise));
        std::filesystem::resize_file(folder / "images.gz", 6000);
        const std::string error = errorOf([&] { openDataset(folder / "images.gz"); });
        QVERIFY2(error.find("images.gz is damaged or cut short") != std::string::npos, error.c_str());
    }

    void refusesAPairThatDoesNotGoTogether()
    {
        const TestFolder folder;
        writeBytes(folder / "a-images-idx3-ubyte", kImages);
        writeBytes(folder / "a-labels-idx1-ubyte", idxFile(8, {3}, std::string("\4\0\1", 3)));
        std::string error = errorOf([&] { openDataset(folder.path()); });
        QVERIFY2(error.find("2 samples but 3 entries") != std::string::npos, error.c_str());
        writeBytes(folder / "b-images-idx3-ubyte", kImages);
        error = errorOf([&] { openDataset(folder.path()); });
        QVERIFY2(error.find("several IDX files") != std::string::npos, error.c_str());
    }
};

QTEST_GUILESS_MAIN(IdxTest)
#include "idx_test.moc"
