#include "app/example.h"
#include "app/explorer.h"
#include "engine/runtime/calibration_check.h"
#include "engine/runtime/open_model.h"
#include "tests/journeys/journey.h"
#include "widgets/candidate_table.h"
#include "widgets/candidate_table_model.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/notes_button.h"
#include "widgets/tensor_panel.h"
#include "widgets/trade_off_plot.h"
#include <QComboBox>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>

using namespace bitdepth;

/// A person's way through the window, on the bundled example.
class ExploreJourneyTest : public QObject {
    Q_OBJECT

    static double weightSqnr(const Journey& journey, int row)
    {
        return journey.layerCell(row, LayerTableModel::SqnrColumn, LayerTableModel::SortRole).toDouble();
    }

private slots:
    void init() { failOnQtWarnings(); }

    void beginsWithTheWelcomePage()
    {
        Journey journey;
        QCOMPARE(journey.find<QStackedWidget>("pages")->currentWidget()->objectName(),
                 QStringLiteral("welcomePage"));
        QVERIFY(!journey.find<QAction>("exportModel")->isEnabled());
        QVERIFY(!journey.find<QAction>("evaluate")->isEnabled());
    }

    void theExampleIsEvaluatedByItself()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.document().floatEvaluation()->metric.value > 0.85);
        QVERIFY(journey.waitForIdle());
        QVERIFY(journey.document().calibration());
        QVERIFY(journey.message().isEmpty());
    }

    /// Marked as such, near to what comes out, and gone once that is known.
    void accuracyIsEstimatedBeforeItIsKnown()
    {
        Journey journey;
        std::vector<MetricEstimate> estimates;
        QStringList shown;
        const EvaluationController& evaluation = journey.window().evaluation();
        connect(&evaluation, &EvaluationController::estimateChanged, this, [&] {
            if (!evaluation.estimate())
                return;
            estimates.push_back(*evaluation.estimate());
            shown << journey.find<QWidget>("accuracyCard")->toolTip();
        });
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.waitForIdle());
        QCOMPARE(estimates.size(), size_t(1));
        QVERIFY(!evaluation.estimate());
        QVERIFY2(shown.front().startsWith(QStringLiteral("○ Estimated from")), qPrintable(shown.front()));
        const MetricValue& metric = journey.document().evaluation()->metric;
        QVERIFY(estimates.front().samples < estimates.front().ofSamples);
        QVERIFY(estimates.front().metric.low <= metric.value &&
                metric.value <= estimates.front().metric.high);
        QVERIFY(!journey.find<QWidget>("accuracyCard")->toolTip().contains(QStringLiteral("Estimated")));

        journey.setWeightFormat(1, QStringLiteral("int3")); // and again for every edit
        QVERIFY(journey.waitForEvaluation());
        QCOMPARE(estimates.size(), size_t(2));
    }

    void editingALayerChangesItsErrorAtOnce()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        const double before = weightSqnr(journey, 1);
        QVERIFY(before > 20);
        journey.setWeightFormat(1, QStringLiteral("int4"));
        QVERIFY(
            waitUntil([&] { return weightSqnr(journey, 1) > 1 && weightSqnr(journey, 1) < before - 10; }));
        journey.trigger("undo");
        QCOMPARE(weightSqnr(journey, 1), before); // known from before
        journey.trigger("redo");
        QVERIFY(journey.document().isStale());
        QVERIFY(journey.waitForEvaluation()); // by itself
        QVERIFY(!journey.document().isStale());
    }

    void theChosenTensorIsShown()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        auto* layers = journey.find<LayerTable>("layerTable");
        layers->setCurrentLayer(journey.document().model()->layers.at(2).name);
        QVERIFY(journey.waitForIdle());
        auto* panel = journey.find<TensorPanel>("tensorPanel");
        QVERIFY(panel->histogram()->tensor());
        const uint64_t weights = panel->histogram()->tensor()->histogram.total;
        QCOMPARE(weights, journey.document().model()->layers.at(2).weight.values->size());

        auto* kind = journey.find<QComboBox>("tensorKind");
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        QVERIFY(journey.waitForIdle());
        QVERIFY(waitUntil([&] { return panel->histogram()->tensor()->kind == TensorKind::InputActivation; }));
        QVERIFY(panel->histogram()->tensor()->histogram.total > weights);
    }

    void repairsAreSwitchedOnAndTheirEffectIsTold()
    {
        Journey journey;
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForEvaluation());
        const size_t notes = journey.document().evaluation()->notes.size();
        journey.trigger("repair-bias-correction");
        QCOMPARE(journey.document().recipe().repairs.size(), size_t(1));
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.document().evaluation()->notes.size() > notes);
        QVERIFY(!journey.find<NotesButton>("notesButton")->isHidden());
        // What was evaluated is what is exported: nobody waits for the repair again.
        bool repairsAgain = false;
        connect(&journey.window().exporter().job(), &BackgroundJob::progressed, this,
                [&](const Progress& progress) { repairsAgain |= progress.stage == Stage::Repairing; });
        const QString path = journey.file(QStringLiteral("repaired.onnx"));
        journey.answers().paths.enqueue(path);
        journey.trigger("exportModel");
        QVERIFY(journey.waitForIdle());
        QVERIFY(QFile::exists(path) && !repairsAgain);
        journey.trigger("undo");
        QVERIFY(!journey.find<QAction>("repair-bias-correction")->isChecked());
        QVERIFY(journey.document().evaluation()); // known from before
    }

    void whetherSamplesWereEnoughToCalibrateOnIsTold()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        const Recipe recipe = journey.document().recipe();
        QVERIFY(recipe.quantizesActivations());
        const Message verdict =
            checkCalibration(*journey.document().calibration(), recipe.activations).message;
        const std::vector<Message>& notes = journey.document().evaluation()->notes;
        QCOMPARE(std::count(notes.begin(), notes.end(), verdict), 1);
        QVERIFY(!journey.find<NotesButton>("notesButton")->isHidden());
    }

    void pinCompareExportAndUndoAll()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        journey.document().usePreset(QStringLiteral("default"));
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        QVERIFY(journey.waitForIdle());
        auto* candidates = journey.find<CandidateTable>("candidateTable")->model();
        QCOMPARE(candidates->rowCount(), 3); // the float model first
        QCOMPARE(journey.find<TradeOffPlot>("tradeOffPlot")->points().size(), size_t(3));

        const QString path = journey.file(QStringLiteral("small.onnx"));
        journey.answers().paths.enqueue(path);
        emit journey.find<CandidateTable>("candidateTable")->exportRequested(0);
        QVERIFY(journey.waitForIdle());
        QCOMPARE(journey.answers().lastProposal, journey.file(QStringLiteral("fashion_residual.int8.onnx")));
        QVERIFY(QFile::exists(path));
        QCOMPARE(QFileInfo(path).size(), journey.document().pins().at(0).candidate.evaluation->sizeBytes);
        QVERIFY(journey.message().contains(path));
        QVERIFY(openModel(path.toStdString()) != nullptr);

        while (journey.find<QAction>("undo")->isEnabled())
            journey.trigger("undo");
        QCOMPARE(candidates->rowCount(), 1);
        while (journey.find<QAction>("redo")->isEnabled())
            journey.trigger("redo");
        QCOMPARE(candidates->rowCount(), 3);
    }

    void candidatesAreUsedAgain()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        journey.setWeightFormat(0, QStringLiteral("int3"));
        emit journey.find<CandidateTable>("candidateTable")->useRequested(0);
        QCOMPARE(journey.layerCell(0, LayerTableModel::WeightsColumn, LayerTableModel::FormatRole).toString(),
                 QStringLiteral("int8"));
        QVERIFY(journey.document().evaluation()); // known from before
    }

    void aRecipeIsSavedAndOpenedAgain()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        journey.setWeightFormat(0, QStringLiteral("int4"));
        QVERIFY(journey.window().isWindowModified());
        const QString path = journey.file(QStringLiteral("mine.recipe.json"));
        journey.answers().paths.enqueue(path);
        journey.trigger("saveRecipe");
        QVERIFY(QFile::exists(path));
        QVERIFY(!journey.window().isWindowModified());
        journey.trigger("undo");
        journey.answers().paths.enqueue(path);
        journey.trigger("openRecipe");
        QVERIFY(waitUntil([&] { return !journey.window().isWindowModified(); }));
        QCOMPARE(journey.layerCell(0, LayerTableModel::WeightsColumn, LayerTableModel::FormatRole).toString(),
                 QStringLiteral("int4"));
        QCOMPARE(journey.document().recipeName(), QStringLiteral("mine"));
    }

    void closingAsksForAnUnsavedRecipe()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        journey.answers().saveAnswer = SaveAnswer::Cancel;
        QVERIFY(journey.window().close()); // nothing was changed
        journey.window().show();
        journey.setWeightFormat(0, QStringLiteral("int4"));
        QVERIFY(!journey.window().close());
        QCOMPARE(journey.answers().saveQuestions, 1);
        journey.answers().saveAnswer = SaveAnswer::Discard;
        QVERIFY(journey.window().close());
    }

    void droppingOpensModelAndRecentRemembersIt()
    {
        Journey journey;
        const QString copy = journey.file(QStringLiteral("dropped.onnx"));
        QVERIFY(QFile::copy(findExample(QStringLiteral("depthwise")).model, copy));
        journey.drop(copy);
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QVERIFY(journey.document().data().isEmpty());
        journey.drop(findExample(QStringLiteral("depthwise")).data);
        QVERIFY(waitUntil([&] { return !journey.document().data().isEmpty(); }));
        QVERIFY(journey.waitForIdle());
        QCOMPARE(journey.settings().recentModels(), QStringList{copy});
        journey.restart();
        QVERIFY(journey.find<QWidget>("recent0"));
    }
};

QTEST_MAIN(ExploreJourneyTest)
#include "explore_journey_test.moc"
