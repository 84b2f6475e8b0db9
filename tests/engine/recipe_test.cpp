#include "engine/core/error.h"
#include "engine/model/model.h"
#include "engine/recipe/recipe.h"
#include <QTest>

using namespace bitdepth;

namespace {

Quantizer quantizer(const char* format, GranularityKind granularity = GranularityKind::PerTensor)
{
    return {formatNamed(format), {granularity}, Scheme::Symmetric, {}};
}

Model modelWithLayers(const std::vector<std::string>& names)
{
    Model model;
    model.path = "/models/net.onnx";
    model.hash = std::make_shared<const ModelHash>(std::string(64, 'a'));
    for (const std::string& name : names)
        model.layers.emplace_back().name = name;
    return model;
}

std::string refusal(const Recipe& recipe, const Model& model)
{
    try {
        checkRecipeFits(recipe, model);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class RecipeTest : public QObject {
    Q_OBJECT

private slots:
    void aLayerTakesTheDefaultUnlessItSaysOtherwise();
    void aChoiceEqualToTheDefaultIsForgotten();
    void operatorsAreAtLeastEightBitsWide_data();
    void operatorsAreAtLeastEightBitsWide();
    void knowsWhetherCalibrationIsNeeded();
    void theNameIsNotCompared();
    void refusesARecipeForAnotherModel();
    void suggestsTheLayerThatWasMeant();
    void refusesActivationsPerChannel();
    void repairsHaveNames();
};

void RecipeTest::aLayerTakesTheDefaultUnlessItSaysOtherwise()
{
    Recipe recipe;
    recipe.weights = quantizer("int8");
    recipe.activations = quantizer("uint8");
    recipe.setWeights("conv1", quantizer("int4"));
    QCOMPARE(recipe.weightsOf("conv1").format.bits, 4);
    QCOMPARE(recipe.weightsOf("conv2").format.bits, 8);
    QVERIFY(recipe.activationsOf("conv1") == recipe.activations);
}

void RecipeTest::aChoiceEqualToTheDefaultIsForgotten()
{
    Recipe recipe;
    recipe.weights = quantizer("int8");
    recipe.activations = quantizer("uint8");
    const Recipe before = recipe;
    recipe.setWeights("conv1", quantizer("int4"));
    recipe.setActivations("conv1", quantizer("int16"));
    recipe.setWeights("conv1", quantizer("int8"));
    QVERIFY(!recipe.layers.at("conv1").weights);
    QVERIFY(recipe.layers.at("conv1").activations);
    recipe.setActivations("conv1", quantizer("uint8"));
    QVERIFY(recipe.layers.empty());
    QVERIFY(recipe == before);
}

void RecipeTest::operatorsAreAtLeastEightBitsWide_data()
{
    QTest::addColumn<QString>("activations");
    QTest::addColumn<QString>("operators");
    QTest::newRow("int4") << "int4"
                          << "int8";
    QTest::newRow("uint3") << "uint3"
                           << "uint8";
    QTest::newRow("fp4") << "fp4-e2m1"
                         << "fp8-e4m3";
    QTest::newRow("uint8") << "uint8"
                           << "uint8";
    QTest::newRow("int16") << "int16"
                           << "int16";
    QTest::newRow("float32") << "float32"
                             << "float32";
}

void RecipeTest::operatorsAreAtLeastEightBitsWide()
{
    QFETCH(QString, activations);
    QFETCH(QString, operators);
    Recipe recipe;
    recipe.activations = quantizer(qPrintable(activations));
    QCOMPARE(std::string(recipe.operatorQuantizer().format.name), operators.toStdString());
    recipe.operators = quantizer("int4");
    QCOMPARE(recipe.operatorQuantizer().format.bits, 4);
}

void RecipeTest::knowsWhetherCalibrationIsNeeded()
{
    Recipe recipe = floatRecipe();
    QVERIFY(!recipe.quantizesActivations());
    recipe.weights = quantizer("int8");
    QVERIFY(!recipe.quantizesActivations());
    recipe.setActivations("conv1", quantizer("uint8"));
    QVERIFY(recipe.quantizesActivations());
    recipe.layers.clear();
    recipe.operators = quantizer("uint8");
    QVERIFY(recipe.quantizesActivations());
}

void RecipeTest::theNameIsNotCompared()
{
    Recipe a = floatRecipe();
    Recipe b = a;
    b.name = "another";
    QVERIFY(a == b);
    b.repairs.push_back(Repair::AdaRound);
    QVERIFY(!(a == b));
}

void RecipeTest::refusesARecipeForAnotherModel()
{
    Recipe recipe;
    recipe.name = "mine";
    const Model model = modelWithLayers({"conv1"});
    QCOMPARE(refusal(recipe, model), std::string());
    recipe.modelSha256 = model.sha256();
    QCOMPARE(refusal(recipe, model), std::string());
    recipe.modelSha256 = std::string(64, 'b');
    QCOMPARE(refusal(recipe, model),
             std::string("The recipe mine was made for another model than net.onnx: choose the model it "
                         "belongs to, or remove its \"model_sha256\"."));
}

void RecipeTest::suggestsTheLayerThatWasMeant()
{
    const Model model = modelWithLayers({"/features/conv1", "/features/conv2/conv", "/head/gemm"});
    Recipe recipe;
    recipe.weights = quantizer("int8");
    recipe.setWeights("/feature/conv2/conv", quantizer("int4"));
    QVERIFY(
        QString::fromStdString(refusal(recipe, model)).endsWith("did you mean \"/features/conv2/conv\"?"));
    recipe.layers.clear();
    recipe.setWeights("encoder.attention.query", quantizer("int4"));
    const QString sentence = QString::fromStdString(refusal(recipe, model));
    QVERIFY(sentence.contains("encoder.attention.query"));
    QVERIFY(!sentence.contains("did you mean"));
}

void RecipeTest::refusesActivationsPerChannel()
{
    const Model model = modelWithLayers({"conv1"});
    Recipe recipe;
    recipe.setActivations("conv1", quantizer("uint8", GranularityKind::PerChannel));
    QVERIFY(refusal(recipe, model).find("per-tensor") != std::string::npos);
    recipe.layers.clear();
    recipe.setWeights("conv1", quantizer("int8", GranularityKind::PerChannel));
    QCOMPARE(refusal(recipe, model), std::string());
}

void RecipeTest::repairsHaveNames()
{
    for (const Repair repair :
         {Repair::Equalization, Repair::BiasAbsorption, Repair::BiasCorrection, Repair::AdaRound})
        QVERIFY(parseRepair(toString(repair)) == repair);
    QVERIFY_THROWS_EXCEPTION(Error, parseRepair("adarounding"));
}

QTEST_APPLESS_MAIN(RecipeTest)
#include "recipe_test.moc"
