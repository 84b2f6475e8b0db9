#include "engine/core/error.h"
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/evaluator.h"
#include "engine/quantization/export.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

constexpr size_t kSamples = 60;

/// A small classifier of 1x8x8 pictures with a Softmax at its end.
void writeNetwork(const std::filesystem::path& path)
{
    ModelBuilder builder;
    builder.input("x", {-1, 1, 8, 8}).constant("w1", {8, 1, 3, 3}).constant("b1", {8});
    builder.node("Conv", {"x", "w1", "b1"}, "c");
    builder.node("Relu", {"c"}, "r");
    builder.node("Flatten", {"r"}, "f");
    builder.constant("w2", {288, 4}).constant("b2", {4});
    builder.node("Gemm", {"f", "w2", "b2"}, "y");
    builder.output("y");
    builder.write(path);
}

/// Pictures as an .npz; labels are random where there are @p classes.
void writeData(const std::filesystem::path& path, int classes, size_t samples)
{
    std::mt19937 random(4);
    std::normal_distribution<float> normal;
    std::vector<float> values(samples * 64);
    for (float& value : values)
        value = normal(random);
    std::map<std::string, std::string> entries = {
        {"x.npy", npyFile("<f4", "(" + std::to_string(samples) + ", 1, 8, 8)", bytesOf(values))}};
    std::vector<int64_t> labels(samples);
    for (int64_t& label : labels)
        label = classes ? static_cast<int64_t>(random() % static_cast<unsigned>(classes)) : 0;
    labels.front() = classes - 1;
    if (classes)
        entries["y.npy"] = npyFile("<i8", "(" + std::to_string(samples) + ",)", bytesOf(labels));
    writeZip(path, entries);
}

struct Bench {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;

    explicit Bench(int classes = 4, size_t count = kSamples)
    {
        writeNetwork(folder / "net.onnx");
        writeData(folder / "data.npz", classes, count);
        model = openModel(folder / "net.onnx");
        const DatasetPtr dataset =
            openDataset(folder / "data.npz", {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), 0, 0)};
    }
};

const EvaluationOptions kWithoutLatency{.measureLatency = false};

} // namespace

class EvaluatorTest : public QObject {
    Q_OBJECT

private slots:
    void theFloatModelAgreesWithItself();
    void aRecipeIsEvaluatedInEveryRespect();
    void theSizeIsTheFilesToTheByte();
    void threadsDoNotChangeTheResult();
    void theFirstSamplesLetExpectTheRest_data();
    void theFirstSamplesLetExpectTheRest();
    void fewSamplesAreNotEstimatedFrom();
    void withoutLabelsThereIsFidelity();
    void measuresLatencyBesideTheFloatModel();
    void whatCannotWorkIsRefused();
    void aStopLeavesItUsable();
    void repairsAreMadeOnce();
    void nothingQuantizedChangesNothing();
    void realModelsKeepTheirPromise_data();
    void realModelsKeepTheirPromise();
    void theAnomalyDetectorGoesTheSamePath();
};

void EvaluatorTest::theFloatModelAgreesWithItself()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const EvaluationPtr result = evaluator.evaluateFloat({}, kWithoutLatency);
    QCOMPARE(result->name, std::string("float"));
    QCOMPARE(result->samples, kSamples);
    QCOMPARE(result->metric.name, std::string("top1"));
    QVERIFY(result->metric.low <= result->metric.value && result->metric.value <= result->metric.high);
    QCOMPARE(result->fidelity.agreement, 1.0);
    QVERIFY(std::isinf(result->fidelity.sqnrDb));
    QCOMPARE(result->sizeBytes, bench.model->fileSize);
    QCOMPARE(result->predictions.size(), kSamples);
    QVERIFY(!result->latency);
    // x (64 floats) and the convolution's output (8 x 6 x 6), which everything after it looks at.
    QCOMPARE(result->peakRamBytes, int64_t(4 * (64 + 288)));
}

void EvaluatorTest::aRecipeIsEvaluatedInEveryRespect()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const EvaluationPtr result =
        evaluator.evaluate(makePreset("full-integer", *bench.model), {}, kWithoutLatency);
    QCOMPARE(result->name, std::string("full-integer"));
    QVERIFY2(result->fidelity.sqnrDb > 25 && result->fidelity.sqnrDb < 60,
             qPrintable(QString::number(result->fidelity.sqnrDb)));
    QCOMPARE(result->calibrationOverlap, kSamples);
    QCOMPARE(result->layers.size(), size_t(2));
    for (const LayerResult& layer : result->layers) {
        QCOMPARE(layer.weights.format.name, std::string_view("int8"));
        QCOMPARE(layer.activations.format.name, std::string_view("uint8"));
        QVERIFY(layer.weightSqnrDb > 30 && layer.weightSqnrDb < 60);
    }
    QVERIFY(result->peakRamBytes < evaluator.evaluateFloat({}, kWithoutLatency)->peakRamBytes / 2);
}

