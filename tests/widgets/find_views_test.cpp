#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/budget_bar.h"
#include "widgets/device_bar.h"
#include "widgets/diagnosis_view.h"
#include "widgets/evidence_plot.h"
#include "widgets/frontier_view.h"
#include "widgets/sensitivity_model.h"
#include "widgets/sensitivity_view.h"
#include "widgets/table_filter.h"
#include "widgets/trade_off_plot.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <cmath>
#include <qcustomplot.h>

using namespace bitdepth;

namespace {

template <typename T>
T& part(const QWidget& parent, const char* name)
{
    T* found = parent.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s.", name);
    return *found;
}

} // namespace

/// The views that find answers show what they are given.
class FindViewsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void theModelKeepsItsPromises()
    {
        const ModelPtr network = sampleModel();
        SensitivityModel model;
        TableFilter proxy(SensitivityModel::SortRole, nullptr);
        proxy.setSourceModel(&model);
        const auto strictly = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester tester(&model, strictly);
        QAbstractItemModelTester filterTester(&proxy, strictly);
        model.setModel(network);
        model.setSensitivity(sampleSensitivity(*network));
        proxy.sort(SensitivityModel::WeightsColumn, Qt::DescendingOrder);
        Sensitivity some = sampleSensitivity(*network);
        some.alone.resize(some.alone.size() / 2);
        model.setSensitivity(some);
        model.retranslate();
        model.setModel(nullptr);
    }

    void sensitivityStandsWorstFirst()
    {
        SensitivityView view;
        const ModelPtr model = sampleModel(2);
        view.setBitsChoice({8, 4, 2}, 4);
        view.setModel(model);
        QVERIFY(view.model()->isEmpty());
        const Sensitivity shown = sampleSensitivity(*model);
        view.setSensitivity(shown);
        const auto worst = std::max_element(shown.alone.begin(), shown.alone.end(),
                                            [](const SensitivityFigure& a, const SensitivityFigure& b) {
                                                return (a.role == TensorRole::Weights ? a.noise : -1) <
                                                       (b.role == TensorRole::Weights ? b.noise : -1);
                                            });
        const QModelIndex first = view.view()->model()->index(0, SensitivityModel::WeightsColumn);
        QCOMPARE(first.data(SensitivityModel::LayerRole).toString().toStdString(),
                 model->layers[worst->layer].name);
        QCOMPARE(first.data(SensitivityModel::SortRole).toDouble(), std::sqrt(worst->noise));
        const LayerScale scale = view.layerScale();
        QCOMPARE(scale.values.size(), model->layers.size());
        QVERIFY(scale.worst >= std::sqrt(worst->noise));
        QCOMPARE(view.toCsv().count(QLatin1Char('\n')), int(model->layers.size()) + 1);
    }

    void estimatesAreMarked()
    {
        SensitivityView view;
        const ModelPtr model = sampleModel(1);
        view.setModel(model);
        Sensitivity shown = sampleSensitivity(*model);
        for (SensitivityFigure& figure : shown.alone)
            figure.measured = figure.layer == 0;
        view.setSensitivity(shown);
        SensitivityModel& rows = *view.model();
        QVERIFY(rows.index(0, SensitivityModel::WeightsColumn).data(SensitivityModel::MeasuredRole).toBool());
        QVERIFY(
            !rows.index(1, SensitivityModel::WeightsColumn).data(SensitivityModel::MeasuredRole).toBool());
        QCOMPARE(rows.index(1, SensitivityModel::WeightsColumn).data(SensitivityModel::MarkRole).toString(),
                 QStringLiteral("○"));
    }

    void goingToALayerIsSaid()
    {
        SensitivityView view;
        const ModelPtr model = sampleModel(1);
        view.setModel(model);
        view.setSensitivity(sampleSensitivity(*model));
        QSignalSpy gone(&view, &SensitivityView::currentLayerChanged);
        view.setCurrentLayer(model->layers[1].name);
        QCOMPARE(gone.size(), 0);
        view.view()->setCurrentIndex(view.view()->model()->index(0, 0));
        view.view()->setCurrentIndex(view.view()->model()->index(1, 0));
        QVERIFY(gone.size() >= 1);
    }

    void theDiagnosisNamesTheGuilty()
    {
        DiagnosisView view;
        const ModelPtr model = sampleModel(2);
        view.setAvailable(true);
        view.setDiagnosis(sampleDiagnosis(*model), model);
        auto& list = part<QListWidget>(view, "findingList");
        QCOMPARE(list.count(), 2); // the finding, and all layers
        QVERIFY(list.item(0)->text().contains(QString::fromStdString(model->layers[2].name)));
        QVERIFY(part<QLabel>(view, "findingWords").text().contains(QStringLiteral("61 %")));
        auto& plot = part<EvidencePlot>(view, "evidencePlot");
        QVERIFY2(plot.toCsv().contains(QStringLiteral("5,-4,4,1")), qPrintable(plot.toCsv()));
        QSignalSpy applied(&view, &DiagnosisView::applyRequested);
        auto& button = part<QPushButton>(view, "remedy-0");
        button.click();
        QCOMPARE(applied.size(), 1);
        view.setStale(true);
        QVERIFY(!button.isEnabled());
        list.setCurrentRow(1);
        QCOMPARE(plot.plot()->plottableCount(), 2);
        view.setDiagnosis(nullptr, model);
        QCOMPARE(list.count(), 0);
    }

    void theHistogramShowsTheRange()
    {
        EvidencePlot plot;
        CauseFound cause;
        cause.cause = NoiseCause::LongTailClipped;
        const std::vector<float> values{-1, 0, 0.5F, 3};
        cause.evidence.histogram = std::make_shared<const Histogram>(computeHistogram(values));
        cause.evidence.range = Range{-1, 1};
        plot.setCause(cause);
        QCOMPARE(plot.plot()->itemCount(), 2);
        QVERIFY(plot.plot()->xAxis->range().upper >= 3);
        plot.clear();
        QCOMPARE(plot.plot()->plottableCount(), 0);
    }

    void theDialTakesAPointOnce()
    {
        FrontierView view;
        view.setAvailable(true);
        view.setPoints(sampleFrontier(), 1, 240'000);
        QSignalSpy chosen(&view, &FrontierView::pointChosen);
        auto& dial = part<QSlider>(view, "frontierDial");
        QTest::keyClick(&dial, Qt::Key_Home); // stands there already, but the recipe is not that point
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toInt(), 0);
        QTest::keyClick(&dial, Qt::Key_Right);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(part<QLabel>(view, "pointWords").text().contains(QStringLiteral("Keeps the limits")));
        view.setCurrent(-1);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(!part<QPushButton>(view, "pinPoint").isEnabled());
        part<QPushButton>(view, "goToBest").click();
        QCOMPARE(chosen.last().first().toInt(), 1);
    }

    void limitsAreWishes()
    {
        FrontierView view;
        QCOMPARE(view.wish().dropPoints, std::optional(1.0));
        QVERIFY(!view.wish().sizeKib);
        part<QDoubleSpinBox>(view, "maxSize").setValue(40);
        QCOMPARE(view.wish().sizeKib, std::optional(40.0));
        part<QCheckBox>(view, "fitDevice").setChecked(true);
        QVERIFY(!view.wish().fitsDevice); // none is chosen
        view.setDevice(QStringLiteral("Board"));
        QVERIFY(view.wish().fitsDevice);
    }

    void aSearchIsDrawnInTheTradeOff()
    {
        TradeOffPlot plot;
        plot.resize(500, 300);
        plot.setCandidates(sampleFloat(), {});
        QSignalSpy clicked(&plot, &TradeOffPlot::expectedClicked);
        const auto points = sampleCandidates();
        plot.setExpected({points[0].evaluation, points[1].evaluation}, 1);
        const auto graph = [&plot](const char* name) {
            for (int i = 0; i < plot.plot()->graphCount(); ++i)
                if (plot.plot()->graph(i)->name() == QLatin1String(name))
                    return plot.plot()->graph(i);
            return static_cast<QCPGraph*>(nullptr);
        };
        QCOMPARE(graph("expected")->dataCount(), 1);
        QCOMPARE(graph("expectedCurrent")->dataCount(), 1);
        plot.plot()->replot();
        const QPointF place = graph("expected")
                                  ->coordsToPixels(graph("expected")->data()->begin()->key,
                                                   graph("expected")->data()->begin()->value);
        QTest::mouseClick(plot.plot(), Qt::LeftButton, {}, place.toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toInt(), 0);
        plot.setExpected({}, -1);
        QCOMPARE(graph("expected")->dataCount(), 0);
    }

    void theDeviceBarTurnsRed()
    {
        DeviceBar bar;
        bar.setDevices(deviceProfiles());
        QSignalSpy chosen(&bar, &DeviceBar::deviceChosen);
        bar.setChosen(QStringLiteral("nano-33-ble-sense"));
        QCOMPARE(chosen.size(), 0);
        DeviceFit fit;
        fit.device = "Board";
        fit.flash = {500'000, 1'000'000};
        fit.ram = {100'000, 200'000};
        bar.setFit(fit);
        QVERIFY(!part<BudgetBar>(bar, "flashBar").isOver());
        QVERIFY(part<QLabel>(bar, "deviceVerdict").text().startsWith(QStringLiteral("Fits on Board")));
        QVERIFY(part<QLabel>(bar, "deviceVerdict").text().contains(QStringLiteral("estimated")));
        fit.flash.needed = 1'200'000;
        bar.setFit(fit);
        QVERIFY(part<BudgetBar>(bar, "flashBar").isOver());
        QVERIFY(part<QLabel>(bar, "deviceVerdict").text().startsWith(QStringLiteral("Does not fit")));
        auto& box = part<QComboBox>(bar, "deviceBox");
        box.setCurrentIndex(0);
        emit box.activated(0);
        QCOMPARE(chosen.last().first().toString(), QString());
        QVERIFY(part<BudgetBar>(bar, "flashBar").isHidden());
    }
};

QTEST_MAIN(FindViewsTest)
#include "find_views_test.moc"
