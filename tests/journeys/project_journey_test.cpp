#include "app/autosave.h"
#include "app/example.h"
#include "engine/core/file.h"
#include "engine/project/project_file.h"
#include "tests/journeys/journey.h"
#include "tests/support/full_disk.h"
#include "widgets/candidate_table.h"
#include "widgets/candidate_table_model.h"
#include "widgets/layer_table_model.h"
#include <QDir>
#include <QProcess>
#include <QPushButton>

using namespace bitdepth;

namespace {

const QString kCrashSwitch = QStringLiteral("--leave-work-in");

/// What the views show of the candidates, to be compared.
QStringList shownFigures(const Journey& journey)
{
    const CandidateTableModel* model = journey.find<CandidateTable>("candidateTable")->model();
    QStringList figures;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            figures << model->index(row, column).data().toString();
    return figures;
}

/// A model and data of its own in the journey's folder, two candidates pinned, saved as "mine.bitdepth".
void makeProject(Journey& journey)
{
    const ExampleFiles example = findExample(QStringLiteral("depthwise"));
    QVERIFY(QFile::copy(example.model, journey.file(QStringLiteral("net.onnx"))));
    DataRequest data;
    data.path = example.data.toStdString();
    data.calibrationPath = example.calibration.toStdString();
    data.count = 80;
    journey.window().loader().openModelWithData(journey.file(QStringLiteral("net.onnx")).toStdString(), data);
    QVERIFY(journey.waitForEvaluation());
    journey.trigger("pin");
    journey.setWeightFormat(1, QStringLiteral("int4"));
    QVERIFY(journey.waitForEvaluation());
    journey.trigger("pin");
    journey.answers().paths.enqueue(journey.file(QStringLiteral("mine.bitdepth")));
    journey.trigger("saveProject");
    QVERIFY(!journey.window().isWindowModified());
}

/// Without another word: edits, waits until that is kept aside, says so and waits for its end.
int leaveWork(const QString& folder)
{
    Journey journey(folder);
    if (!journey.openExample() || !journey.waitForIdle())
        return 1;
    QObject::connect(&journey.window().files().autosave(), &Autosave::written, [] {
        std::puts("kept");
        std::fflush(stdout);
    });
    journey.setWeightFormat(2, QStringLiteral("int3"));
    waitUntil([] { return false; });
    return 0;
}

} // namespace

