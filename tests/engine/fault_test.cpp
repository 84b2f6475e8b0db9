#include "engine/core/file.h"
#include "engine/data/open_dataset.h"
#include "engine/data/sample_selection.h"
#include "engine/evaluation/evaluator.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "tests/engine/data_files.h"
#include "tests/support/model_builder.h"
#include <QProcess>
#include <QTest>
#include <atomic>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace bitdepth;

namespace {

constexpr int kPictures = 12;
constexpr int kSide = 6;

/// A classifier of 3x6x6 pictures; its weights lie in a file of their own where @p apart.
void writeNetwork(const std::filesystem::path& file, bool apart = false)
{
    ModelBuilder b;
    b.input("x", {-1, 3, kSide, kSide}).output("y").constant("w", {4, 3, 3, 3}).constant("v", {64, 3});
    if (apart) {
        auto& weight = *b.proto().mutable_graph()->mutable_initializer(0);
        writeBytes(file.parent_path() / "weights.bin", weight.raw_data());
        weight.clear_raw_data();
        weight.set_data_location(onnx::TensorProto::EXTERNAL);
        auto* location = weight.add_external_data();
        location->set_key("location");
        location->set_value("weights.bin");
    }
    b.node("Conv", {"x", "w"}, "c");
    b.node("Relu", {"c"}, "r");
    b.node("Flatten", {"r"}, "f");
    b.node("MatMul", {"f", "v"}, "y");
    b.write(file);
}

/// Pictures of random colours in folders of three classes.
void writePictures(const std::filesystem::path& folder)
{
    std::mt19937 random(3);
    for (int i = 0; i < kPictures; ++i) {
        std::vector<QRgb> pixels(kSide * kSide);
        for (QRgb& pixel : pixels)
            pixel = qRgb(random() % 256, random() % 256, random() % 256);
        const auto file = folder / ("class" + std::to_string(i % 3)) / (std::to_string(i) + ".png");
        std::filesystem::create_directories(file.parent_path());
        writePicture(file, kSide, pixels);
    }
}

/// A network and pictures, opened.
struct Bench {
    TestFolder folder;
    ModelPtr model;
    SampleSet samples;

    Bench()
    {
        writeNetwork(folder / "net.onnx");
        writePictures(folder / "pictures");
        model = openModel(folder / "net.onnx");
        const DatasetPtr dataset = openDataset(folder / "pictures", {"unit", {-1, 3, kSide, kSide}});
        samples = {dataset, selectSamples(dataset->size(), 0, 0)};
    }

    EvaluationPtr evaluate(const JobControl& control = {}, bool measureLatency = false) const
    {
        Recipe recipe = makePreset("full-integer", *model);
        recipe.repairs = {Repair::Equalization, Repair::BiasCorrection, Repair::AdaRound};
        return Evaluator(model, samples, samples).evaluate(recipe, control, {measureLatency, 2});
    }
};

/// Starts @p work over and over in a process of its own, and ends that after @p delay without a warning.
void killWhile(const std::function<void()>& work, std::chrono::microseconds delay)
{
    const pid_t child = fork();
    if (child == 0)
        for (;;)
            work();
    std::this_thread::sleep_for(delay);
    QCOMPARE(kill(child, SIGKILL), 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
}

} // namespace

/// Things that go wrong around the program: files are whole or absent, and errors name the file.
class FaultTest : public QObject {
    Q_OBJECT

private slots:
    void aSaveThatIsKilledLeavesAWholeFile();
    void anExportThatIsKilledLeavesAWholeModel();
    void aStopIsHeardAtEveryStage_data();
    void aStopIsHeardAtEveryStage();
    void externalDataThatChanges_data();
    void externalDataThatChanges();
    void aPictureThatIsNoneAnyMore_data();
    void aPictureThatIsNoneAnyMore();
    void anOpenedModelNeedsItsFileNoMore();
    void tooLittleMemoryIsSaid_data();
    void tooLittleMemoryIsSaid();
    void aFolderThatTakesNoFilesIsSaid();
};

void FaultTest::aSaveThatIsKilledLeavesAWholeFile()
{
    const TestFolder folder;
    const auto file = folder / "saved";
    const std::string versions[] = {std::string(3'000'000, 'a'), std::string(5'000'000, 'b')};
    writeFileAtomically(file, versions[0]);
    for (int round = 0; round < 20; ++round) {
        int next = 0;
        killWhile([&] { writeFileAtomically(file, versions[next++ % 2]); },
                  std::chrono::microseconds(500 + 700 * round));
        const std::string found = readFile(file);
        QVERIFY2(found == versions[0] || found == versions[1], qPrintable(QString::number(found.size())));
    }
}

void FaultTest::anExportThatIsKilledLeavesAWholeModel()
{
    const TestFolder folder;
    writeNetwork(folder / "net.onnx");
    const auto file = folder / "small.onnx";
    const auto text = [](const std::filesystem::path& path) { return QString::fromStdString(path.string()); };
    for (int delay = 2; delay <= 128; delay *= 2) {
        QProcess process;
        process.start(QStringLiteral(BITDEPTH_CLI),
                      {QStringLiteral("export"), text(folder / "net.onnx"), QStringLiteral("--preset"),
                       QStringLiteral("smallest"), QStringLiteral("-o"), text(file)});
        QVERIFY(process.waitForStarted());
        QTest::qSleep(delay);
        process.kill();
        process.waitForFinished();
        if (std::filesystem::exists(file))
            QVERIFY(openModel(file));
    }
}

void FaultTest::aStopIsHeardAtEveryStage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("calibrating") << Stage::Calibrating;
    QTest::newRow("repairing") << Stage::Repairing;
    QTest::newRow("evaluating") << Stage::Evaluating;
    QTest::newRow("measuring") << Stage::MeasuringLatency;
}

