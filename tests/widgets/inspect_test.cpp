#include "engine/numeric/float_codec.h"
#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/channel_view.h"
#include "widgets/error_plot.h"
#include "widgets/number_inspector.h"
#include "widgets/number_line.h"
#include "widgets/signed_log_ticker.h"
#include "widgets/tensor_panel.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <qcustomplot.h>

using namespace bitdepth;

namespace {

/// The row of a format in the table of bits, its cells joined.
QString rowOf(const NumberInspector& inspector, const QString& name)
{
    const auto* table = inspector.findChild<QTableWidget*>(QStringLiteral("bitTable"));
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text().startsWith(name))
            return table->item(row, 1)->text() + QLatin1Char('|') + table->item(row, 2)->text();
    }
    return {};
}

ShownTensor whole(const char* format, float scale)
{
    ShownTensor tensor = sampleTensor(sampleQuantizer(format));
    tensor.encoding->scales.front().scale = scale;
    return tensor;
}

} // namespace

/// Bits of a number, errors and channels of a tensor.
class InspectTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { failOnAnyWarning(); }

    /// The figures of the course: 3.14 in tenths is 3.1, and 0.1 steps per unit make it 0.
    void aNumberInTheFormulasOfCourses()
    {
        NumberInspector inspector;
        ShownTensor tensor = whole("int8", 0.5F);
        tensor.histogram.min = -1;
        tensor.histogram.max = 4.1F;
        inspector.setTensor(tensor);
        inspector.setValue(3.14);
        QCOMPARE(rowOf(inspector, QStringLiteral("Steps, 10 per")), QStringLiteral("|3.1"));
        inspector.findChild<QDoubleSpinBox*>(QStringLiteral("stepsPerUnit"))->setValue(0.1);
        QCOMPARE(rowOf(inspector, QStringLiteral("Steps, 0.1 per")), QStringLiteral("|0"));
        // 255 steps of 0.02 from -1: 4.14 are 207 of them.
        QCOMPARE(rowOf(inspector, QStringLiteral("8-bit compression")), QStringLiteral("11001111|3.14"));
        tensor.kind = TensorKind::InputActivation;
        inspector.setTensor(tensor);
        QCOMPARE(rowOf(inspector, QStringLiteral("8-bit compression")), QString());
    }

    void aNumberInEveryFormat()
    {
        NumberInspector inspector;
        inspector.setTensor(whole("int8", 0.5F));
        inspector.setValue(-5.4);
        QCOMPARE(rowOf(inspector, QStringLiteral("int8")), QStringLiteral("11110101|-5.5")); // code -11
        QCOMPARE(rowOf(inspector, QStringLiteral("float32")),
                 QStringLiteral("1 10000001 01011001100110011001101|-5.4"));
        QCOMPARE(rowOf(inspector, QStringLiteral("float16")), QStringLiteral("1 10001 0101100110|-5.398438"));
        QCOMPARE(rowOf(inspector, QStringLiteral("bfloat16")), QStringLiteral("1 10000001 0101101|-5.40625"));
        QCOMPARE(rowOf(inspector, QStringLiteral("fp8-e4m3")), QStringLiteral("1 1001 011|-5.5"));
        QCOMPARE(rowOf(inspector, QStringLiteral("fp8-e5m2")), QStringLiteral("1 10001 01|-5"));
        QCOMPARE(rowOf(inspector, QStringLiteral("fp4-e2m1")), QStringLiteral("1 11 1|-6"));
    }

    void aNumberIsTyped()
    {
        NumberInspector inspector;
        QSignalSpy changed(&inspector, &NumberInspector::valueChanged);
        inspector.setTensor(whole("int8", 0.5F));
        auto* entry = inspector.findChild<QLineEdit*>(QStringLiteral("inspectedValue"));
        entry->setText(QStringLiteral("4.5"));
        emit entry->editingFinished();
        QCOMPARE(inspector.value(), 4.5);
        QCOMPARE(changed.size(), 1);
        entry->setText(QStringLiteral("no number"));
        emit entry->editingFinished();
        QCOMPARE(entry->text(), QStringLiteral("4.5"));
        QCOMPARE(inspector.value(), 4.5);
    }

    void arrowsGoAlongTheGrid()
    {
        NumberInspector inspector;
        inspector.setTensor(whole("int4", 0.5F));
        inspector.setValue(1.2);
        auto* line = inspector.findChild<NumberLine*>(QStringLiteral("numberLine"));
        QTest::keyClick(line, Qt::Key_Right);
        QCOMPARE(inspector.value(), 1.5);
        QTest::keyClick(line, Qt::Key_Left);
        QTest::keyClick(line, Qt::Key_Left);
        QCOMPARE(inspector.value(), 0.5);
        inspector.setValue(99);
        QTest::keyClick(line, Qt::Key_Right);
        QCOMPARE(inspector.value(), 3.5); // the last one
    }

    void aClickOnTheLinePicks()
    {
        NumberLine line;
        line.resize(400, 130);
        line.setScale({-4, 4}, ScaleOffset{0.5F, 0, -7, 7}, formatNamed("int4"));
        QSignalSpy picked(&line, &NumberLine::valuePicked);
        QTest::mouseClick(&line, Qt::LeftButton, {}, {200, 30});
        QVERIFY(std::abs(picked.first().first().toDouble()) < 0.05);
        QTest::mouseClick(&line, Qt::LeftButton, {}, {0, 30});
        QCOMPARE(picked.last().first().toDouble(), -4.0);
    }

    void errorsAreMapped()
    {
        ErrorPlot plot;
        plot.resize(500, 300);
        const ShownTensor tensor = sampleTensor(sampleQuantizer("int4"));
        plot.setErrors(tensor.errors);
        QVERIFY(!plot.plot()->isHidden());
        const auto* map = qobject_cast<QCPColorMap*>(plot.plot()->plottable(0));
        QCOMPARE(map->data()->keySize(), tensor.errors->columns);
        QVERIFY(plot.plot()->yAxis->range().contains(tensor.errors->errors.high));
        plot.plot()->yAxis->setRange(-0.01, 0.01); // both parts zoom together
        QCOMPARE(plot.plot()->axisRect(1)->axis(QCPAxis::atLeft)->range().upper, 0.01);
        plot.setLogarithmic(true);
        QCOMPARE(plot.plot()->axisRect(1)->axis(QCPAxis::atBottom)->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY(plot.toCsv().count(QLatin1Char('\n')) > 10);
        plot.setErrors(nullptr);
        QVERIFY(plot.plot()->isHidden());
    }

    void channelsAreSortedAndNamed()
    {
        const TensorDetails details = sampleDetails(sampleQuantizer("int8"));
        const ChannelFigures& figures = *details.channels;
        ChannelView view;
        view.resize(500, 300);
        view.setFigures(details.channels, {});
        QCOMPARE(view.order().front(), 0);
        QVERIFY(view.findChild<QLabel*>(QStringLiteral("channelOutliers"))
                    ->text()
                    .contains(QStringLiteral("17")));
        auto* orders = view.findChild<QComboBox*>(QStringLiteral("channelOrder"));
        orders->setCurrentIndex(1);
        emit orders->activated(1);
        QCOMPARE(view.order().front(), 17);
        for (size_t i = 1; i < view.order().size(); ++i)
            QVERIFY(figures.channels[size_t(view.order()[i])].magnitude() <=
                    figures.channels[size_t(view.order()[i - 1])].magnitude());
        orders->setCurrentIndex(2);
        emit orders->activated(2);
        for (size_t i = 1; i < view.order().size(); ++i)
            QVERIFY(figures.channels[size_t(view.order()[i])].sqnrDb >=
                    figures.channels[size_t(view.order()[i - 1])].sqnrDb);
        QCOMPARE(view.toCsv().count(QLatin1Char('\n')), 65);
    }

    void aLogarithmicScaleShowsNarrowChannelsBesideWideOnes()
    {
        ChannelFigures figures;
        for (const float magnitude : {1000.0F, 0.001F, 0.0F})
            figures.channels.push_back({.min = -magnitude, .max = magnitude});
        const SignedLog scale = signedLogFor(figures);
        const double whole = scale.map(1000);
        QVERIFY(scale.map(0.001) > whole / 20); // seen
        QCOMPARE(scale.map(0), 0.0);
        for (const double value : {-1000.0, -0.02, 0.001, 5.0}) {
            QCOMPARE(scale.map(-value), -scale.map(value));
            QVERIFY(std::abs(scale.value(scale.map(value)) - value) < 1e-9 * std::abs(value));
        }
        SignedLogTicker ticker(scale);
        QVector<double> ticks;
        QVector<QString> labels;
        ticker.generate({-whole, whole}, QLocale::c(), QLatin1Char('g'), 6, ticks, nullptr, &labels);
        QVERIFY(labels.contains(QStringLiteral("0")));
        QVERIFY2(labels.join(QLatin1Char(' ')).contains(QStringLiteral("1000")) ||
                     labels.join(QLatin1Char(' ')).contains(QStringLiteral("1,000")),
                 qPrintable(labels.join(QLatin1Char(' '))));
        QCOMPARE(SignedLog().map(3.5), 3.5);
        QCOMPARE(signedLogFor({}).unit, 0.0);
    }

    void aChannelIsPickedByMouseAndKeys()
    {
        ChannelView view;
        view.resize(500, 300);
        view.setFigures(sampleDetails(sampleQuantizer("int8")).channels, {});
        view.show();
        view.plot()->replot();
        QSignalSpy picked(&view, &ChannelView::channelPicked);
        const QPoint place(int(view.plot()->xAxis->coordToPixel(20.5)), view.plot()->height() / 2);
        QTest::mouseClick(view.plot(), Qt::LeftButton, {}, place);
        QCOMPARE(picked.last().first().toInt(), 20);
        view.setCurrentChannel(20);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(picked.last().first().toInt(), 21);
        auto* picture = view.findChild<QComboBox*>(QStringLiteral("channelPicture"));
        picture->setCurrentIndex(2);
        emit picture->activated(2);
        const auto* map = qobject_cast<QCPColorMap*>(view.plot()->plottable(0));
        QVERIFY(map->visible());
        QCOMPARE(map->data()->keySize(), 64);
    }

    void thePanelTiesItsPagesTogether()
    {
        TensorPanel panel;
        panel.resize(520, 420);
        panel.setChoices({QStringLiteral("/layer"), 64, true});
        panel.setTensor(sampleTensor(sampleQuantizer("int8")));
        panel.setDetails(sampleDetails(sampleQuantizer("int8")));
        QSignalSpy requested(&panel, &TensorPanel::tensorRequested);
        emit panel.findChild<ChannelView*>()->channelPicked(12);
        QCOMPARE(panel.channel(), 12);
        QCOMPARE(requested.size(), 1);
        QVERIFY(panel.findChild<ErrorPlot*>()->errors());
        panel.clear();
        QVERIFY(!panel.findChild<ErrorPlot*>()->errors());
    }

    void tensorsAreComparedUntilTakenAway()
    {
        TensorPanel panel;
        panel.setChoices({QStringLiteral("/layer"), 64, true});
        panel.setTensor(sampleTensor(sampleQuantizer("int8")));
        panel.addToComparison();
        panel.setTensor(sampleTensor(sampleQuantizer("int4"), 3));
        panel.addToComparison();
        panel.addToComparison(); // the same again
        QCOMPARE(panel.compared().size(), size_t(2));
        panel.clearComparison();
        QVERIFY(panel.compared().empty());
    }
};

QTEST_MAIN(InspectTest)
#include "inspect_test.moc"
