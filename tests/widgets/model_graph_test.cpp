#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/graph_canvas.h"
#include "widgets/graph_layout.h"
#include "widgets/model_graph.h"
#include "widgets/save_scene.h"
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <random>

using namespace bitdepth;

namespace {

constexpr QSizeF kBox(100, 40);

std::vector<QSizeF> boxes(int count) { return std::vector<QSizeF>(static_cast<size_t>(count), kBox); }

bool overlap(const GraphLayout& layout, size_t a, size_t b)
{
    const QPointF apart = layout.centres[a] - layout.centres[b];
    return std::abs(apart.x()) < kBox.width() - 0.01 && std::abs(apart.y()) < kBox.height() - 0.01;
}

bool inLine(const GraphLayout& layout, size_t a, size_t b)
{
    return std::abs(layout.centres[a].y() - layout.centres[b].y()) < 0.1;
}

/// Edges of a random network: every box reads one or two of the boxes shortly before it.
GraphEdges randomEdges(int count, unsigned seed)
{
    std::mt19937 random(seed);
    GraphEdges edges;
    for (int box = 1; box < count; ++box) {
        const int first = std::max(0, box - 1 - static_cast<int>(random() % 8));
        edges.emplace_back(first, box);
        if (random() % 3 == 0 && first + 1 < box)
            edges.emplace_back(first + 1, box);
    }
    return edges;
}

} // namespace

