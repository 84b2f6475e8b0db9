#include "engine/numeric/format.h"
#include "engine/quantization/saturation.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <QTest>

using namespace bitdepth;

namespace {

constexpr Processor kWithout{.isX86 = true, .hasAvx2 = true};
constexpr Processor kWith{.isX86 = true, .hasAvx2 = true, .hasDotProductOf8Bits = true};

/// One convolution under the integer preset, its weights in @p weights, its activations in @p activations.
std::optional<Message> riskOf(const char* weights, const char* activations, const Processor& processor)
{
    const TestFolder folder;
    ModelBuilder builder;
    builder.input("x", {1, 4, 4, 4}).constant("w", {4, 4, 1, 1}).constant("b", {4});
    builder.node("Conv", {"x", "w", "b"}, "y");
    builder.output("y");
    builder.write(folder / "net.onnx");
    const ModelPtr model = openModel(folder / "net.onnx");
    Recipe recipe = makePreset("full-integer", *model);
    recipe.weights.format = formatNamed(weights);
    recipe.activations.format = formatNamed(activations);
    recipe.activations.range = {RangeMethodKind::Fixed, 0, -1, 1};
    Calibration calibration;
    for (const char* tensor : {"x", "y"})
        calibration.activations.emplace(tensor, Histogram());
    return saturationRisk(*model, makePlan(*model, recipe, &calibration), processor);
}

} // namespace

class ProcessorTest : public QObject {
    Q_OBJECT

private slots:
    void knowsItself();
    void warnsOnlyWhereProductsCanSaturate_data();
    void warnsOnlyWhereProductsCanSaturate();
};

void ProcessorTest::knowsItself()
{
    const Processor processor = thisProcessor();
    QVERIFY(!processor.hasAvx512 || processor.isX86);
    QVERIFY(!processor.isX86 || QString::fromStdString(describe(processor)).startsWith(QLatin1String("x86")));
    QCOMPARE(describe(kWithout), std::string("x86 with AVX2, no 8-bit dot products"));
    QCOMPARE(describe(kWith), std::string("x86 with AVX2 and 8-bit dot products (VNNI)"));
    QCOMPARE(describe({.hasDotProductOf8Bits = true}), std::string("ARM with 8-bit dot products"));
}

void ProcessorTest::warnsOnlyWhereProductsCanSaturate_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QByteArray>("activations");
    QTest::addColumn<bool>("hasDotProducts");
    QTest::addColumn<bool>("warns");
    QTest::newRow("u8s8 without VNNI") << QByteArray("int8") << QByteArray("uint8") << false << true;
    QTest::newRow("u8s8 with VNNI") << QByteArray("int8") << QByteArray("uint8") << true << false;
    QTest::newRow("seven bits fit") << QByteArray("int7") << QByteArray("uint8") << false << false;
    QTest::newRow("signs alike") << QByteArray("int8") << QByteArray("int8") << false << false;
}

void ProcessorTest::warnsOnlyWhereProductsCanSaturate()
{
    QFETCH(const QByteArray, weights);
    QFETCH(const QByteArray, activations);
    QFETCH(const bool, hasDotProducts);
    QFETCH(const bool, warns);
    const auto risk = riskOf(weights.constData(), activations.constData(), hasDotProducts ? kWith : kWithout);
    QCOMPARE(risk.has_value(), warns);
    if (risk)
        QVERIFY(QString::fromStdString(risk->toString()).contains(QLatin1String("layers: 1")));
}

QTEST_GUILESS_MAIN(ProcessorTest)
#include "processor_test.moc"
