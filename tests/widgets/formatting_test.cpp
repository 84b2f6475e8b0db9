#include "tests/support/quiet.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/table_text.h"
#include <QLocale>
#include <QStandardItemModel>
#include <limits>

using namespace bitdepth;

/// Numbers and words as people read them.
class FormattingTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void bytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64{0} << "0 B";
        QTest::newRow("below a KiB") << qint64{1023} << "1023 B";
        QTest::newRow("a KiB") << qint64{1024} << QStringLiteral("1.00\u00a0KiB");
        QTest::newRow("KiB") << qint64{839'680} << QStringLiteral("820\u00a0KiB");
        QTest::newRow("MiB") << qint64{1'310'720} << QStringLiteral("1.25\u00a0MiB");
        QTest::newRow("GiB") << qint64{3} * 1024 * 1024 * 1024 << QStringLiteral("3.00\u00a0GiB");
    }
    void bytes()
    {
        QFETCH(qint64, bytes);
        QTEST(bytesText(bytes), "text");
    }

    void numbers()
    {
        QCOMPARE(exactBytesText(1'310'720), QStringLiteral("1,310,720 bytes"));
        QCOMPARE(countText(12), QStringLiteral("12"));
        QCOMPARE(countText(1'200'000), QStringLiteral("1.20 M"));
        QCOMPARE(percentText(0.9123), QStringLiteral("91.2 %"));
        QCOMPARE(pointsText(-0.0123), QStringLiteral("−1.2 points"));
        QCOMPARE(pointsText(0.0123), QStringLiteral("+1.2 points"));
        QCOMPARE(pointsText(0.0001), QStringLiteral("±0.0 points"));
        QCOMPARE(decibelText(31.44), QStringLiteral("31.4 dB"));
        QCOMPARE(decibelText(std::numeric_limits<double>::infinity()), QStringLiteral("exact"));
        QCOMPARE(decibelText(std::numeric_limits<double>::quiet_NaN()), QString());
        QCOMPARE(millisecondsText(0.36), QStringLiteral("360 µs"));
        QCOMPARE(millisecondsText(4.432), QStringLiteral("4.43 ms"));
        QCOMPARE(numberText(-0.012345), QStringLiteral("−0.01235"));
        QCOMPARE(relativeText(25, 100), QStringLiteral("÷ 4.00"));
        QCOMPARE(relativeText(200, 100), QStringLiteral("× 2.00"));
        QCOMPARE(timeText(std::chrono::seconds(185)), QStringLiteral("3 min 5 s"));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(percentText(0.9123), QStringLiteral("91,2 %"));
        QCOMPARE(exactCountText(1'234'567), QStringLiteral("1.234.567"));
        QCOMPARE(pointsText(0), QStringLiteral("±0,0 points"));
    }

    void metrics()
    {
        const MetricValue accuracy{"top1", 0.912, 0.899, 0.924, true};
        QCOMPARE(metricText(accuracy), QStringLiteral("91.2 %"));
        QCOMPARE(metricIntervalText(accuracy), QStringLiteral("[89.9, 92.4]"));
        const MetricValue area{"reconstruction-auc", 0.8765, 0.86, 0.89, true};
        QCOMPARE(metricText(area), QStringLiteral("0.8765"));
        QVERIFY(!isShare(area));
    }

    void engineSentences()
    {
        const Message message{"%1 is cut short: copy the file again.", {"a %2.onnx", "b"}};
        QCOMPARE(toText(message), QString::fromStdString(message.toString()));
        const Message nested{"%2, after %1", {"Conv"}, {{"int8 kernels (layers: %1 of %2)", {"1", "2"}}}};
        QCOMPARE(toText(nested), QStringLiteral("int8 kernels (layers: 1 of 2), after Conv"));
    }

    void everyOfferedFormatIsExplained()
    {
        for (const Target target : {Target::Weights, Target::Activations}) {
            for (const Format& format : offeredFormats(target)) {
                QVERIFY(!formatText(format).isEmpty());
                QVERIFY(!formatExplanation(format).isEmpty());
            }
        }
    }

    void anotherFormatKeepsWhatItCan()
    {
        Quantizer quantizer;
        quantizer = withFormat(quantizer, formatNamed("int8"), Target::Weights);
        QCOMPARE(quantizer.granularity.kind, GranularityKind::PerChannel);
        QVERIFY(quantizer.scheme == Scheme::Symmetric);
        quantizer.range.kind = RangeMethodKind::Mse;
        quantizer = withFormat(quantizer, formatNamed("int4"), Target::Weights);
        QCOMPARE(quantizer.range.kind, RangeMethodKind::Mse);
        QVERIFY(withFormat(quantizer, formatNamed("uint4"), Target::Weights).scheme == Scheme::Affine);
        QVERIFY(withFormat({}, formatNamed("uint8"), Target::Activations).scheme == Scheme::Affine);
    }

    void digitsMeanFormats()
    {
        QCOMPARE(formatOfBits(4, Target::Weights), formatNamed("int4"));
        QCOMPARE(formatOfBits(8, Target::Activations), formatNamed("uint8"));
        QCOMPARE(formatOfBits(32, Target::Weights), formatNamed("float32"));
    }

    void tablesAsText()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("x, \"y\"")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("1|2")));
        QCOMPARE(toCsv(model, Qt::DisplayRole), QStringLiteral("a,b\n\"x, \"\"y\"\"\",1|2\n"));
        QCOMPARE(toTabbedText(model), QStringLiteral("a\tb\nx, \"y\"\t1|2"));
        QCOMPARE(toMarkdown(model), QStringLiteral("| a | b |\n| --- | --- |\n| x, \"y\" | 1\\|2 |\n"));
    }
};

QTEST_MAIN(FormattingTest)
#include "formatting_test.moc"
