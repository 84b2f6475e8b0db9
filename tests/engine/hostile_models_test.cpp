#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/evaluation/evaluator.h"
#include "engine/quantization/export.h"
#include "engine/recipe/presets.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/engine/model_samples.h"
#include "tests/support/sample_networks.h"
#include <QTest>
#include <cmath>
#include <limits>

using namespace bitdepth;

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kDenormal = std::numeric_limits<float>::denorm_min();

/// What must become of a model.
enum class Fate {
    Works,    ///< opens, evaluates and exports
    Refused,  ///< is refused with a sentence when it is opened
    LookedAt, ///< opens; evaluating it says why not
    Either,   ///< the runtime's choice
};

struct Case {
    std::string name;
    Fate fate;
    std::string bytes;
};

ModelBuilder product(std::vector<float> weights, const Shape& shape = {2, 2})
{
    ModelBuilder b;
    b.input("x", {-1, shape.front()}).output("y").constant("w", shape, std::move(weights));
    b.node("MatMul", {"x", "w"}, "y");
    return b;
}

Case weights(const char* name, std::vector<float> values)
{
    return {name, Fate::Works, product(std::move(values)).proto().SerializeAsString()};
}

Case built(const char* name, Fate fate, ModelBuilder builder)
{
    return {name, fate, builder.proto().SerializeAsString()};
}

Case typed(const char* name, int type, size_t bytes, Fate fate)
{
    ModelBuilder b;
    b.input("x", {-1, 2}).output("y");
    *b.proto().mutable_graph()->add_initializer() =
        rawTensor("w", type, {2, 2}, std::string(4 * bytes, '\1'));
    b.proto().mutable_graph()->mutable_input(0)->mutable_type()->mutable_tensor_type()->set_elem_type(type);
    b.proto().mutable_graph()->mutable_output(0)->mutable_type()->mutable_tensor_type()->set_elem_type(type);
    b.node("MatMul", {"x", "w"}, "y");
    return built(name, fate, std::move(b));
}

Case impossibleShape(const char* name, const Shape& shape)
{
    ModelBuilder b = product({1, 2, 3, 4});
    auto& weight = *b.proto().mutable_graph()->mutable_initializer(0);
    weight.clear_dims();
    for (const int64_t dimension : shape)
        weight.add_dims(dimension);
    return built(name, Fate::Refused, std::move(b));
}

Case cycle()
{
    ModelBuilder b;
    b.input("x", {-1, 2}).output("y");
    b.node("Add", {"x", "b"}, "a");
    b.node("Relu", {"a"}, "b");
    b.node("Relu", {"b"}, "y");
    return built("cycle", Fate::Refused, std::move(b));
}

Case identityCycle()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.node("Identity", {"q"}, "p");
    b.node("Identity", {"p"}, "q");
    return built("cycle of copies", Fate::Refused, std::move(b));
}

Case duplicateNames()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.constant("w", {2, 2}, {5, 6, 7, 8});
    return built("two tensors of one name", Fate::Either, std::move(b));
}

Case sameNodeNames()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.proto().mutable_graph()->mutable_node(0)->set_output(0, "m");
    b.constant("v", {2, 2}).node("MatMul", {"m", "v"}, "y").set_name("/y");
    b.proto().mutable_graph()->mutable_node(0)->set_name("/y");
    return built("two nodes of one name", Fate::Refused, std::move(b));
}

Case unknownDomain()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.proto().mutable_graph()->mutable_node(0)->set_domain("com.nobody");
    return built("unknown domain", Fate::Refused, std::move(b));
}

Case missingTensor()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.proto().mutable_graph()->mutable_node(0)->set_input(1, "nowhere");
    return built("missing tensor", Fate::Refused, std::move(b));
}

void addBranch(onnx::NodeProto& node, const char* name, const char* weight)
{
    auto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::GRAPH);
    onnx::GraphProto& graph = *attribute->mutable_g();
    graph.set_name(name);
    auto* inner = graph.add_node();
    inner->set_op_type("MatMul");
    inner->add_input("x");
    inner->add_input(weight);
    inner->add_output(std::string("out_") + name);
    auto* output = graph.add_output();
    output->set_name(inner->output(0));
    output->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
}

