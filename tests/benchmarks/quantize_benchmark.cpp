// Quantizing a model from its file to the quantized file, and the latency of what comes out, against another
// quantizer (see peer.h). Each is run in turn with the other's.
#include "engine/core/file.h"
#include "engine/data/open_dataset.h"
#include "engine/quantization/export.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/presets.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/open_model.h"
#include "tests/benchmarks/peer.h"
#include "tests/benchmarks/report.h"
#include "tests/support/shared_material.h"
#include <cmath>
#include <map>
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

/// Samples that were read before, as the peer has them.
class LoadedSamples : public SampleReader {
public:
    explicit LoadedSamples(const SampleSet& samples) : m_inputs(samples.dataset->inputs())
    {
        for (const size_t index : samples.indices)
            for (size_t input = 0; input < m_inputs.size(); ++input) {
                m_values.emplace_back(samples.dataset->sampleSize(input));
                samples.dataset->read(index, input, m_values.back());
            }
    }

    size_t size() const override { return m_values.size() / m_inputs.size(); }
    const std::vector<SampleInput>& inputs() const override { return m_inputs; }
    void read(size_t index, size_t input, std::span<float> values) const override
    {
        const auto& loaded = m_values[index * m_inputs.size() + input];
        std::copy(loaded.begin(), loaded.end(), values.begin());
    }
    QImage picture(size_t) const override { return {}; }
    std::string name(size_t index) const override { return std::to_string(index); }
    std::vector<Message> description() const override { return {}; }

private:
    std::vector<SampleInput> m_inputs;
    std::vector<std::vector<float>> m_values;
};

SampleSet loaded(const SampleSet& samples)
{
    auto dataset = std::make_shared<const Dataset>(std::make_unique<LoadedSamples>(samples), Annotations(),
                                                   DatasetInfo());
    SampleSet all{dataset, samples.indices};
    std::iota(all.indices.begin(), all.indices.end(), size_t{0});
    return all;
}

enum class Work {
    AsThePeer,  ///< samples are loaded and the float model has run before; ranges are min-max
    Histograms, ///< likewise, and every activation gets its histogram
    FromFiles,  ///< nothing was done before: pictures are decoded, the runtime is begun
};

/// W8A8 per channel: open, calibrate, choose ranges, write.
void quantize(const std::filesystem::path& network, const SampleSet& samples, Work work,
              const std::filesystem::path& target)
{
    const ModelPtr model = openModel(network);
    const Recipe recipe = makePreset("full-integer", *model);
    const auto detail = work == Work::Histograms ? CalibrationDetail::Histograms : detailFor(recipe);
    const CalibrationPtr calibration = calibrate(*model, samples, {}, 0, detail);
    writeModel(exportModel(*model, makePlan(*model, recipe, calibration.get())), target);
}

/// So that libraries are there and memory was used before.
void runFloats(const std::filesystem::path& network, const SampleSet& samples)
{
    const Simulation floats(*openModel(network));
    for (size_t i = 0; i < samples.size(); ++i)
        floats.run(viewsOf(readBatch(samples, i, 1, {1, false})));
}

/// @return seconds
double timeQuantizing(const std::filesystem::path& network, const std::filesystem::path& data, Work work,
                      const std::filesystem::path& target)
{
    SampleSet samples;
    const auto read = [&] { samples = samplesOf(*openModel(network), data); };
    if (work == Work::FromFiles)
        return secondsOf([&] {
            read();
            quantize(network, samples, work, target);
        });
    read();
    samples = loaded(samples);
    runFloats(network, samples);
    return secondsOf([&] { quantize(network, samples, work, target); });
}

struct Cost {
    double seconds = 0;
    double megabytes = 0; ///< at the peak
};

/// In a process of its own, for the sake of its peak memory.
Cost quantizeApart(const RealNetwork& network, Work work, const std::filesystem::path& target)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const double seconds = timeQuantizing(sharedFolder() / "models" / network.model,
                                              sharedFolder() / "data" / network.data, work, target);
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
    std::map<Work, std::vector<double>> seconds;
    std::vector<double> megabytes, peerSeconds, peerMegabytes;
    for (int round = 0; round < kRounds; ++round) {
        for (const Work work : {Work::Histograms, Work::FromFiles, Work::AsThePeer}) {
            const Cost cost = quantizeApart(network, work, ours);
            seconds[work].push_back(cost.seconds);
            if (work == Work::AsThePeer)
                megabytes.push_back(cost.megabytes);
        }
        if (const auto peer =
                peerFigures(sharedFolder() / "models" / network.model, sharedFolder() / "data" / network.data,
                            "--samples 128 --calib 128")) {
            peerSeconds.push_back(peer->at("quantize_s").get<double>());
            peerMegabytes.push_back(peer->at("peak_rss_mb").get<double>());
        }
    }
    const std::string name = std::string("quantize ") + network.model;
    const auto report = [&](const char* what, Work work, double limit) {
        const double mine = quantileOf(seconds[work], 0.5);
        const double other = peerSeconds.empty() ? 0 : quantileOf(peerSeconds, 0.5);
        reportRow(name + what, mine, "s", other > 0 ? "the peer, samples loaded" : "", other,
                  other > 0 ? mine / other : 0, other > 0 ? limit : 0);
    };
    report("", Work::AsThePeer, required);
    report(", with histograms", Work::Histograms, 0);
    report(", begun and decoded", Work::FromFiles, 0);
    if (peerSeconds.empty())
        return;
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

int main(int argc, char** argv)
{
    const std::string only = argc > 1 ? argv[1] : ""; // a part of the networks' names
    if (sharedFolder().empty()) {
        std::puts("BITDEPTH_SHARED names no folder with real networks: nothing to quantize");
        return 0;
    }
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("quantize_benchmark_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    std::vector<std::pair<RealNetwork, double>> networks = {
        {{"mobilenetv2_imagenette10.onnx", "imagenette/dataset.json"}, 1.0 / 10},
        {{"squeezenet1.1.onnx", "imagenet_samples/squeezenet.json"}, 1.0 / 8},
        {{"resnet20_cifar10.onnx", "cifar10/resnet20.json"}, 1.0 / 5},
        {{"mlperf_ic_resnet8.onnx", "cifar10/resnet8.json"}, 1.0 / 3},
        {{"mlperf_vww_mobilenetv1_025_96.onnx", "mlperf_vww01/dataset.json"}, 0},
        {{"mlperf_kws_dscnn.onnx", "mlperf_kws01/dataset.json"}, 0},
        {{"mlperf_ad_autoencoder.onnx", "mlperf_ad01/dataset.json"}, 0},
        {{"vit_tiny_mnist_op17.onnx", "mnist/vit.json"}, 0}};
    std::erase_if(networks, [&](const auto& network) {
        return std::string(network.first.model).find(only) == std::string::npos;
    });
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
