#include "engine/sensitivity/diagnosis.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/repair/channel_chains.h"
#include "engine/repair/model_variant.h"
#include "engine/runtime/open_model.h"
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
    std::vector<float> front = *model.layers[chain.front].weight.values;
    std::vector<float> bias = *model.layers[chain.front].bias->values;
    std::vector<float> back = *model.layers[chain.back].weight.values;
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
        // The remedy, carried on to what is found next, brings back what the unbroken network has.
        Recipe mended = recipe;
        QVERIFY(worst.advised);
        mended = worst.tried[*worst.advised].remedy.recipe;
        Evaluator healthy(whole, bench.samples, bench.calibration);
        Evaluator ill(bench.model, bench.samples, bench.calibration);
        const EvaluationPtr before = healthy.evaluate(recipe, {}, {.measureLatency = false});
        const EvaluationPtr after = ill.evaluate(mended, {}, {.measureLatency = false});
        QVERIFY(diagnosis.before->fidelity.sqnrDb < before->fidelity.sqnrDb - 3);
        QVERIFY(after->fidelity.sqnrDb > before->fidelity.sqnrDb - 1.5);
        QVERIFY(after->metric.value >= before->metric.value - 0.01);
    }
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
