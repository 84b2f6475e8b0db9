#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace bitdepth;

namespace {

/// What the program understood of a model, a line a layer: easy to write down and to compare.
std::string dump(const Model& model)
{
    std::string text;
    for (const Layer& layer : model.layers)
        text += layer.name + " " + layer.operatorType + " " + toString(layer.weight.shape) + " channels@" +
                std::to_string(layer.channelAxis) + " sum@" + std::to_string(layer.reductionAxis) + " macs " +
                std::to_string(layer.multiplyAdds) + (layer.bias ? " bias" : "") + "\n";
    return text;
}

} // namespace

class FindLayersTest : public QObject {
    Q_OBJECT

private slots:
    void describesEveryKindOfLayer()
    {
        ModelBuilder builder;
        builder.input("x", {1, 4, 8, 8}).output("y").output("e");
        builder.constant("w1", {6, 2, 3, 3})
            .constant("b1", {6})
            .constant("w2", {6, 5, 2, 2})
            .constant("w3", {5 * 7 * 7, 3});
        builder.constant("w4", {3, 2})
            .constant("table", {10, 4})
            .integers("rows", {1, 2})
            .integers("flat", {1, -1});
        setAttribute(builder.node("Conv", {"x", "w1", "b1"}, "conv"), "group", int64_t(2));
        builder.node("ConvTranspose", {"conv", "w2"}, "up");
        builder.node("Reshape", {"up", "flat"}, "flattened");
        builder.node("Gemm", {"flattened", "w3"}, "fc");
        builder.node("MatMul", {"fc", "w4"}, "y");
        builder.node("Gather", {"table", "rows"}, "e");
        const ModelPtr model = open(builder);
        // conv: 6 channels of 6x6, each number a sum over 2 input channels of its group x 3x3: 216 x 18.
        // up: 6x6x6 inputs, each spread over 5 channels x 2x2: 216 x 20.
        QCOMPARE(QString::fromStdString(dump(*model)),
                 QStringLiteral("/conv Conv 6x2x3x3 channels@0 sum@1 macs 3888 bias\n"
                                "/up ConvTranspose 6x5x2x2 channels@1 sum@0 macs 4320\n"
                                "/fc Gemm 245x3 channels@1 sum@0 macs 735\n"
                                "/y MatMul 3x2 channels@1 sum@0 macs 6\n"
                                "/e Gather 10x4 channels@0 sum@1 macs 0\n"));
    }

    void saysWhyWeightsCannotBeQuantized()
    {
        ModelBuilder builder;
        builder.input("x", {2, 2}).output("y").output("z");
        builder.constant("w", {2, 2}, {1, std::numeric_limits<float>::quiet_NaN(), 3, 4});
        builder.node("MatMul", {"x", "w"}, "y");
        builder.node("MatMul", {"x", "x"}, "z");
        const ModelPtr model = open(builder);
        QCOMPARE(model->layers.size(), size_t(0));
        QVERIFY(model->operators.at(0).note.toString().find("NaN") != std::string::npos);
        QVERIFY(model->operators.at(1).note.toString().find("computed while the model runs") !=
                std::string::npos);
    }

    void aBiasThatIsNoNumberKeepsItsLayerFloat()
    {
        ModelBuilder builder;
        builder.input("x", {2, 2}).output("y").constant("w", {2, 2});
        builder.constant("b", {2}, {1, std::numeric_limits<float>::infinity()});
        builder.node("Gemm", {"x", "w", "b"}, "y");
        const ModelPtr model = open(builder);
        QCOMPARE(model->layers.size(), size_t(0));
        QVERIFY(model->operators.at(0).note.toString().find("bias") != std::string::npos);
    }

    /// Codes whose scale is known become weights; where it is computed they stay as they are.
    void saysWhyQuantizedWeightsStay()
    {
        ModelBuilder builder;
        builder.input("x", {2, 2}).input("given", {1}).output("y").constant("half", {1}, {0.5f});
        auto& codes = *builder.proto().mutable_graph()->add_initializer();
        codes.set_name("codes");
        codes.set_data_type(onnx::TensorProto::INT8);
        codes.add_dims(2);
        codes.add_dims(2);
        codes.set_raw_data(std::string("\1\2\3\4", 4));
        builder.node("Mul", {"given", "half"}, "scale");
        builder.node("DequantizeLinear", {"codes", "scale"}, "w");
        builder.node("MatMul", {"x", "w"}, "y");
        const ModelPtr model = open(builder);
        QCOMPARE(model->layers.size(), size_t(0));
        QVERIFY(model->operators.back().note.toString().find("quantized already") != std::string::npos);
    }

    void saysWhyHalfPrecisionStaysAsItIs()
    {
        ModelBuilder builder;
        builder.input("x", {2, 2}).output("y");
        builder.proto()
            .mutable_graph()
            ->mutable_input(0)
            ->mutable_type()
            ->mutable_tensor_type()
            ->set_elem_type(onnx::TensorProto::FLOAT16);
        auto& weights = *builder.proto().mutable_graph()->add_initializer();
        weights.set_name("w");
        weights.set_data_type(onnx::TensorProto::FLOAT16);
        weights.add_dims(2);
        weights.add_dims(2);
        weights.set_raw_data(std::string(8, '\0'));
        builder.node("MatMul", {"x", "w"}, "y");
        builder.proto().mutable_graph()->mutable_output(0)->clear_type();
        const ModelPtr model = open(builder);
        QVERIFY(model->operators.at(0).note.toString().find("not stored as float32") != std::string::npos);
    }

    void givesEveryLayerAName()
    {
        ModelBuilder builder;
        builder.input("x", {2, 2}).output("y").constant("w", {2, 2});
        builder.node("MatMul", {"x", "w"}, "a").clear_name();
        builder.node("MatMul", {"a", "w"}, "b").set_name("same");
        builder.node("MatMul", {"b", "w"}, "same").clear_name();
        builder.node("Relu", {"same"}, "y");
        const ModelPtr model = open(builder);
        QCOMPARE(QString::fromStdString(model->layers.at(0).name), QStringLiteral("a"));
        QCOMPARE(QString::fromStdString(model->layers.at(1).name), QStringLiteral("same"));
        QVERIFY(model->layers.at(2).name != model->layers.at(1).name);
    }

    void findsTheLayersOfTheExample()
    {
        const ModelPtr model = openModel(exampleFolder() / "fashion_residual.onnx");
        QVERIFY(model->foldedNormalizations > 5);
        QVERIFY(model->layers.size() > 5);
        for (const Layer& layer : model->layers)
            QVERIFY2(layer.multiplyAdds > 0 && layer.bias, layer.name.c_str());
    }

private:
    ModelPtr open(const ModelBuilder& builder)
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("model.onnx")).toStdString();
        builder.write(path);
        return openModel(path);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FindLayersTest)
#include "find_layers_test.moc"
