#include "engine/statistics/range_search.h"
#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/histogram_plot.h"
#include "widgets/range_bar.h"
#include "widgets/range_error_strip.h"
#include "widgets/tensor_panel.h"
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <qcustomplot.h>

using namespace bitdepth;

namespace {

ShownTensor draggable(const char* format = "int8") { return sampleTensor(sampleQuantizer(format)); }

/// A panel that shows @p tensor, laid out as on screen.
std::unique_ptr<TensorPanel> panelOf(const ShownTensor& tensor)
{
    auto panel = std::make_unique<TensorPanel>();
    panel->resize(700, 460);
    panel->setChoices({QStringLiteral("/layer"), 64, true});
    panel->show();
    panel->setTensor(tensor);
    panel->setDetails(sampleDetails(tensor.quantizer));
    QCoreApplication::processEvents();
    panel->histogram()->plot()->replot();
    return panel;
}

/// Takes a border with the mouse and moves it by so many pixels, in small steps, still holding it.
QPoint dragBorder(HistogramPlot& plot, RangeEnd end, int pixels)
{
    QPoint place = plot.borderOf(end).toPoint();
    QTest::mousePress(plot.plot(), Qt::LeftButton, {}, place);
    for (int moved = 0; moved != pixels; moved += pixels > 0 ? 1 : -1) {
        place.rx() += pixels > 0 ? 1 : -1;
        QMouseEvent move(QEvent::MouseMove, place, plot.plot()->mapToGlobal(place), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plot.plot(), &move);
    }
    return place;
}

} // namespace

