#include "engine/repair/range_choice.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/quantization/simulation.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/open_model.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <limits>

using namespace bitdepth;

namespace {

const std::vector<RangeMethod> kMethods = {{RangeMethodKind::MinMax},
                                           {RangeMethodKind::Mse},
                                           {RangeMethodKind::Percentile, 99.99},
                                           {RangeMethodKind::Percentile, 99.9},
                                           {RangeMethodKind::Percentile, 99.5}};

/// Activations in 8 bits whose ranges cut off far too much.
Recipe cutting()
{
    Recipe recipe;
    recipe.name = "test";
    recipe.weights.format = formatNamed("float32");
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {RangeMethodKind::Percentile, 90}};
    return recipe;
}

/// A bundled network and some of its pictures.
struct Bench {
    ModelPtr model;
    SampleSet samples;
    CalibrationPtr calibration;

    explicit Bench(const char* name, size_t count = 16) : model(openModel(exampleFolder() / name))
    {
        const DatasetPtr dataset =
            openDataset(exampleFolder() / "dataset.json", {.inputShape = model->inputs.front().info.shape});
        samples = {dataset, selectSamples(dataset->size(), count, 3)};
        calibration = calibrate(*model, samples, {});
    }

    ChosenRanges choose(const Recipe& recipe, unsigned threads) const
    {
        const CachedBatches batches(*model, samples);
        return chooseRanges(*model, recipe, *calibration, batches, {}, threads, [](size_t, size_t) {});
    }

    /// Squared difference from the float outputs where of @p plan only what takes its range from @p tensor is
    /// left.
    double errorAlone(QuantizationPlan plan, const std::string& tensor) const
    {
        std::erase_if(plan.activations, [&](const ActivationPlan& one) { return one.tensor != tensor; });
        const CachedBatches batches(*model, samples);
        const Simulation floats(*model);
        const Simulation quantized(*model, plan, IntegerArithmetic::HeldInFloats);
        double error = 0;
        for (size_t b = 0; b < batches.size(); ++b) {
            const auto views = viewsOf(*batches.batch(b).inputs);
            const auto expected = floats.run(views);
            const auto actual = quantized.run(views);
            for (size_t i = 0; i < expected.front().values.size(); ++i) {
                const double difference = double(expected.front().values[i]) - actual.front().values[i];
                error += difference * difference;
            }
        }
        return error;
    }
};

} // namespace

class RangeChoiceTest : public QObject {
    Q_OBJECT

private slots:
    /// Against the slow obvious way: the whole network for every tensor and method.
    void takesTheMethodThatMovesTheOutputsLeast()
    {
        const Bench bench("fashion_residual.onnx");
        const Recipe recipe = cutting();
        const ChosenRanges chosen = bench.choose(recipe, 1);
        QVERIFY(chosen.size() > 3);
        for (const auto& [tensor, method] : chosen) {
            const auto errorOf = [&, &tensor = tensor](const RangeMethod& tried) {
                Recipe all = recipe;
                all.activations.range = tried;
                return bench.errorAlone(makePlan(*bench.model, all, bench.calibration.get()), tensor);
            };
            double least = errorOf(recipe.activations.range);
            for (const RangeMethod& tried : kMethods)
                least = std::min(least, errorOf(tried));
            QVERIFY2(errorOf(method) <= least * 1.001, tensor.c_str()); // sums are added in another order
        }
    }

    void doesNotDependOnThreads()
    {
        const Bench bench("fashion_depthwise.onnx");
        QVERIFY(bench.choose(cutting(), 1) == bench.choose(cutting(), 3));
    }

    void leavesRangesAloneThatAreSetByHand()
    {
        const Bench bench("fashion_residual.onnx");
        Recipe recipe = cutting();
        Quantizer byHand = recipe.activations;
        byHand.range = {.kind = RangeMethodKind::Fixed, .low = -1, .high = 1};
        const Layer& layer = bench.model->layers.at(2);
        recipe.setActivations(layer.name, byHand);
        const ChosenRanges chosen = bench.choose(recipe, 2);
        const QuantizationPlan plan =
            makePlan(*bench.model, recipe, bench.calibration.get(), nullptr, chosen);
        const auto isOf = [&](const ActivationPlan& one) { return one.tensor == layer.input; };
        const auto place = std::find_if(plan.activations.begin(), plan.activations.end(), isOf);
        QVERIFY(place != plan.activations.end());
        const ScaleOffset expected = scaleFor({-1, 1}, byHand.format, byHand.scheme);
        QCOMPARE(place->encoding.scales.front().scale, expected.scale);
    }

    /// As a repair it is judged on held-out samples and says how many ranges it changed.
    void isARepair()
    {
        const Bench bench("fashion_depthwise.onnx", 48);
        Recipe recipe = cutting();
        recipe.repairs = {Repair::RangeChoice};
        const PreparedModel prepared = prepare(bench.model, recipe, {bench.samples, nullptr}, {});
        const RepairReport& report = prepared.repairs.front();
        QVERIFY(report.kept);
        QVERIFY2(report.sqnrAfter > report.sqnrBefore + 3, report.message.toString().c_str());
        QVERIFY(report.message.toString().find("ranges changed: " + std::to_string(report.layers)) !=
                std::string::npos);
    }

    void withoutActivationsThereIsNothingToChoose()
    {
        const Bench bench("fashion_depthwise.onnx");
        Recipe recipe = floatRecipe();
        recipe.weights.format = formatNamed("int8");
        recipe.repairs = {Repair::RangeChoice};
        const PreparedModel prepared = prepare(bench.model, recipe, {bench.samples, nullptr}, {});
        QVERIFY(!prepared.repairs.front().kept);
        QCOMPARE(prepared.repairs.front().layers, size_t(0));
    }
};

QTEST_GUILESS_MAIN(RangeChoiceTest)
#include "range_choice_test.moc"
