#include "engine/evaluation/activation_memory.h"
#include <QTest>
#include <onnx/onnx_pb.h>

using namespace bitdepth;

namespace {

/// A network written down node by node; shapes are those of one sample.
class Sketch {
public:
    Sketch& input(const std::string& name, const Shape& shape)
    {
        m_proto.mutable_graph()->add_input()->set_name(name);
        return tensor(name, shape);
    }

    Sketch& node(const std::string& type, const std::vector<std::string>& inputs, const std::string& output,
                 const Shape& shape)
    {
        onnx::NodeProto& node = *m_proto.mutable_graph()->add_node();
        node.set_op_type(type);
        for (const std::string& name : inputs)
            node.add_input(name);
        node.add_output(output);
        return tensor(output, shape);
    }

    Sketch& constant(const std::string& name)
    {
        m_proto.mutable_graph()->add_initializer()->set_name(name);
        return *this;
    }

    Sketch& tensor(const std::string& name, const Shape& shape, int type = onnx::TensorProto::FLOAT)
    {
        m_model.tensors[name] = {type, shape, true};
        return *this;
    }

    Model done(const std::string& output)
    {
        m_proto.mutable_graph()->add_output()->set_name(output);
        m_model.graph.proto = std::make_shared<onnx::ModelProto>(m_proto);
        return m_model;
    }

private:
    onnx::ModelProto m_proto;
    Model m_model;
};

ActivationPlan quantized(const std::string& tensor, const char* format, std::vector<Edge> readers)
{
    ActivationPlan plan;
    plan.tensor = tensor;
    plan.encoding.format = formatNamed(format);
    plan.readers = std::move(readers);
    return plan;
}

std::string dump(const ActivationMemory& memory)
{
    std::string text = std::to_string(memory.peakBytes) + " at " + std::to_string(memory.node) + ":";
    for (const LiveTensor& tensor : memory.tensors)
        text += " " + tensor.name + "=" + std::to_string(tensor.bytes);
    return text;
}

} // namespace

class ActivationMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void aChainHoldsInputAndOutputOfOneNode();
    void aShortcutLivesUntilItIsAdded();
    void constantsAreNotCounted();
    void viewsShareTheirInput();
    void activationFunctionsWorkInPlace();
    void anActivationFunctionOfASharedTensorDoesNot();
    void quantizersDecideTheBytes();
    void theWidestReaderDecides();
    void aViewPassesOnWhatItsReadersWant();
    void oddBitsRoundUpToWholeBytes();
    void outputsLiveToTheEnd();
    void otherElementTypesHaveTheirOwnSize();
    void tensorsReadInASubgraphStayAlive();
    void unknownShapesAreCounted();
    void onlyTheBatchMayBeUnknown();
    void aFixedBatchCountsOnce();
    void oneLifetimeServesManyPlans();
};

void ActivationMemoryTest::aChainHoldsInputAndOutputOfOneNode()
{
    const Model model = Sketch()
                            .input("x", {-1, 10})
                            .node("Conv", {"x"}, "a", {-1, 100})
                            .node("Conv", {"a"}, "b", {-1, 50})
                            .node("Conv", {"b"}, "c", {-1, 20})
                            .done("c");
    QCOMPARE(dump(activationMemory(model, {})), std::string("600 at 1: a=400 b=200"));
}

void ActivationMemoryTest::aShortcutLivesUntilItIsAdded()
{
    const Model model = Sketch()
                            .input("x", {10})
                            .node("Conv", {"x"}, "a", {40})
                            .node("Conv", {"a"}, "b", {30})
                            .node("Conv", {"b"}, "c", {40})
                            .node("Add", {"a", "c"}, "d", {40})
                            .done("d");
    QCOMPARE(dump(activationMemory(model, {})), std::string("480 at 3: a=160 c=160 d=160"));
}

void ActivationMemoryTest::constantsAreNotCounted()
{
    const Model model = Sketch()
                            .input("x", {10})
                            .input("w", {1000}) // old files list their constants among the inputs
                            .constant("w")
                            .node("MatMul", {"x", "w"}, "a", {5})
                            .done("a");
    QCOMPARE(dump(activationMemory(model, {})), std::string("60 at 0: x=40 a=20"));
}

