#include "engine/quantization/export.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/presets.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/engine/model_samples.h"
#include "tests/support/model_builder.h"
#include <QTest>

using namespace bitdepth;

namespace {

/// An operator that only moves numbers, from @p from to @p to.
void addMover(ModelBuilder& b, const std::string& type, const std::string& from, const std::string& to)
{
    std::vector<std::string> inputs = {from};
    if (type == "Slice")
        inputs.insert(inputs.end(), {"begin", "end", "axis"});
    if (type == "Reshape")
        inputs.push_back("flat");
    if (type == "Pad")
        inputs.push_back("border");
    onnx::NodeProto& node = b.node(type, inputs, to);
    if (type == "MaxPool")
        setAttribute(node, "kernel_shape", std::vector<int64_t>{2, 1});
    if (type == "Transpose")
        setAttribute(node, "perm", std::vector<int64_t>{0, 2, 1, 3});
}

/// A convolution whose numbers are moved on to operators computed in float and, where @p isOutput, out.
ModelBuilder moved(const std::string& type, int opset, bool isOutput)
{
    ModelBuilder b(opset);
    b.input("x", {-1, 2, 6, 6}).output("y").constant("w", {4, 2, 3, 6});
    b.integers("begin", {0}).integers("end", {2}).integers("axis", {3}).integers("flat", {0, 2, -1, 1});
    b.integers("border", {0, 0, 1, 0, 0, 0, 1, 0});
    b.node("Conv", {"x", "w"}, "c");
    addMover(b, type, "c", "there");
    b.node("Softmax", {"there"}, "shares");
    addMover(b, type, "c", "too");
    addMover(b, "Transpose", "too", "turned");
    addMover(b, "Slice", "turned", "cut");
    b.node("Tanh", {"cut"}, "bent");
    b.node("ReduceMax", {"shares"}, "most");
    b.node("ReduceMax", {"bent"}, "highest");
    b.node("Add", {"most", "highest"}, "y");
    if (isOutput)
        b.output("there");
    return b;
}

} // namespace

/// Signed codes that an operator moves on to one computed in float: the runtime has to take the file.
class CodeMoversTest : public QObject {
    Q_OBJECT

private slots:
    void exportsWhatIsSimulated_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("opset");
        QTest::addColumn<bool>("isOutput");
        for (const char* type : {"Slice", "MaxPool", "Reshape", "Transpose", "Identity", "Pad"})
            for (const int opset : {13, 21, 25})
                QTest::addRow("%s, opset %d", type, opset) << QString(QLatin1String(type)) << opset << false;
        for (const char* type : {"Slice", "MaxPool"})
            QTest::addRow("%s that is an output", type) << QString(QLatin1String(type)) << 21 << true;
    }

    void exportsWhatIsSimulated()
    {
        QFETCH(QString, type);
        QFETCH(int, opset);
        QFETCH(bool, isOutput);
        const TestFolder folder;
        moved(type.toStdString(), opset, isOutput).write(folder / "net.onnx");
        const ModelPtr model = openModel(folder / "net.onnx");
        const SampleSet samples = writeSamples(*model, folder / "data");
        for (const char* format : {"int8", "uint8", "int5"}) {
            Recipe recipe = makePreset("full-integer", *model);
            recipe.activations.format = formatNamed(format);
            const PreparedModel prepared = prepare(model, recipe, {samples, nullptr}, {});
            const ExportedModel exported = exportModel(*prepared.model, prepared.plan);
            QCOMPARE(outputNumbers(Session(*exported.bytes, "export"), *model, samples),
                     outputNumbers(Simulation(*prepared.model, prepared.plan), *model, samples));
            QCOMPARE(ExportSizer(prepared.model).size(prepared.plan).fileBytes,
                     static_cast<int64_t>(exported.bytes->size()));
        }
    }
};

QTEST_APPLESS_MAIN(CodeMoversTest)
#include "code_movers_test.moc"
