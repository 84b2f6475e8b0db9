#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/layer_table.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

using namespace bitdepth;

namespace {

using Words = std::vector<std::pair<QString, QString>>; ///< where, and what

QString placeOf(const QObject& object)
{
    QString path;
    for (const QObject* at = &object; at; at = at->parent())
        path.prepend(
            QStringLiteral("/%1 %2").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path;
}

void addTables(const QTableView& view, Words& words)
{
    const QAbstractItemModel& model = *view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        words.emplace_back(placeOf(view), model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model.rowCount(), 3); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                words.emplace_back(placeOf(view), model.index(row, column).data(role).toString());
    }
}

void addTabs(const QTabBar& tabs, Words& words)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        words.emplace_back(placeOf(tabs), tabs.tabText(tab));
        words.emplace_back(placeOf(tabs), tabs.tabToolTip(tab));
    }
}

/// All that the window says.
Words wordsOf(const QWidget& window)
{
    Words words;
    for (const auto* action : window.findChildren<QAction*>()) {
        if (!action->objectName().isEmpty())
            for (const QString& text : {action->text(), action->toolTip(), action->statusTip()})
                words.emplace_back(placeOf(*action), text);
    }
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const auto add = [&](const QString& text) { words.emplace_back(placeOf(*widget), text); };
        if (widget->objectName().startsWith(QLatin1String("Scroll")) ||
            widget->objectName().startsWith(QLatin1String("qt_dockwidget")))
            continue; // Qt's own
        add(widget->toolTip());
        add(widget->accessibleName());
        add(widget->windowTitle());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            add(box->title());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            add(line->text());
            add(line->placeholderText());
        }
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            add(menu->title());
        if (const auto* list = qobject_cast<const QComboBox*>(widget))
            for (int item = 0; item < list->count(); ++item)
                add(list->itemText(item));
        if (const auto* view = qobject_cast<const QTableView*>(widget); view && view->model())
            addTables(*view, words);
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            addTabs(*tabs, words);
    }
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

/// Another language while the program runs: all of the window follows, words and numbers.
class LanguageJourneyTest : public QObject {
    Q_OBJECT

    /// What the window says once a result is there, begun in one language and read in another.
    static void collect(const QString& begun, const QString& read, Words& words)
    {
        Journey journey;
        journey.language().choose(begun);
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        journey.document().renameCandidate(0, QStringLiteral("mine"));
        journey.document().usePreset(QStringLiteral("smallest"));
        QVERIFY(journey.waitForEvaluation());
        journey.find<LayerTable>("layerTable")
            ->setCurrentLayer(journey.document().model()->layers.at(1).name);
        journey.find<QTabBar>("tensorTabs")->setCurrentIndex(3);
        QVERIFY(journey.waitForIdle());
        journey.document().undoStack().clear(); // steps keep the name they were made under
        journey.language().choose(read);
        QTest::qWait(50); // the news goes round
        QVERIFY(journey.waitForIdle());
        words = wordsOf(journey.window());
    }

private slots:
    void init() { failOnQtWarnings(); }

    void allOfTheWindowFollows_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Language::available())
            if (language != QLatin1String("en"))
                QTest::addRow("%s", qPrintable(language)) << language;
        if (Language::available().size() < 2)
            QTest::addRow("none") << QString();
    }

    void allOfTheWindowFollows()
    {
        QFETCH(const QString, language);
        if (language.isEmpty())
            QSKIP("This build has no translations.");
        Words changed;
        collect(QStringLiteral("en"), language, changed);
        Words fresh;
        collect(language, language, fresh);
        QVERIFY(fresh.size() > 500);
        for (size_t i = 0; i < std::min(fresh.size(), changed.size()); ++i)
            QVERIFY2(changed[i] == fresh[i],
                     qPrintable(QStringLiteral("%1: \"%2\" instead of \"%3\"")
                                    .arg(fresh[i].first, changed[i].second, fresh[i].second)));
        QCOMPARE(changed.size(), fresh.size());
    }

    /// There are no translations, so words are English; then one is one, and not "1 layers".
    void aLanguageThatIsNotShippedCountsInEnglish()
    {
        if (Language::available().size() < 2)
            QSKIP("This build has no translations.");
        Language language;
        for (const char* name : {"it", "C"}) {
            language.choose(QLatin1String(name));
            QCOMPARE(QCoreApplication::translate("bitdepth::LayerTable", "%Ln layers", nullptr, 1),
                     QStringLiteral("1 layer"));
        }
        language.choose(QStringLiteral("en"));
    }

    void cleanup() { Language().choose(QStringLiteral("en")); }
};

QTEST_MAIN(LanguageJourneyTest)
#include "language_journey_test.moc"
