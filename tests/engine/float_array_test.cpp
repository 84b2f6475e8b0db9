#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/model/constant_figures.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <QTest>
#include <cmath>
#include <random>

using namespace bitdepth;

namespace {

constexpr int64_t kWidth = 200; ///< weights of 160 KB, which stay in their file when a model is opened

std::vector<float> someNumbers(size_t count)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal(0.1F, 2);
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

SharedFloats inFile(const std::filesystem::path& path, const std::vector<float>& values, int64_t offset = 0)
{
    writeBytes(path, std::string(static_cast<size_t>(offset), 'x') + bytesOf(values));
    return std::make_shared<const FloatArray>(FileBytes{std::make_shared<const DataFile>(path), offset,
                                                        static_cast<int64_t>(values.size() * sizeof(float))});
}

/// A product whose weights lie in `w.bin`.
void writeProduct(const std::filesystem::path& folder, const std::vector<float>& weights,
                  int64_t inputs = kWidth, int64_t outputs = kWidth)
{
    ModelBuilder builder;
    builder.input("x", {-1, inputs}).output("y").constant("w", {inputs, outputs}, weights);
    builder.node("MatMul", {"x", "w"}, "y");
    auto& tensor = *builder.proto().mutable_graph()->mutable_initializer(0);
    writeBytes(folder / "w.bin", tensor.raw_data());
    tensor.clear_raw_data();
    tensor.set_data_location(onnx::TensorProto::EXTERNAL);
    auto* location = tensor.add_external_data();
    location->set_key("location");
    location->set_value("w.bin");
    builder.write(folder / "net.onnx");
}

void compare(const TensorStatistics& a, const TensorStatistics& b)
{
    QCOMPARE(a.count, b.count);
    QCOMPARE(a.zeros, b.zeros);
    QCOMPARE(a.nonFinite, b.nonFinite);
    QVERIFY(a.min == b.min && a.max == b.max && a.mean == b.mean); // to the last bit
    QVERIFY(a.standardDeviation == b.standardDeviation && a.kurtosis == b.kurtosis);
}

} // namespace

