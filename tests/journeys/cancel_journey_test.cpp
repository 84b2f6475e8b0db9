#include "app/example.h"
#include "app/explorer.h"
#include "tests/journeys/journey.h"
#include "widgets/progress_strip.h"
#include <QDir>

using namespace bitdepth;

/// Cancelling and closing in the middle of things.
class CancelJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void cancellingAnEvaluationLeavesTheWindowUsable()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(waitUntil([&] { return journey.window().evaluation().isBusy(); }));
        emit journey.find<ProgressStrip>("progressStrip")->cancelRequested();
        QVERIFY(journey.waitForIdle());
        QVERIFY(!journey.document().evaluation());
        QVERIFY(journey.message().isEmpty());
        journey.trigger("evaluate");
        QVERIFY(journey.waitForEvaluation());
    }

    void editingReplacesARunningEvaluation()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        for (const char* format : {"int7", "int6", "int5", "int4"})
            journey.setWeightFormat(0, QLatin1String(format));
        QVERIFY(journey.waitForEvaluation());
        QVERIFY(journey.waitForIdle());
        QCOMPARE(journey.document().evaluation()->layers.at(0).weights.format.name, std::string_view("int4"));
    }

    void cancellingAnExportLeavesNoFile()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        journey.trigger("cancelJob");
        QVERIFY(journey.waitForIdle());
        const QStringList before = QDir(journey.folder()).entryList(QDir::Files);
        const QString path = journey.file(QStringLiteral("half.onnx"));
        journey.answers().paths.enqueue(path);
        journey.trigger("exportModel"); // calibrates first
        QVERIFY(journey.window().exporter().job().isRunning());
        journey.trigger("cancelJob");
        QVERIFY(journey.waitForIdle());
        QCOMPARE(QDir(journey.folder()).entryList(QDir::Files), before);
        journey.answers().paths.enqueue(path);
        journey.trigger("exportModel");
        QVERIFY(journey.waitForIdle());
        QVERIFY(QFile::exists(path));
    }

    void closingInTheMiddleEnds()
    {
        auto journey = std::make_unique<Journey>();
        QVERIFY(journey->openExample());
        QVERIFY(waitUntil([&] { return journey->window().evaluation().isBusy(); }));
        QVERIFY(journey->window().close());
        journey.reset(); // waits for the job; a hang would time the test out
    }

    void openingAnotherModelInTheMiddle()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(waitUntil([&] { return journey.window().evaluation().isBusy(); }));
        QVERIFY(journey.openExample(QStringLiteral("depthwise")));
        QVERIFY(waitUntil([&] {
            return journey.document().model()->displayName() == "fashion_depthwise.onnx" &&
                   journey.document().evaluation() != nullptr;
        }));
        QVERIFY(journey.message().isEmpty());
    }
};

QTEST_MAIN(CancelJourneyTest)
#include "cancel_journey_test.moc"
