#include "engine/core/error.h"
#include "engine/quantization/opset_upgrade.h"
#include "engine/runtime/session.h"
#include <QTest>
#include <bit>
#include <cmath>
#include <functional>
#include <onnx/onnx_pb.h>
#include <random>

using namespace bitdepth;

namespace {

constexpr int kTargets[] = {13, 19, 21, 23, 25};

/// A network of one or few nodes, from input x to output y.
struct Sketch {
    int opset = 7;
    Shape inputShape = {2, 3, 4, 5};
    int outputs = 1; ///< y, y1, y2 ...
    std::function<void(onnx::GraphProto&)> build;
    float tolerance = 0; ///< 0: bit for bit
};

onnx::AttributeProto& attribute(onnx::NodeProto& node, const char* name,
                                onnx::AttributeProto::AttributeType type)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(type);
    return attribute;
}

void setInts(onnx::NodeProto& node, const char* name, const std::vector<int64_t>& values)
{
    attribute(node, name, onnx::AttributeProto::INTS).mutable_ints()->Add(values.begin(), values.end());
}

void setFloats(onnx::NodeProto& node, const char* name, const std::vector<float>& values)
{
    attribute(node, name, onnx::AttributeProto::FLOATS).mutable_floats()->Add(values.begin(), values.end());
}

void setInt(onnx::NodeProto& node, const char* name, int64_t value)
{
    attribute(node, name, onnx::AttributeProto::INT).set_i(value);
}

void setFloat(onnx::NodeProto& node, const char* name, float value)
{
    attribute(node, name, onnx::AttributeProto::FLOAT).set_f(value);
}

void setText(onnx::NodeProto& node, const char* name, const char* value)
{
    attribute(node, name, onnx::AttributeProto::STRING).set_s(value);
}

onnx::NodeProto& addNode(onnx::GraphProto& graph, const char* type, const std::vector<std::string>& inputs,
                         const std::vector<std::string>& outputs)
{
    onnx::NodeProto& node = *graph.add_node();
    node.set_op_type(type);
    node.set_name(std::string(type) + std::to_string(graph.node_size()));
    for (const std::string& input : inputs)
        node.add_input(input);
    for (const std::string& output : outputs)
        node.add_output(output);
    return node;
}

void addFloats(onnx::GraphProto& graph, const std::string& name, const Shape& shape,
               const std::vector<float>& values)
{
    onnx::TensorProto& tensor = *graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int64_t size : shape)
        tensor.add_dims(size);
    tensor.mutable_float_data()->Add(values.begin(), values.end());
}

void addIntegers(onnx::GraphProto& graph, const std::string& name, const std::vector<int64_t>& values)
{
    onnx::TensorProto& tensor = *graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<int64_t>(values.size()));
    tensor.mutable_int64_data()->Add(values.begin(), values.end());
}

std::vector<float> randomNumbers(size_t count)
{
    std::mt19937 random(17);
    std::uniform_real_distribution<float> uniform(-2, 2);
    std::vector<float> values(count);
    for (float& value : values)
        value = uniform(random);
    return values;
}

onnx::ModelProto modelOf(const Sketch& sketch)
{
    onnx::ModelProto model;
    model.set_ir_version(irVersionFor(sketch.opset));
    model.add_opset_import()->set_version(sketch.opset);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name("sketch");
    onnx::ValueInfoProto& input = *graph.add_input();
    input.set_name("x");
    input.mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
    for (const int64_t size : sketch.inputShape)
        input.mutable_type()->mutable_tensor_type()->mutable_shape()->add_dim()->set_dim_value(size);
    for (int i = 0; i < sketch.outputs; ++i) {
        onnx::ValueInfoProto& output = *graph.add_output();
        output.set_name(i ? "y" + std::to_string(i) : "y");
        output.mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
    }
    sketch.build(graph);
    if (model.ir_version() < 4) { // such files list their constants among the inputs
        for (const onnx::TensorProto& tensor : graph.initializer()) {
            onnx::ValueInfoProto& constant = *graph.add_input();
            constant.set_name(tensor.name());
            constant.mutable_type()->mutable_tensor_type()->set_elem_type(tensor.data_type());
            for (const int64_t size : tensor.dims())
                constant.mutable_type()->mutable_tensor_type()->mutable_shape()->add_dim()->set_dim_value(
                    size);
        }
    }
    return model;
}

