#include "engine/sensitivity/sensitivity_measurement.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/evaluator.h"
#include "engine/runtime/open_model.h"
#include "engine/sensitivity/output_comparison.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <atomic>
#include <cmath>

using namespace bitdepth;

namespace {

SensitivitySource sourceOf(const std::filesystem::path& network, const std::filesystem::path& data,
                           size_t count)
{
    const ModelPtr model = openModel(network);
    const DatasetPtr dataset = openDataset(data, {.inputShape = model->inputs.front().info.shape});
    const SampleSet samples{dataset, selectSamples(dataset->size(), count, 3)};
    const SampleSet some{dataset, selectSamples(dataset->size(), 32, 4)};
    return {model, samples, calibrate(*model, some, {})};
}

SensitivitySource example(const char* name, size_t count)
{
    return sourceOf(exampleFolder() / name, exampleFolder() / "dataset.json", count);
}

std::vector<double> noiseOf(const Sensitivity& sensitivity, TensorRole role)
{
    std::vector<double> noise;
    for (const SensitivityFigure& figure : sensitivity.alone)
        if (figure.role == role)
            noise.push_back(figure.noise);
    return noise;
}

bool same(const std::vector<SensitivityFigure>& a, const std::vector<SensitivityFigure>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.layer == y.layer && x.role == y.role && x.quantizer == y.quantizer && x.noise == y.noise &&
               x.divergence == y.divergence && x.metricChange == y.metricChange;
    });
}

} // namespace

class SensitivityTest : public QObject {
    Q_OBJECT

private slots:
    void requestsNameEveryTensor()
    {
        const SensitivitySource source = example("fashion_depthwise.onnx", 1);
        const auto tasks = sensitivityTasks(*source.model, requestForBits({8, 4, 2}));
        QCOMPARE(tasks.size(), source.model->layers.size() * 6);
        QCOMPARE(tasks[1].quantizer.format.name, std::string_view("int4"));
        QCOMPARE(tasks[5].quantizer.format.name, std::string_view("uint2"));
    }

    /// Against the evaluator, which runs the whole network.
    void figuresAreThoseOfTheEvaluator()
    {
        const SensitivitySource source = example("fashion_residual.onnx", 40);
        const SensitivityRequest request = requestForBits({3});
        const Sensitivity measured = measureSensitivity(source, request, {}, {}, {});
        QCOMPARE(measured.alone.size(), source.model->layers.size() * 2);
        QCOMPARE(measured.allBut.size(), measured.alone.size());
        Evaluator evaluator(source.model, source.samples,
                            {source.samples.dataset, selectSamples(source.samples.dataset->size(), 32, 4)});
        const double floatMetric = evaluator.evaluateFloat({}, {.measureLatency = false})->metric.value;
        for (size_t i = 0; i < measured.alone.size(); i += 3) {
            const SensitivityFigure& figure = measured.alone[i];
            const std::string& name = source.model->layers[figure.layer].name;
            Recipe rest;
            rest.weights = request.weights.front();
            rest.activations = request.activations.front();
            if (figure.role == TensorRole::Weights)
                rest.setWeights(name, {});
            else
                rest.setActivations(name, {});
            const Recipe alone = recipeAlone(*source.model, figure.layer, figure.role, figure.quantizer);
            for (const auto& [recipe, found] :
                 {std::pair(alone, figure), std::pair(rest, measured.allBut[i])}) {
                const EvaluationPtr expected = evaluator.evaluate(recipe, {}, {.measureLatency = false});
                QVERIFY(std::fabs(found.sqnrDb - expected->fidelity.sqnrDb) < 1e-9);
                QVERIFY(std::fabs(*found.metricChange - (expected->metric.value - floatMetric)) < 1e-12);
                QVERIFY(found.measured && found.divergence > 0);
            }
        }
    }

    void threadsDoNotChangeAFigure()
    {
        const SensitivitySource source = example("fashion_depthwise.onnx", 24);
        const SensitivityRequest request = requestForBits({4, 2});
        const Sensitivity one = measureSensitivity(source, request, {}, {}, {}, {.threads = 1});
        const Sensitivity many = measureSensitivity(source, request, {}, {}, {}, {.threads = 5});
        QVERIFY(same(one.alone, many.alone) && same(one.allBut, many.allBut));
        const Sensitivity tight =
            measureSensitivity(source, request, {}, {}, {}, {.threads = 2, .memoryLimit = 100000});
        QVERIFY(same(one.alone, tight.alone) && same(one.allBut, tight.allBut));
        QVERIFY(same(estimateSensitivity(source, request, {}, {.threads = 1}).alone,
                     estimateSensitivity(source, request, {}, {.threads = 5}).alone));
    }