/// The network's graph: where boxes lie, how one walks, what it says.
class ModelGraphTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        m_model = sampleModel(2);
        m_outline = sampleOutline(*m_model);
        m_picture = drawGraph(m_model, m_outline, Flow::LeftToRight);
    }

    void aChainLiesInOneLine()
    {
        const GraphLayout layout = layOut(boxes(4), {{0, 1}, {1, 2}, {2, 3}}, Flow::LeftToRight);
        for (size_t i = 1; i < 4; ++i) {
            QCOMPARE(layout.centres[i].y(), layout.centres[0].y());
            QVERIFY(layout.centres[i].x() > layout.centres[i - 1].x() + kBox.width());
        }
        const GraphLayout turned = layOut(boxes(4), {{0, 1}, {1, 2}, {2, 3}}, Flow::TopToBottom);
        QCOMPARE(turned.centres[3].x(), turned.centres[0].x());
        QVERIFY(turned.centres[3].y() > turned.centres[0].y());
    }

    void aShortcutGoesRoundTheBoxesItPasses()
    {
        // 0 -> 1 -> 2 -> 3 with a shortcut 0 -> 3: the chain stays straight, the shortcut makes way.
        const GraphLayout layout = layOut(boxes(4), {{0, 1}, {1, 2}, {2, 3}, {0, 3}}, Flow::LeftToRight);
        QVERIFY(inLine(layout, 0, 1));
        QVERIFY(inLine(layout, 0, 3));
        const QPolygonF& shortcut = layout.corners[3];
        QCOMPARE(shortcut.size(), 6); // out, through two ranks, in
        QVERIFY(std::abs(shortcut[2].y() - layout.centres[1].y()) > kBox.height() / 2);
    }

    void branchesLieSideBySide()
    {
        // 0 -> {1, 2} -> 3, the branches around the middle
        const GraphLayout layout = layOut(boxes(4), {{0, 1}, {0, 2}, {1, 3}, {2, 3}}, Flow::LeftToRight);
        QCOMPARE(layout.centres[1].x(), layout.centres[2].x());
        QVERIFY(!overlap(layout, 1, 2));
        QCOMPARE(layout.centres[0].y(), layout.centres[3].y());
        QCOMPARE(layout.centres[1].y() + layout.centres[2].y(), 2 * layout.centres[0].y());
    }

    void crossingsAreUndone()
    {
        // two chains whose ends are given in the other order
        LayeredGraph graph = makeLayers(4, {{0, 3}, {1, 2}});
        QCOMPARE(countCrossings(graph), 1L);
        orderRanks(graph, {});
        QCOMPARE(countCrossings(graph), 0L);
    }

    void boxesNeverOverlapAndEdgesLeadOnwards()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const int count = 60;
            const GraphEdges edges = randomEdges(count, seed);
            const GraphLayout layout = layOut(boxes(count), edges, Flow::LeftToRight);
            for (size_t a = 0; a < size_t(count); ++a) {
                for (size_t b = a + 1; b < size_t(count); ++b)
                    QVERIFY(!overlap(layout, a, b));
            }
            for (size_t e = 0; e < edges.size(); ++e) {
                const QPolygonF& corners = layout.corners[e];
                for (qsizetype i = 1; i < corners.size(); ++i)
                    QVERIFY(corners[i].x() > corners[i - 1].x());
                QVERIFY(layout.bounds.contains(corners.first()) ||
                        corners.first().y() == layout.bounds.top() ||
                        corners.first().y() == layout.bounds.bottom());
            }
        }
    }

    void aStopEndsTheLayout()
    {
        std::stop_source source;
        source.request_stop();
        const GraphLayout layout =
            layOut(boxes(500), randomEdges(500, 3), Flow::LeftToRight, source.get_token());
        QCOMPARE(layout.centres.size(), size_t(500));
    }

    void emptyAndSingle()
    {
        QVERIFY(layOut({}, {}, Flow::LeftToRight).centres.empty());
        QCOMPARE(layOut(boxes(1), {}, Flow::TopToBottom).centres.size(), size_t(1));
    }

    void arrowsWalkAlongEdges()
    {
        ModelGraph graph;
        show(graph);
        QSignalSpy chosen(&graph, &ModelGraph::currentLayerChanged);
        GraphCanvas* canvas = graph.canvas();
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->currentBox(), 0);
        QCOMPARE(chosen.size(), 0); // the input is no layer
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::string>(), m_model->layers[0].name);
        // Walking on ends at the output, each step along an edge.
        int steps = 0;
        while (canvas->currentBox() != int(m_outline.nodes.size()) - 1 && steps++ < 100) {
            const int before = canvas->currentBox();
            QTest::keyClick(canvas, Qt::Key_Right);
            QVERIFY(isEdge(before, canvas->currentBox()));
        }
        QCOMPARE(canvas->currentBox(), int(m_outline.nodes.size()) - 1);
        QTest::keyClick(canvas, Qt::Key_Left);
        QVERIFY(isEdge(canvas->currentBox(), int(m_outline.nodes.size()) - 1));
        QVERIFY(!canvas->accessibleDescription().isEmpty());
    }

    void upAndDownGoToTheOtherBranch()
    {
        NetworkOutline outline;
        outline.nodes = {{OutlineNode::Kind::Input, "x", "", {}, "x", {}},
                         {OutlineNode::Kind::Layer, m_model->layers[0].name, "Conv", {0}, "a", {}},
                         {OutlineNode::Kind::Layer, m_model->layers[1].name, "Conv", {1}, "b", {}},
                         {OutlineNode::Kind::Operator, "cat", "Concat", {}, "c", {}}};
        outline.edges = {{0, 1, "x"}, {0, 2, "x"}, {1, 3, "a"}, {2, 3, "b"}};
        m_picture = drawGraph(m_model, outline, Flow::LeftToRight);
        ModelGraph graph;
        show(graph);
        graph.setCurrentLayer(m_model->layers[0].name);
        QTest::keyClick(graph.canvas(), Qt::Key_Down);
        QCOMPARE(graph.canvas()->currentBox(), 2);
        QTest::keyClick(graph.canvas(), Qt::Key_Up);
        QCOMPARE(graph.canvas()->currentBox(), 1);
    }

    void aClickChoosesALayer()
    {
        ModelGraph graph;
        show(graph);
        QSignalSpy chosen(&graph, &ModelGraph::currentLayerChanged);
        GraphCanvas* canvas = graph.canvas();
        canvas->fitAll();
        const int box = m_picture->boxOf(m_model->layers[3].name);
        const QPoint place = canvas->mapFromScene(m_picture->layout.centres[size_t(box)]);
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::string>(), m_model->layers[3].name);
        graph.setCurrentLayer(m_model->layers[2].name); // from elsewhere: silent
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(canvas->currentBox(), m_picture->boxOf(m_model->layers[2].name));
    }

    void zoomStaysWithinReason()
    {
        ModelGraph graph;
        show(graph);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(graph.canvas(), Qt::Key_Plus);
        QCOMPARE(graph.canvas()->zoom(), 3.0);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(graph.canvas(), Qt::Key_Minus);
        QVERIFY(graph.canvas()->zoom() > 0.005);
        QTest::keyClick(graph.canvas(), Qt::Key_0);
        QVERIFY(graph.canvas()->zoom() > 0.05);
    }

    void colorsFollowTheRecipeAndTheFigures()
    {
        const QPalette palette = QApplication::palette();
        GraphFigures figures;
        figures.recipe = sampleRecipe(*m_model);
        const std::string& layer = m_model->layers[1].name; // int4
        const auto four = layerColor(layer, figures, GraphColoring::WeightBits, palette);
        const auto eight = layerColor(m_model->layers[3].name, figures, GraphColoring::WeightBits, palette);
        QVERIFY(four && eight && *four != *eight);
        QVERIFY(!layerColor(layer, figures, GraphColoring::WeightError, palette));
        figures.weightSqnr[layer] = 24.1; // worth four bits
        QCOMPARE(layerColor(layer, figures, GraphColoring::WeightError, palette), four);
        QVERIFY(!layerColor(layer, figures, GraphColoring::Sensitivity, palette));
        figures.sensitivity.values[layer] = {0.2, QStringLiteral("0.2 points")};
        figures.sensitivity.worst = 0.2;
        QVERIFY(layerColor(layer, figures, GraphColoring::Sensitivity, palette));
    }

    void sensitivityIsOfferedOnceItIsThere()
    {
        ModelGraph graph;
        show(graph);
        LayerScale scale;
        scale.title = QStringLiteral("Sensitivity");
        scale.values[m_model->layers[0].name] = {1, QStringLiteral("1 point")};
        scale.worst = 1;
        graph.setSensitivity(scale);
        graph.setColoring(GraphColoring::Sensitivity);
        QCOMPARE(graph.findChild<QComboBox*>(QStringLiteral("graphColoring"))->currentIndex(), 3);
        graph.setSensitivity({});
        QCOMPARE(graph.coloring(), GraphColoring::WeightBits);
    }

    void theFlowIsAskedFor()
    {
        ModelGraph graph;
        show(graph);
        QSignalSpy asked(&graph, &ModelGraph::flowChanged);
        graph.findChild<QToolButton*>(QStringLiteral("graphFlow"))->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(graph.flow(), Flow::TopToBottom);
        graph.setPicture(nullptr);
        QTest::keyClick(graph.canvas(), Qt::Key_Right); // nothing to walk on
    }

    void picturesAreSaved()
    {
        ModelGraph graph;
        show(graph);
        QTemporaryDir folder;
        for (const char* ending : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QStringLiteral("network.") + QLatin1String(ending));
            QCOMPARE(saveScene(*graph.canvas()->scene(), path), QString());
            QVERIFY(QFile(path).size() > 1000);
        }
        QImage image(folder.filePath(QStringLiteral("network.png")));
        QCOMPARE(image.width(), qRound(graph.canvas()->sceneRect().width() * 2));
        QVERIFY(saveScene(*graph.canvas()->scene(), folder.filePath(QStringLiteral("network.txt")))
                    .contains(QStringLiteral(".svg")));
    }

private:
    void show(ModelGraph& graph) const
    {
        graph.setRecipe(sampleRecipe(*m_model));
        graph.setPicture(m_picture);
        graph.resize(900, 300);
        graph.show();
        QVERIFY(QTest::qWaitForWindowExposed(&graph));
    }

    bool isEdge(int from, int to) const
    {
        return std::any_of(m_outline.edges.begin(), m_outline.edges.end(),
                           [&](const OutlineEdge& edge) { return edge.from == from && edge.to == to; });
    }

    ModelPtr m_model;
    NetworkOutline m_outline;
    GraphPicturePtr m_picture;
};

QTEST_MAIN(ModelGraphTest)
#include "model_graph_test.moc"