std::vector<TensorValue> run(const onnx::ModelProto& model, const Shape& shape)
{
    SessionOptions options;
    options.optimize = false;
    const Session session(model.SerializeAsString(), "sketch", options);
    const std::vector<float> values = randomNumbers(static_cast<size_t>(elementCount(shape)));
    const TensorView input{shape, values};
    return session.run(std::span(&input, 1));
}

/// The first difference in shape or in any bit, or nothing.
std::string difference(const std::vector<TensorValue>& a, const std::vector<TensorValue>& b,
                       float tolerance = 0)
{
    if (a.size() != b.size())
        return "number of outputs";
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i].shape != b[i].shape)
            return "shape " + toString(a[i].shape) + " against " + toString(b[i].shape);
        for (size_t k = 0; k < a[i].values.size(); ++k) {
            const bool same = tolerance > 0 ? std::abs(a[i].values[k] - b[i].values[k]) <= tolerance
                                            : std::bit_cast<uint32_t>(a[i].values[k]) ==
                                                  std::bit_cast<uint32_t>(b[i].values[k]);
            if (!same)
                return "value " + std::to_string(k) + ": " + std::to_string(a[i].values[k]) + " against " +
                       std::to_string(b[i].values[k]);
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Sketch)

class OpsetUpgradeTest : public QObject {
    Q_OBJECT

private slots:
    void computesTheSame_data();
    void computesTheSame();
    void leavesWhatItCannotRaise_data();
    void leavesWhatItCannotRaise();
    void leavesANewerModelAlone();
    void rewritesTheBranchesOfIf();
    void constantsAreNoInputsAnyMore();
    void irVersionsComeWithOpsets();
    void otherDomainsStayAsTheyAre();
};

