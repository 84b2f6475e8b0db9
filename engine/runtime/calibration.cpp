#include "engine/runtime/calibration.h"

#include "engine/core/parallel.h"
#include "engine/model/operator_kinds.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/channel_extremes.h"
#include "engine/runtime/observed_activations.h"
#include "engine/runtime/session.h"
#include "engine/statistics/bin_counting.h"
#include <algorithm>
#include <atomic>
#include <deque>
#include <limits>
#include <mutex>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

bool isFloat(const Model& model, const std::string& tensor)
{
    const auto info = model.tensors.find(tensor);
    return info != model.tensors.end() && info->second.elementType == onnx::TensorProto::FLOAT;
}

/// What was seen of one activation.
struct Observed {
    explicit Observed(int channelAxis) : axis(channelAxis), channels(channelAxis) {}

    int axis;
    std::mutex mutex;          ///< guards what follows
    StreamingHistogram first;  ///< values of the first half of the samples
    StreamingHistogram second; ///< of the others
    Histogram ends;            ///< without bins: what both halves have together
    ChannelExtremes channels;
    std::vector<Extremes> samples; ///< by sample; of the first ones only
};

void widen(Histogram& ends, const Extremes& range, uint64_t finite)
{
    if (finite == 0)
        return;
    const bool isFirst = ends.total == 0;
    ends.min = isFirst ? range.min : std::min(ends.min, range.min);
    ends.max = isFirst ? range.max : std::max(ends.max, range.max);
    ends.total += finite;
}

/// Activations by number, shared by all workers.
class ObservedNetwork {
public:
    ObservedNetwork(const Model& model, size_t samples, CalibrationDetail detail)
        : m_names(observedActivations(model)), m_half((samples + 1) / 2), m_detail(detail)
    {
        const auto axes = channelAxes(model, m_names);
        for (const std::string& name : m_names) {
            Observed& observed = m_observed.emplace_back(axes.at(name));
            observed.samples.resize(std::min(samples, Calibration::kRememberedSamples));
        }
    }

    Observed& at(size_t number) { return m_observed[number]; }
    const std::vector<std::string>& names() const { return m_names; }
    bool isEarly(size_t sample) const { return sample < m_half; }
    bool countsBins() const { return m_detail == CalibrationDetail::Histograms; }

    void moveInto(Calibration& calibration)
    {
        for (size_t i = 0; i < m_names.size(); ++i) {
            Observed& observed = m_observed[i];
            const std::string& name = m_names[i];
            if (!observed.channels.ranges().empty())
                calibration.channelExtremes[name] = observed.channels.ranges();
            calibration.sampleExtremes[name] = std::move(observed.samples);
            if (!countsBins()) {
                calibration.activations[name] = observed.ends;
                continue;
            }
            const CalibrationHalves& halves =
                calibration.halves[name] = {observed.first.histogram(), observed.second.histogram()};
            observed.first.merge(halves.second);
            calibration.activations[name] = observed.first.histogram();
        }
    }

private:
    std::vector<std::string> m_names;
    std::deque<Observed> m_observed;
    size_t m_half; ///< samples of the first half
    CalibrationDetail m_detail;
};

/// Samples that went through the model together.
struct ObservedBatch {
    size_t first = 0; ///< number of the first one
    size_t count = 0;
    size_t rows = 0; ///< count, or more where a fixed batch was filled up with copies
};

/// Counts for one worker, a sample of a tensor at a time, and adds that to what all have seen.
class Counter {
public:
    explicit Counter(ObservedNetwork& network) : m_network(network) {}

    /// Rows that only fill up a fixed batch are copies; where the rows cannot be told apart all are counted,
    /// and each sample is taken for as wide as the batch.
    void count(size_t number, const TensorView& tensor, const ObservedBatch& batch)
    {
        Observed& observed = m_network.at(number);
        const bool isInRows = tensor.values.size() % batch.rows == 0;
        const size_t each = isInRows ? tensor.values.size() / batch.rows : tensor.values.size();
        for (size_t i = 0; i < (isInRows ? batch.count : 1); ++i) {
            const size_t sample = batch.first + i;
            const Extremes range = countPart(observed, m_network.isEarly(sample), tensor, {i * each, each});
            const size_t last = isInRows ? sample + 1 : batch.first + batch.count;
            std::fill(observed.samples.begin() + at(observed, sample),
                      observed.samples.begin() + at(observed, last), range);
        }
    }

private:
    struct Part {
        size_t begin = 0;
        size_t count = 0;
    };

    /// Place of @p sample among those that are remembered.
    static std::ptrdiff_t at(const Observed& observed, size_t sample)
    {
        return static_cast<std::ptrdiff_t>(std::min(sample, observed.samples.size()));
    }

