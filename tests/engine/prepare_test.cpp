#include "engine/repair/prepare.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/quantization/export.h"
#include "engine/quantization/simulation.h"
#include "engine/repair/repair_layers.h"
#include "engine/runtime/open_model.h"
#include "tests/support/shared_material.h"
#include <QTest>
#include <atomic>
#include <cmath>

using namespace bitdepth;

namespace {

Recipe recipeWith(const char* weights, std::vector<Repair> repairs)
{
    Recipe recipe;
    recipe.name = "test";
    recipe.weights = {formatNamed(weights), {GranularityKind::PerChannel}, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    recipe.repairs = std::move(repairs);
    return recipe;
}

/// A bundled network and some of its calibration pictures.
struct Bench {
    ModelPtr model;
    CalibrationSource source;

    explicit Bench(const char* name = "fashion_depthwise.onnx", size_t count = 48)
        : model(openModel(exampleFolder() / name))
    {
        const DatasetPtr dataset =
            openDataset(exampleFolder() / "dataset.json", {.inputShape = model->inputs.front().info.shape});
        source.samples = {dataset, selectSamples(dataset->size(), count, 3)};
    }
};

bool sameNumbers(const QuantizationPlan& a, const QuantizationPlan& b)
{
    if (a.weights.size() != b.weights.size() || a.biases.size() != b.biases.size())
        return false;
    for (size_t i = 0; i < a.weights.size(); ++i)
        if (*reconstructed(a.weights[i]).values != *reconstructed(b.weights[i]).values)
            return false;
    for (size_t i = 0; i < a.biases.size(); ++i)
        if (a.biases[i].codes != b.biases[i].codes || a.biases[i].scales != b.biases[i].scales)
            return false;
    return true;
}

} // namespace

class PrepareTest : public QObject {
    Q_OBJECT

private slots:
    void withoutRepairsItIsThePlan()
    {
        const Bench bench;
        const Recipe recipe = recipeWith("int4", {});
        const PreparedModel prepared = prepare(bench.model, recipe, bench.source, {});
        QCOMPARE(prepared.model, bench.model);
        QVERIFY(prepared.repairs.empty());
        QVERIFY(sameNumbers(prepared.plan, makePlan(*bench.model, recipe, prepared.calibration.get())));
    }

    void roundingBringsOutputsNearer_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::newRow("depthwise") << QByteArray("fashion_depthwise.onnx");
        QTest::newRow("residual") << QByteArray("fashion_residual.onnx");
    }

    void roundingBringsOutputsNearer()
    {
        QFETCH(QByteArray, network);
        const Bench bench(network.constData());
        const PreparedModel prepared =
            prepare(bench.model, recipeWith("int4", {Repair::AdaRound}), bench.source, {});
        QCOMPARE(prepared.repairs.size(), size_t(1));
        const RepairReport& report = prepared.repairs.front();
        QVERIFY(report.kept);
        QVERIFY2(report.sqnrAfter > report.sqnrBefore + 3, report.message.toString().c_str());
        QVERIFY(report.message.toString().find("Rounding") == 0);
        QVERIFY(!exportModel(*prepared.model, prepared.plan).bytes->empty());
    }

    void whatDoesNotHelpIsTakenBack()
    {
        const Bench bench;
        const std::vector<Repair> all = {Repair::Equalization, Repair::BiasAbsorption, Repair::AdaRound,
                                         Repair::BiasCorrection};
        for (const char* format : {"int3", "int8"}) {
            const PreparedModel prepared = prepare(bench.model, recipeWith(format, all), bench.source, {});
            QCOMPARE(prepared.repairs.size(), all.size());
            double sqnr = prepared.repairs.front().sqnrBefore;
            for (const RepairReport& report : prepared.repairs) {
                // What comes before bias correction is judged by what it is worth with it.
                const bool isLast = report.repair == Repair::BiasCorrection;
                QVERIFY(isLast || report.layers == 0 ||
                        report.message.toString().find("with biases corrected") != std::string::npos);
                QVERIFY(report.sqnrBefore >= sqnr || isLast);
                QCOMPARE(report.kept, report.layers > 0 && report.sqnrAfter > report.sqnrBefore);
                QCOMPARE(report.message.clauses.size(), size_t(1)); // the repair's name, translated apart
                sqnr = isLast ? sqnr : report.kept ? report.sqnrAfter : std::max(sqnr, report.sqnrBefore);
            }
        }
        // Weights that are not quantized leave nothing to round.
        Recipe recipe = recipeWith("int8", {Repair::AdaRound});
        recipe.weights.format = formatNamed("float32");
        const PreparedModel prepared = prepare(bench.model, recipe, bench.source, {});
        QVERIFY(!prepared.repairs.front().kept);
        QCOMPARE(prepared.repairs.front().layers, size_t(0));
    }

