#include "engine/sensitivity/diagnosis.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/repair/channel_chains.h"
#include "engine/repair/model_variant.h"
#include "engine/runtime/open_model.h"
#include "engine/statistics/histogram.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

constexpr size_t kChannel = 5;
constexpr float kFactor = 100;

/// A bundled network, broken or not, with samples to judge by and others to calibrate on.
struct Bench {
    ModelPtr model;
    SampleSet samples;
    SampleSet calibration;

    explicit Bench(const char* name) : model(withBiases(openModel(exampleFolder() / name)))
    {
        const auto open = [&](const char* file) {
            return openDataset(exampleFolder() / file, {.inputShape = model->inputs.front().info.shape});
        };
        const DatasetPtr data = open("dataset.json");
        const DatasetPtr others = open("calibration.json");
        samples = {data, selectSamples(data->size(), 200, 3)};
        calibration = {others, selectSamples(others->size(), 64, 4)};
    }
};

Recipe int8(Granularity granularity)
{
    Recipe recipe;
    recipe.name = "int8";
    recipe.weights = {formatNamed("int8"), granularity, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    return recipe;
}

/// The same float function with one channel between two layers scaled up and back down.
ModelPtr broken(const Model& model, const ChannelChain& chain)
{
    std::vector<float> front = model.layers[chain.front].weight.values->copy();
    std::vector<float> bias = model.layers[chain.front].bias->values->copy();
    std::vector<float> back = model.layers[chain.back].weight.values->copy();
    const auto made = weightChannels(model, model.layers[chain.front]).made;
    const auto read = weightChannels(model, model.layers[chain.back]).read;
    for (size_t i = 0; i < front.size(); ++i)
        front[i] *= made[i] == kChannel ? kFactor : 1;
    bias[kChannel] *= kFactor;
    for (size_t i = 0; i < back.size(); ++i)
        back[i] /= read[i] == kChannel ? kFactor : 1;
    ModelVariant variant(model);
    variant.setWeight(chain.front, std::move(front));
    variant.setBias(chain.front, std::move(bias));
    variant.setWeight(chain.back, std::move(back));
    return variant.finish();
}

/// A layer that reads "x", numbers spread evenly from 0 to 1.
struct Examined {
    ModelPtr model;
    Calibration calibration;

    const Layer& layer() const { return model->layers.front(); }
    ActivationPlan plan(double high) const
    {
        const Format format = formatNamed("uint8");
        ActivationPlan activation;
        activation.tensor = "x";
        activation.encoding = {format, {}, 0, {scaleFor({0, high}, format, Scheme::Affine)}};
        return activation;
    }
};

Examined evenNumbers()
{
    Examined examined{openModel(exampleFolder() / "fashion_residual.onnx"), {}};
    std::vector<float> even(10000);
    for (size_t i = 0; i < even.size(); ++i)
        even[i] = static_cast<float>(i) / static_cast<float>(even.size());
    examined.calibration.activations["x"] = computeHistogram(even);
    return examined;
}

ChannelChain chainWithRelu(const Model& model)
{
    for (const ChannelChain& chain : findChannelChains(model))
        if (chain.isPositive && !chain.bound && chain.repeats == 1)
            return chain;
    return {};
}

} // namespace