void FaultTest::aStopIsHeardAtEveryStage()
{
    QFETCH(Stage, stage);
    const Bench bench;
    std::stop_source source;
    std::atomic<bool> wasThere = false;
    const JobControl control{source.get_token(), [&](const Progress& progress) {
                                 if (progress.stage != stage)
                                     return;
                                 wasThere = true;
                                 source.request_stop();
                             }};
    QVERIFY_THROWS_EXCEPTION(Cancelled, bench.evaluate(control, true));
    QVERIFY(wasThere);
}

void FaultTest::externalDataThatChanges_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("gone") << std::string();
    QTest::newRow("shorter") << std::string(100, 'x');
    QTest::newRow("longer") << std::string(1000, 'x');
}

void FaultTest::externalDataThatChanges()
{
    QFETCH(std::string, bytes);
    const TestFolder folder;
    writeNetwork(folder / "net.onnx", true);
    QVERIFY(openModel(folder / "net.onnx"));
    std::filesystem::remove(folder / "weights.bin");
    if (!bytes.empty())
        writeBytes(folder / "weights.bin", bytes);
    const std::string error = errorOf([&] { openModel(folder / "net.onnx"); });
    QVERIFY2(error.find("net.onnx") != std::string::npos && error.ends_with('.'), error.c_str());
}

void FaultTest::aPictureThatIsNoneAnyMore_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("gone") << std::string();
    QTest::newRow("no picture") << std::string("This is a text.");
    QTest::newRow("cut short") << std::string("\x89PNG\r\n\x1a\n");
}

void FaultTest::aPictureThatIsNoneAnyMore()
{
    QFETCH(std::string, bytes);
    const Bench bench;
    const auto picture = bench.folder / "pictures/class1/4.png";
    const std::string before = readFile(picture);
    std::filesystem::remove(picture);
    if (!bytes.empty())
        writeBytes(picture, bytes);
    const std::string error = errorOf([&] { bench.evaluate(); });
    QVERIFY2(error.find("4.png") != std::string::npos && error.ends_with('.'), error.c_str());
    writeBytes(picture, before);
    QCOMPARE(bench.evaluate()->samples, size_t(kPictures));
}

void FaultTest::anOpenedModelNeedsItsFileNoMore()
{
    const Bench bench;
    const EvaluationPtr before = bench.evaluate();
    std::filesystem::remove(bench.folder / "net.onnx");
    QCOMPARE(bench.evaluate()->fidelity.sqnrDb, before->fidelity.sqnrDb);
}

void FaultTest::tooLittleMemoryIsSaid_data()
{
    QTest::addColumn<int>("kilobytes");
    for (const int kilobytes : {400'000, 300'000, 250'000, 200'000, 170'000})
        QTest::addRow("%d", kilobytes) << kilobytes;
}

/// Whatever the limit: it works, or one sentence says why not. Under a sanitizer there is no telling.
void FaultTest::tooLittleMemoryIsSaid()
{
#ifdef BITDEPTH_SANITIZED
    QSKIP("sanitizers reserve address space of their own");
#endif
    QFETCH(int, kilobytes);
    const TestFolder folder;
    ModelBuilder b;
    b.input("x", {-1, 3000}).output("y").constant("w", {3000, 3000});
    b.node("MatMul", {"x", "w"}, "y");
    b.write(folder / "net.onnx");
    QProcess process;
    const auto text = [](const std::filesystem::path& path) { return QString::fromStdString(path.string()); };
    process.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("ulimit -c 0; ulimit -v %1; exec %2 export %3 --preset smallest -o %4")
             .arg(kilobytes)
             .arg(QStringLiteral(BITDEPTH_CLI), text(folder / "net.onnx"), text(folder / "out.onnx"))});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    if (process.exitCode() == 0) {
        QVERIFY(openModel(folder / "out.onnx"));
        return;
    }
    if (process.exitCode() == 127)
        QSKIP("the program itself cannot be loaded with so little");
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(said.startsWith("error: ") && said.count('\n') == 1, said.constData());
    QVERIFY(!std::filesystem::exists(folder / "out.onnx"));
}

/// Root may write everywhere but where the kernel says no.
void FaultTest::aFolderThatTakesNoFilesIsSaid()
{
    const Bench bench;
    const std::string error = errorOf([] { writeFileAtomically("/proc/self/out.onnx", "bytes"); });
    QVERIFY2(error.find("/proc/self/out.onnx") != std::string::npos && error.ends_with('.'), error.c_str());
}

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