    void correctedBiasesLeaveNoMeanError()
    {
        const Bench bench;
        RepairState state{bench.model, bench.model, nullptr, {}};
        state.calibration = calibrate(*bench.model, bench.source.samples, {});
        state.plan = makePlan(*bench.model, recipeWith("int4", {}), state.calibration.get());
        const RepairState before = state;
        const CachedBatches batches(*bench.model, bench.source.samples);
        correctBiases(state, {batches, {}, 2, [](size_t, size_t) {}});
        for (const BiasPlan& bias : state.plan.biases) {
            const auto geometry = *geometryOf(*state.model, state.model->layers[bias.layer]);
            LayerProbe probe(batches);
            probe.moveTo(bias.layer, *state.model, state.plan, *state.reference, {}, 2);
            const LayerMoments moments =
                layerMoments(geometry, probe, plannedFunction(before, bias.layer, geometry), batches,
                             MomentOrder::Means, true, {}, 2)
                    .most;
            const ConstantTensor weights = plannedWeight(state, bias.layer);
            const ConstantTensor biases = reconstructed(bias);
            for (size_t g = 0; g < geometry.groups; ++g)
                for (size_t c = 0; c < geometry.channels; ++c) {
                    double mean = (*biases.values)[g * geometry.channels + c];
                    for (size_t k = 0; k < geometry.patch; ++k)
                        mean += moments.groups[g].meanPatch[static_cast<Eigen::Index>(k)] *
                                (*weights.values)[geometry.weightAt(g, c, k)];
                    const double wanted = moments.groups[g].meanOutput[static_cast<Eigen::Index>(c)];
                    const float step = bias.scales[bias.scales.size() == 1 ? 0 : g * geometry.channels + c];
                    QVERIFY(std::fabs(mean - wanted) < 2 * step + 1e-4 * (1 + std::fabs(wanted)));
                }
        }
    }

    void threadsDoNotChangeTheResult()
    {
        const Bench bench;
        const Recipe recipe = recipeWith("int4", {Repair::Equalization, Repair::AdaRound});
        const PreparedModel one = prepare(bench.model, recipe, bench.source, {}, 1);
        const PreparedModel four = prepare(bench.model, recipe, bench.source, {}, 4);
        QVERIFY(sameNumbers(one.plan, four.plan));
        QCOMPARE(one.repairs.back().sqnrAfter, four.repairs.back().sqnrAfter);
    }

    void weightsAloneAreRepairedToo()
    {
        const Bench bench("fashion_residual.onnx");
        Recipe recipe = recipeWith("int3", {Repair::AdaRound});
        recipe.activations.format = formatNamed("float32");
        const PreparedModel prepared = prepare(bench.model, recipe, bench.source, {});
        QVERIFY(!prepared.calibration);
        QVERIFY(prepared.repairs.front().sqnrAfter > prepared.repairs.front().sqnrBefore + 3);
    }

    /// Every channel or group has a zero point of its own.
    void affineWeightsAreRounded_data()
    {
        QTest::addColumn<int>("group");
        QTest::newRow("per channel") << 0;
        QTest::newRow("per group") << 16;
    }

    void affineWeightsAreRounded()
    {
        QFETCH(int, group);
        const Bench bench("fashion_residual.onnx");
        Recipe recipe = recipeWith("int3", {Repair::AdaRound});
        recipe.activations.format = formatNamed("float32");
        recipe.weights.scheme = Scheme::Affine;
        if (group > 0)
            recipe.weights.granularity = {GranularityKind::PerGroup, group};
        const PreparedModel prepared = prepare(bench.model, recipe, bench.source, {});
        const RepairReport& report = prepared.repairs.front();
        QVERIFY2(report.kept && report.sqnrAfter > report.sqnrBefore + 2, report.message.toString().c_str());
        size_t rounded = 0;
        for (const WeightPlan& weight : prepared.plan.weights) {
            if (!weight.codes)
                continue; // nearest codes do as well there
            ++rounded;
            for (const int32_t code : *weight.codes)
                QVERIFY(code >= -4 && code <= 3);
        }
        QVERIFY(2 * rounded > prepared.plan.weights.size());
    }

    /// Scaled weights round otherwise, and biases that are wrong for that would hide what equalization gains.
    void equalizationIsJudgedWithBiasesCorrected()
    {
        const Bench bench;
        Recipe recipe = recipeWith("int4", {Repair::Equalization, Repair::BiasCorrection});
        recipe.weights.granularity = {GranularityKind::PerTensor};
        const PreparedModel both = prepare(bench.model, recipe, bench.source, {});
        recipe.repairs = {Repair::BiasCorrection};
        const PreparedModel biases = prepare(bench.model, recipe, bench.source, {});
        const RepairReport& equalization = both.repairs.front();
        QCOMPARE(equalization.sqnrBefore, biases.repairs.front().sqnrAfter);
        QVERIFY(equalization.kept);
        QCOMPARE(both.repairs.back().sqnrAfter, equalization.sqnrAfter);
    }

    void saysWhatItNeeds()
    {
        const Bench bench;
        QVERIFY_THROWS_EXCEPTION(Error, prepare(bench.model, recipeWith("int4", {Repair::AdaRound}), {}, {}));
    }

    void reportsProgressAndStops()
    {
        const Bench bench;
        std::stop_source stop;
        std::atomic<int> reports = 0;
        JobControl control{stop.get_token(), [&](const Progress& progress) {
                               if (progress.stage == Stage::Repairing && ++reports == 3)
                                   stop.request_stop();
                           }};
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, prepare(bench.model, recipeWith("int4", {Repair::AdaRound}), bench.source, control));
        QCOMPARE(reports.load(), 3);
    }
};

QTEST_GUILESS_MAIN(PrepareTest)
#include "prepare_test.moc"
