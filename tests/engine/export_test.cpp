#include "engine/core/file.h"
#include "engine/core/parallel.h"
#include "engine/data/open_dataset.h"
#include "engine/quantization/export.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "engine/statistics/error_measures.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace bitdepth;

namespace {

using Outputs = std::vector<std::vector<float>>; ///< a sample's first output each

template <typename Network>
Outputs runAll(const Model& model, const Network& network, const SampleSet& samples)
{
    const BatchLayout layout = batchLayout(model, *samples.dataset);
    Outputs outputs(samples.size());
    parallelFor((samples.size() + layout.size - 1) / layout.size, 0, {}, [&](size_t batch, unsigned) {
        const size_t first = batch * layout.size;
        const size_t count = std::min(layout.size, samples.size() - first);
        const auto result = network.run(viewsOf(readBatch(samples, first, count, layout)));
        for (size_t i = 0; i < count; ++i) {
            const auto output = sampleOf(result.front(), i, layout.fixed ? layout.size : count);
            outputs[first + i].assign(output.begin(), output.end());
        }
    });
    return outputs;
}

double agreement(const Outputs& a, const Outputs& b)
{
    size_t same = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const auto largest = [](const auto& values) {
            return std::max_element(values.begin(), values.end()) - values.begin();
        };
        same += largest(a[i]) == largest(b[i]);
    }
    return static_cast<double>(same) / static_cast<double>(a.size());
}

double sqnrDb(const Outputs& reference, const Outputs& other)
{
    NoiseSums sums;
    for (size_t i = 0; i < reference.size(); ++i)
        sums.add(reference[i], other[i]);
    return sums.sqnrDb();
}

Recipe recipeOf(const std::string& weights, const std::string& activations, GranularityKind granularity)
{
    Recipe recipe;
    recipe.weights = {formatNamed(weights), {granularity, 16}, Scheme::Symmetric, {RangeMethodKind::Mse}};
    recipe.activations = {formatNamed(activations), {}, Scheme::Affine, {}};
    return recipe;
}

/// How near the executed model must come to the simulated one.
struct Expectation {
    double agreement = 1;
    double sqnrDb = 0;     ///< either so many decibels
    double aboveOwnDb = 0; ///< or so many more than the simulation has against the float model
};

/// Integer kernels, whose sums the simulation computes exactly: only operators between layers may round
/// otherwise.
const Expectation kExact{1, 55, 1000};
const Expectation kClose{0.995, 40, 10};

