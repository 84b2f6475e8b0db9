#include "engine/sensitivity/partial_simulation.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "engine/sensitivity/sensitivity_request.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace bitdepth;

namespace {

using Outputs = std::vector<std::vector<TensorValue>>; ///< by batch

struct Bench {
    ModelPtr model;
    SampleSet samples;
    CalibrationPtr calibration;

    Bench(const std::filesystem::path& network, const std::filesystem::path& data, size_t count)
        : model(openModel(network))
    {
        const DatasetPtr dataset = openDataset(data, {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), count, 3)};
        calibration = calibrate(*model, samples, {});
    }

    QuantizationPlan plan(const Recipe& recipe) const { return makePlan(*model, recipe, calibration.get()); }
};

Bench example(const char* name, size_t count = 24)
{
    return {exampleFolder() / name, exampleFolder() / "dataset.json", count};
}

Outputs whole(const Bench& bench, const QuantizationPlan& plan)
{
    const Simulation simulation(*bench.model, plan);
    const CachedBatches batches(*bench.model, bench.samples);
    Outputs outputs;
    for (size_t i = 0; i < batches.size(); ++i)
        outputs.push_back(simulation.run(viewsOf(*batches.batch(i).inputs)));
    return outputs;
}

Outputs partly(const PartialSimulation& simulation, const QuantizationPlan& plan)
{
    const auto run = simulation.load(plan);
    Outputs outputs;
    for (size_t i = 0; i < simulation.batches().size(); ++i)
        outputs.push_back(run.run(i));
    return outputs;
}

Outputs remembered(PartialSimulation& simulation, const QuantizationPlan& plan, unsigned threads = 2)
{
    Outputs outputs(simulation.batches().size());
    simulation.remember(plan, {}, threads, [&](size_t batch, std::vector<TensorValue> values) {
        outputs[batch] = std::move(values);
    });
    return outputs;
}

/// Largest difference; 0 only where every number is the same.
float difference(const Outputs& a, const Outputs& b)
{
    float largest = a.size() == b.size() ? 0 : INFINITY;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        for (size_t o = 0; o < a[i].size(); ++o)
            for (size_t k = 0; k < a[i][o].values.size(); ++k)
                largest = std::max(largest, std::fabs(a[i][o].values[k] - b[i][o].values.at(k)));
    return largest;
}

const Quantizer kWeights = requestForBits({4}).weights.front();
const Quantizer kActivations = requestForBits({4}).activations.front();

/// @p base with one tensor quantized by 4 bits.
Recipe changed(Recipe base, const Layer& layer, TensorRole role)
{
    if (role == TensorRole::Weights)
        base.setWeights(layer.name, kWeights);
    else
        base.setActivations(layer.name, kActivations);
    return base;
}

} // namespace

