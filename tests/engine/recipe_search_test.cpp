#include "engine/search/recipe_search.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/device/device_fit.h"
#include "engine/quantization/export.h"
#include "engine/runtime/open_model.h"
#include "engine/search/device_limits.h"
#include "engine/search/frontier.h"
#include "engine/search/rounding_shares.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <cmath>
#include <random>

using namespace bitdepth;

namespace {

/// A bundled network and some of its calibration pictures.
struct Bench {
    ModelPtr model;
    SampleSet samples;

    explicit Bench(size_t count = 64, const char* name = "fashion_depthwise.onnx")
        : model(openModel(exampleFolder() / name))
    {
        const DatasetPtr dataset = openDataset(exampleFolder() / "calibration.json",
                                               {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), count, 3)};
    }
};

SearchRequest smallRequest()
{
    SearchRequest request;
    request.choices.activationBits = {32};
    request.limits.maxDropPoints = 4;
    request.measurementsAtMost = 8;
    return request;
}

/// One with nothing but an int8 kernel, half as much flash and as much RAM as @p bytes, 100 taken by code.
DeviceProfile integerDevice(int64_t bytes)
{
    const auto figure = [](int64_t value) {
        return R"({"value": )" + std::to_string(value) + R"(, "source": "s", "url": "https://u"})";
    };
    return parseDevice(
        R"({"version": 1, "id": "tiny", "title": "Tiny", "kind": "microcontroller", "processor": "p",
        "runtime": "r", "flash_bytes": )" +
            figure(bytes / 2) + R"(, "ram_bytes": )" + figure(bytes) + R"(, "runtime_code_bytes": )" +
            figure(100) + R"(, "kernels": [{"weights": "int8", "activations": "int8"}]})",
        "tiny.json");
}

TensorValue value(const std::vector<float>& numbers) { return {{1, int64_t(numbers.size())}, numbers}; }

LabelFreeLoss lossOf(const std::vector<float>& reference, const std::vector<float>& output)
{
    LabelFreeLossMeter meter(1, OutputMeaning::ClassScores);
    const std::vector<TensorValue> references = {value(reference)};
    const std::vector<TensorValue> outputs = {value(output)};
    meter.add({0, {}, outputs, references, 0, 1});
    return meter.loss();
}

} // namespace

class RecipeSearchTest : public QObject {
    Q_OBJECT

private slots:
    void lossIsCountedByHand()
    {
        const LabelFreeLoss changed = lossOf({0.6f, 0.3f, 0.1f}, {0.2f, 0.7f, 0.1f});
        QCOMPARE(changed.agreement, 0.0);
        QVERIFY(std::abs(changed.dropPoints - 30) < 1e-4); // 0.6 - 0.3, more than the margins expect
        QVERIFY(std::abs(changed.noise - 0.32 / 0.46) < 1e-5);
        const LabelFreeLoss same = lossOf({0.6f, 0.3f, 0.1f}, {0.6f, 0.3f, 0.1f});
        QCOMPARE(same.dropPoints, 0.0);
        QCOMPARE(same.noise, 0.0);
    }

