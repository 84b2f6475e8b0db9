#include "engine/data/open_dataset.h"
#include "engine/data/tensor_file.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <onnx/onnx_pb.h>

using namespace bitdepth;

namespace {

using Proto = onnx::TensorProto;

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

Proto tensor(const std::string& name, const SampleShape& shape, int type = Proto::FLOAT)
{
    Proto proto;
    proto.set_name(name);
    proto.set_data_type(type);
    for (const int64_t dimension : shape)
        proto.add_dims(dimension);
    return proto;
}

/// Values from @p first on, one more each.
std::string counting(const std::string& name, const SampleShape& shape, float first)
{
    Proto proto = tensor(name, shape);
    int64_t count = 1;
    for (const int64_t dimension : shape)
        count *= dimension;
    for (int64_t i = 0; i < count; ++i)
        proto.add_float_data(first + static_cast<float>(i));
    return proto.SerializeAsString();
}

} // namespace

class TestDataSetTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryElementType_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QList<float>>("expected");
        const auto row = [](const char* name, int type, const std::string& raw, QList<float> expected) {
            QTest::newRow(name) << type << QByteArray::fromStdString(raw) << expected;
        };
        row("float", Proto::FLOAT, bytesOf<float>({1.5f, -2}), {1.5f, -2});
        row("double", Proto::DOUBLE, bytesOf<double>({0.1, -2}), {0.1f, -2});
        row("float16", Proto::FLOAT16, bytesOf<uint16_t>({0x3C00, 0xFBFF}), {1, -65504});
        row("bfloat16", Proto::BFLOAT16, bytesOf<uint16_t>({0x3F80, 0xC000}), {1, -2});
        row("bool", Proto::BOOL, bytesOf<uint8_t>({0, 1}), {0, 1});
        row("uint8", Proto::UINT8, bytesOf<uint8_t>({7, 255}), {7, 255});
        row("int8", Proto::INT8, bytesOf<int8_t>({7, -128}), {7, -128});
        row("uint16", Proto::UINT16, bytesOf<uint16_t>({7, 65535}), {7, 65535});
        row("int16", Proto::INT16, bytesOf<int16_t>({7, -5}), {7, -5});
        row("int32", Proto::INT32, bytesOf<int32_t>({7, -70000}), {7, -70000});
        row("uint32", Proto::UINT32, bytesOf<uint32_t>({7, 70000}), {7, 70000});
        row("int64", Proto::INT64, bytesOf<int64_t>({7, -5}), {7, -5});
        row("uint64", Proto::UINT64, bytesOf<uint64_t>({7, 5}), {7, 5});
    }
    void readsEveryElementType()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, raw);
        QFETCH(QList<float>, expected);
        const TestFolder folder;
        Proto proto = tensor("in", {2, 1}, type);
        proto.set_raw_data(raw.toStdString());
        writeBytes(folder / "t.pb", proto.SerializeAsString());
        const StoredTensor read = readTensorFile(folder / "t.pb");
        QCOMPARE(read.name, std::string("in"));
        QCOMPARE(read.shape, (SampleShape{2, 1}));
        QCOMPARE(QList<float>(read.values.begin(), read.values.end()), expected);
    }

    void readsTypedFields()
    {
        const TestFolder folder;
        const auto valuesOf = [&](const Proto& proto) {
            writeBytes(folder / "t.pb", proto.SerializeAsString());
            return readTensorFile(folder / "t.pb").values;
        };
        Proto halves = tensor("", {1}, Proto::FLOAT16);
        halves.add_int32_data(0x4000);
        QCOMPARE(valuesOf(halves), std::vector<float>{2});
        Proto small = tensor("", {1}, Proto::INT8);
        small.add_int32_data(-3);
        QCOMPARE(valuesOf(small), std::vector<float>{-3});
        Proto tokens = tensor("", {2}, Proto::INT64);
        tokens.add_int64_data(30000);
        tokens.add_int64_data(-1);
        QCOMPARE(valuesOf(tokens), (std::vector<float>{30000, -1}));
        Proto scalar = tensor("", {}, Proto::DOUBLE);
        scalar.add_double_data(0.5);
        QCOMPARE(valuesOf(scalar), std::vector<float>{0.5f});
    }

    void opensSetsInTheOrderOfTheirNumbers()
    {
        const TestFolder folder;
        for (const int set : {0, 2, 10}) {
            const std::string name = "test_data_set_" + std::to_string(set);
            writeBytes(folder / name / "input_0.pb",
                       counting("image", {1, 2, 2}, static_cast<float>(10 * set)));
            writeBytes(folder / name / "output_0.pb", counting("scores", {1, 3}, static_cast<float>(set)));
        }
        const DatasetPtr data = openDataset(folder.path());
        QCOMPARE(data->size(), size_t(3));
        QCOMPARE(data->sampleShape(), (SampleShape{2, 2}));
        QCOMPARE(data->inputs().front().name, std::string("image"));
        QCOMPARE(data->sampleName(2), std::string("test_data_set_10"));
        QCOMPARE(readSample(*data, 2), (std::vector<float>{100, 101, 102, 103}));
        QCOMPARE(data->referenceOutputs(1).front().values, (std::vector<float>{2, 3, 4}));
        QVERIFY(data->metric() == MetricKind::Fidelity && data->info().assumptions.empty());
        QCOMPARE(openDataset(folder / "test_data_set_2")->size(), size_t(1));
    }

    void rowsOfABatchAreSamples()
    {
        const TestFolder folder;
        writeBytes(folder / "input_0.pb", counting("a", {2, 3}, 0));
        writeBytes(folder / "input_1.pb", counting("b", {2}, 50));
        writeBytes(folder / "output_0.pb", counting("c", {2, 2}, 70));
        const DatasetPtr data = openDataset(folder.path());
        QCOMPARE(data->size(), size_t(2));
        QCOMPARE(data->inputs().size(), size_t(2));
        QCOMPARE(readSample(*data, 1, 0), (std::vector<float>{3, 4, 5}));
        QCOMPARE(readSample(*data, 1, 1), std::vector<float>{51});
        QVERIFY(data->inputs()[1].hasBatchAxis && data->inputs()[1].shape.empty());
        QCOMPARE(data->referenceOutputs(1).front().values, (std::vector<float>{72, 73}));
        QCOMPARE(data->referenceOutputs(1).front().shape, (SampleShape{1, 2}));
    }

    void inputsWithoutACommonAxisStayWhole()
    {
        const TestFolder folder;
        writeBytes(folder / "input_0.pb", counting("sound", {1, 4}, 0));
        writeBytes(folder / "input_1.pb", counting("state", {2, 1, 2}, 0));
        writeBytes(folder / "input_2.pb", counting("rate", {}, 16000));
        const DatasetPtr data = openDataset(folder.path());
        QCOMPARE(data->size(), size_t(1));
        QCOMPARE(data->inputs()[0].shape, (SampleShape{1, 4}));
        QVERIFY(!data->inputs()[0].hasBatchAxis);
        QCOMPARE(readSample(*data, 0, 2), std::vector<float>{16000});
        QVERIFY(checkFits(*data, std::vector<int64_t>{}, "m", 2).isEmpty());
        QVERIFY(checkFits(*data, std::vector<int64_t>{2, -1, 2}, "m", 1).isEmpty());
        QVERIFY(checkFits(*data, std::vector<int64_t>{-1, 4}, "m").isEmpty());
        QVERIFY(!checkFits(*data, std::vector<int64_t>{-1, 5}, "m").isEmpty());
    }

    void saysWhatIsWrong()
    {
        const TestFolder folder;
        const auto errorFor = [&](const std::string& bytes) {
            writeBytes(folder / "test_data_set_0/input_0.pb", bytes);
            return errorOf([&] { openDataset(folder.path()); });
        };
        Proto lie = tensor("", {1000000, 1000000, 1000000, 1000000});
        lie.add_float_data(1);
        Proto negative = tensor("", {-1, -1});
        negative.add_float_data(1);
        Proto text = tensor("", {1}, Proto::STRING);
        Proto external = tensor("", {1});
        external.set_data_location(Proto::EXTERNAL);
        Proto odd = tensor("", {1});
        odd.set_raw_data("12345678");
        for (const std::string& bytes :
             {std::string(), std::string("\xFF\xFF no protobuf"), lie.SerializeAsString(),
              negative.SerializeAsString(), text.SerializeAsString(), external.SerializeAsString(),
              odd.SerializeAsString()})
            QVERIFY2(contains(errorFor(bytes), "input_0.pb"), errorFor(bytes).c_str());

        writeBytes(folder / "test_data_set_0/input_0.pb", counting("a", {1, 2}, 0));
        writeBytes(folder / "test_data_set_1/input_0.pb", counting("a", {1, 3}, 0));
        std::string error = errorOf([&] { openDataset(folder.path()); });
        QVERIFY2(contains(error, "test_data_set_1"), error.c_str());
        std::filesystem::remove(folder / "test_data_set_1/input_0.pb");
        error = errorOf([&] { openDataset(folder.path()); });
        QVERIFY2(contains(error, "holds no input_0.pb"), error.c_str());
    }
};

QTEST_APPLESS_MAIN(TestDataSetTest)
#include "test_data_set_test.moc"