class PartialSimulationTest : public QObject {
    Q_OBJECT

private slots:
    void equalsTheWholeBitForBit_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("samples");
        for (const char* name : {"fashion_depthwise.onnx", "fashion_residual.onnx"})
            QTest::newRow(name) << QString::fromStdString((exampleFolder() / name).string())
                                << QString::fromStdString((exampleFolder() / "dataset.json").string()) << 24;
        if (sharedFolder().empty())
            return;
        const auto add = [](const char* name, const char* data, int samples) {
            QTest::newRow(name) << QString::fromStdString((sharedFolder() / "models" / name).string() +
                                                          ".onnx")
                                << QString::fromStdString((sharedFolder() / "data" / data).string())
                                << samples;
        };
        add("resnet20_cifar10", "cifar10/resnet20.json", 12);
        add("mobilenetv2_imagenette10", "imagenette", 2);
        add("squeezenet1.1", "imagenet_samples/squeezenet.json", 2);
        add("mlperf_vww_mobilenetv1_025_96", "mlperf_vww01", 4);
        add("vit_tiny_mnist_op17", "mnist/vit.json", 4);
        add("mlperf_kws_dscnn", "mlperf_kws01", 4);
    }

    void equalsTheWholeBitForBit()
    {
        QFETCH(QString, network);
        QFETCH(QString, data);
        QFETCH(int, samples);
        const Bench bench(network.toStdString(), data.toStdString(), static_cast<size_t>(samples));
        for (const Recipe& base : {floatRecipe(), makePreset("full-integer", *bench.model)}) {
            PartialSimulation simulation(bench.model, bench.samples);
            QCOMPARE(difference(remembered(simulation, bench.plan(base)), whole(bench, bench.plan(base))),
                     0.0f);
            const size_t step = std::max<size_t>(1, bench.model->layers.size() / 5);
            for (size_t layer = 0; layer < bench.model->layers.size(); layer += step)
                for (const TensorRole role : {TensorRole::Weights, TensorRole::Activations}) {
                    const auto plan = bench.plan(changed(base, bench.model->layers[layer], role));
                    QCOMPARE(difference(partly(simulation, plan), whole(bench, plan)), 0.0f);
                }
        }
    }

    void runsOnlyWhatLiesBehind()
    {
        const Bench bench = example("fashion_residual.onnx");
        PartialSimulation simulation(bench.model, bench.samples);
        remembered(simulation, {});
        size_t before = std::numeric_limits<size_t>::max();
        for (const Layer& layer : bench.model->layers) {
            const auto plan = bench.plan(changed(floatRecipe(), layer, TensorRole::Weights));
            const size_t nodes = simulation.load(plan).nodes();
            QVERIFY2(nodes <= before, layer.name.c_str());
            before = nodes;
        }
        QCOMPARE(before, size_t(1)); // the classifier alone
    }

    void memoryStaysBelowItsLimit()
    {
        const Bench bench = example("fashion_residual.onnx");
        const auto plan = bench.plan(changed(floatRecipe(), bench.model->layers.back(), TensorRole::Weights));
        const Outputs expected = whole(bench, plan);
        PartialSimulation unlimited(bench.model, bench.samples);
        remembered(unlimited, {});
        for (const size_t limit : {size_t(0), unlimited.keptBytes() / 5, unlimited.keptBytes() / 2}) {
            PartialSimulation simulation(bench.model, bench.samples, limit);
            remembered(simulation, {});
            QVERIFY(simulation.keptBytes() <= limit);
            QVERIFY(limit == 0 || simulation.keptBytes() > 0);
            QCOMPARE(difference(partly(simulation, plan), expected), 0.0f);
        }
    }

    void anEditRunsOnlyWhatItChanged()
    {
        const Bench bench = example("fashion_depthwise.onnx");
        PartialSimulation simulation(bench.model, bench.samples);
        Recipe recipe = makePreset("full-integer", *bench.model);
        remembered(simulation, bench.plan(recipe));
        for (const size_t layer : {size_t(3), size_t(1), bench.model->layers.size() - 1}) {
            recipe = changed(recipe, bench.model->layers[layer], TensorRole::Weights);
            const Outputs expected = whole(bench, bench.plan(recipe));
            QCOMPARE(difference(remembered(simulation, bench.plan(recipe), 3), expected), 0.0f);
            QCOMPARE(difference(partly(simulation, bench.plan(recipe)), expected), 0.0f);
        }
    }

    /// Integer kernels that hand codes to one another are cut between, too: layers further down leave less to
    /// be run.
    void cutsChainsOfIntegerKernels()
    {
        const Bench bench = example("fashion_depthwise.onnx");
        PartialSimulation simulation(bench.model, bench.samples);
        const Recipe recipe = makePreset("full-integer", *bench.model);
        remembered(simulation, bench.plan(recipe));
        std::vector<size_t> nodes; // by layer
        for (const Layer& layer : bench.model->layers)
            nodes.push_back(simulation.load(bench.plan(changed(recipe, layer, TensorRole::Weights))).nodes());
        QVERIFY(std::is_sorted(nodes.rbegin(), nodes.rend()));
        QVERIFY(nodes.at(nodes.size() - 2) * 2 <= nodes.front());
    }

    void linesCutTheNetworkInTwo()
    {
        const Bench bench = example("fashion_residual.onnx", 1);
        const std::vector<CutLine> lines = cutLines(*bench.model);
        size_t layers = 0;
        int64_t work = 0;
        for (const CutLine& line : lines) {
            QCOMPARE(line.tensors.size(), size_t(1));
            QVERIFY(line.multiplyAddsInFront > work);
            work = line.multiplyAddsInFront;
            layers += line.layers;
        }
        QCOMPARE(layers, bench.model->layers.size() - 1); // nothing stands in front of the first
    }
};

QTEST_GUILESS_MAIN(PartialSimulationTest)
#include "partial_simulation_test.moc"