/// The clipping range in a person's hands.
class RangeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qRegisterMetaType<Range>();
        qRegisterMetaType<RangeMethod>();
        qRegisterMetaType<TensorKind>();
    }
    void init() { failOnAnyWarning(); }

    void draggingShowsTheErrorAndChoosesOnce()
    {
        const auto panel = panelOf(draggable());
        HistogramPlot& plot = *panel->histogram();
        QSignalSpy moved(&plot, &HistogramPlot::rangeMoved);
        QSignalSpy chosen(panel.get(), &TensorPanel::rangeChosen);
        const Range before = plot.shownRange();
        const RangeError all = plot.shownError();
        QCOMPARE(all.clipping, 0.0); // min-max
        const QPoint place = dragBorder(plot, RangeEnd::High, -80);
        QVERIFY(moved.size() >= 70);
        QCOMPARE(chosen.size(), 0); // only looked at so far
        QVERIFY(plot.shownRange().high < before.high);
        QCOMPARE(plot.shownRange().low, -plot.shownRange().high); // symmetric: both ends
        QVERIFY(plot.shownError().clipping > 0);
        QVERIFY(plot.shownError().rounding < all.rounding);
        QVERIFY(std::abs(plot.borderOf(RangeEnd::High).x() - place.x()) < 2); // under the mouse
        QVERIFY(panel->findChild<QLabel*>("clippingError")->text() != QStringLiteral("clipping 0.0 %"));
        QTest::mouseRelease(plot.plot(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        const auto method = chosen.first().at(1).value<RangeMethod>();
        QCOMPARE(method.kind, RangeMethodKind::Fixed);
        QVERIFY(method.high < before.high && method.low == -method.high);
    }

    void anAffineRangeHasTwoEnds()
    {
        const auto panel = panelOf(draggable("uint8"));
        HistogramPlot& plot = *panel->histogram();
        const Range before = plot.shownRange();
        dragBorder(plot, RangeEnd::Low, 60);
        QVERIFY(plot.shownRange().low > before.low);
        QVERIFY(std::abs(plot.shownRange().high - before.high) < 0.01);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.shownRange(), before);
    }

    void keysMoveTheEnds()
    {
        const auto panel = panelOf(draggable("uint8"));
        HistogramPlot& plot = *panel->histogram();
        QSignalSpy chosen(&plot, &HistogramPlot::rangeChosen);
        const Range before = plot.shownRange();
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(plot.shownRange().high < before.high);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&plot, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(plot.shownRange().low > before.low);
        QTRY_COMPARE(chosen.size(), 1); // after a moment without a key
    }

    void oneChannelAloneCannotBeDragged()
    {
        const auto panel = panelOf(sampleTensor(sampleQuantizer("int8"), 3));
        HistogramPlot& plot = *panel->histogram();
        const Range before = plot.shownRange();
        dragBorder(plot, RangeEnd::High, -40);
        QCOMPARE(plot.shownRange(), before);
        QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(plot.shownRange(), before);
    }

    void sixteenBitFloatsHaveNoRange()
    {
        ShownTensor tensor = draggable("float16");
        tensor.probe = nullptr;
        const auto panel = panelOf(tensor);
        QVERIFY(panel->findChild<QWidget*>("rangeBar")->isHidden());
        QVERIFY(!panel->histogram()->errorStrip().hasCurve());
    }

    void everyMethodIsMarkedAndTakenByAClick()
    {
        const auto panel = panelOf(draggable("int4"));
        HistogramPlot& plot = *panel->histogram();
        const std::vector<RangeChoice> choices = plot.errorStrip().choices();
        QCOMPARE(choices.size(), size_t(4));
        QSignalSpy chosen(panel.get(), &TensorPanel::rangeChosen);
        const RangeChoice& mse = choices[2];
        const QPoint place = plot.errorStrip().markOf(mse).toPoint();
        QTest::mouseClick(plot.plot(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().at(1).value<RangeMethod>() == plot.errorStrip().choiceAt(place)->method);

        auto* methods = panel->findChild<QComboBox*>("rangeMethods"); // the same without a mouse
        QCOMPARE(methods->count(), 4);
        emit methods->activated(3);
        QCOMPARE(chosen.last().at(1).value<RangeMethod>().kind, RangeMethodKind::Entropy);
    }

    void theCurveIsLowestNearTheBestRange()
    {
        const auto panel = panelOf(draggable("int4"));
        const HistogramPlot& plot = *panel->histogram();
        const QCPGraph* total = plot.plot()->graph(5);
        double best = 0;
        double least = 1e9;
        for (const QCPGraphData& point : *total->data()) {
            if (point.key > 0 && point.value < least) {
                least = point.value;
                best = point.key;
            }
        }
        const Range mse = chooseRange(plot.tensor()->histogram, {RangeMethodKind::Mse}, formatNamed("int4"),
                                      Scheme::Symmetric);
        QVERIFY(std::abs(best - mse.high) < 0.05);
        QVERIFY(plot.toCsv().contains(QStringLiteral("end,total dB")));
    }

    void aClickPicksAValue()
    {
        const auto panel = panelOf(draggable());
        HistogramPlot& plot = *panel->histogram();
        QSignalSpy picked(&plot, &HistogramPlot::valuePicked);
        const QPoint middle(int(plot.plot()->xAxis->coordToPixel(0.1)),
                            int(plot.borderOf(RangeEnd::Low).y()));
        QTest::mouseClick(plot.plot(), Qt::LeftButton, {}, middle);
        QCOMPARE(picked.size(), 1);
        QVERIFY(std::abs(picked.first().first().toDouble() - 0.1) < 0.01);
    }

    void otherTensorsAreLaidOver()
    {
        const auto panel = panelOf(draggable());
        HistogramPlot& plot = *panel->histogram();
        const int before = plot.plot()->graphCount();
        plot.setOverlays({{QStringLiteral("other"), sampleTensor(Quantizer{}, 3).histogram}});
        QCOMPARE(plot.plot()->graphCount(), before + 1);
        QVERIFY(plot.plot()->graph(before)->dataCount() > 10);
        plot.setOverlays({});
        QCOMPARE(plot.plot()->graphCount(), before);
    }
};

QTEST_MAIN(RangeTest)
#include "range_test.moc"