class FloatArrayTest : public QObject {
    Q_OBJECT

private slots:
    void numbersInAFileAreThoseInMemory()
    {
        const TestFolder folder;
        const std::vector<float> values = someNumbers(1000);
        const SharedFloats array = inFile(folder / "n.bin", values, 3); // at no multiple of four
        QCOMPARE(array->size(), values.size());
        QVERIFY(!array->isInMemory());
        std::vector<float> seen;
        array->forEachBlock(10, 900, 64, [&](std::span<const float> block) {
            QVERIFY(block.size() <= 64);
            seen.insert(seen.end(), block.begin(), block.end());
        });
        QVERIFY(std::equal(seen.begin(), seen.end(), values.begin() + 10, values.begin() + 900));
        QVERIFY(!array->isInMemory());
        QCOMPARE(*array->readApart(), values);
        QVERIFY(!array->isInMemory());
        QCOMPARE(*array, values);
        QVERIFY(array->isInMemory());
        QCOMPARE(array->at(999), values[999]);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, array->at(1000));
    }

    /// Whatever lies where, and however many threads look.
    void figuresAreThoseOfTheWhole()
    {
        const TestFolder folder;
        std::vector<float> large = someNumbers(kStatisticsPart * 2 + 4711);
        large[5] = std::nanf("");
        large[kStatisticsPart + 1] = 0;
        const std::vector<float> small = someNumbers(17);
        const std::vector<SharedFloats> constants = {
            inFile(folder / "large.bin", large), std::make_shared<const std::vector<float>>(small),
            std::make_shared<const std::vector<float>>(), std::make_shared<const std::vector<float>>(large)};
        for (const unsigned threads : {1U, 2U, 5U}) {
            const auto figures = figuresOf(constants, {}, threads);
            QCOMPARE(figures.size(), constants.size());
            for (const size_t i : {0, 3}) {
                compare(figures[i].statistics, computeStatistics(large));
                QVERIFY(figures[i].histogram == computeHistogram(large));
            }
            compare(figures[1].statistics, computeStatistics(small));
            QVERIFY(figures[1].histogram == computeHistogram(small));
            QCOMPARE(figures[2].statistics.count, uint64_t(0));
        }
        compare(statisticsOf(*constants[0]), computeStatistics(large));
        QVERIFY(!constants[0]->isInMemory());
    }

    void figuresOfLargeArraysAreFoundByOpening()
    {
        const TestFolder folder;
        const std::vector<float> weights = someNumbers(kFiguresKeptFrom);
        writeProduct(folder.path(), weights, int64_t(kFiguresKeptFrom) / 2, 2);
        const ModelPtr model = openModel(folder / "net.onnx");
        QCOMPARE(model->layers.size(), size_t(1));
        const SharedFloats& values = model->graph.constants.at("w").values;
        QVERIFY(!values->isInMemory());
        QVERIFY(values->keptFigures());
        std::filesystem::resize_file(folder / "w.bin", 0); // nobody reads it again
        compare(statisticsOf(*values), computeStatistics(weights));
        QVERIFY(figuresOf({values}).front().histogram == computeHistogram(weights));
    }

    void infiniteNumbersInAFileAreFound_data()
    {
        QTest::addColumn<float>("number");
        QTest::addColumn<bool>("isFinite");
        QTest::newRow("largest") << -std::numeric_limits<float>::max() << true;
        QTest::newRow("infinite") << -std::numeric_limits<float>::infinity() << false;
        QTest::newRow("not a number") << std::nanf("") << false;
    }

    void infiniteNumbersInAFileAreFound()
    {
        QFETCH(float, number);
        QFETCH(bool, isFinite);
        const TestFolder folder;
        std::vector<float> weights = someNumbers(kWidth * kWidth);
        weights[weights.size() - 2] = number;
        writeProduct(folder.path(), weights);
        const ModelPtr model = openModel(folder / "net.onnx");
        QCOMPARE(model->layers.size(), size_t(isFinite ? 1 : 0));
        QVERIFY(!model->graph.constants.at("w").values->isInMemory());
    }

    void aFileThatChangesUnderAnOpenModelIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("cut short") << QByteArray("cut");
        QTest::newRow("emptied") << QByteArray("empty");
        QTest::newRow("written over") << QByteArray("write");
        QTest::newRow("longer") << QByteArray("append");
    }

    void aFileThatChangesUnderAnOpenModelIsNoticed()
    {
        QFETCH(QByteArray, change);
        const TestFolder folder;
        writeProduct(folder.path(), someNumbers(kWidth * kWidth));
        const ModelPtr model = openModel(folder / "net.onnx");
        const auto data = folder / "w.bin";
        const auto size = std::filesystem::file_size(data);
        std::filesystem::last_write_time(data, std::filesystem::last_write_time(data) -
                                                   std::chrono::hours(change == "write" ? 1 : 0));
        if (change == "cut" || change == "empty")
            std::filesystem::resize_file(data, change == "cut" ? size - 1 : 0);
        if (change == "append")
            std::filesystem::resize_file(data, size + 1);
        const auto& values = *model->graph.constants.at("w").values;
        const auto refuses = [&](const std::function<void()>& look) {
            const std::string error = errorOf(look);
            return error.find("w.bin was changed") != std::string::npos && error.ends_with('.');
        };
        QVERIFY(refuses([&] { values.data(); }));
        QVERIFY(refuses([&] { figuresOf({model->graph.constants.at("w").values}); }));
        QVERIFY(refuses([&] { model->sha256(); }));
    }

    /// Exporters write a new file and rename it; the model that is open is still the old one.
    void aFileThatIsReplacedOrRemovedDoesNoHarm()
    {
        for (const bool isReplaced : {true, false}) {
            const TestFolder folder;
            const std::vector<float> weights = someNumbers(kWidth * kWidth);
            writeProduct(folder.path(), weights);
            const std::string hash = openModel(folder / "net.onnx")->sha256();
            const ModelPtr model = openModel(folder / "net.onnx");
            std::filesystem::remove(folder / "w.bin");
            if (isReplaced)
                writeBytes(folder / "w.bin", "something else");
            QCOMPARE(*model->graph.constants.at("w").values, weights);
            QCOMPARE(model->sha256(), hash);
        }
    }

    /// A process may not have so many files open.
    void aFileForEachTensorCanBeRead()
    {
        const TestFolder folder;
        std::vector<SharedFloats> arrays;
        for (int i = 0; i < 1500; ++i)
            arrays.push_back(inFile(folder / std::to_string(i), {float(i), float(-i)}));
        for (int i = 0; i < 1500; ++i)
            QCOMPARE((*arrays[static_cast<size_t>(i)])[1], float(-i));
        const SharedFloats late = inFile(folder / "late", {1, 2});
        std::filesystem::remove(folder / "late");
        writeBytes(folder / "late", "12345678");
        QVERIFY(errorOf([&] { late->data(); }).find("late was changed") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(FloatArrayTest)
#include "float_array_test.moc"
