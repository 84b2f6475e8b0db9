#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/graph_canvas.h"
#include "widgets/layer_table.h"
#include "widgets/model_graph.h"
#include "widgets/tensor_panel.h"
#include <QDockWidget>
#include <QToolButton>

using namespace bitdepth;

/// Walking the network in the real window: one selection for graph, table and histogram.
class GraphJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void oneSelectionForAllViews()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        journey.find<QDockWidget>("graphDock")->raise();
        auto* graph = journey.find<ModelGraph>("modelGraph");
        auto* layers = journey.find<LayerTable>("layerTable");
        QVERIFY(waitUntil([graph] { return graph->canvas()->picture() != nullptr; }));
        const GraphPicture& picture = *graph->canvas()->picture();
        const auto current = [&] {
            return picture.outline.nodes.at(size_t(graph->canvas()->currentBox())).name;
        };
        QCOMPARE(current(), journey.document().model()->layers.at(0).name);

        layers->setCurrentLayer(journey.document().model()->layers.at(2).name);
        QCOMPARE(current(), layers->currentLayer());

        while (graph->canvas()->currentBox() > 0 &&
               layers->currentLayer() != journey.document().model()->layers.at(0).name)
            QTest::keyClick(graph->canvas(), Qt::Key_Left);
        QCOMPARE(current(), layers->currentLayer());
        QVERIFY(journey.waitForIdle());
    }

    void theGraphFollowsTheModel()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        auto* graph = journey.find<ModelGraph>("modelGraph");
        QVERIFY(waitUntil([graph] { return graph->canvas()->picture() != nullptr; }));
        const ModelPtr first = graph->canvas()->picture()->model;
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(waitUntil(
            [&] { return graph->canvas()->picture() && graph->canvas()->picture()->model != first; }));
        journey.find<QToolButton>("graphFlow")->click();
        QVERIFY(waitUntil([&] {
            return graph->canvas()->picture() && graph->canvas()->picture()->flow == Flow::TopToBottom;
        }));
    }
};

QTEST_MAIN(GraphJourneyTest)
#include "graph_journey_test.moc"
