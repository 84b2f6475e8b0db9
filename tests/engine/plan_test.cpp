#include "engine/data/open_dataset.h"
#include "engine/quantization/encoding_memo.h"
#include "engine/quantization/place_activations.h"
#include "engine/quantization/plan.h"
#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace bitdepth;

namespace {

Recipe integerRecipe()
{
    Recipe recipe;
    recipe.weights = {formatNamed("int8"), {GranularityKind::PerChannel, 0}, Scheme::Symmetric, {}};
    recipe.activations = {formatNamed("uint8"), {}, Scheme::Affine, {}};
    return recipe;
}

/// Where activations are quantized, a line each: tensor (whose range), format, readers, "out" for the model's
/// output.
QString dump(const Model& model, const Recipe& recipe)
{
    QString text;
    for (const PlacedQuantizer& placed : placeActivations(model, recipe)) {
        text += QString::fromStdString(placed.tensor);
        if (placed.rangeOf != placed.tensor)
            text += QStringLiteral("(%1)").arg(QString::fromStdString(placed.rangeOf));
        text += QLatin1Char(' ') + QString::fromUtf8(placed.quantizer.format.name.data());
        for (const Edge& reader : placed.readers)
            text += QStringLiteral(" %1").arg(
                QString::fromStdString(model.graph.proto->graph().node(reader.node).name()));
        text += placed.isGraphOutput ? QStringLiteral(" out\n") : QStringLiteral("\n");
    }
    return text;
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void wantsNoMoreOfActivationsThanItLooksAt()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_residual.onnx");
        SampleSet samples{openDataset(exampleFolder(), {{}, model->inputs.front().info.shape}),
                          {0, 3, 9, 11, 40}};
        const auto whole = calibrate(*model, samples, {});
        const auto ranges = calibrate(*model, samples, {}, 0, CalibrationDetail::Ranges);
        for (const auto& [tensor, histogram] : whole->activations) {
            const Histogram& ends = ranges->activations.at(tensor);
            QCOMPARE(std::tuple(ends.min, ends.max, ends.total),
                     std::tuple(histogram.min, histogram.max, histogram.total));
            QVERIFY(ends.counts.empty());
        }
        Recipe recipe = integerRecipe();
        QCOMPARE(detailFor(recipe), CalibrationDetail::Ranges);
        const QuantizationPlan plan = makePlan(*model, recipe, whole.get());
        const QuantizationPlan same = makePlan(*model, recipe, ranges.get());
        QVERIFY(plan.activations.size() > 5);
        for (size_t i = 0; i < plan.activations.size(); ++i)
            QVERIFY(plan.activations[i].encoding == same.activations[i].encoding);
        recipe.activations.range = {RangeMethodKind::Mse};
        QCOMPARE(detailFor(recipe), CalibrationDetail::Histograms);
        QVERIFY_THROWS_EXCEPTION(Error, makePlan(*model, recipe, ranges.get()));
    }

