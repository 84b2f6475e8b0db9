#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/palette.h"
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <set>

using namespace bitdepth;

namespace {

QString described(const QWidget& widget)
{
    QString path;
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        path.prepend(
            QStringLiteral("/%1 %2").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path;
}

/// What a screen reader says of it.
QString accessibleName(QWidget& widget)
{
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

/// What the Tab key stops at in @p window, as it is now.
QList<QWidget*> stops(const QWidget& window)
{
    QList<QWidget*> found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisibleTo(&window) && widget->isEnabled() && widget->window() == &window)
            found << widget;
    }
    return found;
}

} // namespace

/// Everything can be reached without a mouse, says what it is, and shows that it has the focus.
class KeyboardJourneyTest : public QObject {
    Q_OBJECT

    static void checkNames(const QWidget& window)
    {
        for (QWidget* widget : stops(window))
            QVERIFY2(!accessibleName(*widget).isEmpty(), qPrintable(described(*widget)));
    }

    /// Tab goes round the whole window.
    static void checkReach(QWidget& window)
    {
        const QList<QWidget*> wanted = stops(window);
        QVERIFY(!wanted.isEmpty());
        wanted.first()->setFocus(Qt::TabFocusReason);
        std::set<const QWidget*> reached;
        for (int step = 0; step < 2 * wanted.size() + 8; ++step) {
            QWidget* present = window.focusWidget();
            QVERIFY(present);
            reached.insert(present);
            QTest::keyClick(present, Qt::Key_Tab);
        }
        for (const QWidget* widget : wanted)
            QVERIFY2(reached.count(widget) == 1, qPrintable(described(*widget)));
    }

    /// The picture of the widget, with and without the focus.
    static void checkVisibleFocus(QWidget& window)
    {
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as the first press of Tab does
        for (QWidget* widget : stops(window)) {
            for (QWidget* other : stops(window)) {
                if (other != widget && !widget->isAncestorOf(other) && !other->isAncestorOf(widget)) {
                    other->setFocus(Qt::TabFocusReason);
                    break;
                }
            }
            QTest::qWait(20); // plots draw a moment later
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QTest::qWait(20);
            QVERIFY2(widget->hasFocus(), qPrintable(described(*widget)));
            QVERIFY2(widget->grab().toImage() != without, qPrintable(described(*widget)));
        }
    }

    /// Calls @p check with every page of the window in sight once.
    template <typename Check>
    static void onEveryPage(Journey& journey, Check check)
    {
        for (auto* dock : journey.window().findChildren<QDockWidget*>()) {
            dock->raise();
            QTest::qWait(30);
            check();
        }
        for (auto* tabs : journey.window().findChildren<QTabWidget*>()) {
            for (int page = 0; page < tabs->count(); ++page) {
                tabs->setCurrentIndex(page);
                check();
            }
        }
        auto* pages = journey.find<QTabBar>("tensorTabs");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            check();
        }
    }

    static void prepare(Journey& journey)
    {
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        QVERIFY(journey.waitForIdle());
        QApplication::setActiveWindow(&journey.window());
        QVERIFY(QTest::qWaitForWindowActive(&journey.window()));
    }

private slots:
    void init() { failOnQtWarnings(); }

    void everythingSaysWhatItIs()
    {
        Journey journey;
        checkNames(journey.window()); // the welcome page
        prepare(journey);
        onEveryPage(journey, [&] { checkNames(journey.window()); });
        journey.trigger("chooseData");
        checkNames(*journey.find<QDialog>("dataDialog"));
        journey.find<QDialog>("dataDialog")->reject();
        journey.trigger("guide");
        checkNames(*journey.find<QDialog>("guideWindow"));
        journey.find<QDialog>("guideWindow")->close();
    }

    void whatCanBeTickedOrFilledInStandsOut_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addRow("light") << ThemeChoice::Light;
        QTest::addRow("dark") << ThemeChoice::Dark;
    }

    /// Some line of it, at least, from the window it stands on.
    void whatCanBeTickedOrFilledInStandsOut()
    {
        QFETCH(const ThemeChoice, choice);
        Theme theme;
        theme.choose(choice);
        QCheckBox box;
        QRadioButton button;
        QLineEdit line;
        QSpinBox number;
        for (QWidget* widget : std::initializer_list<QWidget*>{&box, &button, &line, &number}) {
            const QColor window = widget->palette().color(QPalette::Window);
            const QImage picture = widget->grab().toImage();
            int clear = 0;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y)
                    clear += contrastRatio(picture.pixelColor(x, y), window) >= 3;
            }
            QVERIFY2(clear > 20, widget->metaObject()->className());
        }
        theme.choose(ThemeChoice::Light);
    }

    void tabReachesEverything()
    {
        Journey journey;
        prepare(journey);
        onEveryPage(journey, [&] { checkReach(journey.window()); });
    }

    void whatHasTheFocusShowsIt()
    {
        Journey journey;
        prepare(journey);
        onEveryPage(journey, [&] { checkVisibleFocus(journey.window()); });
    }
};

QTEST_MAIN(KeyboardJourneyTest)
#include "keyboard_journey_test.moc"
