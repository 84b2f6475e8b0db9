#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/export_report.h"
#include "engine/recipe/presets.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

constexpr size_t kSamples = 20;

/// A convolution, a Softmax that has no integer kernel, and a Gemm.
struct Bench {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;

    Bench()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 4, 4, 4}).constant("w1", {4, 4, 3, 3}).constant("b1", {4});
        builder.node("Conv", {"x", "w1", "b1"}, "c");
        builder.node("Relu", {"c"}, "r");
        builder.node("Flatten", {"r"}, "f");
        builder.constant("w2", {16, 5}).constant("b2", {5});
        builder.node("Gemm", {"f", "w2", "b2"}, "g");
        builder.node("Softmax", {"g"}, "y");
        builder.output("y");
        builder.write(folder / "net.onnx");
        std::mt19937 random(4);
        std::normal_distribution<float> normal;
        std::vector<float> values(kSamples * 64);
        for (float& value : values)
            value = normal(random);
        writeZip(folder / "data.npz", {{"x.npy", npyFile("<f4", "(20, 4, 4, 4)", bytesOf(values))}});
        model = openModel(folder / "net.onnx");
        const DatasetPtr dataset =
            openDataset(folder / "data.npz", {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), 0, 0)};
    }

    ExportReport reportOn(const Recipe& recipe, const SampleSet& tried) const
    {
        const PreparedModel prepared = prepare(model, recipe, {samples, nullptr}, {});
        return reportOnExport(prepared.model, prepared.plan, exportModel(*prepared.model, prepared.plan), tried,
                              {});
    }
};

Recipe recipeOf(const char* weights, const char* activations)
{
    Recipe recipe;
    recipe.weights.format = formatNamed(weights);
    recipe.activations.format = formatNamed(activations);
    recipe.activations.scheme = Scheme::Affine;
    return recipe;
}

} // namespace

class ExportReportTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatBecameOfTheLayers();
    void theFileKeepsTheSimulationsPromise();
    void withoutSamplesItIsStillRun();
    void nothingQuantizedHasNoBorders();
    void warnsWhereThereIsNoKernel_data();
    void warnsWhereThereIsNoKernel();
    void aRefusalIsPartOfTheReport();
};

void ExportReportTest::tellsWhatBecameOfTheLayers()
{
    const Bench bench;
    const ExportReport report = bench.reportOn(makePreset("full-integer", *bench.model), bench.samples);
    QVERIFY(report.runs);
    QVERIFY(report.warnings.empty());
    QCOMPARE(report.kernels.integerLayers, 2);
    QVERIFY(report.quantizeNodes >= 2);
    QVERIFY(report.dequantizeNodes >= report.quantizeNodes + 2); // weights are read through one, too
    QCOMPARE(report.floatOperators.size(), size_t(1));           // the Softmax
    QVERIFY(report.sizeBytes > 0 && report.floatBytes == bench.model->fileSize);
    QVERIFY(report.peakRamBytes > 0 && report.isRamKnown);
    QVERIFY(sentencesOf(report).size() >= 6);
}

void ExportReportTest::theFileKeepsTheSimulationsPromise()
{
    const Bench bench;
    const ExportReport report = bench.reportOn(makePreset("full-integer", *bench.model), bench.samples);
    QVERIFY(report.accuracy.has_value());
    QCOMPARE(report.accuracy->samples, kSamples);
    QCOMPARE(report.accuracy->agreement, 1.0);
    QVERIFY(report.accuracy->sqnrDb > 60);
    QCOMPARE(report.accuracy->executed.value, report.accuracy->simulated.value);
}

void ExportReportTest::withoutSamplesItIsStillRun()
{
    const Bench bench;
    const ExportReport report = bench.reportOn(makePreset("full-integer", *bench.model), {});
    QVERIFY(report.runs);
    QVERIFY(!report.accuracy);
}

void ExportReportTest::nothingQuantizedHasNoBorders()
{
    const Bench bench;
    const ExportReport report = bench.reportOn(floatRecipe(), bench.samples);
    QCOMPARE(report.quantizeNodes + report.dequantizeNodes, 0);
    QVERIFY(report.floatOperators.empty());
    QVERIFY(report.warnings.empty());
    QCOMPARE(report.accuracy->agreement, 1.0);
}

void ExportReportTest::warnsWhereThereIsNoKernel_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QByteArray>("activations");
    QTest::addColumn<bool>("warns");
    QTest::newRow("integers") << QByteArray("int8") << QByteArray("uint8") << false;
    QTest::newRow("weights alone") << QByteArray("int8") << QByteArray("float32") << false;
    QTest::newRow("wide activations") << QByteArray("int8") << QByteArray("int16") << true;
    QTest::newRow("fp4") << QByteArray("fp4-e2m1") << QByteArray("float32") << true;
    QTest::newRow("fp8 beside integers") << QByteArray("fp8-e4m3") << QByteArray("uint8") << true;
}

void ExportReportTest::warnsWhereThereIsNoKernel()
{
    QFETCH(const QByteArray, weights);
    QFETCH(const QByteArray, activations);
    QFETCH(const bool, warns);
    const Bench bench;
    const ExportReport report =
        bench.reportOn(recipeOf(weights.constData(), activations.constData()), bench.samples);
    QCOMPARE(!report.warnings.empty(), warns);
    QVERIFY(report.runs || !report.refusal.empty());
}

void ExportReportTest::aRefusalIsPartOfTheReport()
{
    const Bench bench;
    ExportedModel broken;
    broken.bytes = std::make_shared<const std::string>("no model");
    const ExportReport report = reportOnExport(bench.model, {}, broken, bench.samples, {});
    QVERIFY(!report.runs && !report.accuracy);
    QCOMPARE(report.warnings.size(), size_t(1));
    for (const Message& sentence : sentencesOf(report))
        QVERIFY(!QString::fromStdString(sentence.toString()).contains(QLatin1String("loads and runs")));
}

QTEST_GUILESS_MAIN(ExportReportTest)
#include "export_report_test.moc"
