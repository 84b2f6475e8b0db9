#include "engine/core/error.h"
#include "engine/recipe/recipe_json.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <random>

using namespace bitdepth;
using Json = nlohmann::ordered_json;

namespace {

/// A recipe as one would write it by hand: DESIGN's own example.
const char* const kExample = R"({
  "version": 1,
  "default": { "weights": {"format": "int8", "granularity": "per-channel", "range": "mse"},
               "activations": {"format": "uint8", "granularity": "per-tensor", "range": "minmax"} },
  "layers": { "/features/conv1": { "weights": {"format": "int4"}, "activations": {"format": "float32"} },
              "/features/conv2": { "weights": {"format": "uint4", "range": [-0.5, 0.75]} },
              "/head": { "activations": {"format": "int16", "range": "percentile:99.9", "scheme": "symmetric"} } },
  "repairs": ["equalization", "bias-correction", "adaround"] })";

std::string refusal(const std::string& text)
{
    try {
        recipeFromJson(Json::parse(text), "my.recipe.json");
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

template <class Values>
auto anyOf(const Values& values, std::mt19937& random)
{
    return values[random() % std::size(values)];
}

Quantizer anyQuantizer(std::mt19937& random)
{
    static const Granularity granularities[] = {
        {GranularityKind::PerTensor}, {GranularityKind::PerChannel}, {GranularityKind::PerGroup, 32}};
    static const Scheme schemes[] = {Scheme::Symmetric, Scheme::SymmetricFull, Scheme::Affine};
    static const RangeMethod ranges[] = {{RangeMethodKind::MinMax},
                                         {RangeMethodKind::Mse},
                                         {RangeMethodKind::Percentile, 99.9},
                                         {RangeMethodKind::Fixed, 99.99, -0.1, 1.0 / 3}};
    return {anyOf(formats(), random), anyOf(granularities, random), anyOf(schemes, random),
            anyOf(ranges, random)};
}

Recipe anyRecipe(std::mt19937& random)
{
    Recipe recipe;
    recipe.weights = anyQuantizer(random);
    recipe.activations = anyQuantizer(random);
    if (random() % 2)
        recipe.operators = anyQuantizer(random);
    for (const char* layer : {"/features/conv1", "head", "größe \"x\""}) {
        if (random() % 2)
            recipe.setWeights(layer, anyQuantizer(random));
        if (random() % 2)
            recipe.setActivations(layer, anyQuantizer(random));
    }
    if (random() % 2)
        recipe.repairs = {Repair::BiasCorrection, Repair::Equalization};
    return recipe;
}

} // namespace

class RecipeJsonTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAPersonWrites();
    void whatIsLeftOutIsFloat();
    void operatorsInheritFromActivations();
    void writesOnlyWhatDiffers();
    void whatIsWrittenIsReadBack();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void filesGiveTheirName();
    void aFileThatIsNoJsonIsNamed();
    void aDeepListIsRefused();
};

void RecipeJsonTest::readsWhatAPersonWrites()
{
    const Recipe recipe = recipeFromJson(Json::parse(kExample), "example");
    QCOMPARE(recipe.weights.format.name, std::string_view("int8"));
    QVERIFY(recipe.weights.scheme == Scheme::Symmetric);
    QVERIFY(recipe.weights.range.kind == RangeMethodKind::Mse);
    QVERIFY(recipe.activations.scheme == Scheme::Affine);

    const Quantizer first = recipe.weightsOf("/features/conv1");
    QCOMPARE(first.format.name, std::string_view("int4"));
    QVERIFY(first.granularity.kind == GranularityKind::PerChannel); // from the default
    QVERIFY(first.range.kind == RangeMethodKind::Mse);
    QVERIFY(first.scheme == Scheme::Symmetric);
    QVERIFY(recipe.activationsOf("/features/conv1").format.isFloat32());

    const Quantizer second = recipe.weightsOf("/features/conv2");
    QVERIFY(second.scheme == Scheme::Affine); // unsigned weights usually are
    QVERIFY(second.range.kind == RangeMethodKind::Fixed);
    QCOMPARE(second.range.low, -0.5);
    QCOMPARE(second.range.high, 0.75);

    QVERIFY(recipe.activationsOf("/head").scheme == Scheme::Symmetric);
    QCOMPARE(recipe.activationsOf("/head").range.percentile, 99.9);
    QVERIFY((recipe.repairs == std::vector{Repair::Equalization, Repair::BiasCorrection, Repair::AdaRound}));
}

void RecipeJsonTest::whatIsLeftOutIsFloat()
{
    QVERIFY(recipeFromJson(Json::parse(R"({"version": 1})"), "") == floatRecipe());
    const Recipe recipe =
        recipeFromJson(Json::parse(R"({"version": 1, "default": {"weights": {"format": "int8"}}})"), "");
    QVERIFY(recipe.weights.granularity.kind == GranularityKind::PerTensor);
    QVERIFY(recipe.weights.range.kind == RangeMethodKind::MinMax);
    QVERIFY(!recipe.quantizesActivations());
}

