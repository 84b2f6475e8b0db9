#include "engine/repair/equalization.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/quantization/simulation.h"
#include "engine/repair/channel_chains.h"
#include "engine/repair/channel_ranges.h"
#include "engine/repair/model_variant.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

/// Convolution, @p function, depthwise convolution, the same function, convolution, pooling, Gemm: channels
/// of very unequal weights.
void writeNetwork(const std::filesystem::path& path, const std::string& function)
{
    std::vector<float> unequal;
    for (int channel = 0; channel < 4; ++channel)
        for (int i = 0; i < 9; ++i)
            unequal.push_back(std::pow(10.0f, static_cast<float>(channel - 2)) *
                              std::cos(7.0f * i + channel));
    ModelBuilder builder;
    builder.input("x", {-1, 1, 8, 8}).output("y");
    builder.constant("w1", {4, 1, 3, 3}).constant("b1", {4}).constant("w2", {4, 1, 3, 3}, unequal);
    builder.constant("b2", {4}).constant("w3", {5, 4, 1, 1}).constant("w4", {5, 3}).constant("b4", {3});
    builder.constant("low", {}, {0}).constant("high", {}, {6});
    const auto activation = [&](const std::string& from, const std::string& to) {
        if (function == "Clip")
            builder.node("Clip", {from, "low", "high"}, to);
        else
            builder.node(function, {from}, to);
    };
    builder.node("Conv", {"x", "w1", "b1"}, "a");
    activation("a", "ar");
    setAttribute(builder.node("Conv", {"ar", "w2", "b2"}, "d"), "group", int64_t(4));
    activation("d", "dr");
    builder.node("Conv", {"dr", "w3"}, "p");
    builder.node("GlobalAveragePool", {"p"}, "g");
    builder.node("Flatten", {"g"}, "f");
    builder.node("Gemm", {"f", "w4", "b4"}, "y");
    builder.write(path);
}

struct Bench {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;

    explicit Bench(const std::string& function)
    {
        writeNetwork(folder / "net.onnx", function);
        std::mt19937 random(4);
        std::normal_distribution<float> normal;
        std::vector<float> values(40 * 64);
        for (float& value : values)
            value = normal(random);
        writeZip(folder / "data.npz", {{"x.npy", npyFile("<f4", "(40, 1, 8, 8)", bytesOf(values))}});
        model = withBiases(openModel(folder / "net.onnx"));
        const DatasetPtr dataset =
            openDataset(folder / "data.npz", {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), 0, 0)};
    }

    double largestDifference(const Model& other) const
    {
        const CachedBatches batches(*model, samples);
        double largest = 0;
        double scale = 0;
        for (size_t b = 0; b < batches.size(); ++b) {
            const auto inputs = viewsOf(*batches.batch(b).inputs);
            const auto expected = Simulation(*model).run(inputs).front().values;
            const auto found = Simulation(other).run(inputs).front().values;
            for (size_t i = 0; i < expected.size(); ++i) {
                largest = std::max<double>(largest, std::fabs(expected[i] - found[i]));
                scale = std::max<double>(scale, std::fabs(expected[i]));
            }
        }
        return largest / scale;
    }
};

/// That the first layer makes, in any channel.
double largestValue(const Model& model, const CachedBatches& batches)
{
    const std::string& tensor = model.layers.front().output;
    double largest = 0;
    const auto ranges = channelRanges(model, {tensor}, batches, {}, 2);
    for (const Range& range : ranges.at(tensor))
        largest = std::max(largest, range.high);
    return largest;
}

double largestWeight(const Layer& layer, size_t channel)
{
    const size_t size = layer.weight.values->size() / static_cast<size_t>(layer.weight.shape[0]);
    double largest = 0;
    for (size_t i = 0; i < size; ++i)
        largest = std::max<double>(largest, std::fabs((*layer.weight.values)[channel * size + i]));
    return largest;
}

} // namespace

class EqualizationTest : public QObject {
    Q_OBJECT

private slots:
    void findsChainsThroughDepthwiseLayersAndPooling()
    {
        const Bench bench("Relu");
        const auto chains = findChannelChains(*bench.model);
        QCOMPARE(chains.size(), size_t(3));
        QCOMPARE(chains[0].front, size_t(0));
        QCOMPARE(chains[2].back, size_t(3));
        QVERIFY(chains[0].isPositive && chains[0].isDirect && !chains[0].bound);
        QVERIFY(!chains[2].isDirect);
        QCOMPARE(Bench("Clip").model->layers.size(), size_t(4));
        QCOMPARE(findChannelChains(*Bench("Sigmoid").model).size(), size_t(1));
    }

