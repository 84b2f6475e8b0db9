// start_benchmark: from the start of the process to a window that can be used with the example in it, and to
// the first histogram of a model of 100 MB, against a window of Qt with nothing in it. Run with
// QT_QPA_PLATFORM=offscreen.
#include "tests/benchmarks/child_run.h"
#include "tests/benchmarks/probe_model.h"
#include "tests/benchmarks/report.h"
#include "tests/journeys/journey.h"
#include "tests/support/quiet.h"
#include "widgets/histogram_plot.h"
#include "widgets/tensor_panel.h"
#include <QMainWindow>

using namespace bitdepth;

namespace {

constexpr int kRounds = 7;

/// Spins until @p condition holds and everything asked for is painted, and ends the process then and there.
[[noreturn]] void endWhen(const std::function<bool()>& condition)
{
    constexpr int kMilliseconds = 2;
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents, kMilliseconds);
    QCoreApplication::processEvents();
    _exit(0);
}

[[noreturn]] void showBareWindow()
{
    QMainWindow window;
    window.show();
    endWhen([&] { return window.isVisible(); });
}

[[noreturn]] void showExample()
{
    Journey journey;
    journey.window().files().openExample(QStringLiteral("residual"));
    endWhen([&] { return journey.document().model() && !journey.document().data().isEmpty(); });
}

[[noreturn]] void showModel(const QString& path)
{
    Journey journey;
    journey.window().evaluation().setAutomatic(false);
    journey.drop(path);
    const HistogramPlot* plot = journey.find<TensorPanel>("tensorPanel")->histogram();
    endWhen([&] { return plot->tensor() != nullptr; });
}

bool measure(const std::string& name, const std::vector<std::string>& part, double millisecondsMore)
{
    std::vector<double> times, references, more;
    std::vector<std::string> line = {thisProgram().string()};
    line.insert(line.end(), part.begin(), part.end());
    for (int round = 0; round < kRounds; ++round) {
        const ChildRun bare = runChild({thisProgram().string(), "--bare"});
        const ChildRun ours = runChild(line);
        if (bare.status != 0 || ours.status != 0)
            return false;
        references.push_back(bare.seconds * 1e3);
        times.push_back(ours.seconds * 1e3);
        more.push_back(times.back() - references.back());
    }
    reportRow(name, quantileOf(times, 0.5), "ms", "a bare Qt window", quantileOf(references, 0.5),
              quantileOf(times, 0.5) / quantileOf(references, 0.5), 0);
    reportRow("  more than the bare window", quantileOf(more, 0.5), "ms", "allowed", millisecondsMore,
              quantileOf(more, 0.5) / millisecondsMore, 1);
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    hideOffscreenRemarks();
    if (argc > 1) {
        const QApplication application(argc, argv);
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.at(1) == QLatin1String("--bare"))
            showBareWindow();
        if (arguments.at(1) == QLatin1String("--example"))
            showExample();
        if (arguments.at(1) == QLatin1String("--model") && arguments.size() == 3)
            showModel(arguments.at(2));
        return 2;
    }
    ProbeModel size;
    size.layers = 50;
    size.weights = 25'000'000;
    const QTemporaryDir folder;
    writeProbeModel(size, folder.path().toStdString());
    const std::string model = folder.filePath(QStringLiteral("model.onnx")).toStdString();
    const bool done = measure("start to the window with the example", {"--example"}, 150) &&
                      measure("start to the first histogram of 100 MB", {"--model", model}, 300);
    return done ? 0 : 1;
}
