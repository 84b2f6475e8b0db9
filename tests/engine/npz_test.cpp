#include "engine/data/npy.h"
#include "engine/data/npz.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <fstream>

using namespace bitdepth;

namespace {

TypedArray parse(const std::string& file)
{
    const auto* first = reinterpret_cast<const std::byte*>(file.data());
    return readNpy({first, first + file.size()}, "test.npz", "x");
}

std::vector<float> floatsOf(const TypedArray& array)
{
    std::vector<float> values(array.elements());
    toFloats(array.kind, array.bytes.data(), values);
    return values;
}

/// A row for each element type, in one byte order: 1, 2 and the type's own extreme.
template <class T>
void addType(const char* type, const std::vector<T>& values, const std::vector<float>& expected,
             bool bigEndian)
{
    const std::string name = (bigEndian ? ">" : "<") + std::string(type);
    QTest::newRow(name.c_str()) << QByteArray::fromStdString(
                                       npyFile(name, "(3,)", bytesOf(values, bigEndian)))
                                << QList<float>(expected.begin(), expected.end());
}

} // namespace

class NpzTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryElementType_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<float>>("expected");
        for (const bool big : {false, true}) {
            addType<uint8_t>("u1", {1, 2, 255}, {1, 2, 255}, big);
            addType<int8_t>("i1", {1, 2, -128}, {1, 2, -128}, big);
            addType<uint16_t>("u2", {1, 2, 65535}, {1, 2, 65535}, big);
            addType<int16_t>("i2", {1, 2, -32768}, {1, 2, -32768}, big);
            addType<uint32_t>("u4", {1, 2, 4294967295u}, {1, 2, 4294967296.0f}, big);
            addType<int32_t>("i4", {1, 2, -2147483647 - 1}, {1, 2, -2147483648.0f}, big);
            addType<int64_t>("i8", {1, 2, -(int64_t(1) << 40)}, {1, 2, -1099511627776.0f}, big);
            addType<uint16_t>("f2", {0x3C00, 0xC000, 0x0001}, {1, -2, 0x1p-24f}, big); // bits of halves
            addType<float>("f4", {1, 2, -0.1f}, {1, 2, -0.1f}, big);
            addType<double>("f8", {1, 2, 0.1}, {1, 2, 0.1f}, big);
        }
        QTest::newRow("|u1") << QByteArray::fromStdString(npyFile("|u1", "(2,)", "\x07\x80"))
                             << QList<float>{7, 128};
        QTest::newRow("|b1") << QByteArray::fromStdString(npyFile("|b1", "(2,)", {"\0\1", 2}))
                             << QList<float>{0, 1};
    }
    void readsEveryElementType()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<float>, expected);
        const std::vector<float> read = floatsOf(parse(file.toStdString()));
        QCOMPARE(QList<float>(read.begin(), read.end()), expected);
    }

    void readsEveryHeaderVersion()
    {
        for (const int version : {1, 2, 3}) {
            const TypedArray array =
                parse(npyFile("<i2", "(2, 1)", bytesOf<int16_t>({5, -6}), false, version));
            QCOMPARE(array.shape, (SampleShape{2, 1}));
            QCOMPARE(floatsOf(array), (std::vector<float>{5, -6}));
        }
    }

    void headerMayBeWrittenOtherwise()
    {
        std::string file = npyFile("<u1", "()", "\x09");
        QVERIFY(parse(file).shape.empty());
        const std::string header = "{\"shape\":( 2L ,3L),\"descr\":\"|u1\",\"fortran_order\":False}";
        file = "\x93NUMPY" + std::string("\1\0", 2) + static_cast<char>(header.size()) + '\0' + header +
               "abcdef";
        QCOMPARE(parse(file).shape, (SampleShape{2, 3}));
    }

    void bringsFortranOrderToRows()
    {
        // numpy.asfortranarray(numpy.arange(24, dtype='u1').reshape(2, 3, 4)).tobytes('F')
        std::vector<uint8_t> stored;
        for (uint8_t k = 0; k < 4; ++k)
            for (uint8_t j = 0; j < 3; ++j)
                for (uint8_t i = 0; i < 2; ++i)
                    stored.push_back(static_cast<uint8_t>(12 * i + 4 * j + k));
        const std::vector<float> read = floatsOf(parse(npyFile("|u1", "(2, 3, 4)", bytesOf(stored), true)));
        for (size_t i = 0; i < read.size(); ++i)
            QCOMPARE(read[i], static_cast<float>(i));
    }

    void refusesWhatIsNoArray_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char* name, const std::string& file) {
            QTest::newRow(name) << QByteArray::fromStdString(file);
        };
        const std::string good = npyFile("<f4", "(2,)", bytesOf<float>({1, 2}));
        row("empty", "");
        row("no magic", "PNUMPY" + good.substr(6));
        row("version 9", good.substr(0, 6) + '\x09' + good.substr(7));
        row("cut in the header", good.substr(0, 40));
        row("cut in the values", good.substr(0, good.size() - 1));
        row("a byte too many", good + "x");
        row("objects", npyFile("|O", "(2,)", "12345678"));
        row("text", npyFile("<U4", "(2,)", "12345678"));
        row("records",
            npyFile("<f4", "(2,)", "12345678").replace(10, 40, "{'descr': [('a', '<f4')], 'shape': (2,)}"));
        row("negative", npyFile("<f4", "(-2,)", "12345678"));
        row("a product beyond 64 bits", npyFile("<f4", "(4294967296, 4294967296)", ""));
        row("bytes beyond 64 bits", npyFile("<f8", "(4611686018427387904,)", ""));
        row("a dimension beyond 64 bits", npyFile("<f4", "(99999999999999999999,)", ""));
        row("shape is a number", npyFile("<f4", "2", bytesOf<float>({1, 2})));
        row("shape does not end", npyFile("<f4", "(2", bytesOf<float>({1, 2})));
        row("type is not quoted", npyFile("<f4", "(2,)", "12345678").replace(20, 1, " "));
    }
    void refusesWhatIsNoArray()
    {
        QFETCH(QByteArray, file);
        const std::string error = errorOf([&] { parse(file.toStdString()); });
        QVERIFY2(error.starts_with("test.npz (x)"), error.c_str());
    }

    void readsStoredAndDeflatedArchives()
    {
        const TestFolder folder;
        const std::vector<int32_t> values(1000, 7);
        for (const bool compressed : {false, true}) {
            writeZip(folder / "a.npz",
                     {{"x.npy", npyFile("<i4", "(1000,)", bytesOf(values))},
                      {"y.npy", npyFile("|u1", "(1,)", "a")}},
                     compressed);
            const NpzArchive archive(folder / "a.npz");
            QCOMPARE(archive.names(), (std::vector<std::string>{"x", "y"}));
            QCOMPARE(floatsOf(archive.read("x")), std::vector<float>(1000, 7));
            QVERIFY(archive.has("y") && !archive.has("z"));
            const std::string error = errorOf([&] { archive.read("z"); });
            QVERIFY2(error.find("no array z") != std::string::npos, error.c_str());
        }
    }

    void refusesDamagedArchives()
    {
        const TestFolder folder;
        const std::vector<float> values(5000, 1.5f);
        writeZip(folder / "a.npz", {{"x.npy", npyFile("<f4", "(5000,)", bytesOf(values))}}, false);
        std::ifstream file(folder / "a.npz", std::ios::binary);
        const std::string good{std::istreambuf_iterator<char>(file), {}};

        std::string damaged = good;
        damaged[1000] = static_cast<char>(damaged[1000] ^ 1);
        writeBytes(folder / "checksum.npz", damaged);
        const std::string error = errorOf([&] { NpzArchive(folder / "checksum.npz").read("x"); });
        QVERIFY2(error.find("checksum.npz cannot be read") != std::string::npos, error.c_str());

        for (const std::string& bytes :
             {std::string(), std::string("no zip"), good.substr(0, good.size() / 2)}) {
            writeBytes(folder / "cut.npz", bytes);
            const std::string sentence = errorOf([&] { NpzArchive(folder / "cut.npz").read("x"); });
            QVERIFY2(sentence.find("cut.npz") != std::string::npos, sentence.c_str());
        }
        QVERIFY(errorOf([&] { NpzArchive(folder / "absent.npz"); }).find("does not exist") !=
                std::string::npos);
    }

    void refusesSizesTheFileCannotHold()
    {
        const TestFolder folder;
        writeZip(folder / "a.npz", {{"x.npy", npyFile("<f4", "(2,)", bytesOf<float>({1, 2}))}}, true);
        std::ifstream file(folder / "a.npz", std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(file), {}};
        const size_t directory = bytes.find("PK\1\2");
        QVERIFY(directory != std::string::npos);
        for (const size_t claimed : {directory + 24, bytes.find("PK\3\4") + 22}) // uncompressed sizes
            bytes.replace(claimed, 4, "\xF0\xFF\xFF\x7F");
        writeBytes(folder / "bomb.npz", bytes);
        const std::string error = errorOf([&] { NpzArchive(folder / "bomb.npz").read("x"); });
        QVERIFY2(error.find("bomb.npz") != std::string::npos, error.c_str());
    }
};

QTEST_APPLESS_MAIN(NpzTest)
#include "npz_test.moc"
