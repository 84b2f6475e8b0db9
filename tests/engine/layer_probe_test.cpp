#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/repair/bias_fit.h"
#include "engine/repair/layer_probe.h"
#include "engine/repair/layer_moments.h"
#include "engine/repair/repair_layers.h"
#include "engine/repair/subnetwork.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

Recipe eightBits()
{
    Recipe recipe;
    recipe.weights = {formatNamed("int8"), {GranularityKind::PerTensor}, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    return recipe;
}

RepairState stateOf(const ModelPtr& model, const Recipe& recipe, const SampleSet& samples)
{
    RepairState state{model, model, calibrate(*model, samples, {}), {}};
    state.plan = makePlan(*model, recipe, state.calibration.get());
    return state;
}

/// Share of the numbers that differ by more than rounding in the last places.
double shareThatDiffers(const TensorValue& a, const TensorValue& b)
{
    if (a.values.size() != b.values.size())
        return 1;
    size_t different = 0;
    for (size_t i = 0; i < a.values.size(); ++i)
        different += std::fabs(a.values[i] - b.values[i]) > 1e-4f * (1 + std::fabs(b.values[i]));
    return static_cast<double>(different) / static_cast<double>(a.values.size());
}

float oneWildIn50(int sample) { return sample % 50 == 49 ? 100.0f : 1.0f; }
float mostlyZero(int sample) { return sample % 4 == 3 ? 1.0f : 0.0f; }

/// y = x W + b on numbers between -1 and 1, each sample multiplied by a factor of its own.
struct ScaledSamples {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;

    explicit ScaledSamples(float (*factor)(int))
    {
        constexpr int kSamples = 400;
        ModelBuilder builder;
        builder.input("x", {-1, 4}).output("y").constant("w", {4, 3}).constant("b", {3});
        builder.node("Gemm", {"x", "w", "b"}, "y");
        builder.write(folder / "net.onnx");
        std::vector<float> values;
        for (int i = 0; i < kSamples * 4; ++i)
            values.push_back(factor(i / 4) * std::sin(static_cast<float>(i * i % 977)));
        writeZip(folder / "data.npz", {{"x.npy", npyFile("<f4", "(400, 4)", bytesOf(values))}});
        model = openModel(folder / "net.onnx");
        const DatasetPtr dataset =
            openDataset(folder / "data.npz", {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), 0, 0)};
    }
};

} // namespace

class LayerProbeTest : public QObject {
    Q_OBJECT

private slots:
    void goesOnFromWhatItKeptAsFromTheStart_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::newRow("depthwise") << QByteArray("fashion_depthwise.onnx");
        QTest::newRow("residual") << QByteArray("fashion_residual.onnx");
    }

    void goesOnFromWhatItKeptAsFromTheStart()
    {
        QFETCH(QByteArray, network);
        const ModelPtr model = openModel(exampleFolder() / network.toStdString());
        const DatasetPtr dataset =
            openDataset(exampleFolder() / "dataset.json", {.inputShape = model->inputs.front().info.shape});
        const SampleSet samples{dataset, selectSamples(dataset->size(), 40, 3)};
        const CachedBatches batches(*model, samples);
        RepairState state = stateOf(model, eightBits(), samples);
        LayerProbe keeping(batches);
        LayerProbe forgetting(batches, 0);
        for (size_t layer = 0; layer < model->layers.size(); ++layer) {
            for (LayerProbe* probe : {&keeping, &forgetting})
                probe->moveTo(layer, *state.model, state.plan, *state.reference, {}, 2);
            for (size_t b = 0; b < batches.size(); ++b) {
                const LayerValues kept = keeping.run(batches.batch(b));
                const LayerValues fresh = forgetting.run(batches.batch(b));
                QCOMPARE(kept.input.shape, fresh.input.shape);
                QCOMPARE(kept.output.shape, fresh.output.shape);
                QVERIFY(shareThatDiffers(kept.input, fresh.input) < 0.01);
                QVERIFY(shareThatDiffers(kept.output, fresh.output) < 1e-6);
            }
            // As a pass does: what was moved to is repaired, and the next layer sees it.
            std::vector<float> bias = state.model->layers[layer].bias->values->copy();
            for (float& value : bias)
                value += 0.1f;
            setBias(state, layer, bias);
        }
    }

    /// Else memory runs out in deep networks, and everything starts from the inputs again.
    void keepsNothingThatEverybodyHasRead()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_residual.onnx");
        std::vector<std::string> passed;
        for (const Layer& layer : model->layers) {
            passed.push_back(layer.input);
            const std::set<std::string> border = borderBehind(model->graph, passed);
            QVERIFY(border.contains(layer.input));
            QVERIFY2(border.size() <= 2, layer.name.c_str()); // the branch and the shortcut beside it
        }
        QVERIFY(passed.size() > 4);
    }

    void aFewWildSamplesDoNotMoveTheBias()
    {
        const ScaledSamples wild(oneWildIn50);
        Recipe recipe = eightBits();
        recipe.activations.range = {RangeMethodKind::Fixed, 0, -1, 1};
        RepairState state = stateOf(wild.model, recipe, wild.samples);
        const CachedBatches batches(*wild.model, wild.samples);
        const std::vector<float> before = wild.model->layers[0].bias->values->copy();
        QCOMPARE(correctBiases(state, {batches, {}, 2, [](size_t, size_t) {}}).repaired, size_t(1));
        const std::vector<float> after = state.plan.biases.empty()
                                             ? state.model->layers[0].bias->values->copy()
                                             : reconstructed(state.plan.biases[0]).values->copy();
        for (size_t c = 0; c < before.size(); ++c)
            QVERIFY2(std::fabs(after[c] - before[c]) < 0.05f,
                     qPrintable(QString::number(after[c] - before[c])));
    }

    void samplesOfNothingDoNotHideTheOthers()
    {
        const ScaledSamples sparse(mostlyZero);
        Recipe recipe = floatRecipe();
        recipe.weights = {formatNamed("int4"), {GranularityKind::PerTensor}, Scheme::Symmetric, {}};
        const RepairState state = stateOf(sparse.model, recipe, sparse.samples);
        const CachedBatches batches(*sparse.model, sparse.samples);
        const auto geometry = geometryOf(*state.model, state.model->layers[0]);
        LayerProbe probe(batches);
        probe.moveTo(0, *state.model, state.plan, *state.reference, {}, 2);
        const SplitMoments moments = layerMoments(*geometry, probe, plannedFunction(state, 0, *geometry), batches,
                                                  MomentOrder::Both, false, {}, 2);
        // A quarter of the samples have numbers whose mean square is a half, and none of them is an outlier.
        const Eigen::VectorXd squares = moments.most.groups[0].covariance.diagonal();
        for (Eigen::Index i = 0; i < squares.size(); ++i)
            QVERIFY2(squares[i] > 0.08 && squares[i] < 0.17, qPrintable(QString::number(squares[i])));
    }
};

QTEST_GUILESS_MAIN(LayerProbeTest)
#include "layer_probe_test.moc"
