#include "engine/core/file.h"
#include "engine/recipe/presets.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"
#include "engine/sweep/evaluation_frontier.h"
#include "engine/sweep/recipe_variants.h"
#include "engine/sweep/sweep_merge.h"
#include "tests/engine/data_files.h"
#include "tests/support/shared_material.h"
#include <QProcess>
#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

using namespace bitdepth;
using Json = nlohmann::ordered_json;

namespace {

EvaluationPtr point(double metric, int64_t size, int64_t ram)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->metric.value = metric;
    evaluation->sizeBytes = size;
    evaluation->peakRamBytes = ram;
    return evaluation;
}

/// Replaces @p from, which must be there, in a file.
void edit(const std::filesystem::path& file, const std::string& from, const std::string& to)
{
    std::string text = readFile(file);
    const size_t at = text.find(from);
    QVERIFY(at != std::string::npos);
    writeFileAtomically(file, text.replace(at, from.size(), to));
}

} // namespace

/// Sweeps planned, run and merged by the real program, as somebody with several machines would.
class SweepTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    std::filesystem::path model() const { return exampleFolder() / "fashion_depthwise.onnx"; }

    static int run(const QStringList& arguments, QByteArray* output = nullptr, QByteArray* errors = nullptr)
    {
        QProcess process;
        process.start(QStringLiteral(BITDEPTH_CLI), arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        if (output)
            *output = process.readAllStandardOutput();
        if (errors)
            *errors = process.readAllStandardError();
        return process.exitCode();
    }

    /// Three jobs in a new folder.
    std::filesystem::path planned(const std::string& name) const
    {
        const std::filesystem::path folder = m_folder / name;
        const QString example = QString::fromStdString(exampleFolder().string());
        const int status = run({"sweep", "plan", QString::fromStdString(model().string()), "--data", example,
                                "--samples", "40", "--preset", "full-integer", "--weights-formats",
                                "int8,int4,int2", "-o", QString::fromStdString(folder.string())});
        return status == 0 ? folder : std::filesystem::path();
    }

    static int runJob(const std::filesystem::path& folder, int job)
    {
        return run({"sweep", "run", QString::fromStdString(folder.string()), "--job", QString::number(job)});
    }

    static Json merged(const std::filesystem::path& folder)
    {
        QByteArray output;
        run({"sweep", "merge", QString::fromStdString(folder.string()), "--json"}, &output);
        return Json::parse(output.toStdString());
    }

private slots:
    void formatsAndLayersAreVaried()
    {
        const ModelPtr network = openModel(model());
        const Recipe base = makePreset("full-integer", *network);
        const std::vector<Recipe> variants = recipeVariants(
            {base}, {{formatNamed("int8"), formatNamed("int4")}, {formatNamed("uint8")}, {2}}, *network);
        QCOMPARE(variants.size(), 2 + 2 * network->layers.size());
        QVERIFY(variants[0] == base);
        QCOMPARE(variants[1].weights.format, formatNamed("int4"));
        QVERIFY(variants[1].weights.granularity == base.weights.granularity);
        QVERIFY(variants[1].activations == base.activations);
        const std::string& first = network->layers.front().name;
        QCOMPARE(variants[2].weightsOf(first).format, formatNamed("int2"));
        QCOMPARE(variants[2].weights.format, formatNamed("int8"));
        std::set<std::string> names;
        for (const Recipe& variant : variants) {
            names.insert(variant.name);
            checkRecipeFits(variant, *network);
        }
        QCOMPARE(names.size(), variants.size());
    }

    void layersLeftInFloatStayThere()
    {
        const ModelPtr network = openModel(model());
        Recipe base = makePreset("full-integer", *network);
        base.setWeights(network->layers.front().name, floatRecipe().weights);
        const Recipe narrow = recipeVariants({base}, {{formatNamed("int4")}, {}, {}}, *network).front();
        QVERIFY(narrow.weightsOf(network->layers.front().name).format.isFloat32());
        QCOMPARE(narrow.weightsOf(network->layers.back().name).format, formatNamed("int4"));
    }

    void noRecipeOccursTwice()
    {
        const ModelPtr network = openModel(model());
        const Recipe base = makePreset("full-integer", *network);
        QCOMPARE(recipeVariants({base, base}, {{}, {}, {8}}, *network).size(), size_t(1));
    }

    void theFrontierHoldsWhatNoOtherBeats()
    {
        const std::vector<EvaluationPtr> points = {point(0.9, 100, 10), point(0.8, 50, 10),
                                                   point(0.8, 60, 10),  point(0.9, 100, 10),
                                                   point(0.7, 60, 5),   point(0.7, 70, 20)};
        QCOMPARE(evaluationFrontier(points), (std::vector<size_t>{1, 4, 0}));
    }

    void aLostJobIsNamedAndARepeatedOneIsHarmless()
    {
        const std::filesystem::path folder = planned("lost");
        QVERIFY(!folder.empty());
        for (const int job : {3, 1, 1})
            QCOMPARE(runJob(folder, job), 0);
        const Json sweep = merged(folder);
        QVERIFY(sweep["jobs"] == 3);
        QVERIFY(sweep["done"] == 2);
        QCOMPARE(sweep["missing"].size(), size_t(1));
        QVERIFY(sweep["missing"][0]["job"] == 2);
        QCOMPARE(readFile(folder / "missing.txt"), sweep["missing"][0]["command"].get<std::string>() + "\n");
        QVERIFY(readFile(folder / "jobs.txt").find(readFile(folder / "missing.txt")) != std::string::npos);
        QCOMPARE(sweep["repeated"].size(), size_t(1));
        QVERIFY(sweep["repeated"][0]["job"] == 1);
        QVERIFY(sweep["repeated"][0]["runs"] == 2);
        QVERIFY(sweep["repeated"][0]["differing"].empty());
        QCOMPARE(sweep["results"].size(), size_t(3)); // the float model, and two jobs
        QVERIFY(sweep["results"][0]["name"] == "float");
        QVERIFY(sweep["results"][1]["job"] == 1);
        QVERIFY(sweep["results"][2]["job"] == 3);

        QCOMPARE(runJob(folder, 2), 0); // the lost one, later
        const Json whole = merged(folder);
        QVERIFY(whole["done"] == 3);
        QVERIFY(whole["missing"].empty());
        QVERIFY(!std::filesystem::exists(folder / "missing.txt"));
        QVERIFY(whole["frontier"].size() >= 1);
    }

    /// A job is nothing but an evaluation.
    void aJobFindsWhatEvaluateFinds()
    {
        const std::filesystem::path folder = planned("same");
        QCOMPARE(runJob(folder, 2), 0);
        QByteArray output;
        QCOMPARE((run({"evaluate", QString::fromStdString(model().string()), "--data",
                       QString::fromStdString(exampleFolder().string()), "--samples", "40", "--no-latency",
                       "--recipe", QString::fromStdString((folder / "recipes/0002.recipe.json").string()),
                       "--json"},
                      &output)),
                 0);
        const Json evaluated = Json::parse(output.toStdString());
        const Json swept = merged(folder);
        for (const char* figure : {"metric", "fidelity", "size_bytes", "peak_ram_bytes", "samples"}) {
            for (const size_t row : {0, 1})
                QVERIFY(swept["results"][row][figure] == evaluated["results"][row][figure]);
        }
    }

    void resultsOfOthersAreLeftOutAndNamed()
    {
        const std::filesystem::path folder = planned("others");
        for (const int job : {1, 2, 3})
            QCOMPARE(runJob(folder, job), 0);
        const std::vector<std::filesystem::path> files = sweepResultFiles(folder);
        QCOMPARE(files.size(), size_t(3));
        const SweepPlan plan = readSweep(folder);
        edit(files[0], plan.model.sha256, std::string(64, '0'));
        edit(files[1], "\"program\": \"" + plan.program, "\"program\": \"Bitdepth 0.0.1");
        writeFileAtomically(files[2], readFile(files[2]).substr(0, 500));
        writeFileAtomically(folder / "results/notes.json", "[]");
        const Json sweep = merged(folder);
        QVERIFY(sweep["done"] == 0);
        QCOMPARE(sweep["missing"].size(), size_t(3));
        QCOMPARE(sweep["left_out"].size(), size_t(4));
        QVERIFY(sweep["left_out"][0]["reason"] == "it is of another model");
        QVERIFY(sweep["left_out"][1]["reason"].get<std::string>().find("Bitdepth 0.0.1") !=
                std::string::npos);
        QVERIFY(sweep["left_out"][2]["reason"].get<std::string>().find("cut short") != std::string::npos);
    }

    void repeatedJobsThatDifferAreNamed()
    {
        const std::filesystem::path folder = planned("differing");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(runJob(folder, 1), 0);
        SweepResult result = readSweepResult(sweepResultFiles(folder)[1]);
        std::filesystem::remove(sweepResultFiles(folder)[1]);
        auto other = std::make_shared<Evaluation>(*result.evaluation);
        other->sizeBytes += 1;
        result.evaluation = other;
        writeSweepResult(result, folder);
        const Json sweep = merged(folder);
        QVERIFY(sweep["done"] == 1);
        QVERIFY(sweep["repeated"][0]["differing"] == Json::array({"size_bytes"}));
    }

    void whatCannotBeIsRefusedInOneSentence()
    {
        const std::filesystem::path folder = planned("refused");
        const QString name = QString::fromStdString(folder.string());
        QByteArray errors;
        QVERIFY(planned("refused").empty()); // the folder has one already
        QCOMPARE((run({"sweep", "run", name, "--job", "4"}, nullptr, &errors)), 1);
        QVERIFY(errors.contains("its jobs are 1 to 3"));
        QCOMPARE(
            (run({"sweep", "merge", QString::fromStdString(m_folder.path().string())}, nullptr, &errors)), 1);
        QVERIFY(errors.contains("holds no sweep"));
        QCOMPARE((run({"sweep", "again"}, nullptr, &errors)), 2);
        QCOMPARE((run({"sweep", "plan", "net.onnx", "--data", "x", "--preset", "fastest", "-o", "y"}, nullptr,
                      &errors)),
                 2);
        QCOMPARE((run({"sweep", "plan", "net.onnx", "--data", "x", "--preset", "default", "--weights-formats",
                       "int99", "-o", "y"},
                      nullptr, &errors)),
                 2);
        QVERIFY(errors.contains("int99"));
    }

    void whatAShellSeesIsOneWord() { QCOMPARE(shellWord("it's here"), std::string("'it'\\''s here'")); }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