void OpsetUpgradeTest::computesTheSame_data()
{
    QTest::addColumn<Sketch>("sketch");
    const auto one = [](const char* name, int opset, const char* type,
                        const std::function<void(onnx::NodeProto&)>& set, Shape shape = {2, 3, 4, 5}) {
        const auto build = [=](onnx::GraphProto& graph) { set(addNode(graph, type, {"x"}, {"y"})); };
        // The runtime has another kernel for AveragePool from 19 on.
        QTest::newRow(name) << Sketch{opset, shape, 1, build, std::string(type) == "AveragePool" ? 1e-6f : 0};
    };
    one("Clip 6", 7, "Clip", [](auto& node) { setFloat(node, "min", -1), setFloat(node, "max", 0.5f); });
    one("Clip 6, max only", 9, "Clip", [](auto& node) { setFloat(node, "max", 0.5f); });
    one("Clip 6, no limits", 10, "Clip", [](auto&) {});
    one("Dropout 7", 7, "Dropout", [](auto& node) { setFloat(node, "ratio", 0.3f); });
    one("Dropout 10", 10, "Dropout", [](auto& node) { setFloat(node, "ratio", 0.3f); });
    one("Pad 2", 7, "Pad", [](auto& node) {
        setInts(node, "pads", {0, 0, 1, 2, 0, 0, 1, 0}), setFloat(node, "value", 0.25f);
    });
    one("Pad 2, reflect", 7, "Pad", [](auto& node) {
        setInts(node, "pads", {0, 0, 1, 1, 0, 0, 1, 1}), setText(node, "mode", "reflect");
    });
    one("Slice 1", 7, "Slice", [](auto& node) {
        setInts(node, "starts", {1, 0}), setInts(node, "ends", {3, -1}), setInts(node, "axes", {1, 3});
    });
    one("Slice 1 without axes", 9, "Slice", [](auto& node) {
        setInts(node, "starts", {0, 1}), setInts(node, "ends", {1, 1000});
    });
    one("Squeeze 1", 7, "Squeeze", [](auto& node) { setInts(node, "axes", {1}); }, {2, 1, 4});
    one("Squeeze 11 of all", 11, "Squeeze", [](auto&) {}, {2, 1, 4});
    one("Unsqueeze 1", 7, "Unsqueeze", [](auto& node) { setInts(node, "axes", {0, 3}); }, {2, 4});
    one("TopK 1", 7, "TopK", [](auto& node) {
        setInt(node, "k", 2), setInt(node, "axis", 1);
        node.add_output("indices");
    });
    one("Upsample 7, nearest", 7, "Upsample", [](auto& node) {
        setFloats(node, "scales", {1, 1, 2, 3}), setText(node, "mode", "nearest");
    });
    one("Upsample 7, linear", 8, "Upsample", [](auto& node) {
        setFloats(node, "scales", {1, 1, 2, 2}), setText(node, "mode", "linear");
    });
    one("LRN 1", 7, "LRN", [](auto& node) { setInt(node, "size", 3); });
    one("Flatten 1", 7, "Flatten", [](auto& node) { setInt(node, "axis", 2); });
    one("Transpose 1", 7, "Transpose", [](auto& node) { setInts(node, "perm", {0, 2, 3, 1}); });
    one("Relu 6", 7, "Relu", [](auto&) {});
    one("LeakyRelu 6", 7, "LeakyRelu", [](auto& node) { setFloat(node, "alpha", 0.1f); });
    one("Sigmoid 6", 7, "Sigmoid", [](auto&) {});
    one("Identity 1", 7, "Identity", [](auto&) {});
    one("GlobalAveragePool 1", 7, "GlobalAveragePool", [](auto&) {});
    for (const char* type : {"MaxPool", "AveragePool"})
        one(QByteArray(type) + " 7", 7, type, [](auto& node) {
            setInts(node, "kernel_shape", {3, 2}), setInts(node, "strides", {2, 1}),
                setInts(node, "pads", {1, 0, 1, 1});
        });
    one("AveragePool 7 with padding", 7, "AveragePool", [](auto& node) {
        setInts(node, "kernel_shape", {3, 3}), setInts(node, "pads", {1, 1, 1, 1}),
            setInt(node, "count_include_pad", 1);
    });
    for (const char* type : {"Softmax", "LogSoftmax", "Hardmax"}) {
        one(QByteArray(type) + " 1, axis 1", 7, type, [](auto&) {});
        one(QByteArray(type) + " 1, axis 2", 9, type, [](auto& node) { setInt(node, "axis", 2); });
        one(QByteArray(type) + " 11, last axis", 11, type, [](auto& node) { setInt(node, "axis", -1); });
        one(QByteArray(type) + " 1, two axes", 7, type, [](auto&) {}, {4, 10});
    }
    for (const char* type : {"ReduceL1", "ReduceL2", "ReduceLogSumExp", "ReduceMax", "ReduceMean",
                             "ReduceMin", "ReduceProd", "ReduceSum", "ReduceSumSquare"}) {
        one(QByteArray(type) + " 1", 7, type, [](auto& node) {
            setInts(node, "axes", {1, 3}), setInt(node, "keepdims", 0);
        });
        one(QByteArray(type) + " 11 of all", 11, type, [](auto&) {});
    }
    const auto split = [](const char* name, int opset, const std::vector<int64_t>& sizes) {
        QTest::newRow(name) << Sketch{opset, {2, 6}, 2, [=](onnx::GraphProto& graph) {
                                          onnx::NodeProto& node = addNode(graph, "Split", {"x"}, {"y", "y1"});
                                          setInt(node, "axis", 1);
                                          if (!sizes.empty())
                                              setInts(node, "split", sizes);
                                      }};
    };
    split("Split 2 by sizes", 7, {2, 4});
    split("Split 11 in halves", 11, {});

    QTest::newRow("Conv 1") << Sketch{
        7, {1, 3, 8, 8}, 1, [](onnx::GraphProto& graph) {
            addFloats(graph, "w", {4, 3, 3, 3}, randomNumbers(108));
            addFloats(graph, "b", {4}, randomNumbers(4));
            setInts(addNode(graph, "Conv", {"x", "w", "b"}, {"y"}), "pads", {1, 1, 1, 1});
        }};
    QTest::newRow("ConvTranspose 1") << Sketch{
        7, {1, 3, 4, 4}, 1, [](onnx::GraphProto& graph) {
            addFloats(graph, "w", {3, 2, 3, 3}, randomNumbers(54));
            setInts(addNode(graph, "ConvTranspose", {"x", "w"}, {"y"}), "strides", {2, 2});
        }};
    QTest::newRow("Gemm 7") << Sketch{7, {3, 8}, 1, [](onnx::GraphProto& graph) {
                                          addFloats(graph, "w", {5, 8}, randomNumbers(40));
                                          addFloats(graph, "b", {5}, randomNumbers(5));
                                          setInt(addNode(graph, "Gemm", {"x", "w", "b"}, {"y"}), "transB", 1);
                                      }};
    QTest::newRow("MatMul and Add") << Sketch{7, {3, 8}, 1, [](onnx::GraphProto& graph) {
                                                  addFloats(graph, "w", {8, 5}, randomNumbers(40));
                                                  addFloats(graph, "b", {5}, randomNumbers(5));
                                                  addNode(graph, "MatMul", {"x", "w"}, {"m"});
                                                  addNode(graph, "Add", {"m", "b"}, {"y"});
                                              }};
    QTest::newRow("BatchNormalization 7") << Sketch{
        7, {2, 3, 4, 4}, 1, [](onnx::GraphProto& graph) {
            for (const char* name : {"scale", "shift", "mean"})
                addFloats(graph, name, {3}, randomNumbers(3));
            addFloats(graph, "variance", {3}, {0.5f, 1, 2});
            setInt(addNode(graph, "BatchNormalization", {"x", "scale", "shift", "mean", "variance"}, {"y"}),
                   "spatial", 1);
        }};
    QTest::newRow("Reshape 5 and Concat 4")
        << Sketch{7, {2, 6}, 1, [](onnx::GraphProto& graph) {
                      addIntegers(graph, "shape", {0, 2, -1});
                      addNode(graph, "Reshape", {"x", "shape"}, {"r"});
                      setInt(addNode(graph, "Concat", {"r", "r"}, {"y"}), "axis", 1);
                  }};
    QTest::newRow("Shape 1 and Cast 6")
        << Sketch{7, {2, 6}, 1, [](onnx::GraphProto& graph) {
                      addNode(graph, "Shape", {"x"}, {"s"});
                      setInt(addNode(graph, "Cast", {"s"}, {"y"}), "to", onnx::TensorProto::FLOAT);
                  }};
    QTest::newRow("Resize 10") << Sketch{
        10, {1, 2, 4, 5}, 1, [](onnx::GraphProto& graph) {
            addFloats(graph, "scales", {4}, {1, 1, 2, 1.5f});
            setText(addNode(graph, "Resize", {"x", "scales"}, {"y"}), "mode", "linear");
        }};
    QTest::newRow("LSTM 7") << Sketch{
        7, {3, 2, 4}, 1, [](onnx::GraphProto& graph) {
            addFloats(graph, "w", {1, 20, 4}, randomNumbers(80));
            addFloats(graph, "r", {1, 20, 5}, randomNumbers(100));
            setInt(addNode(graph, "LSTM", {"x", "w", "r"}, {"y"}), "hidden_size", 5);
        }};
    QTest::newRow("GRU 7") << Sketch{
        7, {3, 2, 4}, 1, [](onnx::GraphProto& graph) {
            addFloats(graph, "w", {1, 15, 4}, randomNumbers(60));
            addFloats(graph, "r", {1, 15, 5}, randomNumbers(75));
            setInt(addNode(graph, "GRU", {"x", "w", "r"}, {"y"}), "hidden_size", 5);
        }};
    QTest::newRow("Scatter 9") << Sketch{9, {3, 3}, 1, [](onnx::GraphProto& graph) {
                                             addIntegers(graph, "flat", {2, 0, 1});
                                             setInts(addNode(graph, "Unsqueeze", {"flat"}, {"indices"}),
                                                     "axes", {0});
                                             addFloats(graph, "updates", {1, 3}, {7, 8, 9});
                                             addNode(graph, "Scatter", {"x", "indices", "updates"}, {"y"});
                                         }};
    QTest::newRow("GridSample 16") << Sketch{
        16, {1, 2, 4, 4}, 1, [](onnx::GraphProto& graph) {
            addFloats(graph, "grid", {1, 3, 3, 2}, randomNumbers(18));
            setText(addNode(graph, "GridSample", {"x", "grid"}, {"y"}), "mode", "bicubic");
        }};
    QTest::newRow("LayerNormalization 17")
        << Sketch{17, {2, 8}, 1, [](onnx::GraphProto& graph) {
                      addFloats(graph, "scale", {8}, randomNumbers(8));
                      addNode(graph, "LayerNormalization", {"x", "scale"}, {"y"});
                  }};
}

