#include "tests/journeys/journey.h"
#include <QComboBox>

using namespace bitdepth;

namespace {

void choosePreset(Journey& journey, const char* id)
{
    auto* presets = journey.find<QComboBox>("presetBox");
    const int index = presets->findData(QLatin1String(id));
    presets->setCurrentIndex(index);
    emit presets->activated(index);
}

} // namespace

class FastestJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void measuresBeforeItChooses()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        choosePreset(journey, "16x8"); // which is never the fastest, so that the recipe has to change
        choosePreset(journey, "fastest");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().recipe().name, std::string("Fastest"), 120000);
        checkRecipeFits(journey.document().recipe(), *journey.document().model());
        QVERIFY(journey.waitForEvaluation()); // of the recipe it found
        journey.document().undoStack().undo();
        QVERIFY(journey.document().recipe().name != "Fastest");
    }

    void exportingSaysWhetherThePromiseHolds()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        journey.answers().paths << journey.file(QStringLiteral("out.onnx"));
        journey.trigger("exportModel");
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains(QLatin1String("Exported")), 60000);
        QVERIFY2(journey.message().contains(QLatin1String("executed")), qPrintable(journey.message()));
    }
};

QTEST_MAIN(FastestJourneyTest)
#include "fastest_journey_test.moc"