void RecipeJsonTest::operatorsInheritFromActivations()
{
    const Recipe recipe = recipeFromJson(Json::parse(R"({"version": 1, "default": {
        "activations": {"format": "uint4", "range": "mse"}, "operators": {"format": "uint6"}}})"),
                                         "");
    QCOMPARE(recipe.operatorQuantizer().format.name, std::string_view("uint6"));
    QVERIFY(recipe.operatorQuantizer().range.kind == RangeMethodKind::Mse);
}

void RecipeJsonTest::writesOnlyWhatDiffers()
{
    Json written = toJson(recipeFromJson(Json::parse(kExample), "example"));
    QCOMPARE(QString::fromStdString(written.dump()), QString::fromStdString(Json::parse(kExample).dump()));
    QCOMPARE(toJson(floatRecipe()).dump(),
             std::string(R"({"version":1,"default":{"weights":{"format":"float32"},)"
                         R"("activations":{"format":"float32"}}})"));
}

void RecipeJsonTest::whatIsWrittenIsReadBack()
{
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        const Recipe recipe = anyRecipe(random);
        const std::string text = toJson(recipe).dump();
        QVERIFY2(recipeFromJson(Json::parse(text), "round trip") == recipe, text.c_str());
    }
}

void RecipeJsonTest::refusesWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no object") << "[]"
                               << "my.recipe.json: recipe is no object: write it in braces { }.";
    QTest::newRow("no version")
        << "{}"
        << "my.recipe.json has no \"version\", so it may be no recipe: write \"version\": 1 in it.";
    QTest::newRow("newer") << R"({"version": 2})"
                           << "my.recipe.json has the version 2, and this program reads version 1.";
    QTest::newRow("unknown key")
        << R"({"version": 1, "layer": {}})"
        << "my.recipe.json: recipe has the unknown key \"layer\": the keys there are version, model_sha256, "
           "default, layers, repairs.";
    QTest::newRow("unknown key of a layer") << R"({"version": 1, "layers": {"conv": {"weight": {}}}})"
                                            << "my.recipe.json: layers.conv has the unknown key \"weight\": "
                                               "the keys there are weights, activations.";
    QTest::newRow("unknown key of a quantizer")
        << R"({"version": 1, "default": {"weights": {"bits": 8}}})"
        << "my.recipe.json: default.weights has the unknown key \"bits\": the keys there are format, "
           "granularity, range, scheme.";
    QTest::newRow("hash")
        << R"({"version": 1, "model_sha256": "..."})"
        << "my.recipe.json: \"model_sha256\" is no hash of 64 lower-case hexadecimal digits: "
           "correct it or leave it out.";
    QTest::newRow("number for a name") << R"({"version": 1, "default": {"weights": {"format": 8}}})"
                                       << "my.recipe.json: default.weights.format is no text: write it in "
                                          "quotation marks.";
    QTest::newRow("range upside down")
        << R"({"version": 1, "default": {"weights": {"range": [1, -1]}}})"
        << "my.recipe.json: default.weights.range is upside down: write the lower number first.";
    QTest::newRow("range of three")
        << R"({"version": 1, "default": {"weights": {"range": [1, 2, 3]}}})"
        << "my.recipe.json: default.weights.range is no range: write [low, high] with two numbers.";
    QTest::newRow("repair twice") << R"({"version": 1, "repairs": ["adaround", "adaround"]})"
                                  << "my.recipe.json: \"repairs\" names adaround twice: once is enough.";
}

void RecipeJsonTest::refusesWithASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QCOMPARE(QString::fromStdString(refusal(text.toStdString())), sentence);
}

void RecipeJsonTest::filesGiveTheirName()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("small net.recipe.json").toStdString();
    const Recipe recipe = recipeFromJson(Json::parse(kExample), "example");
    writeRecipe(recipe, path);
    const Recipe read = readRecipe(path);
    QVERIFY(read == recipe);
    QCOMPARE(read.name, std::string("small net"));
}

void RecipeJsonTest::aFileThatIsNoJsonIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("broken.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"version\": 1, ");
    file.close();
    try {
        readRecipe(file.fileName().toStdString());
        QFAIL("a broken file was read");
    } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).startsWith(file.fileName() + " is no JSON"));
    }
    QVERIFY_THROWS_EXCEPTION(Error, readRecipe(folder.filePath("absent.json").toStdString()));
}

void RecipeJsonTest::aDeepListIsRefused()
{
    constexpr size_t kDepth = 200'000; // more than fits on a stack
    for (const char* key : {"version", "default", "layers", "repairs"}) {
        const std::string text = std::string(R"({"version": 1, ")") + key + "\": " + std::string(kDepth, '[') +
                                 std::string(kDepth, ']') + "}";
        QVERIFY_THROWS_EXCEPTION(Error, recipeFromJson(Json::parse(text), "deep"));
    }
}

QTEST_APPLESS_MAIN(RecipeJsonTest)
#include "recipe_json_test.moc"