void EvaluatorTest::theSizeIsTheFilesToTheByte()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    for (const char* preset : {"default", "full-integer", "smallest", "float16"}) {
        const Recipe recipe = makePreset(preset, *bench.model);
        const EvaluationPtr result = evaluator.evaluate(recipe, {}, kWithoutLatency);
        const CalibrationPtr calibration = evaluator.calibration({});
        const auto file = bench.folder / "out.onnx";
        writeModel(exportModel(*bench.model, makePlan(*bench.model, recipe, calibration.get())), file);
        QCOMPARE(result->sizeBytes, static_cast<int64_t>(std::filesystem::file_size(file)));
    }
}

void EvaluatorTest::threadsDoNotChangeTheResult()
{
    const Bench bench;
    const Recipe recipe = makePreset("full-integer", *bench.model);
    Evaluator one(bench.model, bench.samples, bench.samples);
    Evaluator many(bench.model, bench.samples, bench.samples);
    const EvaluationPtr a = one.evaluate(recipe, {}, {.measureLatency = false, .threads = 1});
    const EvaluationPtr b = many.evaluate(recipe, {}, {.measureLatency = false, .threads = 7});
    QCOMPARE(a->fidelity.sqnrDb, b->fidelity.sqnrDb);
    QCOMPARE(a->metric.value, b->metric.value);
    QVERIFY(a->predictions == b->predictions);
}

void EvaluatorTest::theFirstSamplesLetExpectTheRest_data()
{
    QTest::addColumn<int>("classes");
    QTest::addRow("labels") << 4;
    QTest::addRow("no labels") << 0;
}

/// The estimate is the float model's metric, moved by what the recipe changes on samples spread over all.
void EvaluatorTest::theFirstSamplesLetExpectTheRest()
{
    QFETCH(const int, classes);
    constexpr size_t kMany = 417; // the last batch is not full
    const Bench bench(classes, kMany);
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const EvaluationPtr floats = evaluator.evaluateFloat({}, kWithoutLatency);
    Recipe coarse = makePreset("default", *bench.model);
    coarse.weights.format = formatNamed("int2");
    const size_t batch = batchLayout(*bench.model, *bench.samples.dataset).size;
    const size_t batches = (kMany + batch - 1) / batch;
    const size_t first = (64 + batch - 1) / batch;
    for (const unsigned threads : {1U, 4U}) {
        std::vector<MetricEstimate> estimates;
        const EvaluationPtr result = evaluator.evaluate(
            coarse, {},
            {.measureLatency = false, .threads = threads, .estimated = [&](const MetricEstimate& one) {
                 estimates.push_back(one);
             }});
        QCOMPARE(estimates.size(), size_t(1));
        QVERIFY(result->scores != floats->scores); // there is something to estimate
        double change = 0;
        size_t count = 0;
        for (size_t i = 0; i < first; ++i) {
            for (size_t row = 0; row < batch; ++row, ++count) {
                const size_t position = i * batches / first * batch + row;
                change += result->scores.at(position) - floats->scores.at(position);
            }
        }
        const MetricEstimate& estimate = estimates.front();
        QCOMPARE(estimate.samples, count);
        QCOMPARE(estimate.ofSamples, kMany);
        QCOMPARE(estimate.metric.name, result->metric.name);
        QVERIFY(qAbs(estimate.metric.value - floats->metric.value - change / double(count)) < 1e-9);
        QVERIFY(estimate.metric.low < estimate.metric.value && estimate.metric.value < estimate.metric.high);
        QVERIFY(estimate.metric.low <= result->metric.value && result->metric.value <= estimate.metric.high);
    }
}

void EvaluatorTest::fewSamplesAreNotEstimatedFrom()
{
    const EvaluationOptions options{.measureLatency = false,
                                    .estimated = [](const MetricEstimate&) { QFAIL("There is no need."); }};
    const Bench few;
    Evaluator evaluator(few.model, few.samples, few.samples);
    evaluator.evaluateFloat({}, options);
    evaluator.evaluate(makePreset("full-integer", *few.model), {}, options);
    const Bench many(4, 417); // without the float model there is nothing to move
    Evaluator alone(many.model, many.samples, many.samples);
    alone.evaluate(makePreset("full-integer", *many.model), {}, options);
}

