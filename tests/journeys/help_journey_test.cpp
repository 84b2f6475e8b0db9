#include "app/example.h"
#include "app/guide_window.h"
#include "app/guided_tour.h"
#include "tests/journeys/journey.h"
#include "widgets/tour.h"
#include <QDir>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <set>

using namespace bitdepth;

/// What a newcomer finds: the guide, the tour, and menus that each answer to a letter of their own.
class HelpJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void theGuideHasAllItsPages()
    {
        Journey journey;
        journey.trigger("guide");
        auto* pages = journey.find<QListWidget>("guidePages");
        auto* text = journey.find<QTextBrowser>("guideText");
        QCOMPARE(pages->count(), 12);
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QVERIFY(!pages->item(row)->text().isEmpty());
            QCOMPARE(pages->selectedItems(), QList<QListWidgetItem*>{pages->item(row)});
            QVERIFY2(text->toPlainText().startsWith(pages->item(row)->text()),
                     qPrintable(text->toPlainText().left(80)));
        }
        journey.find<GuideWindow>("guideWindow")->close();
    }

    void anOpenGuideFollowsTheLanguage()
    {
        if (!Language::available().contains(QStringLiteral("de")))
            QSKIP("This build has no translations.");
        Journey journey;
        journey.trigger("guide");
        auto* guide = journey.find<GuideWindow>("guideWindow");
        auto* pages = journey.find<QListWidget>("guidePages");
        auto* text = journey.find<QTextBrowser>("guideText");
        guide->showPage(QStringLiteral("histogram"));
        const QString english = text->toPlainText();
        const int row = pages->currentRow();
        journey.language().choose(QStringLiteral("de"));
        QVERIFY(waitUntil([&] { return text->toPlainText() != english; }));
        QCOMPARE(text->source().path().section(QLatin1Char('/'), -2), QStringLiteral("de/histogram.md"));
        QCOMPARE(pages->currentRow(), row);
        QVERIFY(text->toPlainText().startsWith(pages->currentItem()->text()));
        journey.language().choose(QStringLiteral("en"));
        QVERIFY(waitUntil([&] { return text->toPlainText() == english; }));
        guide->close();
    }

    /// The same pages, headings, tables and pictures in each.
    void theGuideIsWholeInEveryLanguage()
    {
        const QDir english(sharedFiles(QStringLiteral("guide")));
        const QStringList pages = english.entryList({QStringLiteral("*.md")}, QDir::Files);
        const auto shape = [](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
                return QStringLiteral("missing");
            const QString text = QString::fromUtf8(file.readAll());
            const auto count = [&text](const char* pattern) {
                return QString::number(text.count(
                    QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption)));
            };
            return QStringList{count("^#"),       count("^\\|"),         count("!\\["),
                               count("\\.md\\)"), count("^(-|\\d\\.) "), count("^    ")}
                .join(QLatin1Char(' '));
        };
        for (const QString& language : Language::available()) {
            for (const QString& page : pages) {
                if (language != QLatin1String("en"))
                    QVERIFY2(shape(english.filePath(language + QLatin1Char('/') + page)) ==
                                 shape(english.filePath(page)),
                             qPrintable(language + QLatin1Char('/') + page));
            }
        }
    }

    /// Every link of every page leads to a page.
    void noLinkOfTheGuideIsDead_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Language::available())
            QTest::addRow("%s", qPrintable(language)) << language;
    }

    void noLinkOfTheGuideIsDead()
    {
        QFETCH(const QString, language);
        Language chosen;
        chosen.choose(language);
        GuideWindow guide;
        auto* pages = guide.findChild<QListWidget*>(QStringLiteral("guidePages"));
        auto* text = guide.findChild<QTextBrowser*>(QStringLiteral("guideText"));
        static const QRegularExpression kLink(QStringLiteral("(?:href|src)=\"([^\"]+)\""));
        int links = 0;
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            auto matches = kLink.globalMatch(text->toHtml());
            while (matches.hasNext()) {
                const QUrl target = text->source().resolved(QUrl(matches.next().captured(1)));
                if (!target.isLocalFile())
                    continue; // leads out of the guide
                QVERIFY2(QFile::exists(target.toLocalFile()), qPrintable(target.toString()));
                ++links;
            }
        }
        QVERIFY(links >= 15); // and pictures
        chosen.choose(QStringLiteral("en"));
    }

    void theTourOpensTheExampleWhereNothingIsOpen()
    {
        Journey journey;
        journey.trigger("tour");
        auto* tour = journey.find<Tour>("tour");
        QVERIFY(waitUntil([tour] { return tour->isVisible(); }));
        QVERIFY(journey.document().model());
        QVERIFY(journey.settings().get(Settings::kTourOffered));
        QTest::keyClick(tour, Qt::Key_Escape);
        QVERIFY(!tour->isVisible());
        QVERIFY(journey.waitForIdle());
    }

    void theTourIsOfferedOnce()
    {
        Journey journey;
        journey.find<GuidedTour>("guidedTour")->offerOnce();
        QVERIFY(journey.openExample());
        auto* tour = journey.find<Tour>("tour");
        QVERIFY(waitUntil([tour] { return tour->isVisible(); }));
        tour->end();
        journey.find<GuidedTour>("guidedTour")->offerOnce();
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QTest::qWait(400);
        QVERIFY(!tour->isVisible());
        QVERIFY(journey.waitForIdle());
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        checkLetters(journey.window().menuBar()->actions(), QStringLiteral("menu bar"));
        for (const QMenu* menu : journey.window().menuBar()->findChildren<QMenu*>())
            checkLetters(menu->actions(), menu->title());
    }

private:
    static void checkLetters(const QList<QAction*>& actions, const QString& where)
    {
        static const QRegularExpression kLetter(QStringLiteral("(?<!&)&([^&])"));
        std::set<QString> letters;
        for (const QAction* action : actions) {
            const QString letter = kLetter.match(action->text()).captured(1).toLower();
            if (!letter.isEmpty())
                QVERIFY2(letters.insert(letter).second,
                         qPrintable(where + QStringLiteral(": ") + action->text()));
        }
    }
};

QTEST_MAIN(HelpJourneyTest)
#include "help_journey_test.moc"
