#include "engine/evaluation/latency.h"

#include "engine/core/file.h"
#include "engine/runtime/batch.h"
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kWarmUpRuns = 3;

double millisecondsOf(const Session& session, const std::vector<TensorView>& inputs)
{
    const auto begin = Clock::now();
    session.run(inputs);
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Value at @p share of the way through sorted values.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

template <class Source>
TimedModel load(const Source& source, const std::string& name)
{
    const QTemporaryDir folder;
    SessionOptions options;
    if (folder.isValid())
        options.optimizedModelPath = folder.filePath(QStringLiteral("optimized.onnx")).toStdString();
    TimedModel model;
    model.session = std::make_shared<Session>(source, name, options);
    onnx::ModelProto optimized;
    if (folder.isValid() && optimized.ParseFromString(readFile(options.optimizedModelPath)))
        model.kernels = countKernels(optimized);
    return model;
}

/// Whether the times of the slowest model suffice.
bool isEnough(const std::vector<std::vector<double>>& times, double seconds, const LatencyOptions& options)
{
    const auto runs = static_cast<int>(times.front().size());
    const double each = seconds / static_cast<double>(times.size());
    if (runs < options.runsAtLeast)
        return false;
    return each >= options.secondsAtMost || (runs >= options.runsEnough && each >= options.secondsAtLeast);
}

} // namespace

TimedModel loadForTiming(const NetworkGraph& graph, const std::string& name) { return load(graph, name); }

TimedModel loadForTiming(const std::string& modelBytes, const std::string& name)
{
    return load(modelBytes, name);
}

Latency summarize(std::vector<double> milliseconds)
{
    Latency latency;
    if (milliseconds.empty())
        return latency;
    std::sort(milliseconds.begin(), milliseconds.end());
    latency.median = quantile(milliseconds, 0.5);
    latency.p10 = quantile(milliseconds, 0.1);
    latency.p90 = quantile(milliseconds, 0.9);
    return latency;
}

Latency perSample(Latency latency, size_t samples)
{
    for (double* figure : {&latency.median, &latency.p10, &latency.p90})
        *figure /= static_cast<double>(samples);
    return latency;
}

std::vector<Latency> measureLatency(std::span<const TimedModel> models,
                                    const std::vector<TensorValue>& sample, const JobControl& control,
                                    const LatencyOptions& options)
{
    if (models.empty())
        return {};
    const std::vector<TensorView> inputs = viewsOf(sample);
    std::vector<std::vector<double>> times(models.size());
    const auto total =
        static_cast<int64_t>(1000 * options.secondsAtMost * static_cast<double>(models.size()));
    double milliseconds = 0;
    const auto begin = Clock::now();
    for (int round = -kWarmUpRuns; round < 0 || !isEnough(times, milliseconds / 1000, options); ++round) {
        for (size_t i = 0; i < models.size(); ++i) {
            control.throwIfStopped();
            const double time = millisecondsOf(*models[i].session, inputs);
            if (round >= 0)
                times[i].push_back(time);
        }
        milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        control.report(Stage::MeasuringLatency, std::min(total, static_cast<int64_t>(milliseconds)), total);
    }
    std::vector<Latency> latencies;
    for (size_t i = 0; i < models.size(); ++i) {
        Latency& latency = latencies.emplace_back(summarize(std::move(times[i])));
        latency.integerLayers = models[i].kernels.integerLayers;
        latency.totalLayers = models[i].kernels.layers();
        latency.executed = models[i].kernels.describe();
    }
    return latencies;
}

} // namespace bitdepth