void OpsetUpgradeTest::computesTheSame()
{
    QFETCH(Sketch, sketch);
    const onnx::ModelProto before = modelOf(sketch);
    const std::vector<TensorValue> expected = run(before, sketch.inputShape);
    for (const int target : kTargets) {
        if (target <= sketch.opset)
            continue;
        onnx::ModelProto model = before;
        QVERIFY2(upgradeOpset(model, target), qPrintable(QString::number(target)));
        QCOMPARE(model.opset_import(0).version(), int64_t(target));
        const std::string found = difference(expected, run(model, sketch.inputShape), sketch.tolerance);
        QVERIFY2(found.empty(),
                 qPrintable(QStringLiteral("opset %1: %2").arg(target).arg(QString::fromStdString(found))));
    }
}

void OpsetUpgradeTest::leavesWhatItCannotRaise_data()
{
    QTest::addColumn<Sketch>("sketch");
    const auto one = [](const char* name, int opset, const char* type,
                        const std::function<void(onnx::NodeProto&)>& set) {
        QTest::newRow(name) << Sketch{opset, {2, 3, 4, 5}, 1, [=](onnx::GraphProto& graph) {
                                          set(addNode(graph, type, {"x"}, {"y"}));
                                      }};
    };
    one("an operator nobody knows", 9, "Frobnicate", [](auto&) {});
    one("normalization over places", 7, "BatchNormalization", [](auto& node) { setInt(node, "spatial", 0); });
    one("pooling rounded up", 11, "AveragePool", [](auto& node) {
        setInts(node, "kernel_shape", {2, 2}), setInt(node, "ceil_mode", 1);
    });
    one("a mask of floats", 7, "Dropout", [](auto& node) { node.add_output("mask"); });
    QTest::newRow("scales that are computed") << Sketch{10, {1, 1, 4, 4}, 1, [](onnx::GraphProto& graph) {
                                                            addFloats(graph, "s", {4}, {1, 1, 2, 2});
                                                            addNode(graph, "Relu", {"s"}, {"scales"});
                                                            addNode(graph, "Resize", {"x", "scales"}, {"y"});
                                                        }};
    QTest::newRow("limits of a half float")
        << Sketch{9, {4}, 1, [](onnx::GraphProto& graph) {
                      setInt(addNode(graph, "Cast", {"x"}, {"h"}), "to", onnx::TensorProto::FLOAT16);
                      setFloat(addNode(graph, "Clip", {"h"}, {"y"}), "max", 1);
                  }};
}

