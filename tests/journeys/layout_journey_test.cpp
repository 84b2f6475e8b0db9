#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QTabBar>

using namespace bitdepth;

/// Panels are moved about, stay where they were put, and go back when asked to.
class LayoutJourneyTest : public QObject {
    Q_OBJECT

    static QDockWidget& dock(const Journey& journey, const char* name)
    {
        return *journey.find<QDockWidget>(name);
    }

    static bool hasTitle(const QDockWidget& dock) { return dock.titleBarWidget() == nullptr; }

    static QTabBar* tabsWith(Journey& journey, const QString& title, int& tab)
    {
        for (auto* tabs :
             journey.window().explorer().findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            for (tab = 0; tab < tabs->count(); ++tab)
                if (tabs->tabText(tab) == title && tabs->isVisible())
                    return tabs;
        }
        return nullptr;
    }

    static void open(Journey& journey)
    {
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        QVERIFY(waitUntil([&] { return !hasTitle(dock(journey, "compareDock")); }));
    }

private slots:
    void init() { failOnQtWarnings(); }

    void whatATabSaysIsNotSaidAgain()
    {
        Journey journey;
        open(journey);
        for (const auto* one : journey.window().explorer().findChildren<QDockWidget*>())
            QVERIFY2(!hasTitle(*one), qPrintable(one->objectName()));
        dock(journey, "compareDock").close();
        QVERIFY(waitUntil([&] { return hasTitle(dock(journey, "tradeOffDock")); })); // alone, without a tab
        dock(journey, "compareDock").show();
        QVERIFY(waitUntil([&] { return !hasTitle(dock(journey, "tradeOffDock")); }));
    }

    void aTabMakesItsPanelAWindow()
    {
        Journey journey;
        open(journey);
        int tab = 0;
        QTabBar* tabs = tabsWith(journey, dock(journey, "compareDock").windowTitle(), tab);
        QVERIFY(tabs);
        QTest::mouseDClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QVERIFY(dock(journey, "compareDock").isFloating());
        QVERIFY(waitUntil([&] { return hasTitle(dock(journey, "compareDock")); }));
    }

    void aTabsMenuClosesItsPanel()
    {
        Journey journey;
        open(journey);
        int tab = 0;
        QTabBar* tabs = tabsWith(journey, dock(journey, "graphDock").windowTitle(), tab);
        QVERIFY(tabs);
        const QPoint place = tabs->tabRect(tab).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, tabs->mapToGlobal(place));
        QCoreApplication::sendEvent(tabs, &event);
        auto* menu = journey.find<QMenu>("dockMenu");
        QVERIFY(menu->isVisible());
        journey.trigger("closeDock");
        menu->close();
        QVERIFY(dock(journey, "graphDock").isHidden());
    }

    void theLayoutIsRememberedAndReset()
    {
        Journey journey;
        open(journey);
        dock(journey, "compareDock").setFloating(true);
        dock(journey, "graphDock").close();
        journey.restart();
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        QVERIFY(dock(journey, "compareDock").isFloating());
        QVERIFY(dock(journey, "graphDock").isHidden());
        journey.trigger("resetLayout");
        QVERIFY(!dock(journey, "compareDock").isFloating());
        QVERIFY(!dock(journey, "graphDock").isHidden());
        const QList<QDockWidget*> beside =
            journey.window().explorer().tabifiedDockWidgets(&dock(journey, "tradeOffDock"));
        QCOMPARE(beside, QList<QDockWidget*>{&dock(journey, "compareDock")});
        QVERIFY(waitUntil([&] { return !hasTitle(dock(journey, "compareDock")); }));
    }
};

QTEST_MAIN(LayoutJourneyTest)
#include "layout_journey_test.moc"
