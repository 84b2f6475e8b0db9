// What an edit costs: one layer's bits changed and the whole network's answer known again, against one float
// pass over the same samples; and the sensitivity of all layers in seconds.
#include "engine/core/parallel.h"
#include "engine/data/open_dataset.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/open_model.h"
#include "engine/sensitivity/partial_simulation.h"
#include "engine/sensitivity/sensitivity_measurement.h"
#include "tests/support/shared_material.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

using namespace bitdepth;

namespace {

double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

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

/// Mean over all layers of the time of an edit as a share of the float pass run right before it.
void benchmarkEdits(const SensitivitySource& source)
{
    const Model& model = *source.model;
    PartialSimulation simulation(source.model, source.samples);
    const CachedBatches& batches = simulation.batches();
    const Recipe base = makePreset("full-integer", model);
    simulation.remember(makePlan(model, base, source.calibration.get()), {}, 0, [](size_t, const auto&) {});
    const Simulation floats(model);
    double share = 0;
    for (const Layer& layer : model.layers) {
        const double pass = seconds([&] {
            parallelFor(batches.size(), 0, {},
                        [&](size_t i, unsigned) { floats.run(viewsOf(*batches.batch(i).inputs)); });
        });
        Recipe edited = base;
        Quantizer narrower = base.weights;
        narrower.format = formatNamed("int4");
        edited.setWeights(layer.name, narrower);
        share += seconds([&] {
                     const auto run = simulation.load(makePlan(model, edited, source.calibration.get()));
                     parallelFor(batches.size(), 0, {}, [&](size_t i, unsigned) { run.run(i); });
                 }) /
                 pass;
    }
    std::printf("  one layer's bits changed      %6.2f times the float pass, mean over %zu layers\n",
                share / static_cast<double>(model.layers.size()), model.layers.size());
}

void benchmarkSensitivity(const SensitivitySource& source)
{
    const SensitivityRequest request = requestForBits({8});
    Sensitivity estimate;
    const double estimating = seconds([&] { estimate = estimateSensitivity(source, request, {}); });
    const double measuring =
        seconds([&] { measureSensitivity(source, request, estimate, {}, {}, {.allBut = false}); });
    std::printf("  sensitivity, one bit width    %6.2f s estimated, %6.2f s measured on %zu samples\n",
                estimating, measuring, source.samples.size());
}

void benchmark(const std::filesystem::path& network, const std::filesystem::path& data, size_t samples)
{
    const SensitivitySource source = sourceOf(network, data, samples);
    std::printf("%s\n", source.model->displayName().c_str());
    benchmarkEdits(source);
    benchmarkSensitivity(source);
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
    return 0;
}
