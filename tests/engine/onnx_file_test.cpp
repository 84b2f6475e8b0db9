#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/model/onnx_file.h"
#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QTemporaryDir>
#include <QTest>
#include <cstring>

using namespace bitdepth;

namespace {

ModelBuilder doublingModel()
{
    ModelBuilder builder;
    builder.input("x", {-1, 2}).output("y").constant("w", {2, 2}, {2, 0, 0, 2});
    builder.node("MatMul", {"x", "w"}, "y");
    return builder;
}

} // namespace

class OnnxFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsTypedAndRawFloats()
    {
        ModelBuilder builder = doublingModel();
        auto* weight = builder.proto().mutable_graph()->mutable_initializer(0);
        weight->clear_raw_data();
        for (const float value : {2.0f, 0.0f, 0.0f, 2.0f})
            weight->add_float_data(value);
        builder.write(file("typed.onnx"));
        doublingModel().write(file("raw.onnx"));
        QCOMPARE(*readOnnxFile(file("typed.onnx")).graph.constants.at("w").values,
                 (std::vector<float>{2, 0, 0, 2}));
        QCOMPARE(*readOnnxFile(file("raw.onnx")).graph.constants.at("w").values,
                 (std::vector<float>{2, 0, 0, 2}));
    }

    /// Large tensors stay in the file, whatever is in front of them or behind; the model is the same.
    void leavesLargeTensorsInTheFileUntilTheyAreWanted()
    {
        constexpr int64_t kRows = 200, kColumns = 150; // 120,000 bytes
        ModelBuilder builder;
        builder.input("x", {-1, kRows}).output("y").constant("w", {kRows, kColumns});
        builder.constant("b", {kColumns}).integers("shape", {-1, kColumns});
        builder.node("MatMul", {"x", "w"}, "p");
        builder.node("Add", {"p", "b"}, "s");
        builder.node("Reshape", {"s", "shape"}, "y");
        auto* codes = builder.proto().mutable_graph()->add_initializer();
        codes->set_name("codes"); // no floats: the graph needs their bytes
        codes->set_data_type(onnx::TensorProto::INT8);
        codes->add_dims(100'000);
        codes->set_raw_data(std::string(100'000, '\3'));
        builder.write(file("large.onnx"));
        onnx::ModelProto whole;
        QVERIFY(whole.ParseFromString(readFile(file("large.onnx"))));

        const OnnxFile read = readOnnxFile(file("large.onnx"));
        const FloatArray& weight = *read.graph.constants.at("w").values;
        QVERIFY(!weight.isInMemory());
        QVERIFY(read.graph.constants.at("b").values->isInMemory());
        QCOMPARE(read.graph.proto->graph().initializer(3).raw_data(), codes->raw_data());
        QCOMPARE(read.fileSize, static_cast<int64_t>(std::filesystem::file_size(file("large.onnx"))));
        std::vector<float> expected(kRows * kColumns);
        std::memcpy(expected.data(), whole.graph().initializer(0).raw_data().data(), 4 * expected.size());
        QCOMPARE(weight, expected);
        onnx::ModelProto back = withConstants(read.graph);
        back.set_ir_version(whole.ir_version());
        QCOMPARE(back.SerializeAsString(), whole.SerializeAsString());
    }

    /// What protobuf makes of odd files, skimming makes of them too.
    void skimsWhatProtobufWouldMerge()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 200}).output("y").constant("w", {200, 150});
        builder.node("MatMul", {"x", "w"}, "y");
        const std::string model = builder.proto().SerializeAsString();
        // The weight a second time in the same message: the last one holds.
        onnx::ModelProto later;
        onnx::TensorProto& again = *later.mutable_graph()->add_initializer();
        again.set_name("w2");
        again.set_data_type(onnx::TensorProto::FLOAT);
        again.add_dims(2);
        again.set_raw_data(std::string(8, '\0'));
        const std::string both = model + later.SerializeAsString();
        writeFileAtomically(file("both.onnx"), both);
        const OnnxFile read = readOnnxFile(file("both.onnx"));
        QCOMPARE(read.graph.constants.size(), size_t(2));
        QCOMPARE(*read.graph.constants.at("w2").values, (std::vector<float>{0, 0}));
        QCOMPARE(read.graph.proto->graph().node_size(), 1);
        // Cut inside the large tensor, and a length that leads out of the file.
        writeFileAtomically(file("cut large.onnx"), model.substr(0, model.size() / 2));
        expectError("cut large.onnx", "cut short");
    }

    void readsExternalDataBesideTheModel()
    {
        const std::vector<float> values{0, 2, 0, 0, 2};
        std::string bytes(values.size() * sizeof(float), '\0');
        std::memcpy(bytes.data(), values.data(), bytes.size());
        writeFileAtomically(file("weights.bin"), bytes);
        writeExternal("external.onnx", "weights.bin", 4, 16);
        const OnnxFile read = readOnnxFile(file("external.onnx"));
        QCOMPARE(*read.graph.constants.at("w").values, (std::vector<float>{2, 0, 0, 2}));
        QCOMPARE(read.fileSize, static_cast<int64_t>(std::filesystem::file_size(file("external.onnx"))) + 16);
    }

    void externalDataWithoutALengthGoesToTheEndOfItsFile()
    {
        writeFileAtomically(file("rest.bin"), std::string(20, '\0'));
        writeExternal("rest.onnx", "rest.bin", 4, 16);
        onnx::ModelProto proto;
        QVERIFY(proto.ParseFromString(readFile(file("rest.onnx"))));
        proto.mutable_graph()->mutable_initializer(0)->mutable_external_data()->RemoveLast();
        writeFileAtomically(file("rest.onnx"), proto.SerializeAsString());
        QCOMPARE(readOnnxFile(file("rest.onnx")).fileSize,
                 static_cast<int64_t>(std::filesystem::file_size(file("rest.onnx"))) + 16);
    }

    void refusesExternalDataOutsideTheFolder()
    {
        writeExternal("outside.onnx", "../secret.bin", 0, 16);
        expectError("outside.onnx", "outside the model's folder");
        writeExternal("absolute.onnx", "/etc/passwd", 0, 16);
        expectError("absolute.onnx", "outside the model's folder");
    }

    void refusesExternalDataThatIsTooShort()
    {
        writeFileAtomically(file("short.bin"), std::string(8, '\0'));
        writeExternal("short.onnx", "short.bin", 0, 16);
        expectError("short.onnx", "short.bin is shorter");
        writeExternal("huge.onnx", "short.bin", INT64_MAX, INT64_MAX);
        expectError("huge.onnx", "short.bin is shorter");
        writeExternal("missing.onnx", "missing.bin", 0, 16);
        expectError("missing.onnx", "missing");
    }

    void takesConstantNodesForInitializers()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 2}).output("y");
        auto& constant = builder.node("Constant", {}, "w");
        ModelBuilder holder;
        holder.constant("value", {2, 1}, {3, 4});
        auto* attribute = constant.add_attribute();
        attribute->set_name("value");
        attribute->set_type(onnx::AttributeProto::TENSOR);
        *attribute->mutable_t() = holder.proto().graph().initializer(0);
        builder.node("MatMul", {"x", "w"}, "y");
        builder.write(file("constant.onnx"));
        const ModelPtr model = openModel(file("constant.onnx"));
        QCOMPARE(model->layers.size(), size_t(1));
        QCOMPARE(*model->layers[0].weight.values, (std::vector<float>{3, 4}));
    }

    void saysWhatIsWrongWithAFile()
    {
        expectError("nowhere.onnx", "does not exist");
        writeFileAtomically(file("empty.onnx"), std::string());
        expectError("empty.onnx", "is empty");
        writeFileAtomically(file("text.onnx"), std::string("Dear diary, this is no model at all.\n"));
        expectError("text.onnx", "no ONNX model");
        writeFileAtomically(file("enormous.onnx"), std::string(1, '\0'));
        std::filesystem::resize_file(file("enormous.onnx"), uintmax_t{3} << 30);
        expectError("enormous.onnx", "larger than the 2 GB");
        doublingModel().write(file("whole.onnx"));
        const std::string whole = readFile(file("whole.onnx"));
        // Cut anywhere, a file is refused or still a model; it never crashes the program.
        for (size_t length = 1; length < whole.size(); ++length) {
            writeFileAtomically(file("cut.onnx"), whole.substr(0, length));
            QVERIFY_THROWS_EXCEPTION(Error, openModel(file("cut.onnx")));
        }
    }

    void refusesShapesThatDoNotMatchTheData()
    {
        ModelBuilder builder = doublingModel();
        builder.proto().mutable_graph()->mutable_initializer(0)->set_dims(0, 3);
        builder.write(file("amount.onnx"));
        expectError("amount.onnx", "another amount of data");
        builder.proto().mutable_graph()->mutable_initializer(0)->set_dims(0, -3);
        builder.write(file("negative.onnx"));
        expectError("negative.onnx", "negative.onnx has the impossible shape");
        builder.proto().mutable_graph()->mutable_initializer(0)->set_dims(0, INT64_MAX / 2);
        builder.write(file("enormous.onnx"));
        expectError("enormous.onnx", "enormous.onnx has the impossible shape");
    }

    void writesBackWhatItRead()
    {
        doublingModel().write(file("back.onnx"));
        const OnnxFile read = readOnnxFile(file("back.onnx"));
        QCOMPARE(withConstants(read.graph).SerializeAsString(), readFile(file("back.onnx")));
    }

    void writesNothingLargerThanAFileCanBe()
    {
        // Forty tensors that share their 64 MB of numbers.
        const auto values = std::make_shared<const std::vector<float>>(size_t{16} << 20);
        onnx::ModelProto model;
        NetworkGraph graph;
        for (int i = 0; i < 40; ++i) {
            const std::string name = "w" + std::to_string(i);
            model.mutable_graph()->add_initializer()->set_name(name);
            graph.constants[name] = {{16 << 20}, values};
        }
        graph.proto = std::make_shared<const onnx::ModelProto>(model);
        QVERIFY_THROWS_EXCEPTION(Error, withConstants(graph));
    }

    void opensTheRealModels()
    {
        SKIP_WITHOUT_SHARED();
        for (const auto& entry : std::filesystem::directory_iterator(sharedFolder() / "models")) {
            const ModelPtr model = openModel(entry.path());
            QVERIFY2(!model->inputs.empty(), entry.path().c_str());
            QCOMPARE(model->fileSize, static_cast<int64_t>(std::filesystem::file_size(entry.path())));
        }
    }

private:
    std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    void writeExternal(const char* name, const std::string& location, int64_t offset, int64_t length)
    {
        ModelBuilder builder = doublingModel();
        auto* weight = builder.proto().mutable_graph()->mutable_initializer(0);
        weight->clear_raw_data();
        weight->set_data_location(onnx::TensorProto::EXTERNAL);
        const std::pair<const char*, std::string> entries[] = {
            {"location", location}, {"offset", std::to_string(offset)}, {"length", std::to_string(length)}};
        for (const auto& [key, value] : entries) {
            auto* entry = weight->add_external_data();
            entry->set_key(key);
            entry->set_value(value);
        }
        builder.write(file(name));
    }

    void expectError(const char* name, const char* part)
    {
        try {
            openModel(file(name));
        } catch (const Error& error) {
            QVERIFY2(std::strstr(error.what(), part), error.what());
            return;
        }
        QFAIL(qPrintable(QStringLiteral("%1 was opened").arg(QLatin1String(name))));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(OnnxFileTest)
#include "onnx_file_test.moc"