void EvaluatorTest::withoutLabelsThereIsFidelity()
{
    const Bench bench(0);
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    QCOMPARE(evaluator.evaluateFloat({}, kWithoutLatency)->metric.low, 1.0);
    const EvaluationPtr result = evaluator.evaluate(makePreset("default", *bench.model), {}, kWithoutLatency);
    QCOMPARE(result->metric.name, std::string("agreement"));
    QCOMPARE(result->metric.value, result->fidelity.agreement);
    QVERIFY(result->metric.low < 1);
    QCOMPARE(result->calibrationOverlap, size_t(0)); // nothing was calibrated
}

void EvaluatorTest::measuresLatencyBesideTheFloatModel()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const EvaluationPtr result = evaluator.evaluate(makePreset("full-integer", *bench.model), {});
    QVERIFY(result->latency && result->floatLatency);
    QCOMPARE(result->latency->executed.toString(), std::string("int8 kernels (layers: 2 of 2)"));
    QCOMPARE(result->floatLatency->executed.toString(), std::string("float arithmetic"));
    const EvaluationPtr untimed = evaluator.evaluateFloat({}, kWithoutLatency);
    QVERIFY(!untimed->latency);
    QVERIFY(evaluator.evaluateFloat({})->latency);
}

void EvaluatorTest::whatCannotWorkIsRefused()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    Recipe strange = makePreset("default", *bench.model);
    strange.setWeights("/nowhere", {});
    QVERIFY(errorOf([&] { evaluator.evaluate(strange, {}); }).find("/nowhere") != std::string::npos);

    const Bench tooManyClasses(7);
    Evaluator mislabelled(tooManyClasses.model, tooManyClasses.samples, tooManyClasses.samples);
    QVERIFY(errorOf([&] { mislabelled.evaluateFloat({}); }).find("labels up to 6") != std::string::npos);

    const SampleSet nothing{bench.samples.dataset, {}};
    Evaluator empty(bench.model, nothing, nothing);
    QVERIFY(errorOf([&] { empty.evaluateFloat({}); }).find("no samples") != std::string::npos);
}

void EvaluatorTest::aStopLeavesItUsable()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const Recipe recipe = makePreset("full-integer", *bench.model);
    for (const Stage stage : {Stage::Calibrating, Stage::Evaluating, Stage::MeasuringLatency}) {
        std::stop_source source;
        JobControl control;
        control.stop = source.get_token();
        control.progress = [&](const Progress& progress) {
            if (progress.stage == stage)
                source.request_stop();
        };
        // The small job may be through when the stop comes: only that nothing breaks is certain.
        try {
            evaluator.evaluate(recipe, control);
        } catch (const Cancelled&) {
        }
    }
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, evaluator.evaluate(recipe, {stopped.get_token(), {}}));
    QVERIFY(evaluator.evaluate(recipe, {}, kWithoutLatency)->fidelity.sqnrDb > 25);
}

void EvaluatorTest::repairsAreMadeOnce()
{
    const Bench bench;
    const auto kept = std::make_shared<PreparedModels>();
    Evaluator evaluator(bench.model, bench.samples, bench.samples, kept);
    Recipe recipe = makePreset("full-integer", *bench.model);
    evaluator.evaluate(recipe, {}, kWithoutLatency);
    QVERIFY(!kept->find(recipe)); // nothing to repair: nothing to keep
    recipe.repairs = {Repair::BiasCorrection};
    const EvaluationPtr first = evaluator.evaluate(recipe, {}, kWithoutLatency);
    const auto prepared = kept->find(recipe);
    QVERIFY(prepared);
    QCOMPARE(prepared->repairs.size(), size_t(1));

    Recipe renamed = recipe;
    renamed.name = "another name";
    bool repairs = false;
    JobControl watched;
    watched.progress = [&](const Progress& progress) { repairs |= progress.stage == Stage::Repairing; };
    const EvaluationPtr second = evaluator.evaluate(renamed, watched, kWithoutLatency);
    QVERIFY(!repairs);
    QCOMPARE(second->scores, first->scores);
    QCOMPARE(kept->find(renamed), prepared);

    // Each is as large as the model: the oldest goes.
    for (const char* format : {"int7", "int6", "int5"}) {
        Recipe other = recipe;
        other.weights.format = formatNamed(format);
        kept->keep(other, prepared);
    }
    QVERIFY(!kept->find(recipe));
}