void ActivationMemoryTest::viewsShareTheirInput()
{
    const Model model = Sketch()
                            .input("x", {2})
                            .node("Conv", {"x"}, "a", {100})
                            .node("Flatten", {"a"}, "f", {100})
                            .node("Identity", {"f"}, "g", {100})
                            .node("Gemm", {"g"}, "y", {10})
                            .done("y");
    QCOMPARE(dump(activationMemory(model, {})), std::string("440 at 3: a=400 y=40"));
}

void ActivationMemoryTest::activationFunctionsWorkInPlace()
{
    const Model model = Sketch()
                            .input("x", {2})
                            .node("Conv", {"x"}, "a", {100})
                            .node("Relu", {"a"}, "r", {100})
                            .node("Conv", {"r"}, "y", {10})
                            .done("y");
    QCOMPARE(dump(activationMemory(model, {})), std::string("440 at 2: a=400 y=40"));
}

void ActivationMemoryTest::anActivationFunctionOfASharedTensorDoesNot()
{
    const Model model = Sketch()
                            .input("x", {2})
                            .node("Conv", {"x"}, "a", {100})
                            .node("Relu", {"a"}, "r", {100})
                            .node("Add", {"a", "r"}, "y", {100})
                            .done("y");
    QCOMPARE(dump(activationMemory(model, {})), std::string("1200 at 2: a=400 r=400 y=400"));
}

void ActivationMemoryTest::quantizersDecideTheBytes()
{
    const Model model =
        Sketch().input("x", {10}).node("Conv", {"x"}, "a", {100}).node("Conv", {"a"}, "y", {10}).done("y");
    QuantizationPlan plan;
    plan.activations = {quantized("x", "uint8", {{0, 0}}), quantized("a", "int16", {{1, 0}})};
    QCOMPARE(dump(activationMemory(model, plan)), std::string("240 at 1: a=200 y=40"));
    ActivationPlan output = quantized("y", "uint8", {});
    output.isGraphOutput = true;
    plan.activations.push_back(output);
    QCOMPARE(dump(activationMemory(model, plan)), std::string("210 at 0: a=200 x=10"));
}

void ActivationMemoryTest::theWidestReaderDecides()
{
    const Model model = Sketch()
                            .input("x", {10})
                            .node("Conv", {"x"}, "a", {100})
                            .node("Conv", {"a"}, "b", {1})
                            .node("Conv", {"a"}, "c", {1})
                            .node("Add", {"b", "c"}, "y", {1})
                            .done("y");
    QuantizationPlan plan;
    plan.activations = {quantized("a", "uint8", {{1, 0}})};
    QCOMPARE(activationMemory(model, plan).tensors.front().bytes,
             int64_t(400)); // the other reads it in float
    plan.activations.push_back(quantized("a", "int16", {{2, 0}}));
    QCOMPARE(activationMemory(model, plan).tensors.front().bytes, int64_t(200));
}

void ActivationMemoryTest::aViewPassesOnWhatItsReadersWant()
{
    const Model model = Sketch()
                            .input("x", {1})
                            .node("Conv", {"x"}, "a", {100})
                            .node("Relu", {"a"}, "r", {100})
                            .node("Reshape", {"r"}, "f", {100})
                            .node("Gemm", {"f"}, "y", {1})
                            .done("y");
    QuantizationPlan plan;
    plan.activations = {quantized("f", "uint8", {{3, 0}})};
    QCOMPARE(dump(activationMemory(model, plan)), std::string("104 at 0: a=100 x=4"));
}

void ActivationMemoryTest::oddBitsRoundUpToWholeBytes()
{
    const Model model =
        Sketch().input("x", {1}).node("Conv", {"x"}, "a", {5}).node("Conv", {"a"}, "y", {1}).done("y");
    QuantizationPlan plan;
    plan.activations = {quantized("a", "uint3", {{1, 0}})}; // stored as 4 bits: 20 bits
    QCOMPARE(dump(activationMemory(model, plan)), std::string("7 at 0: x=4 a=3"));
}

