#include "engine/core/error.h"
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/evaluator.h"
#include "engine/evaluation/metric.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "engine/runtime/session.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <QTest>
#include <cmath>
#include <map>

using namespace bitdepth;

namespace {

/// An ONNX tensor file of small numbers.
std::string floatTensor(const std::vector<int64_t>& shape)
{
    onnx::TensorProto tensor;
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    size_t count = 1;
    for (const int64_t dimension : shape) {
        tensor.add_dims(dimension);
        count *= static_cast<size_t>(dimension);
    }
    for (size_t i = 0; i < count; ++i)
        tensor.add_float_data(0.25f * static_cast<float>(i + 1));
    return tensor.SerializeAsString();
}

SampleSet allOf(const std::filesystem::path& path, const Model& model)
{
    const DatasetPtr dataset = openDataset(path, {.inputShape = model.inputs.front().info.shape});
    return {dataset, selectSamples(dataset->size(), 0, 0)};
}

} // namespace

/// Data that is no row of samples with a class each.
class UnusualDataTest : public QObject {
    Q_OBJECT

private slots:
    void dataWithoutABatchAxisGoesInAsItIs();
    void nothingFiniteIsNothingToCompareWith();
    void targetsOfAnotherSizeAreRefused();
    void numbersBeyondAnIntegerInputBecomeItsNearest();
};

void UnusualDataTest::numbersBeyondAnIntegerInputBecomeItsNearest()
{
    const std::vector<float> given = {-2.1f, 300, NAN, 7.9f, INFINITY, -INFINITY};
    const std::map<int, std::vector<float>> taken = {
        {onnx::TensorProto::UINT8, {0, 255, 0, 7, 255, 0}},
        {onnx::TensorProto::INT8, {-2, 127, 0, 7, 127, -128}},
        {onnx::TensorProto::INT32, {-2, 300, 0, 7, 2147483648.f, -2147483648.f}},
        {onnx::TensorProto::INT64, {-2, 300, 0, 7, 9223372036854775808.f, -9223372036854775808.f}}};
    for (const auto& [type, expected] : taken) {
        ModelBuilder builder;
        builder.input("x", {-1}).output("y");
        builder.proto()
            .mutable_graph()
            ->mutable_input(0)
            ->mutable_type()
            ->mutable_tensor_type()
            ->set_elem_type(type);
        setAttribute(builder.node("Cast", {"x"}, "y"), "to", int64_t(onnx::TensorProto::FLOAT));
        const Session session(builder.proto().SerializeAsString(), "cast");
        const Shape shape = {static_cast<int64_t>(given.size())};
        const TensorView input{shape, given};
        QCOMPARE(session.run({&input, 1}).front().values, expected);
    }
}

/// A step of a recurrent network: a state that is no batch of samples, and a setting without any axis.
void UnusualDataTest::dataWithoutABatchAxisGoesInAsItIs()
{
    ModelBuilder builder;
    builder.input("state", {2, 1, 4}).input("x", {-1, 4}).input("gain", {}).output("y");
    builder.constant("w", {4, 3});
    builder.node("Mul", {"x", "gain"}, "louder");
    builder.node("ReduceSum", {"state"}, "sum");
    builder.node("Add", {"louder", "sum"}, "mixed");
    builder.node("MatMul", {"mixed", "w"}, "y");
    const TestFolder folder;
    builder.write(folder / "step.onnx");
    for (const std::string set : {"0", "1", "2"}) {
        const std::string name = "data/test_data_set_" + set + "/input_";
        std::filesystem::create_directories(folder / ("data/test_data_set_" + set));
        writeBytes(folder / (name + "0.pb"), floatTensor({2, 1, 4}));
        writeBytes(folder / (name + "1.pb"), floatTensor({1, 4}));
        writeBytes(folder / (name + "2.pb"), floatTensor({}));
    }
    const ModelPtr model = openModel(folder / "step.onnx");
    const SampleSet samples = allOf(folder / "data", *model);
    Evaluator evaluator(model, samples, samples);
    const EvaluationPtr result = evaluator.evaluate(makePreset("full-integer", *model), {}, {});
    QCOMPARE(result->samples, size_t(3));
    QVERIFY(result->latency && result->fidelity.sqnrDb > 20);
}

void UnusualDataTest::nothingFiniteIsNothingToCompareWith()
{
    FidelityAccumulator fidelity(1);
    fidelity.add(0, 0, std::vector<float>{std::nanf("")}, std::vector<float>{1});
    QVERIFY(std::isnan(fidelity.fidelity().sqnrDb));
    QCOMPARE(fidelity.fidelity().agreement, 0.0);
}

void UnusualDataTest::targetsOfAnotherSizeAreRefused()
{
    const TestFolder folder;
    ModelBuilder builder;
    builder.input("x", {-1, 4}).output("y").constant("w", {4, 3}).node("MatMul", {"x", "w"}, "y");
    builder.write(folder / "net.onnx");
    writeZip(folder / "data.npz", {{"x.npy", npyFile("<f4", "(2, 4)", std::string(32, '\0'))},
                                   {"y.npy", npyFile("<f4", "(2,)", std::string(8, '\0'))}});
    writeBytes(folder / "data.json", R"({"x": "data.npz", "layout": "NC", "metric": "mse"})");
    const ModelPtr model = openModel(folder / "net.onnx");
    const SampleSet samples = allOf(folder / "data.json", *model);
    Evaluator evaluator(model, samples, samples);
    QVERIFY_THROWS_EXCEPTION(Error, evaluator.evaluateFloat({}, {}));
}

QTEST_APPLESS_MAIN(UnusualDataTest)
#include "unusual_data_test.moc"
