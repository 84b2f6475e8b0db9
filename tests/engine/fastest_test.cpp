#include "engine/core/error.h"
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/device/fastest.h"
#include "engine/device/kernel_times.h"
#include "engine/device/mixed_models.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTest>

using namespace bitdepth;

namespace {

/// Three convolutions in a row, a sum around the last one, and a Gemm.
void writeNetwork(const std::filesystem::path& path)
{
    ModelBuilder builder;
    builder.input("x", {-1, 4, 8, 8});
    std::string from = "x";
    for (const std::string name : {"a", "b", "c"}) {
        builder.constant("w" + name, {4, 4, 1, 1}).constant("v" + name, {4});
        builder.node("Conv", {from, "w" + name, "v" + name}, name);
        builder.node("Relu", {name}, name + "_act");
        from = name + "_act";
    }
    builder.node("Add", {"b_act", "c_act"}, "sum");
    builder.node("Flatten", {"sum"}, "flat");
    builder.constant("wd", {256, 3}).constant("vd", {3});
    builder.node("Gemm", {"flat", "wd", "vd"}, "d");
    builder.output("d");
    builder.write(path);
}

struct Bench {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;
    CalibrationPtr calibration;
    std::vector<TensorValue> sample;

    Bench()
    {
        writeNetwork(folder / "net.onnx");
        std::mt19937 random(4);
        std::normal_distribution<float> normal;
        std::vector<float> values(20 * 256);
        for (float& value : values)
            value = normal(random);
        writeZip(folder / "data.npz", {{"x.npy", npyFile("<f4", "(20, 4, 8, 8)", bytesOf(values))}});
        open(folder / "net.onnx", folder / "data.npz");
    }
    Bench(const std::filesystem::path& network, const std::filesystem::path& data) { open(network, data); }

    size_t layer(const std::string& output) const
    {
        for (size_t i = 0; i < model->layers.size(); ++i)
            if (model->layers[i].output == output)
                return i;
        return model->layers.size();
    }

private:
    void open(const std::filesystem::path& network, const std::filesystem::path& data)
    {
        model = openModel(network);
        const DatasetPtr dataset = openDataset(data, {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), 20, 0)};
        calibration = calibrate(*model, samples, {});
        sample = readBatch(samples, 0, 1, batchLayout(*model, *dataset));
    }
};

std::string dump(const std::vector<LayerLink>& links)
{
    std::string text;
    for (const LayerLink& link : links)
        text += std::to_string(link.from) + ">" + std::to_string(link.to) + ":" +
                std::to_string(link.elements) + " ";
    return text;
}

} // namespace

class FastestTest : public QObject {
    Q_OBJECT

private slots:
    void linksLayersThroughOperators();
    void aFloatLayerReadsTheCodesOfAnIntegerOne();
    void everyMixtureRunsAsItSays();
    void kernelsAreFoundByTheirLayersName();
    void timesEveryLayer();
    void theChoiceIsARecipeForTheModel();
    void answersAStop();
    void isNeverSlowerThanFloat_data();
    void isNeverSlowerThanFloat();
};

void FastestTest::linksLayersThroughOperators()
{
    const Bench bench;
    QCOMPARE(dump(layerLinks(*bench.model)), std::string("0>1:256 1>2:256 1>3:256 2>3:256 "));
}

void FastestTest::aFloatLayerReadsTheCodesOfAnIntegerOne()
{
    const Bench bench;
    const Recipe integer = makePreset("full-integer", *bench.model);
    const Recipe recipe =
        mixedRecipe(*bench.model, layerLinks(*bench.model), {false, true, false, true}, integer);
    const auto formats = [&](size_t layer) {
        const std::string& name = bench.model->layers[layer].name;
        return std::string(recipe.weightsOf(name).format.name) + " " +
               std::string(recipe.activationsOf(name).format.name);
    };
    QCOMPARE(formats(0), std::string("float32 float32"));
    QCOMPARE(formats(1), std::string("int8 uint8"));
    QCOMPARE(formats(2), std::string("float32 uint8"));
    QCOMPARE(formats(3), std::string("int8 uint8"));
    checkRecipeFits(recipe, *bench.model);
    const Recipe nothing =
        mixedRecipe(*bench.model, layerLinks(*bench.model), IntegerLayers(4, false), integer);
    QVERIFY(!nothing.quantizesActivations());
    for (const Layer& layer : bench.model->layers)
        QVERIFY(nothing.weightsOf(layer.name).format.isFloat32());
}

