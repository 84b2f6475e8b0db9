#include "engine/cost/recipe_costs.h"

#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/quantization/export.h"
#include "engine/quantization/weight_error.h"
#include "engine/recipe/presets.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace bitdepth;

namespace {

Recipe recipeOf(const char* weights, const char* activations, Granularity granularity,
                std::vector<Repair> repairs = {})
{
    Recipe recipe;
    recipe.name = "test";
    recipe.weights = {formatNamed(weights), granularity, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed(activations), {}, Scheme::Affine, {}};
    recipe.repairs = std::move(repairs);
    return recipe;
}

/// A bundled network, some pictures, and the ranges they give.
struct Bench {
    ModelPtr model;
    CalibrationSource source;

    explicit Bench(const char* name = "fashion_depthwise.onnx") : model(openModel(exampleFolder() / name))
    {
        const DatasetPtr dataset =
            openDataset(exampleFolder() / "dataset.json", {.inputShape = model->inputs.front().info.shape});
        source.samples = {dataset, selectSamples(dataset->size(), 16, 3)};
        source.calibration = calibrate(*model, source.samples, {});
    }
};

} // namespace

class RecipeCostsTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("weights");
        QTest::addColumn<QByteArray>("activations");
        QTest::addColumn<int>("group");
        for (const char* network : {"fashion_depthwise.onnx", "fashion_residual.onnx"})
            for (const char* weights : {"int8", "uint8", "int4", "int3", "int2", "float16", "fp8-e4m3", "float32"})
                for (const char* activations : {"float32", "uint8", "uint4", "int16", "float16"})
                    for (const int group : {-1, 0, 16})
                        QTest::addRow("%s %s %s %d", network, weights, activations, group)
                            << QByteArray(network) << QByteArray(weights) << QByteArray(activations) << group;
    }

    /// Group -1: per tensor, 0: per channel.
    void figuresAreThoseOfTheFile()
    {
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, weights);
        QFETCH(QByteArray, activations);
        QFETCH(int, group);
        const Granularity granularity = group < 0    ? Granularity{}
                                        : group == 0 ? Granularity{GranularityKind::PerChannel}
                                                     : Granularity{GranularityKind::PerGroup, group};
        const auto [known, isNew] = m_benches.try_emplace(network);
        if (isNew)
            known->second = std::make_unique<Bench>(network.constData());
        const Bench& bench = *known->second;
        const Recipe recipe = recipeOf(weights.constData(), activations.constData(), granularity);
        const QuantizationPlan plan = makePlan(*bench.model, recipe, bench.source.calibration.get());
        const Costs costs = RecipeCosts(bench.model).costs(recipe);
        const bool isFloat = plan.weights.empty() && plan.activations.empty();
        const auto size = isFloat ? bench.model->fileSize
                                  : static_cast<int64_t>(exportModel(*bench.model, plan).bytes->size());
        if (costs.sizeIsExact)
            QCOMPARE(*costs.sizeBytes, size);
        QVERIFY2(*costs.sizeBytes >= size && *costs.sizeBytes <= size + size / 50,
                 qPrintable(QStringLiteral("%1 for %2").arg(*costs.sizeBytes).arg(size)));
        QCOMPARE(*costs.peakRamBytes, activationMemory(*bench.model, plan).peakBytes);
    }

    void figuresFollowRepairs()
    {
        const Bench bench("fashion_residual.onnx");
        for (const char* activations : {"float32", "uint8"}) {
            const Recipe recipe = recipeOf("int4", activations, {GranularityKind::PerChannel},
                                           {Repair::AdaRound, Repair::BiasCorrection});
            const PreparedModel prepared = prepare(bench.model, recipe, bench.source, {});
            const auto size = static_cast<int64_t>(exportModel(*prepared.model, prepared.plan).bytes->size());
            const Costs costs = RecipeCosts(bench.model).costs(recipe);
            QVERIFY(*costs.sizeBytes >= size && *costs.sizeBytes < size + 200);
            if (costs.sizeIsExact)
                QCOMPARE(*costs.sizeBytes, size);
        }
    }

    void bitOperationsAreCountedByHand()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_depthwise.onnx");
        RecipeCosts costs(model);
        Recipe recipe = recipeOf("int8", "float32", {});
        recipe.setWeights(model->layers.front().name, recipeOf("int2", "float32", {}).weights);
        int64_t expected = 0;
        int64_t multiplyAdds = 0;
        for (const Layer& layer : model->layers) {
            expected += layer.multiplyAdds * (&layer == &model->layers.front() ? 2 : 8) * 32;
            multiplyAdds += layer.multiplyAdds;
        }
        QCOMPARE(costs.costs(recipe).bitOperations, expected);
        QCOMPARE(costs.costs(floatRecipe()).bitOperations, multiplyAdds * 32 * 32);
        QCOMPARE(costs.costs(floatRecipe()).multiplyAdds, multiplyAdds);
    }

    void weightErrorsAreKept()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_depthwise.onnx");
        RecipeCosts costs(model);
        const Recipe recipe = recipeOf("int4", "float32", {GranularityKind::PerChannel});
        QVERIFY(!costs.costs(recipe, 0).layers.front().weightSqnrDb);
        costs.weightErrors().precompute({recipe.weights}, {});
        const Costs known = costs.costs(recipe, 0);
        for (size_t i = 0; i < model->layers.size(); ++i)
            QCOMPARE(*known.layers[i].weightSqnrDb, weightSqnrDb(model->layers[i], recipe.weights));
        QVERIFY(std::isinf(*costs.costs(floatRecipe(), 0).layers.front().weightSqnrDb));
    }

    void smallLayersAreMeasuredAtOnce()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_residual.onnx");
        const Recipe recipe = recipeOf("int4", "float32", {GranularityKind::PerChannel});
        const auto fresh = elementCount(model->layers.front().weight.shape);
        const Costs some = RecipeCosts(model).costs(recipe, fresh);
        int64_t measured = 0;
        for (size_t i = 0; i < model->layers.size(); ++i)
            if (some.layers[i].weightSqnrDb)
                measured += elementCount(model->layers[i].weight.shape);
        QVERIFY(measured > 0 && measured <= fresh);
        for (const LayerCosts& layer : RecipeCosts(model).costs(recipe, 1 << 30).layers)
            QVERIFY(layer.weightSqnrDb.has_value());
    }

    void openSizesAreNotGuessed()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "any_size.onnx";
        ModelBuilder builder;
        builder.input("x", {-1, 3, -1, -1}).constant("w", {4, 3, 3, 3});
        builder.node("Conv", {"x", "w"}, "y");
        builder.output("y").write(path);
        const Costs costs = RecipeCosts(openModel(path)).costs(recipeOf("int8", "float32", {}));
        QVERIFY(!costs.peakRamBytes);
        QVERIFY(costs.sizeBytes);
    }

    void aRecipeOfAnotherModelIsRefused()
    {
        Recipe recipe = floatRecipe();
        recipe.setWeights("no such layer", recipeOf("int8", "float32", {}).weights);
        RecipeCosts costs(openModel(exampleFolder() / "fashion_residual.onnx"));
        QVERIFY_THROWS_EXCEPTION(Error, costs.costs(recipe));
    }

private:
    std::map<QByteArray, std::unique_ptr<Bench>> m_benches; ///< calibrated once
};

QTEST_APPLESS_MAIN(RecipeCostsTest)
#include "recipe_costs_test.moc"
