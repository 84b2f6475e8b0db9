#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/diagnosis_view.h"
#include "widgets/frontier_view.h"
#include "widgets/layer_table_model.h"
#include "widgets/sensitivity_model.h"
#include "widgets/sensitivity_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QUndoStack>

using namespace bitdepth;

/// A person lets the program find what is wrong with a recipe, in the real window.
class FindJourneyTest : public QObject {
    Q_OBJECT

    static QString sensitivityOf(const Journey& journey, int row)
    {
        return journey.layerCell(row, LayerTableModel::SensitivityColumn, Qt::DisplayRole).toString();
    }

    /// int8 weights that share one scale a tensor, which the depthwise example suffers from.
    static void usePerTensorWeights(Journey& journey)
    {
        QStringList layers;
        for (const Layer& layer : journey.document().model()->layers)
            layers << QString::fromStdString(layer.name);
        Quantizer coarse{
            formatNamed("int4"), {GranularityKind::PerTensor}, Scheme::Symmetric, {RangeMethodKind::MinMax}};
        journey.document().setWeights(layers, coarse);
    }

    static bool waitForFinding(Journey& journey)
    {
        return waitUntil([&journey] {
            for (const BackgroundJob* job : journey.window().explorer().findPanels().jobs())
                if (job->isRunning())
                    return false;
            return true;
        });
    }

private slots:
    void init() { failOnQtWarnings(); }

    void sensitivityIsEstimatedThenMeasured()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(sensitivityOf(journey, 0).isEmpty());
        journey.trigger("analyse");
        auto* view = journey.find<SensitivityView>("sensitivityView");
        QVERIFY(waitUntil([&] { return !sensitivityOf(journey, 0).isEmpty(); }));
        QVERIFY(waitForFinding(journey));
        const int rows = view->model()->rowCount();
        for (int row = 0; row < rows; ++row) {
            const QModelIndex weights = view->model()->index(row, SensitivityModel::WeightsColumn);
            QVERIFY(weights.data(SensitivityModel::MeasuredRole).toBool());
            QVERIFY(weights.data(SensitivityModel::SortRole).toDouble() > 0);
        }
        const double atFour = view->layerScale().worst;
        auto* bits = journey.find<QComboBox>("sensitivityBits");
        bits->setCurrentIndex(bits->findData(8));
        emit bits->activated(bits->currentIndex());
        QVERIFY(view->layerScale().worst < atFour); // an estimate, there at once
        QVERIFY(!view->model()
                     ->index(0, SensitivityModel::WeightsColumn)
                     .data(SensitivityModel::MeasuredRole)
                     .toBool());

        const ModelPtr analysed = journey.document().model();
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(waitUntil([&] { return journey.document().model() != analysed; }));
        QVERIFY(view->model()->isEmpty()); // figures of another model
        QVERIFY(sensitivityOf(journey, 0).isEmpty());
    }

    void aRemedyIsAppliedAndUndone()
    {
        Journey journey;
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(journey.waitForEvaluation());
        usePerTensorWeights(journey);
        QVERIFY(journey.waitForEvaluation());
        const Recipe before = journey.document().recipe();
        const double lost = journey.document().evaluation()->fidelity.sqnrDb;
        journey.trigger("diagnose");
        auto* view = journey.find<DiagnosisView>("diagnosisView");
        QVERIFY(waitForFinding(journey));
        QVERIFY(view->diagnosis());
        const std::vector<Finding>& findings = view->diagnosis()->findings;
        QVERIFY(!findings.empty());
        QVERIFY(findings.front().advised.has_value());
        const QString name = QStringLiteral("remedy-%1").arg(*findings.front().advised);
        auto* button = journey.find<QPushButton>(qPrintable(name));
        button->click();
        QVERIFY(!(journey.document().recipe() == before));
        QVERIFY(!button->isEnabled()); // it was for the recipe before
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.document().evaluation()->fidelity.sqnrDb > lost);
        journey.document().undoStack().undo();
        QVERIFY(sameChoices(journey.document().recipe(), before));
        QVERIFY(button->isEnabled());
    }

    void theDialWalksAlongTheFrontier()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        journey.find<QCheckBox>("useRepairs")->setChecked(false); // quick
        const Recipe before = journey.document().recipe();
        journey.trigger("searchFrontier");
        auto* view = journey.find<FrontierView>("frontierView");
        QVERIFY(waitUntil([view] { return view->points().size() >= 2; }));
        journey.find<QPushButton>("searchButton")->click(); // stop
        QVERIFY(waitForFinding(journey));
        const size_t found = view->points().size();
        QVERIFY(found >= 2);
        QCOMPARE(journey.find<QPushButton>("searchButton")->text(), QStringLiteral("Go on"));

        const int steps = journey.document().undoStack().count();
        auto* dial = journey.find<QSlider>("frontierDial");
        dial->setValue(1);
        dial->setValue(0);
        dial->setValue(1);
        QVERIFY(sameChoices(journey.document().recipe(), view->points().at(1)->recipe));
        QCOMPARE(journey.document().undoStack().count(), steps + 1); // one walk, one step
        const size_t pins = journey.document().pins().size();
        journey.find<QPushButton>("pinPoint")->click();
        QVERIFY(waitUntil([&] { return journey.document().pins().size() == pins + 1; }));
        QCOMPARE(journey.document().pins().back().candidate.evaluation->sizeBytes,
                 view->points().at(1)->sizeBytes);
        journey.document().undoStack().undo(); // the pin
        journey.document().undoStack().undo();
        QVERIFY(sameChoices(journey.document().recipe(), before));
    }

    void theDeviceIsCheckedAtEveryEditAndRemembered()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        auto* box = journey.find<QComboBox>("deviceBox");
        auto* verdict = journey.find<QLabel>("deviceVerdict");
        box->setCurrentIndex(box->findData(QStringLiteral("nano-33-ble-sense")));
        emit box->activated(box->currentIndex());
        QVERIFY2(verdict->text().startsWith(QStringLiteral("Fits on")), qPrintable(verdict->text()));
        const QString before = verdict->text();
        journey.document().usePreset(QStringLiteral("float16")); // for which the board has no kernels
        QVERIFY(waitUntil([&] { return verdict->text() != before; }));
        QVERIFY2(verdict->text().startsWith(QStringLiteral("Does not run")), qPrintable(verdict->text()));
        journey.restart();
        QCOMPARE(journey.find<QComboBox>("deviceBox")->currentData().toString(),
                 QStringLiteral("nano-33-ble-sense"));
    }

    void withoutDataEachSaysWhatIsMissing()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForIdle());
        journey.window().evaluation().setAutomatic(false);
        journey.document().setModel(journey.document().model(), {});
        for (const char* action : {"analyse", "diagnose", "searchFrontier"}) {
            journey.window().dismissMessage();
            journey.trigger(action);
            QVERIFY(journey.message().contains(QStringLiteral("Choose data first")));
        }
    }
};

QTEST_MAIN(FindJourneyTest)
#include "find_journey_test.moc"