struct Material {
    std::string model;
    std::string data;
};

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    /// Remarks and stray fields of a constant are not written again.
    void predictsTheSizeOfAFileWhoseConstantsHaveRemarks()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 8}).output("y").constant("w", {8, 4});
        builder.node("MatMul", {"x", "w"}, "y");
        auto& weight = *builder.proto().mutable_graph()->mutable_initializer(0);
        weight.set_doc_string("trained on a rainy day");
        weight.add_string_data("stray");
        const QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "net.onnx";
        builder.write(file);
        const ModelPtr model = openModel(file);
        for (const char* preset : {"smallest", "carried"}) {
            const QuantizationPlan plan = makePlan(*model, makePreset(preset, *model), nullptr);
            QCOMPARE(ExportSizer(model).size(plan).fileBytes,
                     static_cast<int64_t>(exportModel(*model, plan).bytes->size()));
        }
    }

    void computesWhatTheSimulationPredicts_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("activations");
        QTest::addColumn<int>("granularity");
        for (const char* model : {"fashion_residual", "fashion_depthwise"}) {
            const auto add = [&](const char* weights, const char* activations, GranularityKind granularity) {
                const QString name =
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(QLatin1String(model), QLatin1String(weights), QLatin1String(activations))
                        .arg(int(granularity));
                QTest::newRow(qPrintable(name)) << QString::fromLatin1(model) << QString::fromLatin1(weights)
                                                << QString::fromLatin1(activations) << int(granularity);
            };
            add("int8", "uint8", GranularityKind::PerChannel);
            add("int8", "uint8", GranularityKind::PerTensor);
            add("int8", "int8", GranularityKind::PerChannel);
            add("uint8", "uint8", GranularityKind::PerTensor);
            add("int8", "float32", GranularityKind::PerChannel);
            add("int8", "uint4", GranularityKind::PerChannel);
            add("int8", "int16", GranularityKind::PerChannel);
            add("int4", "uint8", GranularityKind::PerChannel);
            add("int4", "uint4", GranularityKind::PerChannel);
            add("int4", "float32", GranularityKind::PerGroup);
            add("int3", "uint6", GranularityKind::PerChannel);
            add("int2", "uint8", GranularityKind::PerChannel);
            add("int12", "uint10", GranularityKind::PerChannel);
            add("int16", "int16", GranularityKind::PerChannel);
            add("float32", "uint8", GranularityKind::PerTensor);
            add("float16", "uint8", GranularityKind::PerTensor);
            add("float16", "float16", GranularityKind::PerTensor);
            add("float16", "float32", GranularityKind::PerTensor);
            add("bfloat16", "float32", GranularityKind::PerTensor);
        }
    }

    /// Where the runtime computes with integers the simulation does the same sums; where it computes with
    /// floats, they are rounded in another order, so codes on the edge fall either way: answers agree on
    /// nearly all samples, and the outputs differ by less than a hundredth (40 dB) or, at few bits, by far
    /// less than the quantization changes.
    void computesWhatTheSimulationPredicts()
    {
        QFETCH(QString, model);
        QFETCH(QString, weights);
        QFETCH(QString, activations);
        QFETCH(int, granularity);
        const auto path = exampleFolder() / (model.toStdString() + ".onnx");
        compare({path.string(), (exampleFolder() / "dataset.json").string()},
                recipeOf(weights.toStdString(), activations.toStdString(),
                         static_cast<GranularityKind>(granularity)),
                200,
                weights == QLatin1String("int8") && activations == QLatin1String("uint8") ? kExact : kClose);
    }

    void computesItOnRealNetworks_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("samples");
        QTest::newRow("squeezenet") << "squeezenet1.1"
                                    << "imagenet_samples/squeezenet.json" << 60;
        QTest::newRow("mobilenetv2") << "mobilenetv2_imagenette10"
                                     << "imagenette" << 60;
        QTest::newRow("resnet20") << "resnet20_cifar10_bn"
                                  << "cifar10/resnet20.json" << 200;
        QTest::newRow("resnet8") << "mlperf_ic_resnet8_bn"
                                 << "cifar10/resnet8.json" << 200;
        QTest::newRow("vww") << "mlperf_vww_mobilenetv1_025_96_bn"
                             << "mlperf_vww01" << 200;
        QTest::newRow("kws") << "mlperf_kws_dscnn"
                             << "mlperf_kws01" << 200;
        QTest::newRow("opset 8") << "mnist_cntk_op8"
                                 << "mnist/cntk.json" << 200;
        QTest::newRow("transformer") << "vit_tiny_mnist_op17"
                                     << "mnist/vit.json" << 200;
    }

    void computesItOnRealNetworks()
    {
        SKIP_WITHOUT_SHARED();
        QFETCH(QString, model);
        QFETCH(QString, data);
        QFETCH(int, samples);
        compare({(sharedFolder() / "models" / (model.toStdString() + ".onnx")).string(),
                 (sharedFolder() / "data" / data.toStdString()).string()},
                recipeOf("int8", "uint8", GranularityKind::PerChannel), static_cast<size_t>(samples), kExact);
    }

    /// Equal constants are stored once, and the size is found without making them.
    void predictsTheSizeWhereConstantsAreEqual_data()
    {
        QTest::addColumn<QString>("weights");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<std::vector<float>>("first");
        QTest::addColumn<std::vector<float>>("second");
        const std::vector<float> plain = {0.5f, 1, -2, -0.5f, 0.25f, 1};
        QTest::newRow("scales of two layers") << "int8" << Scheme::Symmetric << plain << plain;
        QTest::newRow("scales of weights and biases") // for the step of inputs of 0 to 255 is 1
            << "int8" << Scheme::Symmetric << plain << std::vector<float>{3, 0.1f, -1, 2, 1, 0.7f};
        QTest::newRow("zero points that only begin alike")
            << "uint8" << Scheme::Affine << plain << std::vector<float>{0.5f, 2, -2, -0.5f, 1, 3};
        QTest::newRow("zero points of less than a byte")
            << "uint4" << Scheme::Affine << plain << std::vector<float>{0.5f, 2, -2, -0.5f, 1, 3};
    }

    void predictsTheSizeWhereConstantsAreEqual()
    {
        QFETCH(QString, weights);
        QFETCH(Scheme, scheme);
        QFETCH(std::vector<float>, first);
        QFETCH(std::vector<float>, second);
        ModelBuilder b(21);
        b.input("x", {-1, 2}).output("y").output("z");
        b.constant("w", {2, 3}, first).constant("v", {2, 3}, second).constant("bias", {3}, {10, -20, 30});
        b.node("Gemm", {"x", "w", "bias"}, "y");
        b.node("MatMul", {"x", "v"}, "z");
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("equal.onnx")).toStdString();
        b.write(path);
        const ModelPtr model = openModel(path);
        Recipe recipe = recipeOf(weights.toStdString(), "uint8", GranularityKind::PerChannel);
        recipe.weights.scheme = scheme;
        recipe.weights.range = {RangeMethodKind::MinMax};
        recipe.activations.range = {RangeMethodKind::Fixed, 0, 0, 255};
        Calibration calibration;
        for (const std::string& tensor : observedActivations(*model))
            calibration.activations.emplace(tensor, Histogram());
        const QuantizationPlan plan = makePlan(*model, recipe, &calibration);
        QCOMPARE(ExportSizer(model).size(plan).fileBytes,
                 static_cast<int64_t>(exportModel(*model, plan).bytes->size()));
    }

    void writesWholeFilesOrNone()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_residual.onnx");
        const ExportedModel exported = exportModel(
            *model, makePlan(*model, recipeOf("int8", "float32", GranularityKind::PerChannel), nullptr));
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("out.onnx")).toStdString();
        writeModel(exported, path);
        QCOMPARE(std::filesystem::file_size(path), exported.bytes->size());
        QVERIFY_THROWS_EXCEPTION(Error, writeModel(exported, path.parent_path() / "missing" / "out.onnx"));
        QVERIFY_THROWS_EXCEPTION(Error, writeModel(exported, "/proc/out.onnx"));
    }

