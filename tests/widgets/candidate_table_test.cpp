#include "tests/support/quiet.h"
#include "tests/widgets/sample_views.h"
#include "widgets/candidate_table.h"
#include "widgets/candidate_table_model.h"
#include "widgets/formatting.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <cmath>

using namespace bitdepth;

/// Candidates side by side.
class CandidateTableTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void modelKeepsTheRules()
    {
        CandidateTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCandidates(nullptr, sampleCandidates());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.candidateAt(0), 0);
        model.setCandidates(sampleFloat(), sampleCandidates());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.candidateAt(0), -1);
        QCOMPARE(model.rowOf(-1), 0);
        QCOMPARE(model.rowOf(4), 5);
        QCOMPARE(model.rowOf(5), -1);
        model.setCandidates(nullptr, {});
        QCOMPARE(model.rowOf(-1), -1);
    }

    void aCandidateWithoutResultShowsNothing()
    {
        CandidateTableModel model;
        model.setCandidates(sampleFloat(), {{"waiting", {}, nullptr}});
        for (int column = 1; column < model.columnCount(); ++column)
            QCOMPARE(model.index(1, column).data().toString(), QString());
    }

    void cellsSayWhatIsKnown()
    {
        CandidateTableModel model;
        auto candidates = sampleCandidates();
        candidates.push_back({"no latency", {}, sampleEvaluation("no latency", 0.9, 1000, 0)});
        model.setCandidates(sampleFloat(), candidates);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(1, CandidateTableModel::MetricColumn), QStringLiteral("91.4 % [89.7, 93.1]"));
        QCOMPARE(text(1, CandidateTableModel::ChangeColumn), QStringLiteral("−0.4 points"));
        QCOMPARE(text(0, CandidateTableModel::ChangeColumn), QString());
        QCOMPARE(text(1, CandidateTableModel::LatencyColumn), QStringLiteral("360 µs (342–403)"));
        QCOMPARE(text(6, CandidateTableModel::LatencyColumn), QStringLiteral("–"));
        QVERIFY(std::isnan(model.index(6, CandidateTableModel::LatencyColumn)
                               .data(CandidateTableModel::SortRole)
                               .toDouble()));
        const QString ran =
            model.index(1, CandidateTableModel::LatencyColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(ran.contains(QLatin1String("int8 kernels (layers: 21 of 21)")));
    }

    void figuresSayWhereTheyComeFrom()
    {
        CandidateTableModel model;
        model.setCandidates(sampleFloat(), sampleCandidates());
        const auto mark = [&](int row, int column) {
            return model.index(row, column).data(CandidateTableModel::MarkRole).toString();
        };
        QCOMPARE(mark(0, CandidateTableModel::MetricColumn), provenanceMark(Provenance::Measured));
        QCOMPARE(mark(1, CandidateTableModel::MetricColumn), provenanceMark(Provenance::Simulated));
        QCOMPARE(mark(1, CandidateTableModel::SizeColumn), provenanceMark(Provenance::Measured));
        QCOMPARE(mark(1, CandidateTableModel::RamColumn), provenanceMark(Provenance::Estimated));
        QCOMPARE(mark(0, CandidateTableModel::SqnrColumn), QString());
    }

    void theBestOfEachColumnStandsOut()
    {
        CandidateTableModel model;
        model.setCandidates(sampleFloat(), sampleCandidates());
        const auto best = [&](int column) {
            QList<int> rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, column).data(CandidateTableModel::BestRole).toBool())
                    rows << row;
            }
            return rows;
        };
        QCOMPARE(best(CandidateTableModel::MetricColumn), QList<int>{4});
        QCOMPARE(best(CandidateTableModel::SizeColumn), QList<int>{2});
        QCOMPARE(best(CandidateTableModel::LatencyColumn), QList<int>{5});
    }

    void aNewNameIsAnnounced()
    {
        CandidateTableModel model;
        model.setCandidates(sampleFloat(), sampleCandidates());
        QSignalSpy renamed(&model, &CandidateTableModel::renamed);
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x")));
        QVERIFY(!model.setData(model.index(1, 0), QStringLiteral("  ")));
        QVERIFY(model.setData(model.index(2, 0), QStringLiteral(" tiny ")));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed[0][0].toInt(), 1);
        QCOMPARE(renamed[0][1].toString(), QStringLiteral("tiny"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Smallest"));
    }

    void actionsNameTheCandidate()
    {
        CandidateTable table;
        table.setCandidates(sampleFloat(), sampleCandidates());
        const auto action = [&](const char* name) { return table.findChild<QAction*>(QLatin1String(name)); };
        QSignalSpy use(&table, &CandidateTable::useRequested);
        QSignalSpy remove(&table, &CandidateTable::removeRequested);
        table.setCurrentCandidate(-1);
        QVERIFY(!action("useCandidate")->isEnabled());
        QVERIFY(!action("removeCandidate")->isEnabled());
        table.view()->sortByColumn(CandidateTableModel::SizeColumn, Qt::AscendingOrder);
        table.setCurrentCandidate(3);
        action("useCandidate")->trigger();
        QCOMPARE(use.takeFirst()[0].toInt(), 3);
        action("removeCandidate")->trigger();
        QCOMPARE(remove.takeFirst()[0].value<QList<int>>(), QList<int>{3});
        table.view()->selectAll();
        QCOMPARE(table.selectedCandidates(), (QList<int>{0, 1, 2, 3, 4}));
    }

    void theChosenOneStaysChosen()
    {
        CandidateTable table;
        auto candidates = sampleCandidates();
        table.setCandidates(sampleFloat(), candidates);
        table.setCurrentCandidate(2);
        candidates.push_back({"another", {}, sampleEvaluation("another", 0.8, 5000, 1)});
        table.setCandidates(sampleFloat(), candidates);
        QCOMPARE(table.currentCandidate(), 2);
        candidates.resize(1);
        table.setCandidates(sampleFloat(), candidates);
        QCOMPARE(table.currentCandidate(), 0);
        table.setCandidates(nullptr, {});
        QCOMPARE(table.currentCandidate(), -1);
    }

    void tableAsText()
    {
        CandidateTable table;
        table.setCandidates(sampleFloat(), sampleCandidates());
        const QStringList lines = table.toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0].count(QLatin1Char(',')), lines[1].count(QLatin1Char(',')));
        QVERIFY(lines[2].startsWith(QLatin1String("Full integer,top1,0.914,")));
        QCOMPARE(table.toMarkdown().split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 8);
    }
};

QTEST_MAIN(CandidateTableTest)
#include "candidate_table_test.moc"
