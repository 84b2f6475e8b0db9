#include "engine/model/network_outline.h"
#include "engine/runtime/open_model.h"
#include "tests/support/model_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace bitdepth;

namespace {

QString kindName(OutlineNode::Kind kind)
{
    switch (kind) {
    case OutlineNode::Kind::Input:
        return QStringLiteral("in");
    case OutlineNode::Kind::Layer:
        return QStringLiteral("layer");
    case OutlineNode::Kind::Operator:
        return QStringLiteral("operator");
    case OutlineNode::Kind::Output:
        return QStringLiteral("out");
    }
    return {};
}

/// A line a node: what it is, its name, and who it reads from.
QString dump(const NetworkOutline& outline)
{
    QString text;
    for (size_t i = 0; i < outline.nodes.size(); ++i) {
        const OutlineNode& node = outline.nodes[i];
        text += kindName(node.kind) + QLatin1Char(' ') + QString::fromStdString(node.name);
        for (const OutlineEdge& edge : outline.edges) {
            if (edge.to == static_cast<int>(i))
                text += QStringLiteral(" <- ") + QString::fromStdString(outline.nodes[size_t(edge.from)].name);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

class NetworkOutlineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    ModelPtr open(const ModelBuilder& builder) const
    {
        const std::string path = m_folder.filePath(QStringLiteral("model.onnx")).toStdString();
        builder.write(path);
        return openModel(path);
    }

private slots:
    void branchesAndShortcutsAreEdges()
    {
        ModelBuilder builder;
        builder.input("x", {-1, 4, 6, 6}).output("y").output("z");
        builder.constant("w1", {4, 4, 1, 1}).constant("w2", {4, 4, 1, 1});
        builder.node("Conv", {"x", "w1"}, "a");
        builder.node("Relu", {"a"}, "r");
        builder.node("Conv", {"r", "w2"}, "b");
        builder.node("Add", {"a", "b"}, "y");
        builder.node("Concat", {"b", "r", "b"}, "z");
        setAttribute(*builder.proto().mutable_graph()->mutable_node(4), "axis", int64_t(1));
        const ModelPtr model = open(builder);
        const NetworkOutline outline = outlineOf(*model);
        QCOMPARE(dump(outline), QStringLiteral("in x\n"
                                               "layer /a <- x\n"
                                               "operator /r <- /a\n"
                                               "layer /b <- /r\n"
                                               "operator /y <- /a <- /b\n"
                                               "operator /z <- /b <- /r\n" // read twice, drawn once
                                               "out y <- /y\n"
                                               "out z <- /z\n"));
        QCOMPARE(outline.nodes[3].layers, std::vector<size_t>{1});
        for (const OutlineEdge& edge : outline.edges)
            QVERIFY(edge.from < edge.to);
    }

    void whatASubgraphReadsIsRead()
    {
        ModelBuilder builder;
        builder.input("x", {2, 4}).output("y");
        builder.constant("w", {4, 4}).constant("limit", {1}, {0.5F});
        builder.node("MatMul", {"x", "w"}, "m");
        builder.node("ReduceMax", {"x"}, "top");
        setAttribute(*builder.proto().mutable_graph()->mutable_node(1), "keepdims", int64_t(0));
        builder.node("Greater", {"top", "limit"}, "large");
        builder.integers("first", {-1});
        builder.node("Reshape", {"large", "first"}, "flat");
        onnx::NodeProto& choice = builder.node("If", {"flat"}, "y");
        for (const char* name : {"then_branch", "else_branch"}) {
            auto* attribute = choice.add_attribute();
            attribute->set_name(name);
            attribute->set_type(onnx::AttributeProto::GRAPH);
            auto* graph = attribute->mutable_g();
            graph->set_name(name);
            auto* inner = graph->add_node();
            inner->set_op_type("Neg");
            inner->add_input("m");
            inner->add_output(std::string(name) + "/out");
            auto* output = graph->add_output();
            output->set_name(std::string(name) + "/out");
            output->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
        }
        const QString text = dump(outlineOf(*open(builder)));
        QVERIFY2(text.contains(QStringLiteral("operator /y <- /flat <- /m\n")) ||
                     text.contains(QStringLiteral("operator /y <- /m <- /flat\n")),
                 qPrintable(text));
    }

    void nothingKnownGivesNothing() { QVERIFY(outlineOf(Model()).nodes.empty()); }
};

QTEST_GUILESS_MAIN(NetworkOutlineTest)
#include "network_outline_test.moc"