private:
    void compare(const Material& material, const Recipe& recipe, size_t count, const Expectation& expected)
    {
        const ModelPtr model = openModel(material.model);
        SampleSet samples{openDataset(material.data, {{}, model->inputs.front().info.shape}), {}};
        const size_t step = samples.dataset->size() / count;
        for (size_t i = 0; i < count; ++i)
            samples.indices.push_back(i * step);
        const CalibrationPtr calibration =
            recipe.quantizesActivations() ? calibrate(*model, samples, {}) : nullptr;
        const QuantizationPlan plan = makePlan(*model, recipe, calibration.get());
        const Session exported(*exportModel(*model, plan).bytes, "exported");
        const Outputs floats = runAll(*model, Simulation(*model), samples);
        const Outputs executed = runAll(*model, exported, samples);
        for (const auto arithmetic : {IntegerArithmetic::RuntimeKernels, IntegerArithmetic::HeldInFloats})
            expect(floats, runAll(*model, Simulation(*model, plan, arithmetic), samples), executed, expected);
    }

    static void expect(const Outputs& floats, const Outputs& simulated, const Outputs& executed,
                       const Expectation& expected)
    {
        const double own = sqnrDb(floats, simulated);
        const double between = sqnrDb(simulated, executed);
        const double agreeing = agreement(simulated, executed);
        const QByteArray figures =
            QStringLiteral("agreement %1, executed against simulated %2 dB, simulated against float %3 dB")
                .arg(agreeing)
                .arg(between)
                .arg(own)
                .toUtf8();
        QVERIFY2(agreeing >= expected.agreement, figures.constData());
        QVERIFY2(between > expected.sqnrDb || between > own + expected.aboveOwnDb, figures.constData());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