    void theEstimateRanksLikeTheMeasurement_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("samples");
        const auto add = [](const std::filesystem::path& network, const std::filesystem::path& data,
                            int samples) {
            QTest::newRow(network.filename().c_str()) << QString::fromStdString(network.string())
                                                      << QString::fromStdString(data.string()) << samples;
        };
        for (const char* name : {"fashion_depthwise.onnx", "fashion_residual.onnx"})
            add(exampleFolder() / name, exampleFolder() / "dataset.json", 150);
        if (sharedFolder().empty())
            return;
        const auto models = sharedFolder() / "models";
        const auto data = sharedFolder() / "data";
        add(models / "resnet20_cifar10.onnx", data / "cifar10/resnet20.json", 100);
        add(models / "mobilenetv2_imagenette10.onnx", data / "imagenette", 24);
        add(models / "squeezenet1.1.onnx", data / "imagenet_samples/squeezenet.json", 24);
    }

    void theEstimateRanksLikeTheMeasurement()
    {
        QFETCH(QString, network);
        QFETCH(QString, data);
        QFETCH(int, samples);
        SensitivitySource source =
            sourceOf(network.toStdString(), data.toStdString(), static_cast<size_t>(samples));
        SensitivityRequest request = requestForBits({4});
        request.activations.clear();
        const Sensitivity estimate = estimateSensitivity(source, request, {});
        const Sensitivity measured = measureSensitivity(source, request, estimate, {}, {}, {.allBut = false});
        QVERIFY(!estimate.alone.front().measured && measured.alone.front().measured);
        const double correlation =
            rankCorrelation(noiseOf(estimate, TensorRole::Weights), noiseOf(measured, TensorRole::Weights));
        QVERIFY2(correlation >= 0.8, qPrintable(QString::number(correlation)));
    }

    void widthsThatWereNotSimulatedAreEstimatedToo()
    {
        const SensitivitySource source = example("fashion_residual.onnx", 100);
        const SensitivityRequest request = requestForBits({8, 6, 4});
        const Sensitivity estimate = estimateSensitivity(source, request, {});
        const Sensitivity measured = measureSensitivity(source, request, {}, {}, {}, {.allBut = false});
        for (const TensorRole role : {TensorRole::Weights, TensorRole::Activations})
            QVERIFY(rankCorrelation(noiseOf(estimate, role), noiseOf(measured, role)) > 0.9);
    }

    void figuresStreamInWorstFirst()
    {
        const SensitivitySource source = example("fashion_residual.onnx", 16);
        const SensitivityRequest request = requestForBits({4});
        Sensitivity estimate = estimateSensitivity(source, request, {});
        std::vector<SensitivityFigure> taken;
        const TakeFigure take = [&](const SensitivityFigure& figure, SensitivityScope scope) {
            QCOMPARE(scope, SensitivityScope::Alone);
            taken.push_back(figure);
        };
        const Sensitivity measured =
            measureSensitivity(source, request, estimate, take, {}, {.threads = 1, .allBut = false});
        std::stable_sort(estimate.alone.begin(), estimate.alone.end(),
                         [](const auto& a, const auto& b) { return a.noise > b.noise; });
        QCOMPARE(taken.size(), estimate.alone.size());
        for (size_t i = 0; i < taken.size(); ++i)
            QVERIFY(taken[i].layer == estimate.alone[i].layer && taken[i].role == estimate.alone[i].role);
    }

    void aStopEndsIt()
    {
        const SensitivitySource source = example("fashion_residual.onnx", 64);
        std::stop_source stop;
        std::atomic<int> figures = 0;
        const TakeFigure take = [&](const SensitivityFigure&, SensitivityScope) {
            if (++figures == 2)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, measureSensitivity(source, requestForBits({4}), {}, take,
                                                               {stop.get_token(), {}}, {.threads = 2}));
        QVERIFY(figures < 6);
    }

    void withoutSamplesItSaysSo()
    {
        SensitivitySource source = example("fashion_residual.onnx", 4);
        source.samples.indices.clear();
        QVERIFY_THROWS_EXCEPTION(Error, measureSensitivity(source, requestForBits({4}), {}, {}, {}));
        QVERIFY_THROWS_EXCEPTION(Error, estimateSensitivity(source, requestForBits({4}), {}));
    }

    /// Figures worked out by hand.
    void divergenceOfScores()
    {
        const std::vector<float> half = {0.5f, 0.5f};
        const std::vector<float> quarter = {0.25f, 0.75f};
        const double expected = 0.5 * std::log(0.5 / 0.25) + 0.5 * std::log(0.5 / 0.75);
        QVERIFY(std::fabs(divergenceOf(half, quarter) - expected) < 1e-12);
        const std::vector<float> zeros = {7, 7};               // as logits the same two halves ...
        const std::vector<float> logits = {0, std::log(3.0f)}; // ... and a quarter and three
        QVERIFY(std::fabs(divergenceOf(zeros, logits) - expected) < 1e-7);
        QCOMPARE(divergenceOf(quarter, quarter), 0.0);
        QVERIFY(std::isnan(divergenceOf({}, {})));
    }

    void correlationOfRanks()
    {
        QCOMPARE(rankCorrelation({1, 2, 3}, {10, 20, 90}), 1.0);
        QCOMPARE(rankCorrelation({1, 2, 3}, {3, 2, 1}), -1.0);
        QCOMPARE(rankCorrelation({1, 2, 3, 4}, {1, 2, 4, 3}), 0.8); // 1 - 6 x 2 / (4 x 15)
        QVERIFY(std::fabs(rankCorrelation({1, 2, 2, 4}, {1, 2, 3, 4}) - std::sqrt(0.9)) < 1e-12);
        QVERIFY(std::isnan(rankCorrelation({1}, {1})));
    }
};

QTEST_GUILESS_MAIN(SensitivityTest)
#include "sensitivity_test.moc"