void ActivationMemoryTest::outputsLiveToTheEnd()
{
    Sketch sketch;
    sketch.input("x", {1}).node("Conv", {"x"}, "early", {50}).node("Conv", {"x"}, "late", {60});
    sketch.node("Conv", {"late"}, "y", {1});
    Model model = sketch.done("early");
    QCOMPARE(dump(activationMemory(model, {})), std::string("444 at 1: late=240 early=200 x=4"));
}

void ActivationMemoryTest::otherElementTypesHaveTheirOwnSize()
{
    const Model model = Sketch()
                            .input("x", {4})
                            .tensor("x", {4}, onnx::TensorProto::INT64)
                            .node("Cast", {"x"}, "a", {4})
                            .tensor("a", {4}, onnx::TensorProto::FLOAT16)
                            .done("a");
    QCOMPARE(dump(activationMemory(model, {})), std::string("40 at 0: x=32 a=8"));
}

void ActivationMemoryTest::tensorsReadInASubgraphStayAlive()
{
    Model model = Sketch()
                      .input("x", {1})
                      .node("Conv", {"x"}, "a", {100})
                      .node("Conv", {"x"}, "c", {1})
                      .node("If", {"c"}, "y", {1})
                      .done("y");
    onnx::ModelProto proto = *model.graph.proto;
    onnx::AttributeProto& branch = *proto.mutable_graph()->mutable_node(2)->add_attribute();
    branch.set_name("then_branch");
    branch.mutable_g()->add_node()->add_input("a");
    model.graph.proto = std::make_shared<onnx::ModelProto>(proto);
    QCOMPARE(dump(activationMemory(model, {})), std::string("408 at 1: a=400 x=4 c=4"));
}

void ActivationMemoryTest::unknownShapesAreCounted()
{
    Model model = Sketch().input("x", {10}).node("NonZero", {"x"}, "a", {1}).done("a");
    model.tensors.erase("a");
    const ActivationMemory memory = activationMemory(model, {});
    QCOMPARE(memory.unknownTensors, 1);
    QCOMPARE(memory.peakBytes, int64_t(40));
    Model empty;
    empty.graph.proto = std::make_shared<onnx::ModelProto>();
    QCOMPARE(activationMemory(empty, {}).node, -1);
}

void ActivationMemoryTest::onlyTheBatchMayBeUnknown()
{
    const Model batched =
        Sketch().input("x", {-1, 10}).node("Softmax", {"x"}, "a", {-1, 10}).done("a");
    QVERIFY(activationMemory(batched, {}).isKnown());
    QCOMPARE(activationMemory(batched, {}).peakBytes, int64_t(80));
    const Model anySize = Sketch()
                              .input("x", {1, 3, -1, -1})
                              .node("GlobalAveragePool", {"x"}, "a", {1, 3, 1, 1})
                              .done("a");
    QCOMPARE(activationMemory(anySize, {}).unknownTensors, 1);
    QCOMPARE(activationMemory(anySize, {}).peakBytes, int64_t(12));
}

void ActivationMemoryTest::aFixedBatchCountsOnce()
{
    Model model = Sketch().input("x", {8, 10}).node("Softmax", {"x"}, "a", {8, 10}).done("a");
    model.inputs = {{"x", model.tensors.at("x")}};
    model.outputs = {{"a", model.tensors.at("a")}};
    QCOMPARE(activationMemory(model, {}).peakBytes, int64_t(80));
    model.outputs.front().info.shape = {1, 80}; // eight rows, but not eight samples
    QCOMPARE(activationMemory(model, {}).peakBytes, int64_t(640));
}

void ActivationMemoryTest::oneLifetimeServesManyPlans()
{
    const Model model = Sketch().input("x", {10}).node("Conv", {"x"}, "a", {20}).done("a");
    const ActivationLifetimes lifetimes(model);
    QuantizationPlan plan;
    plan.activations = {quantized("x", "uint8", {{0, 0}})};
    QCOMPARE(dump(lifetimes.peak({})), std::string("120 at 0: a=80 x=40"));
    QCOMPARE(dump(lifetimes.peak(plan)), std::string("90 at 0: a=80 x=10"));
    QCOMPARE(dump(lifetimes.peak({})), std::string("120 at 0: a=80 x=40"));
}

QTEST_APPLESS_MAIN(ActivationMemoryTest)
#include "activation_memory_test.moc"
