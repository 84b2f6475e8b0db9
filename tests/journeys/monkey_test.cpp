#include "app/example.h"
#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>
#include <random>

using namespace bitdepth;

namespace {

constexpr int kJourneys = 3; ///< BITDEPTH_MONKEY_JOURNEYS says otherwise
constexpr int kSteps = 80;

int journeyCount()
{
    bool isSaid = false;
    const int said = qEnvironmentVariableIntValue("BITDEPTH_MONKEY_JOURNEYS", &isSaid);
    return isSaid ? said : kJourneys;
}

/// Does with a window whatever comes to its mind; the same seed does the same.
class Monkey {
public:
    Monkey(Journey& journey, unsigned seed) : m_journey(journey), m_random(seed)
    {
        makeFiles();
        // Nobody answers what asks for an answer of its own: it is closed.
        QObject::connect(&m_closer, &QTimer::timeout, &m_closer, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget* dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        m_closer.start(50);
    }

    void step()
    {
        const size_t choice = below(10);
        if (choice < 4)
            triggerAction();
        else if (choice < 7)
            click();
        else if (choice < 9)
            pressKey();
        else
            m_journey.drop(anyFile());
        QTest::qWait(static_cast<int>(below(40)));
    }

private:
    size_t below(size_t count) { return m_random() % count; }

    template <typename T>
    const T& any(const QList<T>& list)
    {
        return list.at(static_cast<qsizetype>(below(static_cast<size_t>(list.size()))));
    }

    /// Files to open and to write to: good ones and others.
    void makeFiles()
    {
        m_files = {copy(findExample(QStringLiteral("residual")).model),
                   copy(findExample(QStringLiteral("depthwise")).model),
                   write("bad.onnx", "no model"),
                   write("bad.recipe.json", "{"),
                   write("int4.recipe.json", R"({"version": 1, "default": {"weights": {"format": "int4"}}})"),
                   write("bad.bitdepth", R"({"version": 1})"),
                   m_journey.file(QStringLiteral("out.onnx")),
                   m_journey.file(QStringLiteral("out.recipe.json")),
                   m_journey.file(QStringLiteral("out.bitdepth")),
                   m_journey.file(QStringLiteral("no such folder/out.onnx")),
                   m_journey.folder()};
    }

    /// What is written over is a copy.
    QString copy(const QString& file) const
    {
        const QString place = m_journey.file(QFileInfo(file).fileName());
        if (!QFile::copy(file, place))
            qFatal("The example cannot be copied.");
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner);
        return place;
    }

    QString write(const char* name, const char* text) const
    {
        QFile file(m_journey.file(QLatin1String(name)));
        if (!file.open(QFile::WriteOnly) || file.write(text) < 0)
            qFatal("The temporary folder cannot be written to.");
        return file.fileName();
    }

    const QString& anyFile() { return any(m_files); }

    void answerWithAnyFile()
    {
        m_journey.answers().paths.clear();
        m_journey.answers().paths.enqueue(anyFile());
    }

    void triggerAction()
    {
        QList<QAction*> actions;
        for (QAction* action : m_journey.window().findChildren<QAction*>())
            if (action->isEnabled() && action->isVisible() && !action->menu() &&
                action->menuRole() != QAction::QuitRole && action->objectName() != QLatin1String("quit"))
                actions << action;
        answerWithAnyFile();
        m_journey.answers().saveAnswer =
            any<SaveAnswer>({SaveAnswer::Save, SaveAnswer::Discard, SaveAnswer::Cancel});
        if (!actions.isEmpty())
            any(actions)->trigger();
    }

    /// A widget that is seen, of whatever window is open.
    QWidget* anyWidget()
    {
        QList<QWidget*> widgets;
        for (QWidget* widget : QApplication::allWidgets())
            if (widget->isVisible() && widget->isEnabled() && !widget->size().isEmpty())
                widgets << widget;
        return widgets.isEmpty() ? nullptr : any(widgets);
    }

    void click()
    {
        QWidget* widget = anyWidget();
        if (!widget)
            return;
        const QPoint place(static_cast<int>(below(static_cast<size_t>(widget->width()))),
                           static_cast<int>(below(static_cast<size_t>(widget->height()))));
        answerWithAnyFile();
        if (below(4) == 0)
            QTest::mouseDClick(widget, Qt::LeftButton, {}, place);
        else
            QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    }

    void pressKey()
    {
        static const QList<Qt::Key> kKeys{Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Return,
                                          Qt::Key_Escape, Qt::Key_Delete,  Qt::Key_Up,    Qt::Key_Down,
                                          Qt::Key_Left,   Qt::Key_Right,   Qt::Key_Home,  Qt::Key_End,
                                          Qt::Key_A,      Qt::Key_4,       Qt::Key_F2,    Qt::Key_Plus};
        QWidget* focused = QApplication::focusWidget();
        const Qt::KeyboardModifiers modifiers = below(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::keyClick(focused ? focused : &m_journey.window(), any(kKeys), modifiers);
    }

    Journey& m_journey;
    std::mt19937 m_random;
    QTimer m_closer;
    QStringList m_files;
};

} // namespace

/// Whatever is clicked, typed, dropped and chosen: nothing crashes, hangs or warns, and the window still
/// works after.
class MonkeyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void randomJourney_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (int i = 1; i <= journeyCount(); ++i)
            QTest::addRow("%d", i) << static_cast<unsigned>(i);
    }

    void randomJourney()
    {
        QFETCH(unsigned, seed);
        Journey journey;
        QVERIFY(journey.openExample());
        {
            Monkey monkey(journey, seed);
            for (int i = 0; i < kSteps; ++i)
                monkey.step();
            journey.trigger("cancelJob");
            QVERIFY(journey.waitForIdle());
        }
        journey.answers().saveAnswer = SaveAnswer::Discard;
        journey.answers().paths.clear();
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForIdle());
        QVERIFY(journey.document().model());
    }
};

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
