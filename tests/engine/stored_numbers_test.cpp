#include "engine/core/file.h"
#include "engine/model/constant_folding.h"
#include "engine/model/constant_reshaping.h"
#include "engine/model/model_hash.h"
#include "engine/model/onnx_file.h"
#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include "tests/support/sample_networks.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace bitdepth;

namespace {

ConstantTensor counting(const Shape& shape)
{
    std::vector<float> values(static_cast<size_t>(elementCount(shape)));
    std::iota(values.begin(), values.end(), 0.0f);
    return {shape, std::make_shared<const std::vector<float>>(std::move(values))};
}

onnx::NodeProto nodeOf(const char* type)
{
    onnx::NodeProto node;
    node.set_op_type(type);
    return node;
}

} // namespace

/// The numbers stored in a model, whatever stands between them and their readers: found, counted, hashed.
class StoredNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void reshapesAsTheOperatorsDo()
    {
        using Numbers = std::vector<int64_t>;
        const Shape from = {2, 1, 6};
        QCOMPARE(reshaped(nodeOf("Reshape"), from, Numbers{3, -1}), (Shape{3, 4}));
        QCOMPARE(reshaped(nodeOf("Reshape"), from, Numbers{0, 0, 2, 3}), (Shape{2, 1, 2, 3}));
        QVERIFY(!reshaped(nodeOf("Reshape"), from, Numbers{5, -1}));
        QVERIFY(!reshaped(nodeOf("Reshape"), from, Numbers{-1, -1}));
        QVERIFY(!reshaped(nodeOf("Reshape"), from, std::nullopt));
        QCOMPARE(reshaped(nodeOf("Flatten"), from, std::nullopt), (Shape{2, 6}));
        QCOMPARE(reshaped(nodeOf("Squeeze"), from, std::nullopt), (Shape{2, 6}));
        QCOMPARE(reshaped(nodeOf("Squeeze"), from, Numbers{-2}), (Shape{2, 6}));
        QVERIFY(!reshaped(nodeOf("Squeeze"), from, Numbers{0}));
        QCOMPARE(reshaped(nodeOf("Unsqueeze"), from, Numbers{0, -1}), (Shape{1, 2, 1, 6, 1}));
        QVERIFY(!reshaped(nodeOf("Unsqueeze"), from, Numbers{9}));
        QVERIFY(!reshaped(nodeOf("Relu"), from, std::nullopt));
    }

    void transposesLikeAPlainLoop()
    {
        const ConstantTensor source = counting({2, 3, 4});
        onnx::NodeProto node = nodeOf("Transpose");
        setAttribute(node, "perm", std::vector<int64_t>{2, 0, 1});
        const auto turned = transposed(node, source);
        QVERIFY(turned);
        QCOMPARE(turned->shape, (Shape{4, 2, 3}));
        for (size_t i = 0; i < 2; ++i)
            for (size_t j = 0; j < 3; ++j)
                for (size_t k = 0; k < 4; ++k)
                    QCOMPARE((*turned->values)[(k * 2 + i) * 3 + j], (*source.values)[(i * 3 + j) * 4 + k]);
        QCOMPARE(transposed(nodeOf("Transpose"), source)->shape, (Shape{4, 3, 2}));
        onnx::NodeProto wrong = nodeOf("Transpose");
        setAttribute(wrong, "perm", std::vector<int64_t>{0, 0, 1});
        QVERIFY(!transposed(wrong, source));
    }

    /// A result that leaves the network stays computed by a node; a shape that is computed is not guessed.
    void whatMustStayStays()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 4}).output("y").output("w2").constant("w", {4, 3}).constant("v", {12});
        builder.node("Identity", {"w"}, "w2");
        builder.node("MatMul", {"x", "w2"}, "y");
        builder.node("Shape", {"x"}, "s");
        builder.node("Reshape", {"v", "s"}, "unknown");
        builder.write(file("stays.onnx"));
        const NetworkGraph folded = foldConstants(readOnnxFile(file("stays.onnx")).graph);
        QCOMPARE(folded.proto->graph().node_size(), 4);
        QCOMPARE(folded.constants.size(), size_t(2));
    }

    void countsParametersOfEveryElementType()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 6}).output("y").constant("scale", {}, {0.1f}).constant("w2", {4, 2});
        *builder.proto().mutable_graph()->add_initializer() =
            rawTensor("codes", onnx::TensorProto::INT8, {3, 4}, std::string(12, '\1'));
        *builder.proto().mutable_graph()->add_initializer() =
            rawTensor("half", onnx::TensorProto::FLOAT16, {6, 3}, std::string(36, '\0'));
        setAttribute(builder.node("Cast", {"half"}, "w0"), "to", int64_t(onnx::TensorProto::FLOAT));
        builder.node("DequantizeLinear", {"codes", "scale"}, "w1");
        builder.node("MatMul", {"x", "w0"}, "a");
        builder.node("MatMul", {"a", "w1"}, "b");
        builder.node("MatMul", {"b", "w2"}, "y");
        builder.write(file("mixed.onnx"));
        QCOMPARE(openModel(file("mixed.onnx"))->parameters, int64_t(18 + 12 + 8)); // not the scale
    }

    void theHashCoversExternalData()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 2}).output("y").constant("w", {2, 2});
        builder.node("MatMul", {"x", "w"}, "y");
        builder.write(file("whole.onnx"));
        const std::string whole = readFile(file("whole.onnx"));
        QCOMPARE(openModel(file("whole.onnx"))->sha256(), sha256(whole));

        auto& weight = *builder.proto().mutable_graph()->mutable_initializer(0);
        weight.clear_raw_data();
        weight.set_data_location(onnx::TensorProto::EXTERNAL);
        auto* location = weight.add_external_data();
        location->set_key("location");
        location->set_value("w.bin");
        builder.write(file("parts.onnx"));
        const std::string bytes = readFile(file("parts.onnx"));
        for (const char filling : {'\0', '\1'}) {
            const std::string data(16, filling);
            writeFileAtomically(file("w.bin"), data);
            QCOMPARE(openModel(file("parts.onnx"))->sha256(), sha256(bytes + data));
        }
    }

    void seesThroughReshapeInARealModel()
    {
        SKIP_WITHOUT_SHARED();
        const ModelPtr model = openModel(sharedFolder() / "models/mnist_cntk_op8.onnx");
        QCOMPARE(model->layers.size(), size_t(3)); // two Conv, and a MatMul behind Reshape
        QVERIFY(openModel(sharedFolder() / "models/silero_vad_v5.onnx")->parameters > 100'000);
        QVERIFY(openModel(sharedFolder() / "models/mlperf_ic_resnet8_qdq_int8.onnx")->parameters > 70'000);
    }

private:
    std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(StoredNumbersTest)
#include "stored_numbers_test.moc"
