#include "tests/support/quiet.h"
#include "widgets/tour.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace bitdepth;

class TourTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_part = new QPushButton(m_window.get());
        m_part->setGeometry(20, 20, 100, 30);
        m_low = new QPushButton(m_window.get());
        m_low->setGeometry(20, 560, 860, 30);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_tour = new Tour(m_window.get());
    }

    void leadsThroughTheSteps()
    {
        m_part->setFocus();
        QSignalSpy ended(m_tour, &Tour::ended);
        begin();
        QCOMPARE(m_tour->geometry(), m_window->rect());
        QCOMPARE(text(), QStringLiteral("one"));
        QVERIFY(!button("tourBack")->isVisible());
        QVERIFY(button("tourNext")->hasFocus());
        QTest::keyClick(button("tourNext"), Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("two"));
        button("tourBack")->click();
        QCOMPARE(text(), QStringLiteral("one"));
        button("tourNext")->click();
        button("tourNext")->click();
        QCOMPARE(text(), QStringLiteral("three"));
        QVERIFY(!button("tourSkip")->isVisible());
        QCOMPARE(ended.size(), 0);
        button("tourNext")->click();
        QCOMPARE(ended.size(), 1);
        QVERIFY(m_tour->isHidden());
        QVERIFY(m_part->hasFocus()); // back where it was
    }

    void theBubbleDoesNotHideWhatItPointsAt()
    {
        begin();
        const auto bubble = [this] { return button("tourNext")->parentWidget()->geometry(); };
        QVERIFY(!bubble().intersects(m_part->geometry()));
        button("tourNext")->click();
        QVERIFY(!bubble().intersects(m_low->geometry()));
        QVERIFY(m_tour->rect().contains(bubble()));
        m_window->resize(500, 400);
        QTest::qWait(20);
        QVERIFY(m_tour->rect().contains(bubble()));
    }

    void escapeAndTabAreUnderstood()
    {
        begin();
        QTest::keyClick(button("tourNext"), Qt::Key_Tab);
        QVERIFY(button("tourSkip")->hasFocus());
        QTest::keyClick(button("tourSkip"), Qt::Key_Tab);
        QVERIFY(button("tourNext")->hasFocus());
        QTest::keyClick(button("tourNext"), Qt::Key_Escape);
        QVERIFY(m_tour->isHidden());
    }

    void noStepsNoTour()
    {
        m_tour->start({});
        QVERIFY(m_tour->isHidden());
    }

private:
    void begin()
    {
        m_tour->start({{m_part, QStringLiteral("1"), QStringLiteral("one")},
                       {m_low, QStringLiteral("2"), QStringLiteral("two")},
                       {nullptr, QStringLiteral("3"), QStringLiteral("three")}});
    }
    QPushButton* button(const char* name) const
    {
        return m_tour->findChild<QPushButton*>(QLatin1String(name));
    }
    QString text() const { return m_tour->findChild<QLabel*>(QStringLiteral("tourText"))->text(); }

    std::unique_ptr<QWidget> m_window;
    QPushButton* m_part = nullptr;
    QPushButton* m_low = nullptr;
    Tour* m_tour = nullptr;
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
