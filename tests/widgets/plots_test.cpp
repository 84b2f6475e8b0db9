#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/histogram_plot.h"
#include "widgets/palette.h"
#include "widgets/plot_theme.h"
#include "widgets/save_plot.h"
#include "widgets/tensor_panel.h"
#include "widgets/trade_off_plot.h"
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <qcustomplot.h>

using namespace bitdepth;

namespace {

double total(const QCPGraph& graph)
{
    double sum = 0;
    for (const QCPGraphData& point : *graph.data())
        sum += point.value;
    return sum;
}

QCPGraph* graphNamed(const QCustomPlot& plot, const QString& name)
{
    for (int i = 0; i < plot.graphCount(); ++i) {
        if (plot.graph(i)->name() == name)
            return plot.graph(i);
    }
    return nullptr;
}

} // namespace

/// Given data, the plots show it.
class PlotsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void histogramShowsEveryValue()
    {
        HistogramPlot plot;
        plot.resize(600, 300);
        const ShownTensor tensor = sampleTensor(sampleQuantizer("int4"));
        plot.setTensor(tensor);
        QCOMPARE(total(*plot.plot()->graph(0)), double(tensor.histogram.total));
        QVERIFY(plot.plot()->graph(1)->dataCount() >= 15);
        QCOMPARE(plot.plot()->graph(2)->dataCount(), int(*tensor.codesUsed));
        plot.setTensor(sampleTensor(Quantizer{}));
        QCOMPARE(plot.plot()->graph(1)->dataCount(), 0);
        plot.clear();
        QVERIFY(!plot.tensor());
    }

    void zoomingInShowsFinerBins()
    {
        HistogramPlot plot;
        plot.resize(600, 300);
        plot.setTensor(sampleTensor(sampleQuantizer("int8")));
        const int before = plot.plot()->graph(0)->dataCount();
        plot.plot()->xAxis->setRange(-0.02, 0.02);
        QVERIFY(plot.plot()->graph(0)->dataCount() > before);
        plot.showAll();
        QCOMPARE(plot.plot()->graph(0)->dataCount(), before);
    }

    void logarithmicCountsBothWays()
    {
        HistogramPlot plot;
        QSignalSpy changed(&plot, &HistogramPlot::logarithmicChanged);
        plot.setTensor(sampleTensor(sampleQuantizer("int8")));
        plot.setLogarithmic(true);
        QCOMPARE(plot.plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY(plot.plot()->yAxis->range().lower > 0);
        plot.setLogarithmic(true);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&plot, Qt::Key_L);
        QVERIFY(!plot.isLogarithmic());
    }

    void theScaleSuitsTheTensorUntilSomebodyChooses()
    {
        std::vector<float> values(1000, 0.001F);
        values.push_back(1.0F);
        ShownTensor spike;
        spike.histogram = computeHistogram(values);
        HistogramPlot plot;
        plot.setTensor(spike);
        QVERIFY(plot.isLogarithmic());
        plot.setLogarithmic(false);
        plot.setTensor(spike);
        QVERIFY(!plot.isLogarithmic());
    }

    void aValueIsDescribed()
    {
        HistogramPlot plot;
        ShownTensor tensor = sampleTensor(sampleQuantizer("int4"));
        tensor.encoding->scales = {{0.1F, 0, -7, 7}};
        plot.setTensor(tensor);
        const QString text = plot.describe(0.123);
        QVERIFY(text.contains(QLatin1String("code 1")));
        QVERIFY(text.contains(QLatin1String("0.1 ")));
        QVERIFY(plot.toCsv().startsWith(QLatin1String("low,high,count\n")));
    }

    void emptyAndConstantTensorsAreNoTrouble()
    {
        HistogramPlot plot;
        plot.setTensor({});
        ShownTensor constant;
        constant.histogram = computeHistogram(std::vector<float>(100, 0.0F));
        plot.setTensor(constant);
        constant.histogram = computeHistogram(std::vector<float>(100, 3.0F));
        constant.encoding = Encoding{formatNamed("int8"), {}, 0, {{0.02F, 0, -127, 127}}};
        constant.reconstructed = constant.histogram;
        plot.setTensor(constant);
        plot.setLogarithmic(true);
        plot.grab();
    }

    void panelAsksForTensors()
    {
        TensorPanel panel;
        QSignalSpy asked(&panel, &TensorPanel::tensorRequested);
        panel.setChoices({QStringLiteral("conv1"), 16, true});
        QCOMPARE(asked.size(), 1);
        auto* channel = panel.findChild<QSpinBox*>(QStringLiteral("tensorChannel"));
        channel->setValue(3);
        QCOMPARE(asked.last()[1].toInt(), 3);
        auto* kind = panel.findChild<QComboBox*>(QStringLiteral("tensorKind"));
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        QCOMPARE(asked.last()[0].value<TensorKind>(), TensorKind::InputActivation);
        QCOMPARE(asked.last()[1].toInt(), -1);
        panel.setTensor(sampleTensor(sampleQuantizer("int8")));
        panel.setChoices({QStringLiteral("conv2"), 16, false});
        QCOMPARE(panel.kind(), TensorKind::Weights);
        panel.clear();
        QCOMPARE(asked.size(), 4);
    }

    void anyFigureCanStandOnEitherAxis()
    {
        TradeOffPlot plot;
        plot.setCandidates(sampleFloat(), sampleCandidates());
        plot.setAxis(TradeOffAxis::Metric);
        plot.setValueAxis(TradeOffAxis::Size);
        QCOMPARE(plot.points().size(), size_t(6));
        QCOMPARE(plot.points()[0].cost, 91.8);
        QCOMPARE(plot.points()[0].value, 1'121'480 / 1024.0);
        QCOMPARE(plot.points()[0].low, plot.points()[0].high); // no interval
        // From the right, where accuracy is best, every step down in size costs accuracy.
        const auto frontier = plot.plot()->graph(0);
        QCOMPARE(frontier->name(), QStringLiteral("frontier"));
        for (int i = 1; i < frontier->dataCount(); ++i)
            QVERIFY(frontier->dataMainValue(i) > frontier->dataMainValue(i - 1));
        plot.setValueAxis(TradeOffAxis::BitOperations); // these samples have no layers
        QVERIFY(plot.points().empty());
        plot.setValueAxis(TradeOffAxis::Sqnr); // the float model has none
        QCOMPARE(plot.points().size(), size_t(5));
    }

    void limitsAreLinesOfTheirAxis()
    {
        TradeOffPlot plot;
        plot.setCandidates(sampleFloat(), sampleCandidates());
        const int items = plot.plot()->itemCount();
        plot.setLimits({{QStringLiteral("flash"), TradeOffAxis::Size, 2000},
                        {QStringLiteral("deadline"), TradeOffAxis::Latency, 5}});
        QCOMPARE(plot.plot()->itemCount(), items + 2); // one line with its name; latency is not shown
        QVERIFY(plot.plot()->xAxis->range().contains(2000));
        plot.setAxis(TradeOffAxis::Latency);
        QVERIFY(plot.plot()->xAxis->range().contains(5));
    }

    void tradeOffShowsEveryCandidate()
    {
        TradeOffPlot plot;
        plot.resize(500, 300);
        auto candidates = sampleCandidates();
        candidates.push_back({"no latency", {}, sampleEvaluation("no latency", 0.9, 100'000, 0)});
        plot.setCandidates(sampleFloat(), candidates);
        QCOMPARE(plot.points().size(), size_t{7});
        const QCPGraph* frontier = graphNamed(*plot.plot(), QStringLiteral("frontier"));
        QVERIFY(frontier && frontier->dataCount() >= 2);
        plot.setAxis(TradeOffAxis::Latency);
        QCOMPARE(plot.points().size(), size_t{6});
        QCOMPARE(plot.toCsv().count(QLatin1Char('\n')), 7);
        plot.setCandidates(nullptr, {});
        QVERIFY(plot.points().empty());
    }

    void aClickChoosesACandidate()
    {
        TradeOffPlot plot;
        plot.resize(600, 400);
        plot.setCandidates(sampleFloat(), sampleCandidates());
        plot.show();
        plot.plot()->replot();
        QSignalSpy clicked(&plot, &TradeOffPlot::candidateClicked);
        const TradeOffPoint& point = plot.points()[3];
        const QPoint place(int(plot.plot()->xAxis->coordToPixel(point.cost)),
                           int(plot.plot()->yAxis->coordToPixel(point.value)));
        QTest::mouseClick(plot.plot(), Qt::LeftButton, {}, place);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), point.candidate);
        QTest::mouseClick(plot.plot(), Qt::LeftButton, {}, QPoint(plot.plot()->width() - 3, 3));
        QCOMPARE(clicked.size(), 1);
    }

    void axesOfTheTradeOffCanBeLogarithmic()
    {
        TradeOffPlot plot;
        plot.resize(600, 400);
        plot.setCandidates(sampleFloat(), sampleCandidates());
        plot.setLimits({{QStringLiteral("flash"), TradeOffAxis::Size, 40}});
        plot.setLogarithmic(Qt::Horizontal, true);
        plot.setLogarithmic(Qt::Vertical, true);
        QVERIFY(plot.isLogarithmic(Qt::Horizontal));
        QVERIFY(plot.isLogarithmic(Qt::Vertical));
        plot.show();
        plot.plot()->replot();
        for (const QCPAxis* axis : {plot.plot()->xAxis, plot.plot()->yAxis}) {
            QVERIFY(axis->range().lower > 0);
            QVERIFY(axis->ticker()->tickCount() > 0);
        }
        for (const TradeOffPoint& point : plot.points()) {
            QVERIFY(plot.plot()->xAxis->range().contains(point.cost));
            QVERIFY(plot.plot()->yAxis->range().contains(point.value));
        }
        plot.setLogarithmic(Qt::Horizontal, false);
        QVERIFY(!plot.isLogarithmic(Qt::Horizontal));
    }

    /// Also where an axis spans less than a power of ten, or many of them.
    void logarithmicAxesAlwaysHaveTicks()
    {
        for (const auto& [low, high] : {std::pair(0.9, 1.05), {60.0, 250.0}, {0.001, 1e9}, {3.1, 3.2}}) {
            LogNumberTicker ticker;
            QVector<double> ticks;
            QVector<QString> labels;
            ticker.generate({low, high}, QLocale::c(), QLatin1Char('g'), 6, ticks, nullptr, &labels);
            QVERIFY2(std::count_if(ticks.begin(), ticks.end(),
                                   [&](double tick) { return tick >= low && tick <= high; }) >= 2,
                     qPrintable(QString::number(low)));
            QCOMPARE(labels.size(), ticks.size());
        }
    }

    void plotsAreSaved()
    {
        TradeOffPlot plot;
        plot.resize(500, 300);
        plot.setCandidates(sampleFloat(), sampleCandidates());
        QTemporaryDir folder;
        const PlotExport what{QStringLiteral("plot"), [&plot] { return plot.toCsv(); }};
        const std::pair<const char*, QByteArray> endings[] = {
            {"png", "\x89PNG"}, {"svg", "<?xml"}, {"pdf", "%PDF"}, {"csv", "name,cost"}};
        for (const auto& [ending, begin] : endings) {
            const QString path = folder.filePath(QStringLiteral("plot.") + QLatin1String(ending));
            QCOMPARE(savePlot(*plot.plot(), path, what), QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(begin), ending);
        }
        QVERIFY(!savePlot(*plot.plot(), folder.filePath(QStringLiteral("plot.xyz")), what).isEmpty());
        QVERIFY(!savePlot(*plot.plot(), QStringLiteral("/no/such/folder/plot.png"), what).isEmpty());
    }

    void colorsFollowThePalette()
    {
        HistogramPlot histogram;
        histogram.setTensor(sampleTensor(sampleQuantizer("int8")));
        histogram.setPalette(darkPalette());
        QCOMPARE(histogram.plot()->graph(1)->pen().color(), toneColor(Tone::Reconstructed, darkPalette()));
        histogram.setPalette(lightPalette());
        QCOMPARE(histogram.plot()->graph(1)->pen().color(), toneColor(Tone::Reconstructed, lightPalette()));
    }
};

QTEST_MAIN(PlotsTest)
#include "plots_test.moc"
