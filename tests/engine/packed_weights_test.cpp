#include "engine/runtime/packed_weights.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/evaluator.h"
#include "engine/evaluation/latency.h"
#include "engine/quantization/export.h"
#include "engine/quantization/packed_layers.h"
#include "engine/quantization/simulation.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "engine/statistics/error_measures.h"
#include "tests/engine/data_files.h"
#include "tests/engine/model_samples.h"
#include "tests/support/model_builder.h"
#include <QTest>
#include <random>

using namespace bitdepth;

namespace {

/// Nothing but the order of sums differs; the rounding of inputs alone would make 50.
constexpr double kSameArithmeticDb = 90;

struct Product {
    std::string name;
    ModelBuilder builder;
};

/// Rows of 80 numbers, which no block but 16 divides.
Product product(const std::string& name, const Shape& input, const char* type)
{
    Product made{name, ModelBuilder(17)};
    made.builder.input("x", input).output("y").constant("w", {80, 24});
    made.builder.node(type, {"x", "w"}, "y");
    return made;
}

Product gemm(const std::string& name, const std::string& attribute, float value)
{
    Product made{name, ModelBuilder(17)};
    const bool turned = attribute == "transB";
    made.builder.input("x", {-1, 80}).output("y").constant("b", {24});
    made.builder.constant("w", turned ? Shape{24, 80} : Shape{80, 24});
    auto& node = made.builder.node("Gemm", {"x", "w", "b"}, "y");
    if (turned)
        setAttribute(node, attribute, int64_t(value));
    else if (!attribute.empty())
        setAttribute(node, attribute, value);
    return made;
}

Product readTwice()
{
    Product made{"weights read twice", ModelBuilder(17)};
    made.builder.input("x", {-1, 64}).output("y").constant("w", {64, 64});
    made.builder.node("MatMul", {"x", "w"}, "first");
    made.builder.node("MatMul", {"first", "w"}, "y");
    return made;
}

std::vector<Product> products()
{
    return {product("MatMul of rows", {-1, 80}, "MatMul"),
            product("MatMul of matrices", {-1, 3, 80}, "MatMul"),
            product("Gemm without bias", {-1, 80}, "Gemm"),
            gemm("Gemm", "", 0),
            gemm("Gemm, turned", "transB", 1),
            gemm("Gemm, scaled", "alpha", 0.5F),
            gemm("Gemm, bias scaled", "beta", 2),
            readTwice()};
}

Recipe weightsOnly(const char* format, const char* granularity, Scheme scheme)
{
    Recipe recipe = floatRecipe();
    recipe.weights.format = formatNamed(format);
    recipe.weights.granularity = parseGranularity(granularity);
    recipe.weights.scheme = scheme;
    return recipe;
}

} // namespace

/// Products by integer weights alone, which the runtime computes with kernels of its own.
class PackedWeightsTest : public QObject {
    Q_OBJECT

private slots:
    void roundsByLargestOfBlock();
    void keepsZerosAndSize();
    void exportedAsSimulated_data();
    void exportedAsSimulated();
    void evaluationTellsOfIt();
};

void PackedWeightsTest::roundsByLargestOfBlock()
{
    // Two rows of three, blocks of two: scales 127 / 127, 0.254 / 127, 2.54 / 127, 12.7 / 127.
    const std::vector<float> in = {127, 0.4F, 0.254F, -2.54F, 0.011F, 12.7F};
    std::vector<float> out(in.size());
    roundBlocks(in.data(), out.data(), in.size(), 3, 2);
    const std::vector<float> expected = {127, 0, 0.254F, -2.54F, 0.02F, 12.7F};
    for (size_t i = 0; i < in.size(); ++i)
        QCOMPARE(out[i], expected[i]);
}

void PackedWeightsTest::keepsZerosAndSize()
{
    std::vector<float> numbers(10, 0.0F);
    roundBlocks(numbers.data(), numbers.data(), numbers.size(), 10, 16);
    QCOMPARE(numbers, std::vector<float>(10, 0.0F));
    roundBlocks(numbers.data(), numbers.data(), 0, 10, 16);
}

void PackedWeightsTest::exportedAsSimulated_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("granularity");
    for (const char* format : {"int2", "int3", "uint4", "int8", "uint8", "int12"})
        for (const char* granularity :
             {"per-tensor", "per-channel", "per-group:8", "per-group:16", "per-group:48", "per-group:128"})
            QTest::addRow("%s %s", format, granularity) << QByteArray(format) << QByteArray(granularity);
}

void PackedWeightsTest::exportedAsSimulated()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, granularity);
    for (const Scheme scheme : {Scheme::Symmetric, Scheme::Affine}) {
        for (const Product& tried : products()) {
            const TestFolder folder;
            tried.builder.write(folder / "net.onnx");
            const ModelPtr model = openModel(folder / "net.onnx");
            const SampleSet samples = writeSamples(*model, folder / "data", 3);
            const QuantizationPlan plan =
                makePlan(*model, weightsOnly(format.constData(), granularity.constData(), scheme), nullptr);
            const TimedModel exported = loadForTiming(*exportModel(*model, plan).bytes, tried.name);
            // Some forms are packed and yet computed in float (2 bits in blocks of 16, say).
            QVERIFY2(exported.kernels.packedLayers >= int(packedLayers(*model, plan).size()),
                     (tried.name + ": packed " + std::to_string(exported.kernels.packedLayers)).c_str());
            const Simulation simulation(*model, plan);
            NoiseSums sums;
            for (size_t i = 0; i < samples.size(); ++i) {
                const auto input = readBatch(samples, i, 1, batchLayout(*model, *samples.dataset));
                sums.add(simulation.run(viewsOf(input)).front().values,
                         exported.session->run(viewsOf(input)).front().values);
            }
            QVERIFY2(sums.sqnrDb() > kSameArithmeticDb,
                     (tried.name + ": " + std::to_string(sums.sqnrDb()) + " dB").c_str());
        }
    }
}

void PackedWeightsTest::evaluationTellsOfIt()
{
    const TestFolder folder;
    product("MatMul", {-1, 80}, "MatMul").builder.write(folder / "net.onnx");
    const ModelPtr model = openModel(folder / "net.onnx");
    const SampleSet samples = writeSamples(*model, folder / "data", 3);
    const Recipe recipe = weightsOnly("int4", "per-group:32", Scheme::Symmetric);
    const bool packed = !packedLayers(*model, makePlan(*model, recipe, nullptr)).empty();
    Evaluator evaluator(model, samples, samples);
    const EvaluationPtr evaluation = evaluator.evaluate(recipe, {}, {.measureLatency = false});
    const bool told =
        std::any_of(evaluation->notes.begin(), evaluation->notes.end(), [](const Message& note) {
            return note.toString().find("session.qdq_matmulnbits_accuracy_level") != std::string::npos;
        });
    QCOMPARE(told, packed);
}

QTEST_APPLESS_MAIN(PackedWeightsTest)
#include "packed_weights_test.moc"
