#include "engine/recipe/recipe_json.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include "tests/support/shared_material.h"
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace bitdepth;
using Json = nlohmann::json;

namespace {

/// What one run of the program gave.
struct Outcome {
    int status = -1;
    std::string output;
    std::string errors;

    Json json() const { return Json::parse(output); }
};

Outcome run(const std::vector<std::string>& line)
{
    QStringList arguments;
    for (const std::string& word : line)
        arguments << QString::fromStdString(word);
    QProcess process;
    process.start(QStringLiteral(BITDEPTH_CLI), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

/// Whether @p text is one line that begins with "error: " and says @p words.
bool isOneError(const std::string& text, const std::string& words)
{
    return text.starts_with("error: ") && text.find('\n') == text.size() - 1 &&
           text.find(words) != std::string::npos;
}

bool contains(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

#define VERIFY_ERROR(outcome, wantedStatus, words)                                                           \
    do {                                                                                                     \
        const Outcome seen = outcome;                                                                        \
        QVERIFY2(isOneError(seen.errors, words), seen.errors.c_str());                                       \
        QCOMPARE(seen.status, wantedStatus);                                                                 \
        QCOMPARE(seen.output, std::string());                                                                \
    } while (false)

/// The real program, on a small network and pictures made here.
class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpAndVersion();
    void wrongUsageIsStatus2_data();
    void wrongUsageIsStatus2();
    void presetsAndFormats();
    void inspectTellsWhatIsInAModel();
    void sensitivityTellsWhatEachTensorCosts();
    void diagnoseNamesCausesAndRemedies();
    void inspectShowsATensor();
    void evaluatePrintsOneObject();
    void evaluatePrintsATable();
    void theSameSeedGivesTheSameFigures();
    void calibrationApartFromTheData();
    void aRecipeCalledFloatIsARecipe();
    void exportWritesTheSizeThatWasSaid();
    void weightsAloneNeedNoData();
    void failuresAreOneSentence();
    void anInterruptIsStatus130();
    void theBundledExample();

private:
    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    Json evaluated(const std::vector<std::string>& more) const;

    TestFolder m_folder;
};

void CommandLineTest::initTestCase()
{
    ModelBuilder builder;
    builder.input("x", {-1, 1, 8, 8}).constant("w1", {8, 1, 3, 3}).constant("b1", {8});
    builder.node("Conv", {"x", "w1", "b1"}, "c");
    builder.node("Relu", {"c"}, "r");
    builder.node("Flatten", {"r"}, "f");
    builder.constant("w2", {288, 4}).constant("b2", {4});
    builder.node("Gemm", {"f", "w2", "b2"}, "y");
    builder.output("y");
    builder.write(m_folder / "net.onnx");

    for (const auto& [name, count] : {std::pair<std::string, int>{"data", 300}, {"others", 20}}) {
        std::mt19937 random(static_cast<unsigned>(count));
        std::vector<uint8_t> pixels(static_cast<size_t>(count) * 64);
        std::vector<int64_t> labels(static_cast<size_t>(count));
        for (uint8_t& pixel : pixels)
            pixel = static_cast<uint8_t>(random());
        for (int64_t& label : labels)
            label = static_cast<int64_t>(random() % 4);
        const std::string samples = std::to_string(count);
        writeZip(m_folder / (name + ".npz"),
                 {{"x.npy", npyFile("|u1", "(" + samples + ", 8, 8)", bytesOf(pixels))},
                  {"y.npy", npyFile("<i8", "(" + samples + ",)", bytesOf(labels))}});
        writeBytes(m_folder / (name + ".json"),
                   R"({"x": ")" + name +
                       R"(.npz", "layout": "NHW", "scale": 0.01, "mean": [1.2], "metric": "top1"})");
    }
}

Json CommandLineTest::evaluated(const std::vector<std::string>& more) const
{
    std::vector<std::string> line = {"evaluate",        file("net.onnx"), "--data",
                                     file("data.json"), "--json",         "--no-latency"};
    line.insert(line.end(), more.begin(), more.end());
    return run(line).json();
}

void CommandLineTest::helpAndVersion()
{
    QVERIFY(run({"--version"}).output.starts_with("bitdepth-cli "));
    QVERIFY(contains(run({"--help"}).output, "Exit status"));
    for (const char* command :
         {"inspect", "evaluate", "sensitivity", "diagnose", "export", "presets", "formats"}) {
        const Outcome help = run({command, "--help"});
        QCOMPARE(help.status, 0);
        QVERIFY(contains(help.output, std::string("bitdepth-cli ") + command));
    }
}

void CommandLineTest::wrongUsageIsStatus2_data()
{
    using Line = std::vector<std::string>;
    QTest::addColumn<Line>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << Line{} << "a command is missing";
    QTest::newRow("unknown command") << Line{"quantize"} << "there is no command \"quantize\"";
    QTest::newRow("no model") << Line{"inspect"} << "MODEL is missing";
    QTest::newRow("two models") << Line{"inspect", "a", "b"} << "\"b\" is one argument too many";
    QTest::newRow("unknown option") << Line{"inspect", "a", "--verbose"} << "there is no option --verbose";
    QTest::newRow("no value") << Line{"evaluate", "a", "--data"} << "--data wants a value";
    QTest::newRow("no data") << Line{"evaluate", "a"} << "--data is missing";
    QTest::newRow("given twice") << Line{"evaluate", "a", "--data", "x", "--data", "y"}
                                 << "--data is given twice";
    QTest::newRow("no number") << Line{"evaluate", "a", "--data", "x", "--samples", "many"}
                               << "--samples wants a whole number";
    QTest::newRow("no samples") << Line{"evaluate", "a", "--data", "x", "--samples", "0"}
                                << "--samples wants a whole number from 1 on";
    QTest::newRow("unknown preset") << Line{"evaluate", "a", "--data", "x", "--preset", "tiny"}
                                    << "there is no preset \"tiny\"";
    QTest::newRow("unknown preprocessing") << Line{"evaluate", "a", "--data", "x", "--preprocess", "bogus"}
                                           << "there is no preprocessing \"bogus\"";
    QTest::newRow("value for a flag") << Line{"presets", "--json=yes"} << "--json takes no value";
    QTest::newRow("no output") << Line{"export", "a", "--preset", "default"} << "-o is missing";
    QTest::newRow("two recipes") << Line{"export", "a", "--preset", "default", "--recipe", "b", "-o", "c"}
                                 << "exactly one";
}

void CommandLineTest::wrongUsageIsStatus2()
{
    QFETCH(std::vector<std::string>, line);
    QFETCH(QString, words);
    VERIFY_ERROR(run(line), 2, words.toStdString());
}

void CommandLineTest::presetsAndFormats()
{
    const Json presets = run({"presets", "--json"}).json()["presets"];
    QCOMPARE(presets.size(), size_t(8));
    QCOMPARE(presets[1]["name"].get<std::string>(), std::string("full-integer"));
    QVERIFY(contains(run({"presets"}).output, "w4-groups\n    Weights become int4"));
    const Json formats = run({"formats", "--json"}).json()["formats"];
    QCOMPARE(formats.size(), size_t(36));
    QCOMPARE(formats[6]["name"].get<std::string>(), std::string("int2"));
    QCOMPARE(formats[6]["lowest"].get<int>(), -2);
    QVERIFY(contains(run({"formats"}).output, "fp8-e4m3"));
}

void CommandLineTest::inspectTellsWhatIsInAModel()
{
    const Json json = run({"inspect", file("net.onnx"), "--json"}).json();
    QCOMPARE(json["opset"].get<int>(), 13);
    QCOMPARE(json["parameters"].get<int>(), 72 + 8 + 1152 + 4);
    QCOMPARE(json["size_bytes"].get<qint64>(), QFileInfo(QString::fromStdString(file("net.onnx"))).size());
    QCOMPARE(json["inputs"][0]["shape"].dump(), std::string("[-1,1,8,8]"));
    QCOMPARE(json["layers"].size(), size_t(2));
    QCOMPARE(json["layers"][0]["operator"].get<std::string>(), std::string("Conv"));
    QCOMPARE(json["layers"][0]["multiply_adds"].get<int>(), 8 * 9 * 36);
    const Outcome text = run({"inspect", file("net.onnx")});
    QCOMPARE(text.status, 0);
    QVERIFY(contains(text.output, "288x4") && contains(text.output, "1,236 parameters in 2 layers"));
}

void CommandLineTest::sensitivityTellsWhatEachTensorCosts()
{
    const std::vector<std::string> line = {
        "sensitivity", file("net.onnx"), "--data", file("data.npz"), "--samples", "20", "--bits", "8,3"};
    auto wanting = [&](std::initializer_list<std::string> more) {
        std::vector<std::string> all = line;
        all.insert(all.end(), more);
        return run(all);
    };
    const Json json = wanting({"--json"}).json();
    QCOMPARE(json["samples"].get<int>(), 20);
    QCOMPARE(json["layers"].size(), size_t(2));
    for (const Json& layer : json["layers"])
        for (const char* role : {"weights", "activations"}) {
            const Json& figures = layer[role];
            QVERIFY(figures["8"]["noise"].get<double>() < figures["3"]["noise"].get<double>());
            QCOMPARE(figures["3"]["provenance"].get<std::string>(), std::string("simulated"));
            QVERIFY(figures["3"].contains("all_but") && figures["3"].contains("metric_change"));
        }
    const Json estimate = wanting({"--estimate", "--json"}).json();
    QCOMPARE(estimate["layers"][1]["weights"]["8"]["provenance"].get<std::string>(),
             std::string("estimated"));
    const Outcome text = wanting({"--alone"});
    QCOMPARE(text.status, 0);
    QVERIFY(contains(text.output, "each quantized alone, simulated over 20 samples"));
    VERIFY_ERROR(run({"sensitivity", file("net.onnx"), "--data", file("data.npz"), "--bits", "8,one"}), 2,
                 "--bits wants numbers");
}

void CommandLineTest::diagnoseNamesCausesAndRemedies()
{
    const std::vector<std::string> line = {"diagnose",       file("net.onnx"), "--data",
                                           file("data.npz"), "--samples",      "20",
                                           "--preset",       "full-integer"};
    std::vector<std::string> asJson = line;
    asJson.insert(asJson.end(), {"--json", "--save-recipe", file("better.recipe.json")});
    const Json json = run(asJson).json();
    QCOMPARE(json["layers"].size(), size_t(2));
    QVERIFY(!json["findings"].empty());
    for (const Json& finding : json["findings"]) {
        QVERIFY(finding["cause"].contains("name") && finding["share"].get<double>() <= 1);
        QVERIFY(!finding["remedies"].empty());
    }
    QCOMPARE(run({"evaluate", file("net.onnx"), "--data", file("data.npz"), "--samples", "20", "--no-latency",
                  "--recipe", file("better.recipe.json")})
                 .status,
             0);
    const Outcome text = run(line);
    QCOMPARE(text.status, 0);
    QVERIFY(contains(text.output, "of the noise"));
    VERIFY_ERROR(run({"diagnose", file("net.onnx"), "--data", file("data.npz")}), 2,
                 "one --preset or --recipe");
}

void CommandLineTest::inspectShowsATensor()
{
    const Json json = run({"inspect", file("net.onnx"), "--tensor", "w1", "--json"}).json();
    QCOMPARE(json["statistics"]["count"].get<int>(), 72);
    QCOMPARE(json["channels"].size(), size_t(8));
    int counted = 0;
    for (const Json& count : json["histogram"]["counts"])
        counted += count.get<int>();
    QCOMPARE(counted, 72);
    QVERIFY(
        contains(run({"inspect", file("net.onnx"), "--tensor", "w2"}).output, "Channels of widest range"));
    VERIFY_ERROR(run({"inspect", file("net.onnx"), "--tensor", "r"}), 1, "is an activation");
    VERIFY_ERROR(run({"inspect", file("net.onnx"), "--tensor", "w9"}), 1, "no layer named \"w9\"");
}

void CommandLineTest::evaluatePrintsOneObject()
{
    writeBytes(m_folder / "mine.recipe.json",
               R"({"version": 1, "default": {"weights": {"format": "int3"}}})");
    const Json json =
        run({"evaluate", file("net.onnx"), "--data", file("data.json"), "--preset", "full-integer",
             "--recipe", file("mine.recipe.json"), "--samples", "40", "--seed", "3", "--json"})
            .json();
    QCOMPARE(json["model"].get<std::string>(), file("net.onnx"));
    QCOMPARE(json["samples"].get<int>(), 40);
    QCOMPARE(json["calibration"]["samples"].get<int>(), 256);
    QCOMPARE(json["results"].size(), size_t(3));
    const char* const names[] = {"float", "full-integer", "mine"};
    for (size_t i = 0; i < 3; ++i) {
        const Json& result = json["results"][i];
        QCOMPARE(result["name"].get<std::string>(), std::string(names[i]));
        QCOMPARE(result["metric"]["name"].get<std::string>(), std::string("top1"));
        QVERIFY(result["metric"]["low"] <= result["metric"]["value"] &&
                result["metric"]["value"] <= result["metric"]["high"]);
        QVERIFY(result["fidelity"]["agreement"].is_number());
        QVERIFY(result["size_bytes"].is_number_integer() && result["peak_ram_bytes"].is_number_integer());
        for (const char* key : {"median", "p10", "p90"})
            QVERIFY(result["latency_ms"][key].get<double>() > 0);
        QCOMPARE(result["layers"].size(), size_t(2));
    }
    const Json& integer = json["results"][1];
    QCOMPARE(integer["latency_ms"]["executed"].get<std::string>(),
             std::string("int8 kernels (layers: 2 of 2)"));
    QCOMPARE(integer["layers"][0]["weights"]["format"].get<std::string>(), std::string("int8"));
    QCOMPARE(integer["layers"][0]["bits"]["activations"].get<int>(), 8);
    QVERIFY(integer["layers"][0]["sqnr_db"].get<double>() > 30);
    QVERIFY(json["results"][0]["fidelity"]["sqnr_db"].is_null()); // infinite
    // 40 evaluated at one end of the 300 drawn, 256 calibrated on at the other: none is both.
    QCOMPARE(integer["calibration_overlap"].get<int>(), 0);
}

void CommandLineTest::evaluatePrintsATable()
{
    const Outcome outcome =
        run({"evaluate", file("net.onnx"), "--data", file("data.json"), "--preset", "full-integer"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, std::string()); // no terminal, no progress bar
    QVERIFY(contains(outcome.output, "300 samples"));
    QVERIFY(contains(outcome.output, "256 of the evaluated samples were among them"));
    QVERIFY(contains(outcome.output, "int8 kernels (layers: 2 of 2)"));
}

void CommandLineTest::theSameSeedGivesTheSameFigures()
{
    const std::vector<std::string> line = {"--preset", "full-integer", "--samples", "50", "--seed", "9"};
    const Json once = evaluated(line);
    QCOMPARE(once.dump(), evaluated(line).dump());
    QVERIFY(once["results"][1]["fidelity"] !=
            evaluated({"--preset", "full-integer", "--samples", "50"})["results"][1]["fidelity"]);
}

void CommandLineTest::aRecipeCalledFloatIsARecipe()
{
    writeBytes(m_folder / "float.recipe.json",
               R"({"version": 1, "default": {"weights": {"format": "int3"}}})");
    const Json json = evaluated({"--samples", "10", "--recipe", file("float.recipe.json")});
    QCOMPARE(json["results"][1]["name"].get<std::string>(), std::string("float"));
    QCOMPARE(json["results"][0]["provenance"]["metric"].get<std::string>(), std::string("measured"));
    QCOMPARE(json["results"][1]["provenance"]["metric"].get<std::string>(), std::string("simulated"));
    // Only what was done is told of.
    QVERIFY(!json.contains("calibration"));
    for (const Json& result : json["results"])
        QVERIFY(!result.contains("latency_ms") && !result["provenance"].contains("latency_ms"));
}

void CommandLineTest::calibrationApartFromTheData()
{
    const Json json = evaluated({"--preset", "full-integer", "--calibration", file("others.json")});
    QCOMPARE(json["calibration"]["samples"].get<int>(), 20);
    QVERIFY(!json["calibration"]["message"].get<std::string>().empty());
    QVERIFY(json["calibration"]["tensors"].size() > 3);
    for (const auto& tensor : json["calibration"]["tensors"])
        QVERIFY(tensor["movement"].get<double>() <= 1);
    QCOMPARE(json["results"][1]["calibration_overlap"].get<int>(), 0);
}

void CommandLineTest::exportWritesTheSizeThatWasSaid()
{
    const std::string target = file("out.onnx");
    const Json json = run({"export", file("net.onnx"), "--data", file("data.json"), "--preset",
                           "full-integer", "-o", target, "--json"})
                          .json();
    const qint64 size = QFileInfo(QString::fromStdString(target)).size();
    QCOMPARE(json["size_bytes"].get<qint64>(), size);
    QCOMPARE(evaluated({"--preset", "full-integer"})["results"][1]["size_bytes"].get<qint64>(), size);
    QCOMPARE(run({"inspect", target}).status, 0); // it loads and runs
    VERIFY_ERROR(run({"export", target, "--preset", "default", "-o", target}), 1, "is the model itself");
}

void CommandLineTest::weightsAloneNeedNoData()
{
    const Outcome outcome =
        run({"export", file("net.onnx"), "--preset", "default", "-o", file("weights.onnx")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(contains(outcome.output, "Wrote " + file("weights.onnx")));
    VERIFY_ERROR(run({"export", file("net.onnx"), "--preset", "full-integer", "-o", file("no.onnx")}), 2,
                 "--data is missing");
    QVERIFY(!QFile::exists(QString::fromStdString(file("no.onnx"))));
}

void CommandLineTest::failuresAreOneSentence()
{
    QFile whole(QString::fromStdString(file("net.onnx")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    writeBytes(m_folder / "cut.onnx", whole.readAll().left(2000).toStdString());
    writeBytes(m_folder / "text.onnx", "This is no model.\n");
    std::filesystem::create_directory(m_folder / "empty");
    writeBytes(m_folder / "other.recipe.json",
               R"({"version": 1, "layers": {"conv9": {"weights": {"format": "int4"}}}})");
    writeBytes(m_folder / "typo.recipe.json", R"({"version": 1, "layrs": {}})");
    writeZip(m_folder / "large.npz", {{"x.npy", npyFile("|u1", "(2, 9, 9)", std::string(162, 'x'))}});

    const std::string data = file("data.json");
    VERIFY_ERROR(run({"inspect", file("absent.onnx")}), 1, "absent.onnx");
    VERIFY_ERROR(run({"inspect", file("cut.onnx")}), 1, "cut.onnx");
    VERIFY_ERROR(run({"inspect", file("text.onnx")}), 1, "text.onnx");
    VERIFY_ERROR(run({"evaluate", file("net.onnx"), "--data", file("empty")}), 1, "empty");
    VERIFY_ERROR(run({"evaluate", file("net.onnx"), "--data", file("large.npz")}), 1, "large.npz");
    VERIFY_ERROR(run({"evaluate", file("net.onnx"), "--data", data, "--recipe", file("other.recipe.json")}),
                 1, "conv9");
    VERIFY_ERROR(run({"evaluate", file("net.onnx"), "--data", data, "--recipe", file("typo.recipe.json")}), 1,
                 "layrs");
    VERIFY_ERROR(run({"export", file("net.onnx"), "--preset", "default", "-o", "/proc/out.onnx"}), 1,
                 "/proc/out.onnx");
    VERIFY_ERROR(run({"export", file("net.onnx"), "--preset", "default", "-o", file("empty")}), 1, "empty");
    QCOMPARE(::mkfifo(file("pipe").c_str(), 0600), 0);
    VERIFY_ERROR(run({"export", file("net.onnx"), "--preset", "default", "-o", file("pipe")}), 1, "device");
    QVERIFY(std::filesystem::is_fifo(m_folder / "pipe"));

    ModelBuilder builder;
    builder.constant("w", {8, 8}).output("y").node("Relu", {"w"}, "y");
    builder.write(m_folder / "inputless.onnx");
    VERIFY_ERROR(run({"export", file("inputless.onnx"), "--data", data, "--preset", "full-integer", "-o",
                      file("out.onnx")}),
                 1, "wants 0 inputs");
}

void CommandLineTest::anInterruptIsStatus130()
{
    // The program is born with the signal held back, as it holds it itself, so that none comes too early.
    QProcess process;
    process.setChildProcessModifier([] {
        sigset_t interrupt;
        sigemptyset(&interrupt);
        sigaddset(&interrupt, SIGINT);
        sigprocmask(SIG_BLOCK, &interrupt, nullptr);
    });
    process.start(QStringLiteral(BITDEPTH_CLI),
                  {QStringLiteral("evaluate"), QString::fromStdString(file("net.onnx")),
                   QStringLiteral("--data"), QString::fromStdString(file("data.json")),
                   QStringLiteral("--preset"), QStringLiteral("16x8"), QStringLiteral("--preset"),
                   QStringLiteral("full-integer")});
    QVERIFY(process.waitForStarted());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(process.readAllStandardError().toStdString(), std::string("error: interrupted\n"));
}

void CommandLineTest::theBundledExample()
{
    const auto model = exampleFolder() / "fashion_residual.onnx";
    const Outcome outcome = run({"evaluate", model.string(), "--data", exampleFolder().string(),
                                 "--calibration", (exampleFolder() / "calibration.json").string(), "--preset",
                                 "full-integer", "--samples", "300", "--json"});
    QCOMPARE(outcome.status, 0);
    const Json results = outcome.json()["results"];
    QVERIFY(results[0]["metric"]["value"].get<double>() > 0.85);
    QVERIFY(results[1]["metric"]["value"].get<double>() > results[0]["metric"]["value"].get<double>() - 0.03);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