void OpsetUpgradeTest::leavesWhatItCannotRaise()
{
    QFETCH(Sketch, sketch);
    const onnx::ModelProto before = modelOf(sketch);
    onnx::ModelProto model = before;
    QVERIFY(!upgradeOpset(model, 21));
    QCOMPARE(model.SerializeAsString(), before.SerializeAsString());
}

void OpsetUpgradeTest::leavesANewerModelAlone()
{
    const onnx::ModelProto before =
        modelOf({17, {4}, 1, [](auto& graph) { addNode(graph, "Frobnicate", {"x"}, {"y"}); }});
    onnx::ModelProto model = before;
    QVERIFY(upgradeOpset(model, 13));
    QCOMPARE(model.SerializeAsString(), before.SerializeAsString());
}

void OpsetUpgradeTest::rewritesTheBranchesOfIf()
{
    const Sketch sketch{
        7, {4}, 1, [](onnx::GraphProto& graph) {
            onnx::TensorProto& condition = *graph.add_initializer();
            condition.set_name("condition");
            condition.set_data_type(onnx::TensorProto::BOOL);
            condition.add_int32_data(1);
            onnx::NodeProto& node = addNode(graph, "If", {"condition"}, {"y"});
            for (const char* name : {"then_branch", "else_branch"}) {
                onnx::GraphProto& branch = *attribute(node, name, onnx::AttributeProto::GRAPH).mutable_g();
                branch.set_name(name);
                setFloat(addNode(branch, "Clip", {"x"}, {std::string(name) + "_out"}), "max", 0.5f);
                onnx::ValueInfoProto& output = *branch.add_output();
                output.set_name(std::string(name) + "_out");
                output.mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
            }
        }};
    onnx::ModelProto model = modelOf(sketch);
    const auto expected = run(model, sketch.inputShape);
    QVERIFY(upgradeOpset(model, 21));
    const onnx::NodeProto& clip = model.graph().node(0).attribute(0).g().node(0);
    QCOMPARE(clip.input_size(), 3);
    QCOMPARE(clip.attribute_size(), 0);
    QCOMPARE(difference(expected, run(model, sketch.inputShape)), std::string());
}

