#include "engine/data/dataset.h"
#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/changed_samples_model.h"
#include "widgets/compare_figures_model.h"
#include "widgets/compare_layers_model.h"
#include "widgets/compare_panel.h"
#include "widgets/confusion_model.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QtTest>

using namespace bitdepth;

class ComparePanelTest : public QObject {
    Q_OBJECT

    static QString verdict(const ComparePanel& panel)
    {
        return panel.findChild<QLabel*>(QStringLiteral("compareVerdict"))->text();
    }
    static QString figure(const ComparePanel& panel, int row, int column)
    {
        return panel.figures()->index(row, column).data().toString();
    }

private slots:
    void init() { failOnAnyWarning(); }

    void emptyUntilThereAreTwo()
    {
        ComparePanel panel;
        panel.setCompared({});
        QCOMPARE(panel.figures()->rowCount(), 0);
        ComparedSet one = sampleComparison();
        one.candidates.resize(1);
        panel.setCompared(one);
        QCOMPARE(panel.samples()->rowCount(), 0);
    }

    /// Who opens the panel finds the newest candidate against the float model.
    void twoThatDifferAreComparedAtFirst()
    {
        ComparePanel panel;
        ComparedSet all = sampleComparison();
        ComparedSet one = all;
        one.candidates.resize(1);
        panel.setCompared(one);
        panel.setCompared(all);
        QCOMPARE(panel.first(), 0);
        QCOMPARE(panel.second(), int(all.candidates.size()) - 1);
        panel.setPair(0, 1);
        panel.setCompared(all); // what was chosen stays
        QCOMPARE(panel.second(), 1);
    }

    void theModelsKeepTheirPromises()
    {
        ComparePanel panel;
        QAbstractItemModelTester figures(panel.figures());
        QAbstractItemModelTester layers(panel.layers());
        QAbstractItemModelTester samples(panel.samples());
        QAbstractItemModelTester confusion(panel.confusion());
        panel.setCompared(sampleComparison());
        panel.setPair(0, 1);
        panel.setPair(1, 2);
        panel.showConfused(1, 2);
        panel.setPicture(0, QImage(4, 4, QImage::Format_RGB32));
        panel.setCompared({});
        panel.setCompared(sampleComparison());
    }

    void figuresStandSideBySide()
    {
        ComparePanel panel;
        panel.setCompared(sampleComparison());
        panel.setPair(1, 2);
        QCOMPARE(panel.figures()->columnCount(), 4); // titles, float, two candidates
        QVERIFY(figure(panel, CompareFiguresModel::MetricRow, 1).contains(QLatin1Char('%')));
        QVERIFY(figure(panel, CompareFiguresModel::DifferenceRow, 2).isEmpty()); // to itself
        // 40 of 400 samples are right no more, none is won.
        QCOMPARE(figure(panel, CompareFiguresModel::DifferenceRow, 3), QStringLiteral("−10.0 points"));
        QVERIFY(figure(panel, CompareFiguresModel::SignificanceRow, 3).startsWith(QStringLiteral("significant")));
    }

    void theVerdictNamesWhatWasLost()
    {
        ComparePanel panel;
        panel.setCompared(sampleComparison());
        panel.setPair(1, 2);
        QVERIFY2(verdict(panel).contains(QStringLiteral("40 ")), qPrintable(verdict(panel)));
        QVERIFY(verdict(panel).contains(QStringLiteral("significant (p < 0.001)")));
        panel.setPair(0, 1);
        QVERIFY2(verdict(panel).contains(QStringLiteral("not significant")), qPrintable(verdict(panel)));
        ComparedSet other = sampleComparison();
        other.candidates[2].isOnSamples = false;
        panel.setCompared(other);
        panel.setPair(1, 2);
        QVERIFY(verdict(panel).contains(QStringLiteral("not evaluated on the same samples")));
        QCOMPARE(panel.samples()->rowCount(), 0);
        QCOMPARE(figure(panel, CompareFiguresModel::DifferenceRow, 3), QStringLiteral("other samples"));
    }

    void onlyLayersThatDifferAreListed()
    {
        ComparePanel panel;
        panel.setCompared(sampleComparison());
        panel.setPair(1, 2);
        QCOMPARE(panel.layers()->rowCount(), 1);
        QCOMPARE(panel.layers()->layerAt(0), std::string("/two"));
        QVERIFY(panel.layers()->index(0, 1).data().toString().contains(QStringLiteral("int8")));
        QVERIFY(panel.layers()->index(0, 2).data().toString().contains(QStringLiteral("int4")));
        QSignalSpy activated(&panel, &ComparePanel::layerActivated);
        auto* view = panel.findChild<QTableView*>(QStringLiteral("compareLayers"));
        emit view->activated(view->model()->index(0, 0));
        QCOMPARE(activated.value(0).value(0).toString(), QStringLiteral("/two"));
    }

    void changedSamplesAreSeen()
    {
        ComparePanel panel;
        panel.setCompared(sampleComparison());
        panel.setPair(1, 2);
        QCOMPARE(panel.samples()->rowCount(), 40);
        const QModelIndex first = panel.samples()->index(0, ChangedSamplesModel::SampleColumn);
        QSignalSpy wanted(&panel, &ComparePanel::pictureWanted);
        QVERIFY(!first.data(Qt::DecorationRole).isValid());
        QVERIFY(!first.data(Qt::DecorationRole).isValid());
        QCOMPARE(wanted.count(), 1); // asked for once
        panel.setPicture(wanted[0][0].value<size_t>(), QImage(8, 8, QImage::Format_RGB32));
        QVERIFY(first.data(Qt::DecorationRole).isValid());
        QCOMPARE(first.siblingAtColumn(ChangedSamplesModel::VerdictColumn).data().toString(),
                 QStringLiteral("lost"));
        auto* shown = panel.findChild<QComboBox*>(QStringLiteral("compareShown"));
        shown->setCurrentIndex(2);
        emit shown->activated(2);
        QCOMPARE(panel.samples()->rowCount(), 0); // none is won
    }

    void aCellOfTheConfusionLeadsToItsSamples()
    {
        ComparePanel panel;
        panel.setCompared(sampleComparison());
        panel.setPair(1, 2);
        auto* view = panel.findChild<QTableView*>(QStringLiteral("compareConfusion"));
        QCOMPARE(panel.confusion()->rowCount(), 4);
        QCOMPARE(panel.confusion()->index(0, 1).data().toString(), QStringLiteral("10 (+10)"));
        emit view->clicked(view->model()->index(0, 1));
        QCOMPARE(panel.findChild<QTabWidget*>(QStringLiteral("compareTabs"))->currentIndex(), 3);
        QCOMPARE(panel.samples()->rowCount(), 10);
        for (const ChangedAnswer& answer : panel.samples()->answers()) {
            QCOMPARE(answer.label, 0);
            QCOMPARE(answer.second, 1);
        }
    }

    void theChosenPairStaysWhenCandidatesCome()
    {
        ComparePanel panel;
        ComparedSet set = sampleComparison();
        panel.setCompared(set);
        panel.setPair(0, 1);
        set.candidates.push_back(set.candidates.back());
        set.candidates.back().name = QStringLiteral("newest");
        panel.setCompared(set);
        QCOMPARE(panel.first(), 0);
        QCOMPARE(panel.second(), 1);
    }
};

QTEST_MAIN(ComparePanelTest)
#include "compare_panel_test.moc"
