// Quantizing a model from its file to the quantized file, and the latency of what comes out, against another
// quantizer (see peer.h). Each is run in turn with the other's.
#include "engine/core/file.h"
#include "engine/data/open_dataset.h"
#include "engine/quantization/export.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "tests/benchmarks/peer.h"
#include "tests/benchmarks/report.h"
#include "tests/support/shared_material.h"
#include <cmath>
#include <numeric>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bitdepth;

namespace {

constexpr size_t kSamples = 128;

SampleSet samplesOf(const Model& model, const std::filesystem::path& data)
{
    SampleSet samples{openDataset(data, {{}, model.inputs.front().info.shape}), {}};
    for (size_t i = 0; i < std::min(kSamples, samples.dataset->size()); ++i)
        samples.indices.push_back(i);
    return samples;
}

/// W8A8 per channel: open, calibrate (decoding the samples), choose ranges, write. @return seconds, without
/// those for opening the data set.
double quantize(const std::filesystem::path& network, const std::filesystem::path& data,
                const std::filesystem::path& target)
{
    ModelPtr model;
    const double opening = secondsOf([&] { model = openModel(network); });
    const SampleSet samples = samplesOf(*model, data);
    return opening + secondsOf([&] {
               const CalibrationPtr calibration = calibrate(*model, samples, {});
               const Recipe recipe = makePreset("full-integer", *model);
               writeModel(exportModel(*model, makePlan(*model, recipe, calibration.get())), target);
           });
}

struct Cost {
    double seconds = 0;
    double megabytes = 0; ///< at the peak
};

/// In a process of its own, for the sake of its peak memory.
Cost quantizeApart(const RealNetwork& network, const std::filesystem::path& target)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const double seconds = quantize(sharedFolder() / "models" / network.model,
                                        sharedFolder() / "data" / network.data, target);
        const bool isSent = write(ends[1], &seconds, sizeof seconds) == sizeof seconds;
        _exit(isSent ? 0 : 1);
    }
    Cost cost;
    close(ends[1]);
    const bool isRead = read(ends[0], &cost.seconds, sizeof cost.seconds) == sizeof cost.seconds;
    close(ends[0]);
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return isRead && status == 0 ? cost : Cost();
}

/// Leaves both files in @p folder.
void compareQuantizing(const RealNetwork& network, double required, const std::filesystem::path& folder)
{
    constexpr int kRounds = 3;
    const std::filesystem::path ours = folder / (std::string("ours_") + network.model);
    std::vector<double> seconds, megabytes, peerSeconds, peerMegabytes, ratios;
    for (int round = 0; round < kRounds; ++round) {
        const Cost cost = quantizeApart(network, ours);
        seconds.push_back(cost.seconds);
        megabytes.push_back(cost.megabytes);
        const auto peer = peerFigures(sharedFolder() / "models" / network.model,
                                      sharedFolder() / "data" / network.data, "--samples 128 --calib 128");
        if (!peer)
            continue;
        peerSeconds.push_back(peer->at("quantize_s").get<double>());
        peerMegabytes.push_back(peer->at("peak_rss_mb").get<double>());
        ratios.push_back(cost.seconds / peerSeconds.back());
    }
    const std::string name = std::string("quantize ") + network.model;
    if (ratios.empty()) {
        reportRow(name, quantileOf(seconds, 0.5), "s", "", 0, 0, 0);
        return;
    }
    reportRow(name, quantileOf(seconds, 0.5), "s", "the peer", quantileOf(peerSeconds, 0.5),
              quantileOf(ratios, 0.5), required);
    reportRow(name + ", peak memory", quantileOf(megabytes, 0.5), "MB", "the peer",
              quantileOf(peerMegabytes, 0.5), quantileOf(megabytes, 0.5) / quantileOf(peerMegabytes, 0.5),
              0.5);
    std::error_code error;
    std::filesystem::copy_file(peerFile(), folder / (std::string("peer_") + network.model),
                               std::filesystem::copy_options::overwrite_existing, error);
}

/// @return the ratio of latencies, 0 where there is no file of the peer's.
double compareLatency(const RealNetwork& network, const std::filesystem::path& folder)
{
    const std::filesystem::path peer = folder / (std::string("peer_") + network.model);
    if (!std::filesystem::exists(peer))
        return 0;
    const ModelPtr model = openModel(sharedFolder() / "models" / network.model);
    const SampleSet samples = samplesOf(*model, sharedFolder() / "data" / network.data);
    const auto input = readBatch(samples, 0, 1, batchLayout(*model, *samples.dataset));
    const Session ours(readFile(folder / (std::string("ours_") + network.model)), "ours");
    const Session theirs(readFile(peer), "the peer's");
    std::vector<double> oursTimes, theirTimes;
    for (const double until = 1.5; std::accumulate(theirTimes.begin(), theirTimes.end(), 0.0) < until;) {
        oursTimes.push_back(secondsOf([&] { ours.run(viewsOf(input)); }));
        theirTimes.push_back(secondsOf([&] { theirs.run(viewsOf(input)); }));
    }
    // The quickest tenth: what other programs take of the machine is not the model's.
    const double mine = quantileOf(oursTimes, 0.1);
    const double other = quantileOf(theirTimes, 0.1);
    reportRow(std::string("latency of int8 ") + network.model, mine * 1e3, "ms", "the peer's file",
              other * 1e3, mine / other, 1);
    return mine / other;
}

} // namespace

int main()
{
    if (sharedFolder().empty()) {
        std::puts("BITDEPTH_SHARED names no folder with real networks: nothing to quantize");
        return 0;
    }
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("quantize_benchmark_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::vector<std::pair<RealNetwork, double>> networks = {
        {{"mobilenetv2_imagenette10.onnx", "imagenette/dataset.json"}, 1.0 / 10},
        {{"squeezenet1.1.onnx", "imagenet_samples/squeezenet.json"}, 1.0 / 8},
        {{"resnet20_cifar10.onnx", "cifar10/resnet20.json"}, 1.0 / 5},
        {{"mlperf_ic_resnet8.onnx", "cifar10/resnet8.json"}, 1.0 / 3},
        {{"mlperf_vww_mobilenetv1_025_96.onnx", "mlperf_vww01/dataset.json"}, 0},
        {{"mlperf_kws_dscnn.onnx", "mlperf_kws01/dataset.json"}, 0},
        {{"mlperf_ad_autoencoder.onnx", "mlperf_ad01/dataset.json"}, 0},
        {{"vit_tiny_mnist_op17.onnx", "mnist/vit.json"}, 0}};
    for (const auto& [network, required] : networks)
        compareQuantizing(network, required, folder);
    double logarithms = 0;
    int compared = 0;
    for (const auto& [network, required] : networks)
        if (const double ratio = compareLatency(network, folder); ratio > 0) {
            logarithms += std::log(ratio);
            ++compared;
        }
    if (compared > 0) {
        const double mean = std::exp(logarithms / compared);
        reportRow("latency of int8, geometric mean", mean, "", "the peer's files", 1, mean, 0.9);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
