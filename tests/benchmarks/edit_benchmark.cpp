// What a choice costs: a recipe evaluated by simulation, one layer's bits changed and the whole network's
// answer known again, both against one float pass over the same samples; and the sensitivity of all layers.
#include "engine/core/parallel.h"
#include "engine/data/open_dataset.h"
#include "engine/quantization/encoding_memo.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "engine/sensitivity/partial_simulation.h"
#include "engine/sensitivity/sensitivity_measurement.h"
#include "tests/benchmarks/peer.h"
#include "tests/benchmarks/report.h"
#include "tests/support/shared_material.h"

using namespace bitdepth;

namespace {

SensitivitySource sourceOf(const std::filesystem::path& network, const std::filesystem::path& data,
                           size_t count)
{
    const ModelPtr model = openModel(network);
    SampleSet samples{openDataset(data, {{}, model->inputs.front().info.shape}), {}};
    for (size_t i = 0; i < std::min(count, samples.dataset->size()); ++i)
        samples.indices.push_back(i);
    SampleSet few = samples;
    few.indices.resize(std::min<size_t>(32, few.size()));
    return {model, samples, calibrate(*model, few, {})};
}

void runAll(const Simulation& network, const CachedBatches& batches)
{
    parallelFor(batches.size(), 0, {},
                [&](size_t i, unsigned) { network.run(viewsOf(*batches.batch(i).inputs)); });
}

void benchmarkEvaluation(const SensitivitySource& source)
{
    constexpr int kRounds = 7;
    const Model& model = *source.model;
    const CachedBatches batches(model, source.samples);
    const Simulation floats(model);
    const Simulation simulated(model,
                               makePlan(model, makePreset("full-integer", model), source.calibration.get()));
    reportRow("simulate int8 " + model.displayName(),
              timeInTurn(
                  kRounds, [&] { runAll(simulated, batches); }, [&] { runAll(floats, batches); }),
              "a float pass", 1.35);
}

/// Mean over all layers of the time of an edit as a share of the float pass run right before it.
void benchmarkEdits(const SensitivitySource& source)
{
    const Model& model = *source.model;
    PartialSimulation simulation(source.model, source.samples);
    const CachedBatches& batches = simulation.batches();
    const Recipe base = makePreset("full-integer", model);
    EncodingMemo memo;
    const auto planOf = [&](const Recipe& recipe) {
        return makePlan(model, recipe, source.calibration.get(), &memo);
    };
    simulation.remember(planOf(base), {}, 0, [](size_t, const auto&) {});
    const Simulation floats(model);
    runAll(floats, batches);
    double share = 0, passes = 0, edits = 0;
    for (const Layer& layer : model.layers) {
        const double pass = secondsOf([&] { runAll(floats, batches); });
        Recipe edited = base;
        Quantizer narrower = base.weights;
        narrower.format = formatNamed("int4");
        edited.setWeights(layer.name, narrower);
        const double edit = secondsOf([&] {
            const auto run = simulation.load(planOf(edited));
            parallelFor(batches.size(), 0, {}, [&](size_t i, unsigned) { run.run(i); });
        });
        share += edit / pass;
        passes += pass;
        edits += edit;
    }
    const auto layers = static_cast<double>(model.layers.size());
    reportRow("one layer's bits changed, " + model.displayName(), 1e3 * edits / layers, "ms",
              "a float pass (mean over layers)", 1e3 * passes / layers, share / layers, 0.6);
}

void benchmarkSensitivity(const SensitivitySource& source, const std::filesystem::path& data)
{
    const SensitivityRequest request = requestForBits({8});
    const double seconds =
        secondsOf([&] { measureSensitivity(source, request, {}, {}, {}, {.allBut = false}); });
    const auto peer = peerFigures(source.model->path, data, "--samples 300 --calib 32 --sensitivity");
    const double other = peer ? peer->at("sensitivity").at("seconds").get<double>() : 0;
    reportRow("sensitivity of all tensors, " + source.model->displayName(), seconds, "s",
              peer ? "the peer's script" : "", other, other > 0 ? seconds / other : 0, other > 0 ? 0.1 : 0);
}

void benchmark(const std::filesystem::path& network, const std::filesystem::path& data, size_t samples)
{
    const SensitivitySource source = sourceOf(network, data, samples);
    benchmarkEvaluation(source);
    benchmarkEdits(source);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4) {
        benchmark(argv[1], argv[2], std::stoul(argv[3]));
        return 0;
    }
    for (const char* name : {"fashion_residual.onnx", "fashion_depthwise.onnx"})
        benchmark(exampleFolder() / name, exampleFolder(), 300);
    if (sharedFolder().empty())
        return 0;
    const auto real = [](const RealNetwork& network, size_t samples) {
        benchmark(sharedFolder() / "models" / network.model, sharedFolder() / "data" / network.data, samples);
    };
    real({"resnet20_cifar10.onnx", "cifar10/resnet20.json"}, 300);
    real({"mobilenetv2_imagenette10.onnx", "imagenette/dataset.json"}, 64);
    real({"squeezenet1.1.onnx", "imagenet_samples/squeezenet.json"}, 64);
    real({"mlperf_ic_resnet8.onnx", "cifar10/resnet8.json"}, 500);
    real({"mlperf_vww_mobilenetv1_025_96.onnx", "mlperf_vww01/dataset.json"}, 300);
    real({"mlperf_kws_dscnn.onnx", "mlperf_kws01/dataset.json"}, 500);
    const std::filesystem::path data = sharedFolder() / "data" / "cifar10" / "resnet20.json";
    benchmarkSensitivity(sourceOf(sharedFolder() / "models" / "resnet20_cifar10.onnx", data, 300), data);
    return 0;
}
