#include "engine/core/error.h"
#include "engine/core/file.h"
#include "engine/project/number_list.h"
#include "engine/project/project_file.h"
#include "tests/engine/data_files.h"
#include <QTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

using namespace bitdepth;
using Json = nlohmann::ordered_json;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Quantizer quantizer(const char* format, GranularityKind granularity, RangeMethod range)
{
    Quantizer made;
    made.format = formatNamed(format);
    made.granularity.kind = granularity;
    made.range = range;
    return made;
}

EvaluationPtr evaluation(const char* name)
{
    auto made = std::make_shared<Evaluation>();
    made->name = name;
    made->samples = 3;
    made->calibrationOverlap = 1;
    made->metric = {"top1", 2.0 / 3, 0.1, 0.9, true};
    made->fidelity = {kInfinity, 1.0 / 3};
    made->sizeBytes = 123'456'789'012;
    made->peakRamBytes = 42;
    made->latency = Latency{0.1, 0.05, 0.3, 1, 2, Message{"int8 kernels (layers: %1 of %2)", {"1", "2"}}};
    made->floatLatency = Latency{0.2, 0.15, 0.4, 0, 2, Message{"float arithmetic"}};
    made->predictions = {3, -1, 7};
    made->scores = {1, 0, 0.1};
    made->notes = {{"Softmax stays float."}, {"%1: %2", {"\"quoted\"\n\xC3\xA4"}, {{"inner", {"x"}, {}}}}};
    made->layers = {{"/conv", quantizer("int4", GranularityKind::PerChannel, {RangeMethodKind::Mse}),
                     quantizer("uint8", GranularityKind::PerTensor, {.kind = RangeMethodKind::Fixed, .low = -1.1, .high = 2.3}), 20.5},
                    {"/fc", {}, {}, std::nan("")}};
    return made;
}

Project sampleProject(const std::filesystem::path& folder)
{
    Project project;
    project.model = {folder / "models" / "net.onnx", std::string(64, 'a')};
    project.data = DataRequest{folder / "data.npz", "imagenet", folder / "calibration.json", 500, 7, 64};
    project.current = {"Mine", floatRecipe(), nullptr};
    project.current.recipe.setWeights("/conv", quantizer("int3", GranularityKind::PerChannel, {}));
    project.floatEvaluation = evaluation("float");
    project.candidates = {{{"Small", project.current.recipe, evaluation("Small"), 3}, std::nullopt},
                          {{"Far", floatRecipe(), nullptr, 5}, DataRequest{"/far/away/data", {}, {}, 0, 1, 256}}};
    return project;
}

bool same(const Evaluation& a, const Evaluation& b)
{
    const auto times = [](const std::optional<Latency>& latency) {
        return std::tuple(latency->median, latency->p10, latency->p90, latency->integerLayers,
                          latency->totalLayers);
    };
    return a.name == b.name && a.samples == b.samples && a.calibrationOverlap == b.calibrationOverlap &&
           a.metric.value == b.metric.value && a.metric.low == b.metric.low && a.metric.high == b.metric.high &&
           a.metric.higherIsBetter == b.metric.higherIsBetter && a.fidelity.sqnrDb == b.fidelity.sqnrDb &&
           a.fidelity.agreement == b.fidelity.agreement && a.sizeBytes == b.sizeBytes &&
           a.peakRamBytes == b.peakRamBytes && times(a.latency) == times(b.latency) &&
           times(a.floatLatency) == times(b.floatLatency) && a.predictions == b.predictions &&
           a.scores == b.scores && a.notes == b.notes && a.layers.size() == b.layers.size() &&
           a.layers[0].weights == b.layers[0].weights && a.layers[0].activations == b.layers[0].activations &&
           a.layers[0].weightSqnrDb == b.layers[0].weightSqnrDb && std::isnan(b.layers[1].weightSqnrDb);
}

} // namespace

/// Project files there and back, and such as nobody wrote with this program.
class ProjectFileTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    std::filesystem::path file() const { return m_folder / "mine.bitdepth"; }
    Json written() const
    {
        writeProject(sampleProject(m_folder / ""), file());
        return Json::parse(readFile(file()));
    }
    /// The sentence with which a file of @p text is refused; empty where it is not.
    std::string refusal(const std::string& text) const
    {
        writeFileAtomically(file(), text);
        try {
            readProject(file());
            return {};
        } catch (const Error& error) {
            return error.what();
        }
    }