class DiagnosisTest : public QObject {
    Q_OBJECT

private slots:
    void aBrokenChannelIsNamedAndMended_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<bool>("perChannel");
        QTest::newRow("residual, per channel") << QByteArray("fashion_residual.onnx") << true;
        QTest::newRow("residual, per tensor") << QByteArray("fashion_residual.onnx") << false;
        QTest::newRow("depthwise, per channel") << QByteArray("fashion_depthwise.onnx") << true;
    }

    void aBrokenChannelIsNamedAndMended()
    {
        QFETCH(QByteArray, network);
        QFETCH(bool, perChannel);
        Bench bench(network.constData());
        const Recipe recipe = int8({perChannel ? GranularityKind::PerChannel : GranularityKind::PerTensor});
        const ChannelChain chain = chainWithRelu(*bench.model);
        QVERIFY(chain.channels > kChannel);
        const ModelPtr whole = bench.model;
        bench.model = broken(*whole, chain);
        const Diagnosis diagnosis = diagnose(bench.model, bench.samples, bench.calibration, recipe, {});
        QVERIFY(!diagnosis.findings.empty());
        const Finding& worst = diagnosis.findings.front();
        QCOMPARE(worst.cause.cause, NoiseCause::OutlierChannel);
        QCOMPARE(worst.cause.channel, std::optional(kChannel));
        QVERIFY(worst.cause.ratio > 20);
        if (worst.role == TensorRole::Activations) {
            QCOMPARE(worst.layer, chain.back);
            QCOMPARE(worst.madeBy, whole->layers[chain.front].name);
        } else {
            QCOMPARE(worst.layer, chain.front);
        }
        // The remedy brings back what the unbroken network has.
        QVERIFY(worst.advised);
        const Recipe mended = worst.tried[*worst.advised].remedy.recipe;
        Evaluator healthy(whole, bench.samples, bench.calibration);
        Evaluator ill(bench.model, bench.samples, bench.calibration);
        const EvaluationPtr before = healthy.evaluate(recipe, {}, {.measureLatency = false});
        const EvaluationPtr after = ill.evaluate(mended, {}, {.measureLatency = false});
        const double lost = before->fidelity.sqnrDb - diagnosis.before->fidelity.sqnrDb;
        const double regained = after->fidelity.sqnrDb - diagnosis.before->fidelity.sqnrDb;
        QVERIFY(lost > 3);
        QVERIFY(regained > 0.9 * lost);
        QVERIFY(after->metric.value >= before->metric.value - 0.01);
        QVERIFY(std::fabs(10 * std::log10(worst.tried[*worst.advised].noise) + after->fidelity.sqnrDb) <
                1e-9);
    }

    /// What a layer inherits is what those before it created: the first inherits nothing.
    void noiseIsCreatedThenInherited()
    {
        const Bench bench("fashion_residual.onnx");
        Recipe onlyFirst = floatRecipe();
        onlyFirst.setWeights(bench.model->layers.front().name, int8({}).weights);
        const CachedBatches batches(*bench.model, bench.samples);
        const auto noise =
            layerNoise(*bench.model, makePlan(*bench.model, onlyFirst, nullptr), batches, {}, 2);
        QVERIFY(noise.front().created > 0);
        QCOMPARE(noise.front().total, noise.front().created);
        for (size_t i = 1; i < noise.size(); ++i) {
            QCOMPARE(noise[i].created, 0.0);
            QVERIFY(noise[i].total > 0);
        }
        const auto again =
            layerNoise(*bench.model, makePlan(*bench.model, onlyFirst, nullptr), batches, {}, 5);
        for (size_t i = 0; i < noise.size(); ++i)
            QCOMPARE(again[i].total, noise[i].total);
    }

    void aSampleThatStretchesTheRange()
    {
        const Examined examined = evenNumbers();
        Calibration calibration = examined.calibration;
        std::vector<Extremes> samples(40, {0, 1});
        samples[17] = {0, 9};
        calibration.sampleExtremes["x"] = samples;
        const CauseFound found =
            causeInActivations(*examined.model, examined.layer(), examined.plan(9), calibration, {});
        QCOMPARE(found.cause, NoiseCause::RangeWastedBySample);
        QCOMPARE(found.sample, std::optional<size_t>(17));
        QCOMPARE(found.evidence.guilty, std::optional<size_t>(17));
        QCOMPARE(found.evidence.parts.at(17).values, (Range{0, 9}));
        QCOMPARE(found.ratio, 9.0);
        // A range that leaves the sample out wastes nothing.
        QVERIFY(
            causeInActivations(*examined.model, examined.layer(), examined.plan(1), calibration, {}).cause !=
            NoiseCause::RangeWastedBySample);
    }

    void clippedDeadAndUnequalRanges()
    {
        const Examined examined = evenNumbers();
        const auto causeOf = [&](double high, const ChannelRangeMap& channels = {}) {
            return causeInActivations(*examined.model, examined.layer(), examined.plan(high),
                                      examined.calibration, channels);
        };
        QCOMPARE(causeOf(0.5).cause, NoiseCause::LongTailClipped);
        QCOMPARE(causeOf(4).cause, NoiseCause::DeadRange);
        QVERIFY(std::fabs(causeOf(4).ratio - 0.75) < 0.01);
        QCOMPARE(causeOf(1).cause, NoiseCause::Unknown);
        QCOMPARE(causeOf(1, {{"x", {{0, 1}, {0, 0.02}, {-0.6, 0}, {0, 0.01}, {0, 0.5}}}}).cause,
                 NoiseCause::UnequalChannels);
        const CauseFound outlier = causeOf(1, {{"x", {{0, 0.02}, {0, 0.02}, {-1, 0}, {0, 0.01}, {0, 0.02}}}});
        QCOMPARE(outlier.cause, NoiseCause::OutlierChannel);
        QCOMPARE(outlier.channel, std::optional<size_t>(2));
        QCOMPARE(outlier.ratio, 50.0);
        QCOMPARE(outlier.evidence.parts.size(), size_t(5));
        QCOMPARE(outlier.evidence.parts.at(2).values, (Range{-1, 0}));
        QVERIFY(!outlier.evidence.histogram);
        QVERIFY(causeOf(4).evidence.histogram && causeOf(4).evidence.parts.empty());
        QVERIFY(std::fabs(causeOf(4).evidence.range->high - 4) < 0.05);
    }

    void aClippedTailIsShown()
    {
        const Examined examined = evenNumbers();
        const CauseFound found = causeInActivations(*examined.model, examined.layer(), examined.plan(0.5),
                                                    examined.calibration, {});
        QVERIFY(found.ratio > 0.9); // half of the numbers lie beyond, by far more than a step
        QVERIFY(found.evidence.histogram && found.evidence.parts.empty());
        QVERIFY(std::fabs(found.evidence.range->high - 0.5) < 0.01);
        QVERIFY(found.evidence.histogram->max > 0.99);
    }

    void aConcatOfUnequalInputsIsNamed()
    {
        const TestFolder folder;
        ModelBuilder builder;
        builder.input("x", {-1, 4}).output("y").constant("w", {8, 3});
        builder.node("Relu", {"x"}, "small");
        builder.node("Exp", {"x"}, "large");
        setAttribute(builder.node("Concat", {"small", "large"}, "joined"), "axis", int64_t(1));
        builder.node("Gemm", {"joined", "w"}, "y");
        builder.write(folder / "concat.onnx");
        const ModelPtr model = openModel(folder / "concat.onnx");
        Calibration calibration;
        calibration.activations["small"] = computeHistogram(std::vector<float>{0, 0.5f, 1});
        calibration.activations["large"] = computeHistogram(std::vector<float>{0, 10, 40});
        calibration.activations["joined"] = computeHistogram(std::vector<float>{0, 0.5f, 1, 0, 10, 40});
        ActivationPlan plan = evenNumbers().plan(40);
        plan.tensor = "joined";
        const CauseFound found = causeInActivations(*model, model->layers.front(), plan, calibration, {});
        QCOMPARE(found.cause, NoiseCause::UnequalConcat);
        QCOMPARE(found.ratio, 40.0);
        QCOMPARE(found.evidence.parts.size(), size_t(2));
        QCOMPARE(found.evidence.guilty, std::optional<size_t>(1));
        QCOMPARE(QString::fromStdString(found.evidence.parts.at(1).name), QStringLiteral("large"));
        QCOMPARE(found.evidence.parts.at(1).values, (Range{0, 40}));
        // Inputs of one size are no cause.
        calibration.activations["small"] = calibration.activations["large"];
        QVERIFY(causeInActivations(*model, model->layers.front(), plan, calibration, {}).cause !=
                NoiseCause::UnequalConcat);
    }

    /// One scale a tensor over output channels of very different size; one a channel makes it no cause.
    void unequalWeightsAreShown()
    {
        const ModelPtr whole = openModel(exampleFolder() / "fashion_residual.onnx");
        const Layer& layer = whole->layers.front();
        std::vector<float> values = layer.weight.values->copy();
        const auto made = weightChannels(*whole, layer).made;
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = (i % 2 ? 1.0f : -1.0f) * (made[i] % 2 ? 1.0f : 0.01f);
        ModelVariant variant(*whole);
        variant.setWeight(0, std::move(values));
        const ModelPtr model = variant.finish();
        const auto causeWith = [&](GranularityKind kind) {
            Recipe recipe = floatRecipe();
            recipe.setWeights(layer.name, int8({kind}).weights);
            return causeInWeights(*model, makePlan(*model, recipe, nullptr).weights.front());
        };
        const CauseFound found = causeWith(GranularityKind::PerTensor);
        QCOMPARE(found.cause, NoiseCause::UnequalChannels);
        QVERIFY(std::fabs(found.ratio - 100) < 0.1);
        QCOMPARE(found.evidence.parts.size(), static_cast<size_t>(layer.weight.shape.front()));
        QCOMPARE(causeWith(GranularityKind::PerChannel).cause, NoiseCause::Unknown);
    }

    void fewBitsAreSaid()
    {
        const Examined examined = evenNumbers();
        ActivationPlan plan = examined.plan(1);
        plan.encoding.format = formatNamed("uint2");
        plan.encoding.scales = {scaleFor({0, 1}, plan.encoding.format, Scheme::Affine)};
        const CauseFound found =
            causeInActivations(*examined.model, examined.layer(), plan, examined.calibration, {});
        QCOMPARE(found.cause, NoiseCause::FewBits);
        QVERIFY(found.evidence.histogram);
    }

    void remediesEndWithFloat()
    {
        const Examined examined = evenNumbers();
        const Recipe recipe = int8({});
        const auto remedies =
            remediesFor({NoiseCause::UnequalChannels}, examined.layer(), TensorRole::Weights, recipe);
        QCOMPARE(remedies.front().kind, RemedyKind::PerChannel);
        QCOMPARE(remedies.front().recipe.weightsOf(examined.layer().name).granularity.kind,
                 GranularityKind::PerChannel);
        QCOMPARE(remedies.back().kind, RemedyKind::LeaveFloat);
        QVERIFY(remedies.back().recipe.weightsOf(examined.layer().name).format.isFloat32());
        for (const Remedy& remedy : remedies)
            QVERIFY(!(remedy.recipe == recipe));
    }
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