    /// Few of the judging samples change their answer. What chance makes of them must move the figure little,
    /// and its interval must hold what a hundred times as many samples say.
    void chanceMovesTheLossLittle()
    {
        std::mt19937 random(7);
        std::normal_distribution<float> changes(0.0f, 0.5f);
        std::exponential_distribution<float> margins(0.5f);
        const auto draw = [&](size_t samples) {
            LabelFreeLossMeter meter(samples, OutputMeaning::ClassScores);
            for (size_t i = 0; i < samples; ++i) {
                const float margin = margins(random);
                const std::vector<TensorValue> reference = {value({margin, 0.0f, -1.0f})};
                const std::vector<TensorValue> output = {value({margin + changes(random), 0.0f, -1.0f})};
                meter.add({i, {}, output, reference, 0, 1});
            }
            return meter.loss();
        };
        const double truth = draw(16'000).dropPoints;
        constexpr int kDraws = 200;
        double mean = 0;
        double square = 0;
        int held = 0;
        for (int i = 0; i < kDraws; ++i) {
            const LabelFreeLoss loss = draw(160);
            mean += loss.dropPoints / kDraws;
            square += std::pow(loss.dropPoints - truth, 2) / kDraws;
            held += std::fabs(loss.dropPoints - truth) <= loss.dropMargin;
        }
        QVERIFY2(std::fabs(mean / truth - 1) < 0.1, qPrintable(QString("%1 of %2").arg(mean).arg(truth)));
        QVERIFY2(std::sqrt(square) < 0.3 * truth, qPrintable(QString("%1 of %2").arg(square).arg(truth)));
        QVERIFY2(held >= kDraws * 9 / 10, qPrintable(QString::number(held)));
    }

    /// Where the answer is lost altogether margins say too little: the answers themselves are believed.
    void aLostAnswerIsLost()
    {
        constexpr size_t kSamples = 100;
        LabelFreeLossMeter meter(kSamples, OutputMeaning::ClassScores);
        for (size_t i = 0; i < kSamples; ++i) {
            const float margin = 1 + 0.03f * static_cast<float>(i);
            const std::vector<TensorValue> reference = {value({margin, 0.0f, -9.0f})};
            const std::vector<TensorValue> output = {value({0.0f, 0.0f, 9.0f})};
            meter.add({i, {}, output, reference, 0, 1});
        }
        const LabelFreeLoss loss = meter.loss();
        QCOMPARE(loss.agreement, 0.0);
        QVERIFY2(loss.dropPoints > 80, qPrintable(QString::number(loss.dropPoints)));
    }

    void zeroPointsAndGroupsAreForFloatActivations()
    {
        const Bench bench(8);
        SearchChoices choices;
        bool hasAffine = false;
        for (const auto& options : searchSpace(*bench.model, choices))
            for (const LayerOption& option : options) {
                const bool isAffine =
                    option.weights.scheme == Scheme::Affine && !option.weights.format.isFloat32();
                hasAffine |= isAffine;
                if (isAffine || option.weights.granularity.kind == GranularityKind::PerGroup)
                    QVERIFY(option.activations.format.isFloat32());
            }
        QVERIFY(hasAffine);
    }

    /// Bytes that a layer's options differ by are those the files differ by.
    void bytesAreThoseOfTheFile()
    {
        const Bench bench(8);
        SearchChoices choices;
        choices.activationBits = {32};
        const auto space = searchSpace(*bench.model, choices);
        size_t layer = 0;
        for (size_t i = 0; i < space.size(); ++i)
            if (bench.model->layers[i].weight.values->size() >
                bench.model->layers[layer].weight.values->size())
                layer = i;
        std::vector<LayerOption> chosen;
        for (const auto& options : space)
            chosen.push_back(options.front());
        const auto fileBytes = [&](const LayerOption& option) {
            chosen[layer] = option;
            const PreparedModel prepared =
                prepare(bench.model, recipeOf(*bench.model, chosen, {}), {bench.samples, nullptr}, {});
            return static_cast<double>(exportModel(*prepared.model, prepared.plan).bytes->size());
        };
        const LayerOption reference = space[layer].front();
        const double most = fileBytes(reference);
        for (const LayerOption& option : space[layer]) {
            const double saved = most - fileBytes(option);
            QVERIFY2(std::fabs(saved - (reference.bytes - option.bytes)) < 200 + 0.02 * saved,
                     qPrintable(QString("%1: %2").arg(option.bytes).arg(saved)));
        }
    }

    void findsSmallerRecipesThatKeepTheLimits()
    {
        const Bench bench;
        const SearchRequest request = smallRequest();
        SearchState state;
        size_t found = 0;
        RecipeSearch(bench.model, bench.samples, request).run(state, {}, [&](const SearchPointPtr&) {
            ++found;
        });
        QVERIFY(state.done);
        QCOMPARE(found, state.points.size());
        const SearchPointPtr chosen = choosePoint(state.points, request.limits);
        QVERIFY(chosen);
        QVERIFY(chosen->sizeBytes < bench.model->fileSize / 3);
        QVERIFY(chosen->loss.dropPoints <= 2);
        const auto& prepared = *chosen->prepared;
        QCOMPARE(static_cast<int64_t>(exportModel(*prepared.model, prepared.plan).bytes->size()),
                 chosen->sizeBytes);
        QCOMPARE(*chosen->costs.sizeBytes, chosen->sizeBytes);
        checkRecipeFits(chosen->recipe, *bench.model);
    }

    void goesOnWhereItWasStopped()
    {
        const Bench bench(32);
        SearchRequest request = smallRequest();
        request.measurementsAtMost = 5;
        RecipeSearch search(bench.model, bench.samples, request);
        SearchState whole;
        search.run(whole, {});
        SearchState resumed;
        std::stop_source stop;
        QVERIFY_THROWS_EXCEPTION(Cancelled, search.run(resumed, {stop.get_token(), {}},
                                                       [&](const SearchPointPtr&) { stop.request_stop(); }));
        QVERIFY(!resumed.done && !resumed.points.empty());
        RecipeSearch(bench.model, bench.samples, request).run(resumed, {});
        QCOMPARE(resumed.done, whole.done);
        QCOMPARE(resumed.alone.size(), whole.alone.size());
        QCOMPARE(choosePoint(resumed.points, request.limits)->sizeBytes,
                 choosePoint(whole.points, request.limits)->sizeBytes);
    }

    /// Before anything is estimated or repaired.
    void theFirstPointComesAtOnce()
    {
        const Bench bench(32);
        const SearchRequest request = smallRequest();
        std::stop_source stop;
        SearchState state;
        QVERIFY_THROWS_EXCEPTION(Cancelled, RecipeSearch(bench.model, bench.samples, request)
                                                .run(state, {stop.get_token(), {}},
                                                     [&](const SearchPointPtr&) { stop.request_stop(); }));
        QCOMPARE(state.points.size(), size_t(1));
        QVERIFY(state.estimates.empty() && state.alone.empty());
        const Recipe& first = state.points.front()->recipe;
        QVERIFY(first.repairs.empty());
        for (const Layer& layer : bench.model->layers)
            QCOMPARE(first.weightsOf(layer.name).format.bits, 8);
    }

    /// What one pass says of every layer: rounding by real inputs helps, most where bits are few.
    void roundingHelpsSingleLayers()
    {
        const Bench bench(32);
        RoundingShares rounding(bench.model, bench.samples, 2);
        const std::vector<Quantizer> quantizers = {weightQuantizerOf(4, GranularityKind::PerChannel),
                                                   weightQuantizerOf(2, GranularityKind::PerChannel)};
        double least = 1;
        for (size_t layer = 0; layer < bench.model->layers.size(); ++layer)
            for (const double share : rounding.shares(layer, quantizers, {})) {
                QVERIFY(share >= 0 && share <= 1);
                least = std::min(least, share);
            }
        QVERIFY2(least < 0.5, std::to_string(least).c_str());
    }

    void aSizeLimitIsKept()
    {
        const Bench bench(32);
        SearchRequest request = smallRequest();
        request.choices.repairs.clear();
        request.limits = {};
        request.limits.maxSizeBytes = bench.model->fileSize / 5;
        SearchState state;
        RecipeSearch(bench.model, bench.samples, request).run(state, {});
        const SearchPointPtr chosen = choosePoint(state.points, request.limits);
        QVERIFY(chosen);
        QVERIFY(chosen->sizeBytes <= *request.limits.maxSizeBytes);
        QVERIFY(chosen->sizeBytes > *request.limits.maxSizeBytes * 8 / 10);
    }

    void aMemoryLimitAsksForIntegerActivations()
    {
        const Bench bench(32);
        SearchRequest request = smallRequest();
        request.choices.repairs.clear();
        request.choices.activationBits = {32, 8};
        request.limits.maxDropPoints = 20;
        const int64_t whole = *RecipeCosts(bench.model).costs(floatRecipe()).peakRamBytes;
        request.limits.maxRamBytes = whole / 2;
        SearchState state;
        RecipeSearch(bench.model, bench.samples, request).run(state, {});
        const SearchPointPtr chosen = choosePoint(state.points, request.limits);
        QVERIFY(chosen);
        QVERIFY(*chosen->costs.peakRamBytes <= whole / 2);
        QVERIFY(chosen->recipe.quantizesActivations());
    }

    void aDeviceHasTheLastWord()
    {
        const Bench bench(32);
        SearchRequest request = smallRequest();
        request.choices.repairs.clear();
        request.measurementsAtMost = 3;
        request.limits.fitsDevice = [](const Recipe&, const Costs&) { return false; };
        SearchState state;
        RecipeSearch(bench.model, bench.samples, request).run(state, {});
        QVERIFY(!state.points.empty());
        QVERIFY(!choosePoint(state.points, request.limits));
    }

    void onlyKernelsOfTheDeviceAreOffered()
    {
        const Bench bench(32);
        const DeviceProfile device = integerDevice(bench.model->fileSize);
        SearchRequest request = smallRequest();
        request.choices.repairs.clear();
        request.choices.activationBits = {32, 8};
        request.limits.maxDropPoints = 20;
        limitToDevice(request, bench.model, device);
        QCOMPARE(*request.limits.maxSizeBytes, bench.model->fileSize / 2 - 100);
        QCOMPARE(*request.limits.maxRamBytes, bench.model->fileSize);
        for (const auto& options : searchSpace(*bench.model, request.choices))
            for (const LayerOption& option : options)
                QVERIFY(hasKernel(device, option.weights.format, option.activations.format));
        SearchState state;
        RecipeSearch(bench.model, bench.samples, request).run(state, {});
        const SearchPointPtr chosen = choosePoint(state.points, request.limits);
        QVERIFY(chosen);
        QVERIFY(chosen->sizeBytes <= *request.limits.maxSizeBytes);
        for (const Layer& layer : bench.model->layers)
            QVERIFY(chosen->recipe.activationsOf(layer.name).format.isInteger());
    }

    void aTighterLimitStays()
    {
        const Bench bench(8);
        SearchRequest request;
        request.limits.maxSizeBytes = 7;
        limitToDevice(request, bench.model, integerDevice(bench.model->fileSize));
        QCOMPARE(*request.limits.maxSizeBytes, int64_t(7));
    }
};

QTEST_APPLESS_MAIN(RecipeSearchTest)
#include "recipe_search_test.moc"