void OpsetUpgradeTest::constantsAreNoInputsAnyMore()
{
    onnx::ModelProto model = modelOf({7, {3, 8}, 1, [](onnx::GraphProto& graph) {
                                          addFloats(graph, "w", {8, 5}, randomNumbers(40));
                                          addNode(graph, "MatMul", {"x", "w"}, {"y"});
                                      }});
    QCOMPARE(model.graph().input_size(), 2);
    QVERIFY(upgradeOpset(model, 13));
    QCOMPARE(model.graph().input_size(), 1);
    QCOMPARE(model.ir_version(), int64_t(7));
}

void OpsetUpgradeTest::irVersionsComeWithOpsets()
{
    // ONNX releases 1.2 (7), 1.4 (9), 1.7 (12), 1.8 (13), 1.10 (15), 1.14 (19), 1.16 (21), 1.18 (23), 1.20
    // (25).
    const std::pair<int, int> releases[] = {{7, 3},  {9, 4},  {12, 7},  {13, 7},  {15, 8}, {18, 8},
                                            {19, 9}, {20, 9}, {21, 10}, {23, 11}, {25, 13}};
    for (const auto& [opset, irVersion] : releases)
        QCOMPARE(irVersionFor(opset), irVersion);
}

void OpsetUpgradeTest::otherDomainsStayAsTheyAre()
{
    onnx::ModelProto model = modelOf({11, {4}, 1, [](onnx::GraphProto& graph) {
                                          addNode(graph, "Clip", {"x"}, {"y"}).set_domain("my.own");
                                      }});
    onnx::OperatorSetIdProto& import = *model.add_opset_import();
    import.set_domain("my.own");
    import.set_version(3);
    QVERIFY(upgradeOpset(model, 21));
    QCOMPARE(model.opset_import(1).version(), int64_t(3));
    QCOMPARE(model.graph().node(0).input_size(), 1);
}

QTEST_APPLESS_MAIN(OpsetUpgradeTest)
#include "opset_upgrade_test.moc"