void EvaluatorTest::nothingQuantizedChangesNothing()
{
    const Bench bench;
    Evaluator evaluator(bench.model, bench.samples, bench.samples);
    const EvaluationPtr result = evaluator.evaluate(floatRecipe(), {}, kWithoutLatency);
    QVERIFY(std::isinf(result->fidelity.sqnrDb));
    QCOMPARE(result->metric.value, evaluator.evaluateFloat({}, kWithoutLatency)->metric.value);
}

void EvaluatorTest::realModelsKeepTheirPromise_data()
{
    QTest::addColumn<QString>("modelName");
    QTest::addColumn<QString>("data");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("floatMetric"); // measured in the models' own runtimes
    QTest::addColumn<double>("loss");        // points that W8A8 may lose
    QTest::newRow("mobilenet") << "mobilenetv2_imagenette10"
                               << "imagenette" << 200 << 0.97 << 1.5;
    QTest::newRow("squeezenet") << "squeezenet1.1"
                                << "imagenet_samples/squeezenet.json" << 200 << 0.57 << 3.0;
    QTest::newRow("resnet20") << "resnet20_cifar10_bn"
                              << "cifar10/resnet20.json" << 500 << 0.90 << 1.0;
    QTest::newRow("resnet8") << "mlperf_ic_resnet8_bn"
                             << "cifar10/resnet8.json" << 500 << 0.86 << 1.0;
    QTest::newRow("vww") << "mlperf_vww_mobilenetv1_025_96"
                         << "mlperf_vww01" << 500 << 0.86 << 1.0;
    QTest::newRow("kws") << "mlperf_kws_dscnn"
                         << "mlperf_kws01" << 500 << 0.904 << 1.0;
    QTest::newRow("transformer") << "vit_tiny_mnist_op17"
                                 << "mnist/vit.json" << 500 << 0.98 << 0.5;
}

void EvaluatorTest::realModelsKeepTheirPromise()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, modelName);
    QFETCH(QString, data);
    QFETCH(int, count);
    QFETCH(double, floatMetric);
    QFETCH(double, loss);
    const ModelPtr model = openModel(sharedFolder() / "models" / (modelName.toStdString() + ".onnx"));
    const DatasetPtr dataset = openDataset(sharedFolder() / "data" / data.toStdString(),
                                           {.inputShape = model->inputs.front().info.shape});
    const std::vector<size_t> drawn = selectSamples(dataset->size(), dataset->size(), 0);
    const SampleSet samples{dataset, {drawn.begin(), drawn.begin() + count}};
    const SampleSet calibration{dataset, {drawn.end() - 64, drawn.end()}};
    Evaluator evaluator(model, samples, calibration);
    const EvaluationPtr original = evaluator.evaluateFloat({}, kWithoutLatency);
    QVERIFY2(original->metric.value >= floatMetric - 0.011,
             qPrintable(QString::number(original->metric.value)));
    const EvaluationPtr integer = evaluator.evaluate(makePreset("full-integer", *model), {}, kWithoutLatency);
    QVERIFY2(integer->metric.value >= original->metric.value - loss / 100,
             qPrintable(QString::number(integer->metric.value)));
}

void EvaluatorTest::theAnomalyDetectorGoesTheSamePath()
{
    SKIP_WITHOUT_SHARED();
    const ModelPtr model = openModel(sharedFolder() / "models" / "mlperf_ad_autoencoder.onnx");
    const DatasetPtr dataset = openDataset(sharedFolder() / "data" / "mlperf_ad01",
                                           {.inputShape = model->inputs.front().info.shape});
    const SampleSet samples{dataset, selectSamples(dataset->size(), 0, 0)};
    const SampleSet calibration{dataset, selectSamples(dataset->size(), 256, 1)};
    Evaluator evaluator(model, samples, calibration);
    const EvaluationPtr original = evaluator.evaluateFloat({}, kWithoutLatency);
    QCOMPARE(original->metric.name, std::string("reconstruction-auc"));
    QVERIFY2(std::abs(original->metric.value - 0.896) < 0.001,
             qPrintable(QString::number(original->metric.value)));
    const EvaluationPtr integer = evaluator.evaluate(makePreset("full-integer", *model), {}, kWithoutLatency);
    QVERIFY2(integer->metric.value > 0.85, qPrintable(QString::number(integer->metric.value)));
}

QTEST_APPLESS_MAIN(EvaluatorTest)
#include "evaluator_test.moc"