    /// Returns the extremes of the part.
    Extremes countPart(Observed& observed, bool isEarly, const TensorView& tensor, Part part)
    {
        if (!m_network.countsBins())
            return widenBy(observed, tensor, part);
        StreamingHistogram& histogram = isEarly ? observed.first : observed.second;
        {
            const std::lock_guard lock(observed.mutex);
            m_counted.restartLike(histogram);
        }
        ChannelExtremes channels(observed.axis);
        const Extremes range =
            walk(channels, tensor, part, [&](std::span<const float> block, const BlockReach& reach) {
                reach.isFinite ? m_counted.add(block, reach) : m_counted.add(block);
            });
        const std::lock_guard lock(observed.mutex);
        histogram.merge(m_counted);
        observed.channels.merge(channels);
        return range;
    }

    static Extremes widenBy(Observed& observed, const TensorView& tensor, Part part)
    {
        ChannelExtremes channels(observed.axis);
        uint64_t finite = 0;
        const Extremes range =
            walk(channels, tensor, part, [&](std::span<const float> block, const BlockReach& reach) {
                finite += reach.isFinite ? block.size() : summarize(block).finite;
            });
        const std::lock_guard lock(observed.mutex);
        widen(observed.ends, range, finite);
        observed.channels.merge(channels);
        return range;
    }

    /// A block at a time: each number is read from memory once and then found in the cache. Returns the
    /// extremes.
    template <class TakeBlock>
    static Extremes walk(ChannelExtremes& channels, const TensorView& tensor, Part part,
                         const TakeBlock& take)
    {
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        Extremes range{kInfinity, -kInfinity};
        for (const size_t end = part.begin + part.count; part.begin < end; part.begin += kCountBlock) {
            const auto block = tensor.values.subspan(part.begin, std::min(kCountBlock, end - part.begin));
            const BlockReach reach = channels.add(block, part.begin, tensor.shape);
            if (reach.isFinite)
                range = {std::min(range.min, reach.min), std::max(range.max, reach.max)};
            else
                widen(range, block);
            take(block, reach);
        }
        return range.min <= range.max ? range : Extremes();
    }

    ObservedNetwork& m_network;
    StreamingHistogram m_counted; ///< one sample of one tensor
};

/// Of @p names those that operators make; the others are inputs.
std::vector<std::string> madeInside(const Model& model, const std::vector<std::string>& names)
{
    const GraphView view(model.graph.proto->graph());
    std::vector<std::string> made;
    std::copy_if(names.begin(), names.end(), std::back_inserter(made),
                 [&](const auto& name) { return view.producer(name) >= 0; });
    return made;
}

/// For each input of the model its number among @p names, where it is one of them.
std::vector<std::optional<size_t>> numbersOfInputs(const Model& model, const std::vector<std::string>& names)
{
    std::vector<std::optional<size_t>> numbers;
    for (const ModelPort& input : model.inputs) {
        const auto found = std::find(names.begin(), names.end(), input.name);
        numbers.push_back(found == names.end() ? std::nullopt : std::optional<size_t>(found - names.begin()));
    }
    return numbers;
}

} // namespace

std::vector<std::string> observedActivations(const Model& model)
{
    return observedActivations(model, GraphView(model.graph.proto->graph()));
}

std::vector<std::string> observedActivations(const Model& model, const GraphView& view)
{
    const auto& graph = model.graph.proto->graph();
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
                         unsigned threads, CalibrationDetail detail)
{
    if (samples.size() == 0)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "There are no samples to calibrate activations on: choose data first."),
                    {});
    ObservedNetwork network(model, samples.size(), detail);
    SessionOptions options;
    options.observed = madeInside(model, network.names());
    const Session session(model.graph, model.displayName(), options);
    const auto inputNumbers = numbersOfInputs(model, network.names());
    const size_t firstMade = network.names().size() - options.observed.size();

    const BatchLayout layout = batchLayout(model, *samples.dataset);
    const size_t batches = (samples.size() + layout.size - 1) / layout.size;
    const unsigned workers = threads ? threads : defaultThreads();
    std::vector<Counter> counters(workers, Counter(network));
    std::vector<std::vector<TensorValue>> inputs(workers);
    std::atomic<size_t> done = 0;
    parallelFor(batches, threads, control, [&](size_t index, unsigned worker) {
        const size_t first = index * layout.size;
        const size_t count = std::min(layout.size, samples.size() - first);
        const ObservedBatch batch{first, count, layout.fixed ? layout.size : count};
        readBatch(samples, first, count, layout, inputs[worker]);
        for (size_t i = 0; i < std::min(inputNumbers.size(), inputs[worker].size()); ++i)
            if (inputNumbers[i])
                counters[worker].count(*inputNumbers[i], inputs[worker][i].view(), batch);
        session.observe(viewsOf(inputs[worker]), [&](size_t number, const TensorView& tensor) {
            counters[worker].count(firstMade + number, tensor, batch);
        });
        done += count;
        control.report(Stage::Calibrating, static_cast<int64_t>(done), static_cast<int64_t>(samples.size()));
    });
    auto calibration = std::make_shared<Calibration>();
    calibration->samples = samples.size();
    network.moveInto(*calibration);
    return calibration;
}

} // namespace bitdepth