/// A project saved, closed, opened again; and work that a crash would have cost.
class ProjectJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnQtWarnings(); }

    void aReopenedProjectShowsTheSameFiguresWithoutRunning()
    {
        Journey journey;
        makeProject(journey);
        QVERIFY(journey.waitForIdle());
        const QStringList before = shownFigures(journey);
        const Recipe recipe = journey.document().recipe();
        journey.restart();
        journey.drop(journey.file(QStringLiteral("mine.bitdepth")));
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QCOMPARE(shownFigures(journey), before);
        QVERIFY(journey.document().evaluation());
        QVERIFY(journey.document().hasStoredFigures());
        QVERIFY(journey.document().recipe() == recipe);
        QVERIFY(!journey.window().isWindowModified());
        QVERIFY(journey.window().windowTitle().startsWith(QStringLiteral("mine.bitdepth")));
        QVERIFY(journey.waitForIdle());
        QVERIFY(journey.document().hasStoredFigures()); // nothing was computed anew by itself
    }

    void evaluatingComputesStoredFiguresAnew()
    {
        Journey journey;
        makeProject(journey);
        QVERIFY(journey.waitForIdle());
        const QStringList before = shownFigures(journey);
        journey.restart();
        journey.window().files().openModelFile(journey.file(QStringLiteral("mine.bitdepth")));
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QVERIFY(journey.waitForIdle());
        QVERIFY(journey.find<QAction>("evaluate")->isEnabled());
        journey.trigger("evaluate");
        QVERIFY(waitUntil([&] { return !journey.document().hasStoredFigures(); }));
        QVERIFY(journey.waitForIdle());
        QCOMPARE(shownFigures(journey), before);
        QVERIFY(!journey.find<QAction>("evaluate")->isEnabled());
    }

    void closingAsksForPinnedCandidates()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QVERIFY(journey.waitForEvaluation());
        journey.trigger("pin");
        QVERIFY(journey.window().isWindowModified());
        journey.answers().saveAnswer = SaveAnswer::Save;
        QVERIFY(!journey.window().close()); // nobody said where to
        journey.answers().paths.enqueue(journey.file(QStringLiteral("pins")));
        QVERIFY(journey.window().close());
        QVERIFY(QFile::exists(journey.file(QStringLiteral("pins.bitdepth"))));
        QCOMPARE(journey.answers().saveQuestions, 2);
    }

    void editsAfterSavingAreNoticed()
    {
        Journey journey;
        makeProject(journey);
        emit journey.find<CandidateTable>("candidateTable")->renamed(0, QStringLiteral("first"));
        QVERIFY(journey.window().isWindowModified());
        journey.trigger("undo");
        QVERIFY(!journey.window().isWindowModified());
        journey.document().recolorCandidate(1, 6);
        QVERIFY(journey.window().isWindowModified());
        journey.trigger("saveProject"); // where it was
        QVERIFY(!journey.window().isWindowModified());
        const Project saved = readProject(journey.file(QStringLiteral("mine.bitdepth")).toStdString());
        QCOMPARE(saved.candidates.at(1).candidate.color, 6);
    }

    void aFullDiskLosesNothing()
    {
        Journey journey;
        makeProject(journey);
        QVERIFY(journey.waitForIdle());
        const std::filesystem::path file = journey.file(QStringLiteral("mine.bitdepth")).toStdString();
        const std::string before = readFile(file);
        journey.document().recolorCandidate(1, 6);
        {
            const FullDisk disk(1024);
            journey.trigger("saveProject");
            QVERIFY2(journey.message().contains(QStringLiteral("mine.bitdepth")),
                     qPrintable(journey.message()));
            journey.answers().saveAnswer = SaveAnswer::Save;
            QVERIFY(!journey.window().close());
        }
        QVERIFY(journey.window().isWindowModified());
        QCOMPARE(readFile(file), before);
        journey.trigger("saveProject"); // there is room again
        QVERIFY(!journey.window().isWindowModified());
        QCOMPARE(readProject(file).candidates.at(1).candidate.color, 6);
    }

    void aMovedModelIsAskedFor()
    {
        Journey journey;
        makeProject(journey);
        const QStringList before = shownFigures(journey);
        journey.restart();
        const QString moved = journey.file(QStringLiteral("moved.onnx"));
        QVERIFY(QFile::rename(journey.file(QStringLiteral("net.onnx")), moved));
        journey.drop(journey.file(QStringLiteral("mine.bitdepth")));
        QVERIFY(waitUntil([&] { return !journey.answers().lastSentence.isEmpty(); }));
        QVERIFY2(journey.answers().lastSentence.contains(QStringLiteral("net.onnx")),
                 qPrintable(journey.answers().lastSentence));
        QVERIFY(!journey.document().model());
        journey.answers().missingAnswer = MissingAnswer::Choose;
        journey.answers().paths.enqueue(moved);
        journey.drop(journey.file(QStringLiteral("mine.bitdepth")));
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QCOMPARE(shownFigures(journey), before);
    }

    void figuresOfAChangedModelAreNotShown()
    {
        Journey journey;
        makeProject(journey);
        journey.restart();
        const QString model = journey.file(QStringLiteral("net.onnx"));
        QFile file(model);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.write(QByteArray(bytes).replace("pytorch", "pytarch")) == bytes.size());
        file.close();
        journey.window().evaluation().setAutomatic(false);
        journey.answers().missingAnswer = MissingAnswer::GoOn;
        journey.drop(journey.file(QStringLiteral("mine.bitdepth")));
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QVERIFY(journey.answers().lastSentence.contains(QStringLiteral("not as it was")));
        QVERIFY(!journey.document().evaluation());
        QCOMPARE(journey.document().pins().size(), size_t(2));
        QVERIFY(!journey.document().pins().front().candidate.evaluation);
        journey.trigger("evaluate");
        QVERIFY(waitUntil([&] { return !journey.document().hasStoredFigures(); }));
        QVERIFY(waitUntil([&] { return journey.document().nextStoredCandidate() < 0; }));
        QVERIFY(journey.document().pins().front().candidate.evaluation);
    }

    void missingDataLeavesTheStoredFigures()
    {
        Journey journey;
        makeProject(journey);
        Project project = readProject(journey.file(QStringLiteral("mine.bitdepth")).toStdString());
        project.data->path = "/no/such/data.npz";
        writeProject(project, journey.file(QStringLiteral("mine.bitdepth")).toStdString());
        journey.restart();
        journey.answers().missingAnswer = MissingAnswer::GoOn;
        journey.drop(journey.file(QStringLiteral("mine.bitdepth")));
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QVERIFY(journey.document().data().isEmpty());
        QVERIFY(journey.document().evaluation());
        QCOMPARE(journey.document().project().data->path, project.data->path);
    }

    void brokenProjectsLeaveTheWindowAsItWas()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        const ModelPtr before = journey.document().model();
        QFile file(journey.file(QStringLiteral("broken.bitdepth")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"version\": 1, \"mode");
        file.close();
        journey.drop(file.fileName());
        QVERIFY(journey.waitForMessage());
        QVERIFY(journey.message().contains(QStringLiteral("broken.bitdepth")));
        QCOMPARE(journey.document().model(), before);
    }

    void savedWorkLeavesNoCopy()
    {
        Journey journey;
        QVERIFY(journey.openExample());
        QSignalSpy written(&journey.window().files().autosave(), &Autosave::written);
        journey.setWeightFormat(0, QStringLiteral("int4"));
        QVERIFY(waitUntil([&] { return !written.isEmpty(); }));
        const QString copy = journey.window().files().autosave().file();
        QVERIFY(QFile::exists(copy));
        journey.window().files().offerRecovery(); // its own work is not offered
        QVERIFY(journey.message().isEmpty());
        journey.answers().paths.enqueue(journey.file(QStringLiteral("saved.bitdepth")));
        journey.trigger("saveProject");
        QVERIFY(waitUntil([&] { return !QFile::exists(copy); }));
        journey.setWeightFormat(1, QStringLiteral("int4"));
        journey.restart(); // discards
        QVERIFY(QDir(journey.settings().recoveryFolder()).isEmpty());
    }

    void workIsRecoveredAfterAKill()
    {
        QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {kCrashSwitch, folder.path()});
        QVERIFY(waitUntil([&] { return child.readAllStandardOutput().contains("kept"); }));
        Journey journey(folder.path());
        journey.window().files().offerRecovery(); // the other one lives
        QVERIFY(journey.message().isEmpty());
        child.kill(); // SIGKILL: no farewell
        QVERIFY(child.waitForFinished());
        journey.window().files().offerRecovery();
        QVERIFY2(journey.message().contains(QStringLiteral("fashion_residual.onnx")),
                 qPrintable(journey.message()));
        journey.find<QPushButton>("recoverWork")->click();
        QVERIFY(waitUntil([&] { return journey.document().model() != nullptr; }));
        QCOMPARE(journey.layerCell(2, LayerTableModel::WeightsColumn, LayerTableModel::FormatRole).toString(),
                 QStringLiteral("int3"));
        QVERIFY(!journey.document().data().isEmpty());
        QVERIFY(journey.window().isWindowModified());
        QVERIFY(journey.document().projectPath().empty());
        journey.answers().paths.enqueue(journey.file(QStringLiteral("kept.bitdepth")));
        journey.trigger("saveProject");
        QVERIFY(!journey.window().isWindowModified());
        QVERIFY(waitUntil([&] { return QDir(journey.settings().recoveryFolder()).isEmpty(); }));
    }

    void discardedWorkIsGone()
    {
        QTemporaryDir folder;
        Journey journey(folder.path());
        const QString recovery = journey.settings().recoveryFolder();
        QVERIFY(QDir().mkpath(recovery));
        Project project;
        project.model = {"/models/gone.onnx", std::string(64, 'a')};
        writeProject(project, (recovery + QStringLiteral("/orphan.bitdepth")).toStdString());
        journey.window().files().offerRecovery();
        QVERIFY(journey.message().contains(QStringLiteral("gone.onnx")));
        journey.find<QPushButton>("discardWork")->click();
        QVERIFY(QDir(recovery).isEmpty());
        QVERIFY(journey.message().isEmpty());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == kCrashSwitch)
        return leaveWork(arguments.value(2));
    ProjectJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "project_journey_test.moc"