/// Branches read a copy of a constant of the graph around them.
Case branches()
{
    ModelBuilder b;
    b.input("x", {-1, 2}).output("y").constant("w", {2, 2}).constant("v", {2, 2}).constant("zero", {}, {0});
    b.node("Identity", {"w"}, "w_copy");
    b.node("ReduceSum", {"x"}, "total");
    setAttribute(*b.proto().mutable_graph()->mutable_node(1), "keepdims", int64_t(0));
    b.node("Greater", {"total", "zero"}, "condition");
    auto& branch = b.node("If", {"condition"}, "z");
    addBranch(branch, "then_branch", "w_copy");
    addBranch(branch, "else_branch", "v");
    b.node("MatMul", {"z", "v"}, "y");
    return built("If", Fate::Works, std::move(b));
}

Case severalPorts()
{
    ModelBuilder b;
    b.input("a", {-1, 3}).input("b", {-1, 3}).output("sum").output("y").constant("w", {3, 2});
    b.node("Add", {"a", "b"}, "sum");
    b.node("MatMul", {"sum", "w"}, "y");
    return built("several inputs and outputs", Fate::Works, std::move(b));
}

Case oldOpset()
{
    ModelBuilder b(7);
    b.input("x", {-1, 2, 6, 6}).output("y").constant("w", {3, 2, 3, 3}).constant("b", {3});
    b.node("Conv", {"x", "w", "b"}, "c");
    b.node("Relu", {"c"}, "y");
    return built("opset 7", Fate::Works, std::move(b));
}

Case dynamicPicture()
{
    ModelBuilder b;
    b.input("x", {-1, 2, -1, -1}).output("y").constant("w", {3, 2, 1, 1});
    b.node("Conv", {"x", "w"}, "c");
    b.node("GlobalAveragePool", {"c"}, "y");
    return built("dynamic picture", Fate::Works, std::move(b));
}

Case outsideData(const char* name, const char* location)
{
    ModelBuilder b = product({1, 2, 3, 4});
    auto& weight = *b.proto().mutable_graph()->mutable_initializer(0);
    weight.clear_raw_data();
    weight.set_data_location(onnx::TensorProto::EXTERNAL);
    auto* entry = weight.add_external_data();
    entry->set_key("location");
    entry->set_value(location);
    return built(name, Fate::Refused, std::move(b));
}

/// An identity of another type of value beside a product.
Case beside(const char* name, int type, Fate fate)
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.input("s", {2}).output("t").node("Identity", {"s"}, "t");
    auto& graph = *b.proto().mutable_graph();
    graph.mutable_input(1)->mutable_type()->mutable_tensor_type()->set_elem_type(type);
    graph.mutable_output(1)->mutable_type()->mutable_tensor_type()->set_elem_type(type);
    return built(name, fate, std::move(b));
}

onnx::ValueInfoProto value(const char* name, int type, std::initializer_list<int64_t> shape)
{
    onnx::ValueInfoProto value;
    value.set_name(name);
    auto* tensor = value.mutable_type()->mutable_tensor_type();
    tensor->set_elem_type(type);
    tensor->mutable_shape();
    for (const int64_t dimension : shape)
        tensor->mutable_shape()->add_dim()->set_dim_value(dimension);
    return value;
}

onnx::GraphProto& bodyOf(onnx::NodeProto& node)
{
    auto* attribute = node.add_attribute();
    attribute->set_name("body");
    attribute->set_type(onnx::AttributeProto::GRAPH);
    attribute->mutable_g()->set_name("body");
    return *attribute->mutable_g();
}

onnx::NodeProto& addNode(onnx::GraphProto& graph, const char* type, std::initializer_list<const char*> inputs,
                         const char* output)
{
    auto& node = *graph.add_node();
    node.set_op_type(type);
    for (const char* input : inputs)
        node.add_input(input);
    node.add_output(output);
    return node;
}

/// The same product, three times over.
Case loop()
{
    using Type = onnx::TensorProto;
    ModelBuilder b;
    b.input("x", {1, 2}).output("y").constant("w", {2, 2}, {1, 0.5f, -0.5f, 1}).constant("v", {2, 2});
    *b.proto().mutable_graph()->add_initializer() =
        rawTensor("times", Type::INT64, {}, std::string("\3\0\0\0\0\0\0\0", 8));
    auto& node = b.node("Loop", {"times", "", "x"}, "z");
    onnx::GraphProto& body = bodyOf(node);
    *body.add_input() = value("i", Type::INT64, {});
    *body.add_input() = value("go", Type::BOOL, {});
    *body.add_input() = value("state", Type::FLOAT, {1, 2});
    addNode(body, "Identity", {"go"}, "goOn");
    addNode(body, "MatMul", {"state", "w"}, "next");
    *body.add_output() = value("goOn", Type::BOOL, {});
    *body.add_output() = value("next", Type::FLOAT, {1, 2});
    b.node("MatMul", {"z", "v"}, "y");
    return built("Loop", Fate::Works, std::move(b));
}

