// start_benchmark: from the start of the program to a window one can work in, against a bare Qt window. Every
// start is a process of its own, timed by its parent until it has painted what it was asked for.
#include "app/explorer.h"
#include "tests/benchmarks/child_run.h"
#include "tests/benchmarks/probe_model.h"
#include "tests/benchmarks/report.h"
#include "tests/journeys/journey.h"
#include "tests/support/quiet.h"
#include "widgets/histogram_plot.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/tensor_panel.h"
#include <QApplication>
#include <QTableView>
#include <cstring>
#include <functional>

using namespace bitdepth;

namespace {

constexpr int kRounds = 9;

/// Lets events pass until @p isThere, paints @p window and ends the process as it stands.
[[noreturn]] void endOnce(QWidget& window, const std::function<bool()>& isThere)
{
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    window.repaint();
    std::fflush(nullptr);
    std::_Exit(0);
}

[[noreturn]] void startWithExample()
{
    Journey journey;
    journey.window().evaluation().setAutomatic(false);
    journey.window().files().openExample(QStringLiteral("residual"));
    const auto* layers = journey.find<LayerTable>("layerTable");
    endOnce(journey.window(),
            [&] { return !journey.document().data().isEmpty() && layers->view()->model()->rowCount() > 0; });
}

[[noreturn]] void startWithModel(const QString& model)
{
    Journey journey;
    journey.window().evaluation().setAutomatic(false);
    journey.window().files().openModelFile(model);
    endOnce(journey.window(), [&] {
        const auto* panel = journey.window().findChild<TensorPanel*>();
        return panel && panel->histogram()->tensor();
    });
}

/// Milliseconds of each way to start, in turn.
void compare(const std::string& what, const std::vector<std::string>& start, double allowed)
{
    const std::string empty = (thisProgram().parent_path() / "bare_window").string();
    std::vector<std::string> line{thisProgram().string()};
    line.insert(line.end(), start.begin(), start.end());
    std::vector<double> bare, full, more;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(1e3 * runChild({empty}).seconds);
        const ChildRun run = runChild(line);
        if (run.status != 0)
            throw std::runtime_error(what + " failed: " + run.output);
        full.push_back(1e3 * run.seconds);
        more.push_back(full.back() - bare.back());
    }
    const double typical = quantileOf(more, 0.5);
    reportRow(what, quantileOf(full, 0.5), "ms", "a bare Qt window", quantileOf(bare, 0.5),
              quantileOf(full, 0.5) / quantileOf(bare, 0.5), 0);
    reportRow("  of it more than the bare window", typical, "ms", "allowed", allowed, typical / allowed, 1);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1) {
        hideOffscreenRemarks();
        QApplication application(argc, argv);
        if (std::strcmp(argv[1], "--example") == 0)
            startWithExample();
        startWithModel(QString::fromLocal8Bit(argv[2]));
    }
    const QTemporaryDir folder;
    const std::filesystem::path place = folder.path().toStdString();
    writeProbeModel({.layers = 25, .weights = 25'000'000, .samples = 1, .prefix = {}}, place);
    compare("start to a window with the example", {"--example"}, 150);
    compare("start to the first histogram of 100 MB", {"--model", (place / "model.onnx").string()}, 300);
    return 0;
}
