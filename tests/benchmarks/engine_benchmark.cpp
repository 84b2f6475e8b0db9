// Speed as ratios within one run: each row times a piece of work and what it is held against in turn, so that
// the machine's mood cancels out.
#include "engine/core/parallel.h"
#include "engine/data/open_dataset.h"
#include "engine/quantization/plan.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "engine/statistics/histogram.h"
#include "tests/support/shared_material.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>

using namespace bitdepth;

namespace {

constexpr int kRounds = 9;

using Work = std::function<void()>;

double seconds(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

/// One row: the median of the ratios of @p work to @p reference, run in turn.
void compare(const char* name, const Work& work, const char* referenceName, const Work& reference)
{
    work();
    reference();
    std::vector<double> times;
    std::vector<double> ratios;
    for (int round = 0; round < kRounds; ++round) {
        times.push_back(seconds(work));
        ratios.push_back(times.back() / seconds(reference));
    }
    std::printf("%-34s %10.3f ms   %6.2f times %s\n", name, median(times) * 1e3, median(ratios),
                referenceName);
}

void benchmarkArrays()
{
    constexpr size_t kNumbers = size_t(1) << 24;
    std::vector<float> values(kNumbers);
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    std::generate(values.begin(), values.end(), [&] { return normal(random); });
    std::vector<float> out(kNumbers);
    const Format format = formatNamed("int8");
    const ScaleOffset scale = scaleFor({-4, 4}, format, Scheme::Symmetric);
    float low = 0;
    const Work pass = [&] { low = std::min(low, *std::min_element(values.begin(), values.end())); };
    compare(
        "fake-quantize 16 M numbers",
        [&] { fakeQuantize(values.data(), out.data(), kNumbers, scale, format); }, "a copy",
        [&] { std::memcpy(out.data(), values.data(), kNumbers * sizeof(float)); });
    compare(
        "histogram of 16 M numbers", [&] { low += computeHistogram(values).min; }, "one pass for the minimum",
        pass);
}

/// All samples through a network, spread over the cores.
void runAll(const Simulation& network, const std::vector<std::vector<TensorValue>>& batches)
{
    parallelFor(batches.size(), 0, {}, [&](size_t i, unsigned) { network.run(viewsOf(batches[i])); });
}

void benchmarkModel(const std::filesystem::path& modelPath, const std::filesystem::path& data)
{
    const ModelPtr model = openModel(modelPath);
    SampleSet samples{openDataset(data, {{}, model->inputs.front().info.shape}), {}};
    for (size_t i = 0; i < std::min<size_t>(64, samples.dataset->size()); ++i)
        samples.indices.push_back(i);
    const BatchLayout layout = batchLayout(*model, *samples.dataset);
    std::vector<std::vector<TensorValue>> batches;
    for (size_t i = 0; i + layout.size <= samples.size(); i += layout.size)
        batches.push_back(readBatch(samples, i, layout.size, layout));

    const CalibrationPtr calibration = calibrate(*model, samples, {});
    const QuantizationPlan plan = makePlan(*model, makePreset("full-integer", *model), calibration.get());
    const Simulation floats(*model);
    const Simulation simulated(*model, plan);
    const Work floatPass = [&] { runAll(floats, batches); };
    std::printf("%s\n", model->displayName().c_str());
    compare(
        "  simulating full-integer", [&] { runAll(simulated, batches); }, "the float pass", floatPass);
    compare(
        "  calibrating", [&] { calibrate(*model, samples, {}); }, "the float pass", floatPass);
    compare(
        "  planning", [&] { makePlan(*model, makePreset("full-integer", *model), calibration.get()); },
        "the float pass", floatPass);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3) {
        benchmarkModel(argv[1], argv[2]);
        return 0;
    }
    benchmarkArrays();
    for (const char* name : {"fashion_residual.onnx", "fashion_depthwise.onnx"})
        benchmarkModel(exampleFolder() / name, exampleFolder());
    return 0;
}