/// A running sum along the second axis of x, whose first is no batch.
Case scan()
{
    using Type = onnx::TensorProto;
    ModelBuilder b;
    b.input("x", {3, 2}).output("y").constant("start", {2}, {0, 0}).constant("v", {2, 2});
    auto& node = b.node("Scan", {"start", "x"}, "last");
    node.add_output("sums");
    setAttribute(node, "num_scan_inputs", int64_t{1});
    onnx::GraphProto& body = bodyOf(node);
    *body.add_input() = value("sum", Type::FLOAT, {2});
    *body.add_input() = value("row", Type::FLOAT, {2});
    addNode(body, "Add", {"sum", "row"}, "total");
    addNode(body, "Identity", {"total"}, "copy");
    *body.add_output() = value("total", Type::FLOAT, {2});
    *body.add_output() = value("copy", Type::FLOAT, {2});
    b.node("MatMul", {"sums", "v"}, "y");
    return built("Scan", Fate::Works, std::move(b));
}

/// Tensors in a list and out of it again.
Case sequence()
{
    ModelBuilder b;
    b.input("x", {-1, 2}).output("y").constant("w", {2, 2}).constant("v", {2, 2});
    *b.proto().mutable_graph()->add_initializer() =
        rawTensor("first", onnx::TensorProto::INT64, {}, std::string(8, '\0'));
    b.node("MatMul", {"x", "w"}, "a");
    b.node("SequenceConstruct", {"a", "x"}, "list");
    b.node("SequenceAt", {"list", "first"}, "z");
    b.node("MatMul", {"z", "v"}, "y");
    return built("a sequence", Fate::Works, std::move(b));
}

/// An output that is a list of tensors is no tensor.
Case sequenceOutput()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.output("list").node("SequenceConstruct", {"y", "x"}, "list");
    auto& type = *b.proto().mutable_graph()->mutable_output(1)->mutable_type();
    type.mutable_sequence_type()->mutable_elem_type()->mutable_tensor_type()->set_elem_type(
        onnx::TensorProto::FLOAT);
    return built("a sequence as output", Fate::Either, std::move(b));
}

Case versions(const char* name, int opset, int64_t ir, Fate fate)
{
    ModelBuilder b(opset);
    b.input("x", {-1, 2}).output("y").constant("w", {2, 2}).node("MatMul", {"x", "w"}, "y");
    b.proto().set_ir_version(ir);
    return built(name, fate, std::move(b));
}

Case twoMakers()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.node("Relu", {"x"}, "y");
    return built("two nodes that make one tensor", Fate::Refused, std::move(b));
}

Case scalars()
{
    ModelBuilder b;
    b.input("x", {-1, 2}).input("factor", {}).output("y").constant("w", {2, 2});
    b.proto().mutable_graph()->mutable_input(1)->mutable_type()->mutable_tensor_type()->mutable_shape();
    b.node("MatMul", {"x", "w"}, "m");
    b.node("Mul", {"m", "factor"}, "y");
    return built("a scalar input", Fate::Either, std::move(b));
}

/// An activation without a number in it.
Case nothingInBetween()
{
    ModelBuilder b = product({1, 2, 3, 4});
    b.output("none").integers("from", {0}).integers("to", {0}).integers("axis", {1});
    b.node("Slice", {"x", "from", "to", "axis"}, "empty");
    b.constant("v", {0, 3}).node("MatMul", {"empty", "v"}, "none");
    return built("a tensor of no numbers", Fate::Either, std::move(b));
}

Case cut(double share)
{
    const std::string whole = product({1, 2, 3, 4}).proto().SerializeAsString();
    return {"cut to " + std::to_string(share), Fate::Refused,
            whole.substr(0, static_cast<size_t>(share * static_cast<double>(whole.size())))};
}

