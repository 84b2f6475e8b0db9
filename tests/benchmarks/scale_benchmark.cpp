// scale_benchmark: how time and memory grow with the layers of a network and with the samples it is evaluated
// on. Each point runs in a process of its own; its reference is the point before, ten times as small. From
// 1,000 layers or samples on the time for each must not grow: a ratio of 10 is exactly linear.
#include "engine/data/open_dataset.h"
#include "engine/evaluation/evaluator.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "tests/benchmarks/child_run.h"
#include "tests/benchmarks/probe_model.h"
#include "tests/benchmarks/report.h"
#include <QTemporaryDir>
#include <cstring>

using namespace bitdepth;

namespace {

constexpr int kSteadyFrom = 1000; ///< below, what a run costs whatever its size is most of it
constexpr double kLinear = 10 * 1.2;

/// What the child does: opens the model in @p folder and evaluates int8 throughout on all its samples.
int evaluate(const std::filesystem::path& folder)
{
    const double seconds = secondsOf([&] {
        const ModelPtr model = openModel(folder / "model.onnx");
        const DatasetPtr data = openDataset(folder / "data.json", {{}, model->inputs.front().info.shape});
        SampleSet samples{data, {}};
        for (size_t i = 0; i < data->size(); ++i)
            samples.indices.push_back(i);
        SampleSet calibration = samples;
        calibration.indices.resize(std::min<size_t>(256, samples.size()));
        Evaluator evaluator(model, samples, calibration);
        const EvaluationOptions options{.measureLatency = false};
        evaluator.evaluateFloat({}, options);
        evaluator.evaluate(makePreset("full-integer", *model), {}, options);
    });
    std::printf("%.6f\n", seconds);
    return 0;
}

/// One series of points; @p sizeOf tells the network of each.
template <typename SizeOf>
bool measure(const std::string& what, const std::vector<int>& points, SizeOf sizeOf)
{
    double secondsBefore = 0;
    double memoryBefore = 0;
    for (const int point : points) {
        const QTemporaryDir folder;
        writeProbeModel(sizeOf(point), folder.path().toStdString());
        const ChildRun run = runChild({thisProgram().string(), "--evaluate", folder.path().toStdString()});
        if (run.status != 0)
            return false;
        const double seconds = std::strtod(run.output.c_str(), nullptr);
        const std::string name = std::to_string(point) + " " + what + ": ";
        const bool isFirst = secondsBefore == 0;
        const double limit = point > kSteadyFrom ? kLinear : 0;
        reportRow(name + "time", seconds, "s", isFirst ? "itself" : "a tenth of them",
                  isFirst ? seconds : secondsBefore, isFirst ? 1 : seconds / secondsBefore, limit);
        reportRow(name + "memory", run.peakMegabytes, "MB", isFirst ? "itself" : "a tenth of them",
                  isFirst ? run.peakMegabytes : memoryBefore, isFirst ? 1 : run.peakMegabytes / memoryBefore,
                  limit);
        secondsBefore = seconds;
        memoryBefore = run.peakMegabytes;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--evaluate") == 0)
        return evaluate(argv[2]);
    constexpr int kWeightsOfALayer = 256; // small ones, so that what counts is their number
    const auto network = [](int layers, int samples) {
        ProbeModel size;
        size.layers = layers;
        size.weights = long(layers) * kWeightsOfALayer;
        size.samples = samples;
        return size;
    };
    const bool done =
        measure("layers", {10, 100, 1000, 10'000}, [&](int layers) { return network(layers, 16); }) &&
        measure("samples", {1, 10, 100, 1000, 10'000, 100'000},
                [&](int samples) { return network(8, samples); });
    return done ? 0 : 1;
}