void FastestTest::everyMixtureRunsAsItSays()
{
    const Bench bench;
    MixedModels models(bench.model, bench.calibration);
    for (unsigned way = 0; way < 16; ++way) {
        IntegerLayers chosen(4);
        for (size_t i = 0; i < 4; ++i)
            chosen[i] = way >> i & 1;
        const TimedModel* loaded = models.load(chosen);
        QVERIFY(loaded);
        const auto integers = static_cast<int>(std::count(chosen.begin(), chosen.end(), true));
        QCOMPARE(loaded->kernels.integerLayers, integers);
        QCOMPARE(loaded->kernels.floatLayers, 4 - integers);
    }
    QCOMPARE(models.loaded(), size_t(16));
    models.forgetAllBut(models.allFloat());
    QCOMPARE(models.loaded(), size_t(16));
}

void FastestTest::kernelsAreFoundByTheirLayersName()
{
    const Bench bench;
    // As the runtime names them: after a node, after what it makes, behind its activation function.
    const std::vector<KernelTime> kernels = {{"/a_token_3", "QLinearConv", 5},  {"b_act_nchwc", "Conv", 7},
                                             {"c_act/QuantizeLinear", "QuantizeLinear", 100},
                                             {"ReorderOutput", "ReorderOutput", 50},
                                             {"ab", "Conv", 50},                {"/d/MatMulAddFusion", "Gemm", 2}};
    QCOMPARE(timesOfLayers(*bench.model, kernels), (std::vector<double>{5, 7, 0, 2}));
}

void FastestTest::timesEveryLayer()
{
    const Bench bench;
    const MixedModels models(bench.model, bench.calibration);
    for (const IntegerLayers& chosen : {models.allFloat(), models.allInteger()}) {
        const std::vector<KernelTime> kernels =
            timeKernels(models.exported(chosen), "net", bench.sample, {});
        const std::vector<double> times = timesOfLayers(*bench.model, kernels);
        QVERIFY(times[0] + times[1] + times[2] + times[3] > 0);
        QVERIFY(kernels.size() >= 4);
    }
}

void FastestTest::theChoiceIsARecipeForTheModel()
{
    const Bench bench;
    const FastestRecipe fastest =
        measureFastest(bench.model, bench.calibration, bench.sample, {}, {.seconds = 0.2});
    checkRecipeFits(fastest.recipe, *bench.model);
    QCOMPARE(fastest.recipe.name, std::string("fastest"));
    QCOMPARE(fastest.layers.size(), size_t(4));
    QVERIFY(fastest.candidates >= 2);
    QVERIFY(fastest.latency.median <= fastest.floatLatency.median); // chosen by these very figures
    const MixedModels models(bench.model, bench.calibration);
    IntegerLayers chosen;
    for (const LayerSpeed& layer : fastest.layers)
        chosen.push_back(layer.isInteger);
    QVERIFY(models.recipe(chosen) == fastest.recipe);
    QCOMPARE(fastest.notes.empty(), chosen == models.allInteger());
}

void FastestTest::answersAStop()
{
    const Bench bench;
    std::stop_source source;
    source.request_stop();
    const JobControl stopped{source.get_token(), {}};
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             measureFastest(bench.model, bench.calibration, bench.sample, stopped));
}

void FastestTest::isNeverSlowerThanFloat_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("data");
    QTest::newRow("depthwise, large pictures") << "mlperf_vww_mobilenetv1_025_96" << "mlperf_vww01";
    QTest::newRow("depthwise, small") << "mlperf_kws_dscnn" << "mlperf_kws01";
    QTest::newRow("an old opset") << "mnist_cntk_op8" << "mnist/cntk.json";
}

void FastestTest::isNeverSlowerThanFloat()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(const QString, network);
    QFETCH(const QString, data);
    const std::filesystem::path shared = sharedFolder();
    const Bench bench(shared / "models" / (network.toStdString() + ".onnx"),
                      shared / "data" / data.toStdString());
    const FastestRecipe fastest =
        measureFastest(bench.model, bench.calibration, bench.sample, {}, {.seconds = 1});
    checkRecipeFits(fastest.recipe, *bench.model);
    QVERIFY(fastest.latency.median <= fastest.floatLatency.median);
    QVERIFY(fastest.latency.p10 <= fastest.floatLatency.p10);
}

QTEST_GUILESS_MAIN(FastestTest)
#include "fastest_test.moc"
