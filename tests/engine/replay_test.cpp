#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/project/open_data.h"
#include "engine/project/project_file.h"
#include "engine/project/replay.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/shared_material.h"
#include <QProcess>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace bitdepth;
using Json = nlohmann::ordered_json;

namespace {

const EvaluationOptions kFigures{.measureLatency = false};

} // namespace

/// A project on the bundled example, evaluated anew.
class ReplayTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    ModelPtr m_model;
    Project m_project;

    std::filesystem::path file() const { return m_folder / "example.bitdepth"; }

    std::vector<Replayed> replayed(const Project& project) const
    {
        return replay(project, m_model, kFigures, [](const std::string&) {}, {});
    }

    static int run(const QStringList& arguments, QByteArray& output, QByteArray& errors)
    {
        QProcess process;
        process.start(QStringLiteral(BITDEPTH_CLI), arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        output = process.readAllStandardOutput();
        errors = process.readAllStandardError();
        return process.exitCode();
    }

private slots:
    void initTestCase()
    {
        std::filesystem::copy(exampleFolder() / "fashion_depthwise.onnx", m_folder / "net.onnx");
        m_model = openModel(m_folder / "net.onnx");
        const DataRequest request{
            exampleFolder() / "dataset.json", {}, exampleFolder() / "calibration.json", 60, 3, 40};
        const OpenedData data = openData(*m_model, request, {});
        Evaluator evaluator(m_model, evaluatedSamples(data, request), calibrationSamples(data, request));
        m_project.model = {m_model->path, m_model->sha256()};
        m_project.data = request;
        m_project.floatEvaluation = evaluator.evaluateFloat({}, kFigures);
        for (const char* preset : {"full-integer", "smallest"}) {
            const Recipe recipe = makePreset(preset, *m_model);
            m_project.candidates.push_back(
                {{preset, recipe, evaluator.evaluate(recipe, {}, kFigures)}, std::nullopt});
        }
        m_project.current = {"full-integer", m_project.candidates.front().candidate.recipe, nullptr};
        writeProject(m_project, file());
    }

    void scoresAddUpToTheMetric()
    {
        for (const ProjectCandidate& pinned : m_project.candidates) {
            const Evaluation& evaluation = *pinned.candidate.evaluation;
            double hits = 0;
            for (const double score : evaluation.scores)
                hits += score;
            QCOMPARE(evaluation.scores.size(), evaluation.samples);
            QCOMPARE(hits / static_cast<double>(evaluation.samples), evaluation.metric.value);
        }
    }

    void everyCandidateGivesTheSameFigures()
    {
        const Project read = readProject(file());
        const std::vector<Replayed> results = replayed(read);
        QCOMPARE(results.size(), size_t(3));
        for (const Replayed& result : results) {
            const std::string where = result.differences.empty() ? "" : result.differences.front().figure;
            QVERIFY2(result.isReproduced(), (result.name + ": " + where).c_str());
            QVERIFY(!result.stored->storedBy.empty());
            QVERIFY(result.now->storedBy.empty());
        }
    }

    void whatIsOtherwiseIsNamed()
    {
        Project changed = readProject(file());
        auto other = std::make_shared<Evaluation>(*changed.candidates[1].candidate.evaluation);
        other->sizeBytes += 1;
        other->predictions[0] += 1;
        changed.candidates[1].candidate.evaluation = other;
        const std::vector<Replayed> results = replayed(changed);
        QVERIFY(results[1].isReproduced());
        QCOMPARE(results[2].differences.size(), size_t(2));
        QCOMPARE(results[2].differences[0].figure, std::string("size_bytes"));
        QCOMPARE(results[2].differences[0].stored, results[2].differences[0].now + 1);
        QCOMPARE(results[2].differences[1].figure, std::string("answers"));
        QCOMPARE(results[2].differences[1].now, 59.0);
    }

    void withoutPinsTheRecipeIsEvaluated()
    {
        Project bare = readProject(file());
        bare.candidates.clear();
        const std::vector<Replayed> results = replayed(bare);
        QCOMPARE(results.size(), size_t(2));
        QVERIFY(!results[1].isReproduced()); // nothing was stored
        QCOMPARE(results[1].now->metric.value, m_project.candidates[0].candidate.evaluation->metric.value);
        bare.data.reset();
        QVERIFY(!errorOf([&] { replayed(bare); }).empty());
    }

    void theCommandLineReplays()
    {
        QByteArray output;
        QByteArray errors;
        const QString path = QString::fromStdString(file().string());
        const QStringList line{QStringLiteral("evaluate"), path, QStringLiteral("--no-latency"),
                               QStringLiteral("--json")};
        QVERIFY2(run(line, output, errors) == 0, errors.constData());
        const Json json = Json::parse(output.toStdString());
        QCOMPARE(json["results"].size(), size_t(3));
        for (const Json& result : json["results"])
            QVERIFY(result["reproduced"].get<bool>());
        QVERIFY(run(line.mid(0, 3), output, errors) == 0);
        QVERIFY2(output.contains("3 of 3 give the figures"), output.constData());
        QCOMPARE(
            run(line + QStringList{QStringLiteral("--preset"), QStringLiteral("default")}, output, errors),
            2);
    }

    void aModelThatChangedOrMovedIsSaid()
    {
        QByteArray output;
        QByteArray errors;
        const QStringList line{QStringLiteral("evaluate"), QString::fromStdString(file().string())};
        const std::string bytes = readFile(m_folder / "net.onnx");
        std::filesystem::remove(m_folder / "net.onnx");
        QCOMPARE(run(line, output, errors), 1);
        QVERIFY2(errors.startsWith("error: The model ") && errors.contains("is not there"),
                 errors.constData());
        writeFileAtomically(m_folder / "net.onnx", readFile(exampleFolder() / "fashion_residual.onnx"));
        QCOMPARE(run(line, output, errors), 1);
        QVERIFY2(errors.contains("changed since"), errors.constData());
        writeFileAtomically(m_folder / "net.onnx", bytes);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