    void meltsActivationFunctionsIntoLayers()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2, 4, 4})
            .output("y")
            .constant("w1", {2, 2, 1, 1})
            .constant("w2", {2, 2, 1, 1});
        builder.node("Conv", {"x", "w1"}, "a");
        builder.node("Relu", {"a"}, "b");
        builder.node("Conv", {"b", "w2"}, "y");
        QCOMPARE(dump(*open(builder), integerRecipe()),
                 QStringLiteral("b uint8 /y\nx uint8 /a\ny uint8 out\n"));
    }

    void quantizesResidualSums()
    {
        QCOMPARE(dump(*open(residual()), integerRecipe()),
                 QStringLiteral("a uint8 /s\nr(s) uint8 /y\ns uint8 /r\nx uint8 /a /s\n"));
    }

    void leavesFloatWhatALayerWantsFloat()
    {
        // The last layer reads float32: the sum in front of it has no reason to be quantized, the convolution
        // still needs its output so.
        Recipe recipe = integerRecipe();
        Quantizer asFloat;
        asFloat.format = formatNamed("float32");
        recipe.setActivations("/y", asFloat);
        QCOMPARE(dump(*open(residual()), recipe), QStringLiteral("a uint8 /s\nx uint8 /a\n"));
    }

    void keepsTheScaleThroughOperatorsThatOnlyMoveNumbers()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2, 4, 4}).output("y").constant("w1", {2, 2, 1, 1}).constant("w2", {8, 3});
        builder.integers("shape", {1, -1});
        builder.node("Conv", {"x", "w1"}, "a");
        auto& pool = builder.node("MaxPool", {"a"}, "p");
        setAttribute(pool, "kernel_shape", std::vector<int64_t>{2, 2});
        setAttribute(pool, "strides", std::vector<int64_t>{2, 2});
        builder.node("Reshape", {"p", "shape"}, "f");
        builder.node("Gemm", {"f", "w2"}, "y");
        QCOMPARE(dump(*open(builder), integerRecipe()),
                 QStringLiteral("a uint8 /p\nf(a) uint8 /y\np(a) uint8 /f\nx uint8 /a\n"));
    }

    void givesOperatorsAtLeastEightBits()
    {
        Recipe recipe = integerRecipe();
        recipe.activations.format = formatNamed("uint4");
        const QString placed = dump(*open(residual()), recipe);
        QVERIFY2(placed.contains(QStringLiteral("a uint8 /s")), qPrintable(placed));
        QVERIFY2(placed.contains(QStringLiteral("x uint4 /a")), qPrintable(placed));
        QVERIFY2(placed.contains(QStringLiteral("x uint8 /s")), qPrintable(placed));
    }

    void remembersRangesAsItFoundThem()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_residual.onnx");
        const DatasetPtr data =
            openDataset(exampleFolder() / "dataset.json", {{}, model->inputs.front().info.shape});
        const CalibrationPtr calibration = calibrate(*model, {data, {0, 1, 2, 3}}, {});
        EncodingMemo memo;
        for (const char* format : {"int8", "int4", "int8"})
            for (const RangeMethodKind method : {RangeMethodKind::MinMax, RangeMethodKind::Mse})
                for (const Scheme scheme : {Scheme::Symmetric, Scheme::SymmetricFull}) {
                    Recipe recipe = integerRecipe();
                    recipe.weights.format = formatNamed(format);
                    recipe.weights.scheme = scheme;
                    recipe.weights.range.kind = method;
                    recipe.activations.range.kind = method;
                    const QuantizationPlan fresh = makePlan(*model, recipe, calibration.get());
                    const QuantizationPlan known = makePlan(*model, recipe, calibration.get(), &memo);
                    QCOMPARE(known.weights.size(), fresh.weights.size());
                    for (size_t i = 0; i < fresh.weights.size(); ++i)
                        QVERIFY(known.weights[i].encoding == fresh.weights[i].encoding);
                    QCOMPARE(known.activations.size(), fresh.activations.size());
                    for (size_t i = 0; i < fresh.activations.size(); ++i)
                        QVERIFY(known.activations[i].encoding == fresh.activations[i].encoding);
                }
    }

    void scalesBiasesByInputAndWeights()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2})
            .output("y")
            .constant("w", {2, 2}, {1, 0.5f, 1, 0.5f})
            .constant("b", {2}, {0.3f, -7});
        builder.node("Gemm", {"x", "w", "b"}, "y");
        const QuantizationPlan plan = planned(builder, {{"x", {0, 2.55f}}});
        QCOMPARE(plan.biases.size(), size_t(1));
        // Input scale 2.55 / 255 = 0.01, weight scales 1 / 127 and 0.5 / 127.
        QVERIFY(std::fabs(plan.biases[0].scales[0] - 0.01 / 127) < 1e-9);
        QVERIFY(std::fabs(plan.biases[0].scales[1] - 0.005 / 127) < 1e-9);
        QCOMPARE(plan.biases[0].codes, (std::vector<int32_t>{3810, -177800}));
    }

    void takesTheRangeThatAnOperatorGives()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2}).output("y").constant("w", {2, 2});
        builder.node("Sigmoid", {"x"}, "s");
        builder.node("MatMul", {"s", "w"}, "y");
        const QuantizationPlan plan = planned(builder, {{"x", {-1, 1}}, {"s", {0.3f, 0.7f}}});
        QCOMPARE(plan.activations.at(0).tensor, std::string("s"));
        QCOMPARE(plan.activations.at(0).encoding.scales[0].scale, 1.0f / 255);
    }

    /// Data that nearly got to a Clip's bound may get there; data that stayed far inside keep their scale.
    void endsAtTheBoundOfAClipThatDataComeNear_data()
    {
        QTest::addColumn<float>("low");
        QTest::addColumn<float>("high");
        QTest::addColumn<int>("method");
        QTest::addColumn<float>("width");
        const int minMax = static_cast<int>(RangeMethodKind::MinMax);
        const int byHand = static_cast<int>(RangeMethodKind::Fixed);
        QTest::newRow("near one bound") << 0.0f << 5.5f << minMax << 6.0f;
        QTest::newRow("near both") << -1.9f << 5.5f << minMax << 8.0f;
        QTest::newRow("far inside") << -0.5f << 3.0f << minMax << 3.5f;
        QTest::newRow("by hand") << 0.0f << 5.5f << byHand << 2.0f;
    }

    void endsAtTheBoundOfAClipThatDataComeNear()
    {
        QFETCH(float, low);
        QFETCH(float, high);
        QFETCH(int, method);
        QFETCH(float, width);
        ModelBuilder builder;
        builder.input("x", {1, 2}).output("y").constant("w", {2, 2});
        builder.constant("low", {}, {-2}).constant("high", {}, {6});
        builder.node("Clip", {"x", "low", "high"}, "c");
        builder.node("MatMul", {"c", "w"}, "y");
        Recipe recipe = integerRecipe();
        recipe.activations.range = {static_cast<RangeMethodKind>(method), 0, 0, 2};
        Calibration calibration;
        StreamingHistogram histogram;
        histogram.add(std::vector<float>{low, 0, high});
        calibration.activations["x"] = calibration.activations["c"] = histogram.histogram();
        const QuantizationPlan plan = makePlan(*open(builder), recipe, &calibration);
        for (const ActivationPlan& activation : plan.activations)
            if (activation.tensor == "c")
                QCOMPARE(activation.encoding.scales[0].scale, width / 255);
        QVERIFY(std::any_of(plan.activations.begin(), plan.activations.end(),
                            [](const auto& activation) { return activation.tensor == "c"; }));
    }

    void averagesRangesOverSamples()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2}).output("y").constant("w", {2, 2});
        builder.node("MatMul", {"x", "w"}, "y");
        Calibration calibration;
        StreamingHistogram histogram;
        histogram.add(std::vector<float>{0, 1, 11});
        calibration.activations["x"] = histogram.histogram();
        calibration.sampleExtremes["x"] = {{0, 1}, {0, 11}};
        Recipe recipe = integerRecipe();
        recipe.activations.range.kind = RangeMethodKind::MovingAverage;
        const QuantizationPlan plan = makePlan(*open(builder), recipe, &calibration);
        // 0.9 x 1 + 0.1 x 11 = 2.
        QVERIFY(std::fabs(plan.activations.at(0).encoding.scales[0].scale - 2.0f / 255) < 1e-7f);
    }

    void makesRoomForTheBiasOfADeadChannel()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2})
            .output("y")
            .constant("w", {2, 2}, {1, 1e-20f, 1, 1e-20f})
            .constant("b", {2}, {0.3f, -7});
        builder.node("Gemm", {"x", "w", "b"}, "y");
        const QuantizationPlan plan = planned(builder, {{"x", {0, 2.55f}}});
        const ConstantTensor bias = reconstructed(plan.biases.at(0));
        QVERIFY(std::fabs(bias.values->at(1) + 7) < 1e-6);
    }

    void storesSharedWeightsOnceUnlessTheyDiffer()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2}).output("y").constant("w", {2, 2});
        builder.node("MatMul", {"x", "w"}, "a");
        builder.node("MatMul", {"a", "w"}, "y");
        const ModelPtr model = open(builder);
        Recipe recipe = integerRecipe();
        recipe.activations.format = formatNamed("float32");
        QuantizationPlan plan = makePlan(*model, recipe, nullptr);
        QCOMPARE(plan.weights.at(0).storedName, plan.weights.at(1).storedName);
        Quantizer other = recipe.weights;
        other.format = formatNamed("int4");
        recipe.setWeights("/y", other);
        plan = makePlan(*model, recipe, nullptr);
        QVERIFY(plan.weights.at(0).storedName != plan.weights.at(1).storedName);
    }

    void wantsCalibrationForActivationsOnly()
    {
        const ModelPtr model = open(residual());
        QVERIFY_THROWS_EXCEPTION(Error, makePlan(*model, integerRecipe(), nullptr));
        Recipe weightsOnly = integerRecipe();
        weightsOnly.activations.format = formatNamed("float32");
        QCOMPARE(makePlan(*model, weightsOnly, nullptr).weights.size(), size_t(2));
    }

private:
    static ModelBuilder residual()
    {
        ModelBuilder builder;
        builder.input("x", {1, 2, 1, 1})
            .output("y")
            .constant("w1", {2, 2, 1, 1})
            .constant("w2", {2, 3})
            .integers("shape", {1, -1});
        builder.node("Conv", {"x", "w1"}, "a");
        builder.node("Add", {"a", "x"}, "s");
        builder.node("Reshape", {"s", "shape"}, "r");
        builder.node("Gemm", {"r", "w2"}, "y");
        return builder;
    }

    ModelPtr open(const ModelBuilder& builder)
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("model.onnx")).toStdString();
        builder.write(path);
        return openModel(path);
    }

    QuantizationPlan planned(const ModelBuilder& builder,
                             const std::map<std::string, std::pair<float, float>>& ranges)
    {
        Calibration calibration;
        for (const auto& [tensor, range] : ranges) {
            StreamingHistogram histogram;
            histogram.add(std::vector<float>{range.first, range.second});
            calibration.activations[tensor] = histogram.histogram();
        }
        return makePlan(*open(builder), integerRecipe(), &calibration);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
