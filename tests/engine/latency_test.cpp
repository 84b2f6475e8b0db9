#include "engine/evaluation/latency.h"
#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace bitdepth;

namespace {

onnx::ModelProto graphOf(const std::vector<std::string>& operators)
{
    onnx::ModelProto model;
    for (const std::string& type : operators)
        model.mutable_graph()->add_node()->set_op_type(type);
    return model;
}

std::string described(const std::vector<std::string>& operators)
{
    return countKernels(graphOf(operators)).describe().toString();
}

/// A model of one Gemm, its bytes and a sample for it.
struct SmallModel {
    std::string bytes;
    std::vector<TensorValue> sample = {{{1, 64}, std::vector<float>(64, 0.5f)}};

    SmallModel()
    {
        ModelBuilder builder;
        builder.input("x", {1, 64}).constant("w", {64, 32}).constant("b", {32});
        builder.node("Gemm", {"x", "w", "b"}, "y");
        builder.output("y");
        bytes = builder.proto().SerializeAsString();
    }
};

} // namespace

class LatencyTest : public QObject {
    Q_OBJECT

private slots:
    void summarizesTimes();
    void saysWhatRan_data();
    void saysWhatRan();
    void looksIntoBranches();
    void countsTheKernelsOfALoadedModel();
    void measuresModelsInTurn();
    void answersAStop();
};

void LatencyTest::summarizesTimes()
{
    const Latency latency = summarize({5, 1, 2, 4, 3, 6, 8, 7, 9, 10, 11});
    QCOMPARE(latency.median, 6.0);
    QCOMPARE(latency.p10, 2.0);
    QCOMPARE(latency.p90, 10.0);
    QCOMPARE(summarize({3}).p90, 3.0);
    QCOMPARE(summarize({1, 2}).median, 1.5); // between the two
    QCOMPARE(summarize({}).median, 0.0);
    const Latency shared = perSample(latency, 4);
    QCOMPARE(shared.median, 1.5);
    QCOMPARE(shared.p10, 0.5);
    QCOMPARE(shared.p90, 2.5);
}

void LatencyTest::saysWhatRan_data()
{
    using Operators = std::vector<std::string>;
    QTest::addColumn<Operators>("operators");
    QTest::addColumn<QString>("words");
    QTest::newRow("float") << Operators{"Conv", "Relu", "FusedConv", "Gemm"} << "float arithmetic";
    QTest::newRow("integers") << Operators{"QuantizeLinear", "QLinearConv", "QLinearConv", "QGemm",
                                           "DequantizeLinear"}
                              << "int8 kernels (layers: 3 of 3)";
    QTest::newRow("both") << Operators{"QLinearConv", "Conv", "MatMulIntegerToFloat"}
                          << "int8 kernels (layers: 2 of 3), float arithmetic in the others";
    QTest::newRow("unpacked weights") << Operators{"DequantizeLinear", "Conv", "DequantizeLinear", "MatMul"}
                                      << "float arithmetic on dequantized numbers";
    QTest::newRow("packed weights") << Operators{"MatMulNBits", "MatMulNBits"}
                                    << "weights unpacked in the kernel (layers: 2 of 2)";
    QTest::newRow("all three")
        << Operators{"QLinearConv", "MatMulNBits", "Conv"}
        << "int8 kernels (layers: 1 of 3), weights unpacked in the kernel (layers: 1 of 3), float arithmetic "
           "in the others";
    QTest::newRow("conversions alone") << Operators{"QuantizeLinear", "Add", "DequantizeLinear"}
                                       << "no layers, numbers converted for other operators";
    QTest::newRow("nothing") << Operators{"Add", "Relu"} << "no layers";
}

void LatencyTest::saysWhatRan()
{
    QFETCH(std::vector<std::string>, operators);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(described(operators)), words);
}

void LatencyTest::looksIntoBranches()
{
    onnx::ModelProto model = graphOf({"If"});
    onnx::AttributeProto& branch = *model.mutable_graph()->mutable_node(0)->add_attribute();
    branch.mutable_g()->add_node()->set_op_type("Conv");
    QCOMPARE(countKernels(model).floatLayers, 1);
}

void LatencyTest::countsTheKernelsOfALoadedModel()
{
    const TimedModel model = loadForTiming(SmallModel().bytes, "small");
    QCOMPARE(model.kernels.floatLayers, 1);
    QCOMPARE(model.kernels.integerLayers, 0);
}

void LatencyTest::measuresModelsInTurn()
{
    const SmallModel small;
    const TimedModel model = loadForTiming(small.bytes, "small");
    LatencyOptions options;
    options.secondsAtMost = 0.05;
    const TimedModel models[] = {model, model};
    const std::vector<Latency> latencies = measureLatency(models, small.sample, {}, options);
    QCOMPARE(latencies.size(), size_t(2));
    for (const Latency& latency : latencies) {
        QVERIFY(latency.median > 0);
        QVERIFY(latency.p10 <= latency.median && latency.median <= latency.p90);
        QCOMPARE(latency.totalLayers, 1);
        QCOMPARE(latency.executed.toString(), std::string("float arithmetic"));
    }
    QVERIFY(measureLatency({}, small.sample, {}).empty());
}

void LatencyTest::answersAStop()
{
    const SmallModel small;
    const TimedModel models[] = {loadForTiming(small.bytes, "small")};
    std::stop_source source;
    JobControl control;
    control.stop = source.get_token();
    control.progress = [&](const Progress& progress) {
        QVERIFY(progress.stage == Stage::MeasuringLatency);
        source.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, measureLatency(models, small.sample, control));
}

QTEST_APPLESS_MAIN(LatencyTest)
#include "latency_test.moc"
