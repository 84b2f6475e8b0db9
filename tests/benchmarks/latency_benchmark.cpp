// Float against Fastest against any other quantized files of the same model, one run of each in turn in one
// process: whatever else the machine does meets all of them alike. Ratios are of runs right beside each
// other.
#include "engine/data/open_dataset.h"
#include "engine/device/fastest.h"
#include "engine/evaluation/latency.h"
#include "engine/quantization/export.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>

using namespace bitdepth;

namespace {

constexpr size_t kCalibrationSamples = 64;
constexpr int kWarmUps = 20;

struct Contestant {
    std::string name;
    TimedModel model;
    std::vector<double> milliseconds = {};
};

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error("cannot read %1", {file.string()});
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Of the thread that runs, which is all there is: on a busy machine the clock on the wall counts others too.
double milliseconds(const TimedModel& model, const std::vector<TensorView>& inputs)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    model.session->run(inputs);
    return now() - start;
}

double percentile(std::vector<double> values, double share)
{
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// Each run of @p a by the run of @p b in the same turn.
std::vector<double> ratios(const Contestant& a, const Contestant& b)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < a.milliseconds.size(); ++i)
        ratios.push_back(a.milliseconds[i] / b.milliseconds[i]);
    return ratios;
}

/// The runtime keeps what surprises the allocator out of the second run on; the order turns around every
/// time.
void race(std::vector<Contestant>& contestants, const std::vector<TensorView>& inputs, double seconds)
{
    for (int i = 0; i < kWarmUps; ++i)
        for (Contestant& one : contestants)
            one.model.session->run(inputs);
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    for (int turn = 0; turn < 11 || std::chrono::steady_clock::now() < end; ++turn) {
        for (Contestant& one : contestants)
            one.milliseconds.push_back(milliseconds(one.model, inputs));
        std::rotate(contestants.begin(), contestants.begin() + 1, contestants.end());
    }
}

void print(const Contestant& one, const Contestant& floats, const Contestant& fastest)
{
    const auto ofFloat = ratios(one, floats);
    const auto ofFastest = ratios(one, fastest);
    std::printf("  %-28s %8.4f ms   of float %5.3f (%5.3f - %5.3f)   of Fastest %5.3f (%5.3f - %5.3f)\n",
                one.name.c_str(), percentile(one.milliseconds, 0.5), percentile(ofFloat, 0.5),
                percentile(ofFloat, 0.1), percentile(ofFloat, 0.9), percentile(ofFastest, 0.5),
                percentile(ofFastest, 0.1), percentile(ofFastest, 0.9));
}

SampleSet firstSamples(const ModelPtr& model, const std::filesystem::path& data)
{
    SampleSet samples{openDataset(data, {.inputShape = model->inputs.front().info.shape}), {}};
    for (size_t i = 0; i < std::min(kCalibrationSamples, samples.dataset->size()); ++i)
        samples.indices.push_back(i);
    return samples;
}

void benchmark(const std::filesystem::path& file, const std::filesystem::path& data,
               const std::vector<std::string>& others)
{
    const ModelPtr model = openModel(file);
    const SampleSet samples = firstSamples(model, data);
    const auto input = readBatch(samples, 0, 1, batchLayout(*model, *samples.dataset));
    const CalibrationPtr calibration = calibrate(*model, samples, {});
    const FastestRecipe fastest = measureFastest(model, calibration, input, {});
    const PreparedModel prepared = prepare(model, fastest.recipe, {samples, calibration}, {});
    const ExportedModel exported = exportModel(*prepared.model, prepared.plan);
    std::vector<Contestant> contestants;
    contestants.push_back({"float", loadForTiming(model->original, model->displayName())});
    contestants.push_back({"Fastest", loadForTiming(*exported.bytes, model->displayName())});
    for (const std::string& other : others)
        try {
            contestants.push_back(
                {std::filesystem::path(other).filename(), loadForTiming(bytesOf(other), other)});
        } catch (const Error& refusal) {
            std::printf("%s\n", refusal.what());
        }
    const std::vector<Contestant> order = contestants;
    race(contestants, viewsOf(input), 4);
    const auto named = [&](const std::string& name) -> const Contestant& {
        return *std::find_if(contestants.begin(), contestants.end(),
                             [&](const auto& one) { return one.name == name; });
    };
    std::printf(
        "%s, %zu runs of each, medians of processor time, ratios of neighbouring runs (10 %% - 90 %%)\n",
        model->displayName().c_str(), contestants.front().milliseconds.size());
    for (const Contestant& one : order)
        print(named(one.name), named("float"), named("Fastest"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: latency_benchmark MODEL DATA [OTHER.onnx]...\n");
        return 2;
    }
    try {
        benchmark(argv[1], argv[2], {argv + 3, argv + argc});
    } catch (const Error& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return 1;
    }
    return 0;
}
