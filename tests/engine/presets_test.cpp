#include "engine/core/error.h"
#include "engine/model/model.h"
#include "engine/recipe/presets.h"
#include <QTest>

using namespace bitdepth;

namespace {

Layer layer(const std::string& name, const std::string& type, const Shape& shape)
{
    Layer layer;
    layer.name = name;
    layer.operatorType = type;
    layer.weight.shape = shape;
    return layer;
}

/// First, depthwise, large, tiny and last layer of a small network.
Model smallNetwork()
{
    Model model;
    model.path = "net.onnx";
    model.hash = std::make_shared<const ModelHash>(std::string(64, 'a'));
    model.layers = {layer("first", "Conv", {32, 3, 3, 3}),    layer("depthwise", "Conv", {256, 1, 3, 3}),
                    layer("large", "Conv", {128, 256, 1, 1}), layer("tiny", "Conv", {4, 8, 1, 1}),
                    layer("small", "Conv", {16, 16, 3, 1}),   layer("last", "Gemm", {10, 128})};
    return model;
}

std::string weightsOf(const Recipe& recipe, const char* name)
{
    return std::string(recipe.weightsOf(name).format.name);
}

} // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPresetIsExplainedAndFits();
    void anUnknownNameListsThoseThereAre();
    void defaultLeavesSmallTensorsAlone();
    void fullIntegerQuantizesEverything();
    void smallestSparesWhatSuffers();
    void groupsNeedLongRows();
    void sixteenByEightIsSymmetric();
    void float16TouchesWeightsOnly();
};

void PresetsTest::everyPresetIsExplainedAndFits()
{
    const Model model = smallNetwork();
    QCOMPARE(presets().size(), size_t(8));
    for (const Preset& preset : presets()) {
        const Recipe recipe = makePreset(preset.id, model);
        QCOMPARE(recipe.name, std::string(preset.id));
        QVERIFY(std::string(preset.explanation).ends_with('.') ||
                std::string(preset.explanation).ends_with(')'));
        checkRecipeFits(recipe, model);
    }
}

void PresetsTest::anUnknownNameListsThoseThereAre()
{
    try {
        makePreset("tiny", smallNetwork());
        QFAIL("there is a preset that should not be");
    } catch (const Error& error) {
        QCOMPARE(error.what(), "There is no preset \"tiny\": the presets are default, full-integer, fastest, "
                               "smallest, float16, 16x8, w4-groups, carried.");
    }
}

void PresetsTest::defaultLeavesSmallTensorsAlone()
{
    const Recipe recipe = makePreset("default", smallNetwork());
    QCOMPARE(weightsOf(recipe, "first"), std::string("float32")); // 864 numbers
    QCOMPARE(weightsOf(recipe, "depthwise"), std::string("int8"));
    QCOMPARE(weightsOf(recipe, "last"), std::string("int8"));
    QVERIFY(!recipe.quantizesActivations());
}

void PresetsTest::fullIntegerQuantizesEverything()
{
    const Recipe recipe = makePreset("full-integer", smallNetwork());
    QVERIFY(recipe.layers.empty());
    QCOMPARE(recipe.weights.format.name, std::string_view("int8"));
    QVERIFY(recipe.weights.granularity.kind == GranularityKind::PerChannel);
    QVERIFY(recipe.weights.scheme == Scheme::Symmetric);
    QCOMPARE(recipe.activations.format.name, std::string_view("uint8"));
    QVERIFY(recipe.activations.scheme == Scheme::Affine);
}

void PresetsTest::smallestSparesWhatSuffers()
{
    const Recipe recipe = makePreset("smallest", smallNetwork());
    QCOMPARE(weightsOf(recipe, "first"), std::string("int8"));
    QCOMPARE(weightsOf(recipe, "depthwise"), std::string("int8"));
    QCOMPARE(weightsOf(recipe, "large"), std::string("int4"));
    QCOMPARE(weightsOf(recipe, "tiny"), std::string("float32")); // 32 numbers: a scale each would cost more
    QCOMPARE(weightsOf(recipe, "small"), std::string("int8"));
    QCOMPARE(weightsOf(recipe, "last"), std::string("int8"));
}

void PresetsTest::groupsNeedLongRows()
{
    const Recipe recipe = makePreset("w4-groups", smallNetwork());
    QCOMPARE(weightsOf(recipe, "large"), std::string("int4"));
    QCOMPARE(recipe.weightsOf("large").granularity.groupSize, 32);
    QCOMPARE(weightsOf(recipe, "first"), std::string("int8")); // three input channels
    QVERIFY(recipe.weightsOf("first").granularity.kind == GranularityKind::PerChannel);
}

void PresetsTest::sixteenByEightIsSymmetric()
{
    const Recipe recipe = makePreset("16x8", smallNetwork());
    QCOMPARE(recipe.activations.format.name, std::string_view("int16"));
    QVERIFY(recipe.activations.scheme == Scheme::Symmetric);
    QCOMPARE(recipe.weights.format.name, std::string_view("int8"));
}

void PresetsTest::float16TouchesWeightsOnly()
{
    const Recipe recipe = makePreset("float16", smallNetwork());
    QCOMPARE(recipe.weights.format.name, std::string_view("float16"));
    QVERIFY(!recipe.quantizesActivations());
}

QTEST_APPLESS_MAIN(PresetsTest)
#include "presets_test.moc"