    void theFunctionStaysTheSame()
    {
        for (const char* function : {"Relu", "LeakyRelu"}) {
            const Bench bench(function);
            const CachedBatches batches(*bench.model, bench.samples);
            const ChangedModel equalized = equalize(bench.model, batches, {}, 2);
            QCOMPARE(equalized.layers, size_t(4));
            const double difference = bench.largestDifference(*equalized.model);
            QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
        }
    }

    // Channel 2 of the first layer has next to no weights: its neighbours' tensor has one step for all, and
    // scaling the weights up would take the bias, and so the range, along.
    void aChannelOfBiasAloneStaysInRange()
    {
        for (const char* function : {"Relu", "Clip"}) {
            for (const float bias : {0.3f, -0.3f}) { // always on, never on
                Bench bench(function);
                ModelVariant variant(*bench.model);
                std::vector<float> weights = bench.model->layers[0].weight.values->copy();
                for (float& weight : weights)
                    weight *= 0.01f; // nothing reaches the Clip
                std::fill_n(weights.begin() + 18, 9, 1e-9f);
                variant.setWeight(0, weights);
                variant.setBias(0, {0.01f, -0.02f, bias, 0.03f});
                variant.setBias(1, {0.01f, -0.02f, 0.1f, 0.03f});
                bench.model = variant.finish();
                const CachedBatches batches(*bench.model, bench.samples);
                const ChangedModel equalized = equalize(bench.model, batches, {}, 2);
                QVERIFY(equalized.layers > 0);
                const double before = largestValue(*bench.model, batches);
                const double after = largestValue(*equalized.model, batches);
                QVERIFY2(after <= 1.0001 * before, qPrintable(QString::number(after)));
                const double difference = bench.largestDifference(*equalized.model);
                QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
            }
        }
    }

    void channelsBecomeEqual()
    {
        const Bench bench("Relu");
        const CachedBatches batches(*bench.model, bench.samples);
        const ChangedModel equalized = equalize(bench.model, batches, {}, 2);
        const auto spread = [](const Layer& layer) {
            return largestWeight(layer, 3) / largestWeight(layer, 0);
        };
        QVERIFY(spread(bench.model->layers[1]) > 500);
        QVERIFY(spread(equalized.model->layers[1]) < 50);
        // At the end what makes a channel and what reads it have the same largest weight.
        for (size_t c = 0; c < 4; ++c)
            QVERIFY(std::fabs(largestWeight(equalized.model->layers[0], c) /
                                  largestWeight(equalized.model->layers[1], c) -
                              1) < 0.01);
    }

    // Of the first layer's channels the Clip cuts some off and others not.
    void aClipCutsOffWhatItDidBefore()
    {
        Bench bench("Clip");
        ModelVariant lifted(*bench.model);
        lifted.setBias(0, {5.5f, 0.5f, 8.0f, 0.0f});
        bench.model = lifted.finish();
        const CachedBatches batches(*bench.model, bench.samples);
        const ChangedModel equalized = equalize(bench.model, batches, {}, 2);
        QVERIFY(equalized.layers >= 2);
        const Layer& before = bench.model->layers[0];
        const Layer& after = equalized.model->layers[0];
        QCOMPARE(largestWeight(after, 2), largestWeight(before, 2));
        const double difference = bench.largestDifference(*equalized.model);
        QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
    }

    void absorbedBiasesChangeNothing()
    {
        Bench bench("Relu");
        ModelVariant lifted(*bench.model);
        lifted.setBias(0, {100, 100, 100, 100}); // channels that never come near zero
        bench.model = lifted.finish();
        const CachedBatches batches(*bench.model, bench.samples);
        const ChangedModel absorbed = absorbBiases(bench.model, batches, {}, 2);
        QVERIFY(absorbed.layers >= 2);
        QVERIFY(absorbed.model->layers[0].bias->values->front() < 50);
        const double difference = bench.largestDifference(*absorbed.model);
        QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
    }
};

QTEST_APPLESS_MAIN(EqualizationTest)
#include "equalization_test.moc"
