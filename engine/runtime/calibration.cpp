#include "engine/runtime/calibration.h"

#include "engine/core/parallel.h"
#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/channel_extremes.h"
#include "engine/runtime/session.h"
#include <algorithm>
#include <atomic>
#include <limits>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

bool isFloat(const Model& model, const std::string& tensor)
{
    const auto info = model.tensors.find(tensor);
    return info != model.tensors.end() && info->second.elementType == onnx::TensorProto::FLOAT;
}

/// What one worker saw of one activation.
struct Observed {
    StreamingHistogram first;  ///< values of the first half of the samples
    StreamingHistogram second; ///< of the others
    ChannelExtremes channels;
};

using SampleExtremes = std::map<std::string, std::vector<Extremes>, std::less<>>;

/// Samples that went through the model together.
struct ObservedBatch {
    size_t first = 0; ///< number of the first one
    size_t count = 0;
    size_t rows = 0; ///< count, or more where a fixed batch was filled up with copies
};

/// The float model and the histograms that one worker fills. The extremes of single samples are shared: each
/// is written by the worker that runs the sample.
class Observer {
public:
    Observer(const Session& session, const Model& model, const std::vector<std::string>& observed,
             size_t samples, SampleExtremes& extremes)
        : m_session(session), m_inputs(model.inputs.size()), m_half((samples + 1) / 2), m_extremes(extremes)
    {
        for (const auto& [name, axis] : channelAxes(model, observed))
            m_observed[name].channels = ChannelExtremes(axis);
    }

    void observe(const std::vector<TensorValue>& inputs, const ObservedBatch& batch)
    {
        for (size_t i = 0; i < std::min(m_inputs, inputs.size()); ++i)
            add(m_session.inputs()[i].name, inputs[i].view(), batch);
        m_session.run(viewsOf(inputs), [&](size_t output, const TensorView& tensor) {
            add(m_session.outputs()[output].name, tensor, batch);
        });
    }

    const Observed& observed(const std::string& name) const { return m_observed.at(name); }

private:
    /// Rows that only fill up a fixed batch are copies; where the rows cannot be told apart all are counted,
    /// and each sample is taken for as wide as the batch.
    void add(const std::string& name, const TensorView& tensor, const ObservedBatch& batch)
    {
        const auto found = m_observed.find(name);
        if (found == m_observed.end())
            return;
        std::vector<Extremes>& remembered = m_extremes.find(name)->second;
        const auto remember = [&](size_t sample, Extremes range) {
            if (sample < remembered.size())
                remembered[sample] = range;
        };
        if (tensor.values.size() % batch.rows != 0) {
            const Extremes range =
                addPart(found->second, tensor, 0, tensor.values.size(), batch.first < m_half);
            for (size_t i = 0; i < batch.count; ++i)
                remember(batch.first + i, range);
            return;
        }
        const size_t each = tensor.values.size() / batch.rows;
        for (size_t i = 0; i < batch.count; ++i)
            remember(batch.first + i,
                     addPart(found->second, tensor, i * each, each, batch.first + i < m_half));
    }

    /// Counts @p count numbers from @p begin on, a stretch at a time: each is read from memory once and then
    /// found in the cache. Returns their extremes.
    static Extremes addPart(Observed& observed, const TensorView& tensor, size_t begin, size_t count,
                            bool isEarly)
    {
        constexpr size_t kStretch = size_t{1} << 14;
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        Extremes range{kInfinity, -kInfinity};
        for (const size_t end = begin + count; begin < end; begin += kStretch) {
            const auto stretch = tensor.values.subspan(begin, std::min(kStretch, end - begin));
            widen(range, stretch);
            observed.channels.add(stretch, begin, tensor.shape);
            (isEarly ? observed.first : observed.second).add(stretch);
        }
        return range.min <= range.max ? range : Extremes();
    }

    const Session& m_session;
    size_t m_inputs;
    size_t m_half; ///< samples of the first half
    SampleExtremes& m_extremes;
    std::map<std::string, Observed, std::less<>> m_observed;
};

void merge(const std::vector<Observer>& observers, const std::string& name, Calibration& calibration)
{
    StreamingHistogram first;
    StreamingHistogram second;
    ChannelExtremes channels;
    for (const auto& observer : observers) {
        const Observed& observed = observer.observed(name);
        first.merge(observed.first.histogram());
        second.merge(observed.second.histogram());
        channels.merge(observed.channels);
    }
    const CalibrationHalves halves{first.histogram(), second.histogram()};
    StreamingHistogram all;
    all.merge(halves.first);
    all.merge(halves.second);
    calibration.activations[name] = all.histogram();
    calibration.halves[name] = halves;
    if (!channels.ranges().empty())
        calibration.channelExtremes[name] = channels.ranges();
}

} // namespace

std::vector<std::string> observedActivations(const Model& model)
{
    const auto& graph = model.graph.proto->graph();
    const GraphView view(graph);
    std::vector<std::string> observed;
    for (const auto& input : graph.input())
        if (isFloat(model, input.name()))
            observed.push_back(input.name());
    for (const auto& node : graph.node())
        for (const auto& output : node.output())
            if (!output.empty() && isFloat(model, output) &&
                behindActivationFunction(view, graph, output) == output)
                observed.push_back(output);
    return observed;
}

std::span<const Extremes> Calibration::channelsOf(std::string_view tensor) const
{
    const auto found = channelExtremes.find(tensor);
    return found == channelExtremes.end() ? std::span<const Extremes>() : std::span(found->second);
}

CalibrationPtr calibrate(const Model& model, const SampleSet& samples, const JobControl& control,
                         unsigned threads)
{
    if (samples.size() == 0)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "There are no samples to calibrate activations on: choose data first."),
                    {});
    const auto observed = observedActivations(model);
    SessionOptions options;
    const GraphView view(model.graph.proto->graph());
    for (const auto& name : observed)
        if (view.producer(name) >= 0 && !view.isGraphOutput(name))
            options.extraOutputs.push_back(name);
    const Session session(model.graph, model.displayName(), options);

    const BatchLayout layout = batchLayout(model, *samples.dataset);
    const size_t batches = (samples.size() + layout.size - 1) / layout.size;
    auto calibration = std::make_shared<Calibration>();
    calibration->samples = samples.size();
    for (const auto& name : observed)
        calibration->sampleExtremes[name].resize(std::min(samples.size(), Calibration::kRememberedSamples));
    std::vector<Observer> observers(
        threads ? threads : defaultThreads(),
        Observer(session, model, observed, samples.size(), calibration->sampleExtremes));
    std::atomic<size_t> done = 0;
    parallelFor(batches, threads, control, [&](size_t batch, unsigned worker) {
        const size_t first = batch * layout.size;
        const size_t count = std::min(layout.size, samples.size() - first);
        observers[worker].observe(readBatch(samples, first, count, layout),
                                  {first, count, layout.fixed ? layout.size : count});
        done += count;
        control.report(Stage::Calibrating, static_cast<int64_t>(done), static_cast<int64_t>(samples.size()));
    });
    for (const auto& name : observed)
        merge(observers, name, *calibration);
    return calibration;
}

} // namespace bitdepth