private slots:
    void aProjectComesBackAsItWas()
    {
        const Project project = sampleProject(m_folder / "");
        writeProject(project, file());
        const Project read = readProject(file());
        QCOMPARE(read.model.path, project.model.path);
        QCOMPARE(read.model.sha256, project.model.sha256);
        QVERIFY(read.data == project.data);
        QCOMPARE(read.current.name, std::string("Mine"));
        QVERIFY(read.current.recipe == project.current.recipe);
        QVERIFY(!read.current.evaluation);
        QVERIFY(same(*project.floatEvaluation, *read.floatEvaluation));
        QCOMPARE(read.candidates.size(), size_t(2));
        QCOMPARE(read.candidates[0].candidate.color, 3);
        QVERIFY(!read.candidates[0].data);
        QVERIFY(same(*project.candidates[0].candidate.evaluation, *read.candidates[0].candidate.evaluation));
        QVERIFY(read.candidates[1].data == project.candidates[1].data);
        QVERIFY(!read.candidates[1].candidate.evaluation);
    }

    void figuresSayWhoComputedThem()
    {
        writeProject(sampleProject(m_folder / ""), file());
        Project read = readProject(file());
        QCOMPARE(read.floatEvaluation->storedBy, computedHere());
        QVERIFY(computedHere().find("ONNX Runtime 1.") != std::string::npos);
        auto elsewhere = std::make_shared<Evaluation>(*read.floatEvaluation);
        elsewhere->storedBy = "Bitdepth 0.0.1, ONNX Runtime 1.2.3";
        read.floatEvaluation = elsewhere;
        writeProject(read, file());
        QCOMPARE(readProject(file()).floatEvaluation->storedBy, elsewhere->storedBy);
    }

    void nearPathsMoveWithTheProject()
    {
        QCOMPARE(written()["model"]["path"].get<std::string>(), std::string("models/net.onnx"));
        QCOMPARE(written()["candidates"][1]["data"]["path"].get<std::string>(), std::string("/far/away/data"));
        std::filesystem::create_directories(m_folder / "elsewhere");
        const auto moved = m_folder / "elsewhere" / "mine.bitdepth";
        std::filesystem::rename(file(), moved);
        QCOMPARE(readProject(moved).model.path, m_folder / "elsewhere" / "models" / "net.onnx");
    }

    void whatIsWrittenTwiceIsTheSame()
    {
        const std::string first = written().dump();
        writeProject(readProject(file()), file());
        QCOMPARE(Json::parse(readFile(file())).dump(), first);
    }

    void numbersComeBackToTheBit()
    {
        std::mt19937_64 random(5);
        std::vector<double> numbers = {0.1, 1.0 / 3, 5e-324, -0.0, 1e308};
        for (int i = 0; i < 200; ++i)
            numbers.push_back(std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 160));
        QCOMPARE(*parseNumbers(numberList(numbers)), numbers);
        QCOMPARE(*parseIntegers("1 -2 3"), (std::vector<int>{1, -2, 3}));
        QCOMPARE(parseIntegers("")->size(), size_t(0));
        for (const char* wrong : {"1  2", " 1", "1,2", "x", "99999999999999", "1 2.5"})
            QVERIFY2(!parseIntegers(wrong), wrong);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* pointer, const char* value, const char* named) {
            QTest::addRow("%s = %s", pointer, value) << QString::fromLatin1(pointer)
                                                      << QString::fromLatin1(value) << QString::fromLatin1(named);
        };
        row("/surprise", "1", "surprise");
        row("/version", "2", "format 2");
        row("/model", "[]", "model");
        row("/model/path", "\"\"", "model.path");
        row("/model/path", "7", "model.path");
        row("/model/extra", "null", "model.extra");
        row("/data/samples", "-1", "data.samples");
        row("/data/samples", "1.5", "data.samples");
        row("/data/seed", "1e300", "data.seed");
        row("/data/calibration_samples", "0", "data.calibration_samples");
        row("/recipe/recipe", "{\"version\": 1, \"strange\": 2}", "strange");
        row("/float/metric/value", "\"much\"", "float.metric.value");
        row("/float/metric/higher_is_better", "1", "float.metric.higher_is_better");
        row("/float/samples", "99999999999999999999", "float.samples");
        row("/float/samples", "4", "float.predictions");
        row("/float/predictions", "\"1 2\"", "float.predictions");
        row("/float/predictions", "\"1 2 x\"", "float.predictions");
        row("/float/scores", "[1, 2, 3]", "float.scores");
        row("/float/computed_by", "\"\"", "float.computed_by");
        row("/float/provenance/metric", "\"dreamt\"", "float.provenance.metric");
        row("/float/notes", "[1]", "float.notes.0");
        row("/float/notes/1/clauses/0/text", "2", "float.notes.1.clauses.0.text");
        row("/float/notes/1/arguments", "[3]", "float.notes.1.arguments");
        row("/float/layers", "{}", "float.layers");
        row("/float/layers/0/weights/format", "\"int99\"", "float.layers.0.weights.format");
        row("/float/layers/0/activations/range", "[1]", "float.layers.0.activations.range");
        row("/candidates", "{}", "candidates");
        row("/candidates/0", "3", "candidates.0");
        row("/candidates/0/color", "-4", "candidates.0.color");
        row("/candidates/0/evaluation/latency_ms/executed", "[]", "candidates.0.evaluation.latency_ms.executed");
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, named);
        Json json = written();
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        const std::string sentence = refusal(json.dump());
        QVERIFY2(sentence.find(named.toStdString()) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("mine.bitdepth") != std::string::npos, sentence.c_str());
    }

    void missingKeysAreNamed()
    {
        for (const char* key : {"version", "model", "recipe", "candidates"}) {
            Json json = written();
            json.erase(key);
            const std::string sentence = refusal(json.dump());
            QVERIFY2(sentence.find(key) != std::string::npos, sentence.c_str());
        }
    }

    void everyPrefixIsRefused()
    {
        const std::string whole = written().dump();
        for (size_t length = 0; length < whole.size(); length += 97)
            QVERIFY2(!refusal(whole.substr(0, length)).empty(), qPrintable(QString::number(length)));
        QVERIFY(refusal(whole).empty());
        QVERIFY(!refusal(std::string(100'000, '[')).empty());
        QVERIFY(!refusal("\xFF\xFE").empty());
        QVERIFY(!refusal(R"({"version": )" + std::string(200'000, '[') + std::string(200'000, ']') + "}").empty());
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"