std::vector<Case> cases()
{
    using Type = onnx::TensorProto;
    return {weights("NaN among the weights", {1, kNaN, 3, 4}),
            weights("infinite weights", {1, kInfinity, -kInfinity, 4}),
            weights("weights of zeros", {0, 0, 0, 0}),
            weights("equal weights", {3, 3, 3, 3}),
            weights("denormal weights", {kDenormal, -kDenormal, 2 * kDenormal, 0}),
            weights("a channel of zeros", {1, 0, -2, 0}),
            weights("huge weights", {3e38f, -3e38f, 1, 0}),
            built("a single weight", Fate::Works, product({2}, {1, 1})),
            built("no weights", Fate::Either, product({}, {2, 0})),
            impossibleShape("negative dimension", {2, -2}),
            impossibleShape("huge dimensions", {int64_t(1) << 40, int64_t(1) << 40}),
            impossibleShape("more numbers than stored", {200, 200}),
            typed("float16", Type::FLOAT16, 2, Fate::Works),
            typed("bfloat16", Type::BFLOAT16, 2, Fate::Either),
            typed("double", Type::DOUBLE, 8, Fate::Works),
            typed("int32", Type::INT32, 4, Fate::Works),
            cycle(),
            identityCycle(),
            duplicateNames(),
            sameNodeNames(),
            unknownDomain(),
            missingTensor(),
            branches(),
            severalPorts(),
            oldOpset(),
            dynamicPicture(),
            beside("text", Type::STRING, Fate::LookedAt),
            beside("int64 beside", Type::INT64, Fate::Works),
            beside("uint8 beside", Type::UINT8, Fate::Works),
            beside("bool beside", Type::BOOL, Fate::Works),
            loop(),
            scan(),
            sequence(),
            sequenceOutput(),
            versions("opset 25", 25, 13, Fate::Works),
            versions("an opset of the future", 99, 13, Fate::Either),
            versions("a file version of the future", 13, 99, Fate::Refused),
            versions("no file version", 13, 0, Fate::Either),
            twoMakers(),
            scalars(),
            nothingInBetween(),
            outsideData("data outside the folder", "../w.bin"),
            outsideData("data in a missing file", "w.bin"),
            outsideData("data nowhere", ""),
            cut(0.9),
            cut(0.5),
            cut(0),
            {"no model at all", Fate::Refused, "This is a text."}};
}

/// One sentence for a person: not empty, one line, ended.
bool isSentence(const std::string& text) { return text.size() > 20 && text.find('\n') == std::string::npos; }

} // namespace

/// Models that are broken, strange or made to hurt: each works, or is refused with one sentence.
class HostileModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cases = cases(); }

    void worksOrSaysWhyNot_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].name.c_str()) << static_cast<int>(i);
    }

    void worksOrSaysWhyNot()
    {
        QFETCH(int, index);
        const Case& hostile = m_cases.at(static_cast<size_t>(index));
        const TestFolder folder;
        writeFileAtomically(folder / "net.onnx", hostile.bytes);
        ModelPtr model;
        const std::string refusal = errorOf([&] { model = openModel(folder / "net.onnx"); });
        QVERIFY2(hostile.fate != Fate::Works || refusal.empty(), refusal.c_str());
        QVERIFY(hostile.fate != Fate::Refused || !refusal.empty());
        if (!model) {
            QVERIFY2(isSentence(refusal), refusal.c_str());
            QVERIFY2(refusal.find("net.onnx") != std::string::npos || refusal.find("Tensor w") == 0,
                     refusal.c_str());
            return;
        }
        if (hostile.fate == Fate::LookedAt) {
            const std::string whyNot = errorOf([&] { use(model, "default", folder); });
            QVERIFY2(isSentence(whyNot), whyNot.c_str());
            return;
        }
        for (const Preset& preset : presets())
            use(model, preset.id, folder);
    }

private:
    /// Figures are numbers, and the file that export writes loads again.
    void use(const ModelPtr& model, const char* preset, const TestFolder& folder) const
    {
        const SampleSet samples = writeSamples(*model, folder / "data", 5);
        Evaluator evaluator(model, samples, samples);
        const EvaluationPtr result =
            evaluator.evaluate(makePreset(preset, *model), {}, {.measureLatency = false});
        QVERIFY(result->fidelity.agreement >= 0 && result->fidelity.agreement <= 1);
        for (const LayerResult& layer : result->layers)
            QVERIFY2(!std::isnan(layer.weightSqnrDb), preset);
        const PreparedModel prepared = prepare(model, makePreset(preset, *model), {samples, nullptr}, {});
        const ExportedModel exported = exportModel(*prepared.model, prepared.plan);
        QCOMPARE(result->sizeBytes, static_cast<int64_t>(exported.bytes->size()));
        writeModel(exported, folder / "out.onnx");
        QVERIFY(openModel(folder / "out.onnx"));
    }

    std::vector<Case> m_cases;
};

QTEST_APPLESS_MAIN(HostileModelsTest)
#include "hostile_models_test.moc"
