#pragma once

#include "engine/core/progress.h"
#include "engine/evaluation/evaluation.h"
#include "engine/evaluation/executed_kernels.h"
#include "engine/runtime/session.h"
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace bitdepth {

/// A model loaded for timing as somebody who got the file would load it, and what the runtime made of it.
struct TimedModel {
    std::shared_ptr<const Session> session;
    ExecutedKernels kernels;
};

/// Loads a network or the bytes of a model file. The runtime writes what it will run to a temporary file,
/// where the kernels are counted. Throws Error where the runtime refuses it.
TimedModel loadForTiming(const NetworkGraph& graph, const std::string& name);
TimedModel loadForTiming(const std::string& modelBytes, const std::string& name);

/// How long is measured; between the bounds, measuring ends when there are enough runs.
struct LatencyOptions {
    double secondsAtMost = 2;     ///< of measured time for each model
    double secondsAtLeast = 0.25; ///< shorter measurements see one phase of the machine only
    int runsAtLeast = 11;         ///< whatever the time
    int runsEnough = 200;         ///< the median of so many moves by less than the timer's own noise
};

/// Times inferences of @p sample (one sample, the model's inputs in order), one thread, the models in turn
/// (a, b, c, a, b, c ...) so that whatever else the machine does meets all of them alike. A few runs in front
/// are not counted. Returns one Latency a model in their order.
std::vector<Latency> measureLatency(std::span<const TimedModel> models,
                                    const std::vector<TensorValue>& sample, const JobControl& control,
                                    const LatencyOptions& options = {});

/// What a run of @p samples samples at once means for one of them.
Latency perSample(Latency latency, size_t samples);

/// Median, p10 and p90 of run times in milliseconds (linear between neighbours); all 0 for none.
Latency summarize(std::vector<double> milliseconds);

} // namespace bitdepth
