#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/range_error_strip.h"
#include "widgets/tensor_panel.h"
#include <QComboBox>
#include <QUndoStack>
#include <qcustomplot.h>

using namespace bitdepth;

/// A person looks at a tensor of the bundled example and takes its range in hand.
class LookJourneyTest : public QObject {
    Q_OBJECT

    static HistogramPlot& histogram(const Journey& journey)
    {
        return *journey.find<TensorPanel>("tensorPanel")->histogram();
    }

    static void showKind(const Journey& journey, int index)
    {
        auto* kind = journey.find<QComboBox>("tensorKind");
        kind->setCurrentIndex(index);
        emit kind->activated(index);
    }

    /// Drags the upper border to @p value.
    static void drag(HistogramPlot& plot, double value)
    {
        plot.plot()->replot();
        const QPoint from = plot.borderOf(RangeEnd::High).toPoint();
        const QPoint to(int(plot.plot()->xAxis->coordToPixel(value)), from.y());
        QTest::mousePress(plot.plot(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, plot.plot()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(plot.plot(), &move);
        QTest::mouseRelease(plot.plot(), Qt::LeftButton, {}, to);
    }

private slots:
    void init() { failOnQtWarnings(); }

    void draggingTheRangeLowersTheErrorAndUndoRestoresIt()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        journey.window().evaluation().setAutomatic(false);
        Quantizer coarse{formatNamed("int3"), {}, Scheme::Symmetric, {RangeMethodKind::MinMax}};
        const std::string layer = journey.document().model()->layers.at(8).name;
        journey.find<LayerTable>("layerTable")->setCurrentLayer(layer);
        journey.document().setWeights({QString::fromStdString(layer)}, coarse);
        QVERIFY(journey.waitForIdle());
        HistogramPlot& plot = histogram(journey);
        const double before = *plot.tensor()->sqnrDb;
        const int steps = journey.document().undoStack().index();

        const RangeChoice best = plot.errorStrip().choices().at(2); // MSE
        drag(plot, best.range.high);
        QCOMPARE(journey.document().undoStack().index(), steps + 1); // one step
        const Quantizer dragged = journey.document().recipe().weightsOf(layer);
        QCOMPARE(dragged.range.kind, RangeMethodKind::Fixed);
        QVERIFY(journey.waitForIdle());
        QVERIFY(waitUntil([&] { return plot.tensor()->quantizer == dragged; }));
        QVERIFY(*plot.tensor()->sqnrDb > before + 0.5);
        QVERIFY(std::abs(*plot.tensor()->sqnrDb - plot.tensor()->probe->sqnrDb(best.error)) < 0.3);
        QVERIFY(!plot.isRangeMoved());
        QVERIFY(waitUntil([&] {
            return journey.layerCell(8, LayerTableModel::SqnrColumn, LayerTableModel::SortRole).toDouble() >
                   before + 0.5;
        }));

        journey.trigger("undo");
        QVERIFY(journey.document().recipe().weightsOf(layer) == coarse);
        QVERIFY(waitUntil([&] { return plot.tensor()->quantizer == coarse; }));
        QCOMPARE(*plot.tensor()->sqnrDb, before);
    }

    void methodsAreComparedAndTaken()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        journey.window().evaluation().setAutomatic(false);
        const std::string layer = journey.document().model()->layers.at(1).name;
        journey.find<LayerTable>("layerTable")->setCurrentLayer(layer);
        QVERIFY(journey.waitForIdle());
        HistogramPlot& plot = histogram(journey);
        QCOMPARE(plot.errorStrip().choices().size(), size_t(4));
        emit journey.find<QComboBox>("rangeMethods")->activated(0);
        QCOMPARE(journey.document().recipe().weightsOf(layer).range.kind,
                 plot.errorStrip().choices().front().method.kind);
    }

    void activationsAreDraggedToo()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.waitForIdle());
        journey.window().evaluation().setAutomatic(false);
        const Layer& layer = journey.document().model()->layers.at(2);
        journey.find<LayerTable>("layerTable")->setCurrentLayer(layer.name);
        showKind(journey, 1);
        HistogramPlot& plot = histogram(journey);
        QVERIFY(
            waitUntil([&] { return plot.tensor() && plot.tensor()->kind == TensorKind::InputActivation; }));
        QVERIFY(journey.waitForIdle());
        const double end = plot.shownRange().high / 2;
        drag(plot, end);
        const RangeMethod range = journey.document().recipe().activationsOf(layer.name).range;
        QCOMPARE(range.kind, RangeMethodKind::Fixed);
        QVERIFY(std::abs(range.high - end) < 0.05 * end);
        QVERIFY(waitUntil([&] { return plot.tensor()->quantizer.range == range; }));
        QVERIFY(plot.tensor()->error->clipping > 0);
        QVERIFY(journey.waitForIdle());
    }
};

QTEST_MAIN(LookJourneyTest)
#include "look_journey_test.moc"
