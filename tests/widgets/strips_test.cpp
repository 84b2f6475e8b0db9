#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/message_bar.h"
#include "widgets/palette.h"
#include "widgets/progress_strip.h"
#include "widgets/result_bar.h"
#include "widgets/welcome_page.h"
#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace bitdepth;

namespace {

QAbstractButton* button(const QWidget& parent, const char* name)
{
    return parent.findChild<QAbstractButton*>(QLatin1String(name));
}

QString label(const QWidget& parent, const char* name)
{
    return parent.findChild<QLabel*>(QLatin1String(name))->text();
}

} // namespace

/// Result cards, progress, messages and the welcome page.
class StripsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void cardsCompareWithTheFloatModel()
    {
        ResultBar bar;
        QCOMPARE(label(bar, "accuracyCardValue"), QStringLiteral("–"));
        bar.setResults(sampleFloat(), nullptr);
        QCOMPARE(label(bar, "accuracyCardValue"), QStringLiteral("91.8 %"));
        QCOMPARE(label(bar, "accuracyCardChange"), QString());
        bar.setResults(sampleFloat(), sampleCandidates()[0].evaluation);
        QCOMPARE(label(bar, "accuracyCardValue"), QStringLiteral("91.4 %"));
        QCOMPARE(label(bar, "accuracyCardChange"), QStringLiteral("−0.4 points"));
        QCOMPARE(label(bar, "sizeCardChange"), QStringLiteral("÷ 3.77"));
        bar.setStale(true);
        bar.setBusy(true);
        bar.grab();
        bar.setBusy(false);
        const auto withoutLatency = sampleEvaluation("x", 0.9, 1000, 0);
        bar.setResults(sampleFloat(), withoutLatency);
        QCOMPARE(label(bar, "latencyCardValue"), QStringLiteral("–"));
    }

    void progressCountsAndStops()
    {
        ProgressStrip strip;
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
        QVERIFY(strip.isHidden());
        strip.setProgress({Stage::Evaluating, 1, 2});
        QVERIFY(strip.isHidden());
        strip.start(QStringLiteral("Full integer"));
        QVERIFY(!strip.isHidden());
        auto* bar = strip.findChild<QProgressBar*>(QStringLiteral("progressBar"));
        QCOMPARE(bar->maximum(), 0);
        strip.setProgress({Stage::Evaluating, 250, 1000}, std::chrono::seconds(12));
        QCOMPARE(double(bar->value()) / bar->maximum(), 0.25);
        strip.setProgress({Stage::Writing, 0, 0});
        QCOMPARE(bar->maximum(), 0);
        button(strip, "cancelButton")->click();
        button(strip, "cancelButton")->click();
        QCOMPARE(cancelled.size(), 1);
        strip.finish();
        QVERIFY(strip.isHidden());
        strip.start({});
        QVERIFY(button(strip, "cancelButton")->isEnabled());
    }

    void messagesStayUntilClosed()
    {
        QWidget window;
        MessageBar bar(&window);
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        QCOMPARE(bar.text(), QString());
        bar.showMessage(Severity::Error, QStringLiteral("<b>model</b> is cut short"));
        QCOMPARE(bar.text(), QStringLiteral("<b>model</b> is cut short"));
        bar.showMessage(Severity::Warning, QStringLiteral("look"));
        button(bar, "messageClose")->click();
        QCOMPARE(bar.text(), QString());
        bar.dismiss();
        QCOMPARE(dismissed.size(), 1);
        bar.showMessage(Severity::Information, QStringLiteral("again"));
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 2);
    }

    void messagesChangeColorWithTheTheme()
    {
        QWidget window;
        window.setPalette(lightPalette());
        MessageBar bar(&window);
        bar.showMessage(Severity::Error, QStringLiteral("look"));
        const QColor light = bar.palette().color(QPalette::Window);
        window.setPalette(darkPalette());
        const QColor dark = bar.palette().color(QPalette::Window);
        QVERIFY(light != dark);
        for (const auto& palette : {bar.palette()})
            QVERIFY(contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >=
                    4.5);
    }

    void welcomeOffersWhatThereIs()
    {
        WelcomePage page;
        QSignalSpy open(&page, &WelcomePage::openRequested);
        QSignalSpy example(&page, &WelcomePage::exampleRequested);
        QSignalSpy recent(&page, &WelcomePage::recentRequested);
        QSignalSpy clear(&page, &WelcomePage::clearRecentRequested);
        button(page, "welcomeOpen")->click();
        button(page, "exampleResidual")->click();
        button(page, "exampleDepthwise")->click();
        QCOMPARE(open.size(), 1);
        QCOMPARE(example.at(0)[0].toString(), QStringLiteral("residual"));
        QCOMPARE(example.at(1)[0].toString(), QStringLiteral("depthwise"));
        QStringList paths;
        for (int i = 0; i < 12; ++i)
            paths << QStringLiteral("/models/%1.onnx").arg(i);
        page.setRecentFiles(paths);
        QVERIFY(button(page, "recent7"));
        QVERIFY(!button(page, "recent8"));
        button(page, "recent2")->click();
        QCOMPARE(recent.at(0)[0].toString(), paths[2]);
        button(page, "clearRecent")->click();
        QCOMPARE(clear.size(), 1);
        page.setDropActive(true);
        page.grab();
    }

    void aRecentFileMayBeForgottenWhileItIsOpened()
    {
        WelcomePage page;
        page.setRecentFiles({QStringLiteral("/models/a.onnx")});
        connect(&page, &WelcomePage::recentRequested, &page, [&page] { page.setRecentFiles({}); });
        button(page, "recent0")->click();
        QVERIFY(!button(page, "recent0") || button(page, "recent0")->isHidden());
    }
};

QTEST_MAIN(StripsTest)
#include "strips_test.moc"
