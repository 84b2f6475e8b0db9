#include "app/document.h"
#include "tests/journeys/small_model.h"
#include "tests/journeys/waiting.h"
#include <QtTest>

using namespace bitdepth;

namespace {

Quantizer named(const char* format)
{
    Quantizer quantizer;
    quantizer.format = formatNamed(format);
    quantizer.granularity.kind = GranularityKind::PerChannel;
    return quantizer;
}

Quantizer clippedAt(Quantizer quantizer, double high)
{
    quantizer.range = {RangeMethodKind::Fixed, 0, -high, high};
    return quantizer;
}

EvaluationPtr evaluationNamed(const char* name)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->name = name;
    return evaluation;
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

    std::string weightFormat(const char* layer) const
    {
        return std::string(m_document->recipe().weightsOf(layer).format.name);
    }

private slots:
    void init()
    {
        failOnQtWarnings();
        m_document = std::make_unique<Document>();
        m_document->setModel(smallModel());
    }

    void beginsWithFullIntegerAndNothingToUndo()
    {
        QCOMPARE(weightFormat("conv"), std::string("int8"));
        QVERIFY(m_document->recipe().quantizesActivations());
        QVERIFY(!m_document->undoStack().canUndo());
        QVERIFY(!m_document->isModified());
    }

    void undoNamesTheChoiceAndTakesItBack()
    {
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        QCOMPARE(weightFormat("conv"), std::string("int4"));
        QCOMPARE(weightFormat("fc"), std::string("int8"));
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Set weights of conv to int4"));
        QVERIFY(m_document->isModified());
        m_document->undoStack().undo();
        QCOMPARE(weightFormat("conv"), std::string("int8"));
        QVERIFY(!m_document->isModified());
        m_document->undoStack().redo();
        QCOMPARE(weightFormat("conv"), std::string("int4"));
    }

    void figuresComeBackWithTheirData()
    {
        DataSelection chosen;
        chosen.request.path = "some.npz";
        m_document->selectData(chosen);
        const EvaluationPtr floatModel = evaluationNamed("float");
        const EvaluationPtr figures = evaluationNamed("recipe");
        const auto calibration = std::make_shared<const Calibration>();
        m_document->recordFloatEvaluation(floatModel);
        m_document->recordCalibration(calibration);
        m_document->recordEvaluation(m_document->recipe(), figures);
        m_document->undoStack().undo();
        QVERIFY(m_document->data().request.path.empty());
        QVERIFY(!m_document->floatEvaluation() && !m_document->evaluation() && !m_document->calibration());
        m_document->undoStack().redo();
        QCOMPARE(m_document->floatEvaluation(), floatModel);
        QCOMPARE(m_document->evaluation(), figures);
        QCOMPARE(m_document->latestEvaluation(), figures);
        QCOMPARE(m_document->calibration(), calibration);
    }

    void severalLayersAreOneStep()
    {
        m_document->setActivations({QStringLiteral("conv"), QStringLiteral("fc")}, named("int16"));
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_document->undoStack().undoText().contains(QStringLiteral("2 layers")));
        m_document->beginStep(QStringLiteral("Both"));
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        m_document->setWeights({QStringLiteral("fc")}, named("int4"));
        m_document->endStep();
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().undo();
        QCOMPARE(weightFormat("conv"), std::string("int8"));
        QCOMPARE(weightFormat("fc"), std::string("int8"));
    }

    void draggingABorderIsOneStep()
    {
        const QStringList conv{QStringLiteral("conv")};
        const Quantizer before = m_document->recipe().weightsOf("conv");
        for (int pixel = 10; pixel > 0; --pixel)
            m_document->setWeights(conv, clippedAt(before, pixel * 0.1));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->setWeights({QStringLiteral("fc")}, clippedAt(before, 1));
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().setIndex(0);
        QVERIFY(m_document->recipe().weightsOf("conv") == before);
    }

    void repairsAreSwitchedAndTakenBack()
    {
        m_document->setRepairs({Repair::BiasCorrection}, QStringLiteral("Switch on"));
        QCOMPARE(m_document->recipe().repairs, std::vector<Repair>{Repair::BiasCorrection});
        QVERIFY(m_document->isModified());
        m_document->setRepairs({Repair::BiasCorrection}, QStringLiteral("Again"));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->recipe().repairs.empty());
    }

    void choosingTheSameAgainIsNoStep()
    {
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void theNameSaysThatARecipeWasEdited()
    {
        QCOMPARE(m_document->recipeName(), QStringLiteral("Full integer"));
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        QCOMPARE(m_document->recipeName(), QStringLiteral("Full integer, edited"));
        m_document->setWeights({QStringLiteral("conv")}, named("int5"));
        QCOMPARE(m_document->recipeName(), QStringLiteral("Full integer, edited"));
        m_document->usePreset(QStringLiteral("float16"));
        QCOMPARE(m_document->recipeName(), QStringLiteral("Float16"));
    }

    void undoFindsTheFiguresOfTheRecipeBefore()
    {
        const Recipe first = m_document->recipe();
        const EvaluationPtr figures = evaluationNamed("first");
        m_document->recordEvaluation(first, figures);
        QCOMPARE(m_document->evaluation(), figures);
        QVERIFY(!m_document->isStale());
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        QVERIFY(!m_document->evaluation());
        QVERIFY(m_document->isStale());
        m_document->undoStack().undo();
        QCOMPARE(m_document->evaluation(), figures);
        QVERIFY(!m_document->isStale());
    }

    void candidatesArePinnedRenamedUsedAndRemoved()
    {
        m_document->pinEvaluation();
        QCOMPARE(m_document->pins().size(), size_t(0)); // nothing is known yet
        m_document->recordEvaluation(m_document->recipe(), evaluationNamed("a"));
        m_document->pinEvaluation();
        m_document->pinEvaluation();
        QCOMPARE(m_document->candidates().at(0).name, std::string("Full integer"));
        QCOMPARE(m_document->candidates().at(1).name, std::string("Full integer (2)"));

        m_document->renameCandidate(1, QStringLiteral("  small  "));
        QCOMPARE(m_document->candidates().at(1).name, std::string("small"));
        m_document->renameCandidate(1, QStringLiteral("   "));
        QCOMPARE(m_document->candidates().at(1).name, std::string("small"));

        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        m_document->useCandidate(0);
        QCOMPARE(weightFormat("conv"), std::string("int8"));
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Use Full integer again"));

        m_document->removeCandidates({0, 1});
        QVERIFY(m_document->pins().empty());
        m_document->undoStack().undo();
        QCOMPARE(m_document->pins().size(), size_t(2));
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QVERIFY(m_document->pins().empty());
        while (m_document->undoStack().canRedo())
            m_document->undoStack().redo();
        QVERIFY(m_document->pins().empty());
        QCOMPARE(weightFormat("conv"), std::string("int8"));
    }

    void otherModelsStartOver()
    {
        m_document->recordEvaluation(m_document->recipe(), evaluationNamed("a"));
        m_document->pinEvaluation();
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        m_document->setModel(smallModel());
        QVERIFY(m_document->pins().empty());
        QVERIFY(!m_document->evaluation());
        QVERIFY(!m_document->undoStack().canUndo());
        QVERIFY(!m_document->isModified());
    }

    void savingMakesTheRecipeUnmodified()
    {
        m_document->setWeights({QStringLiteral("conv")}, named("int4"));
        m_document->markRecipeSaved("/tmp/a.recipe.json");
        QVERIFY(!m_document->isModified());
        m_document->undoStack().undo();
        QVERIFY(m_document->isModified());
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
