#include "engine/runtime/calibration.h"

#include "engine/core/parallel.h"
#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include "engine/runtime/batch.h"
#include "engine/runtime/session.h"
#include <atomic>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

bool isFloat(const Model& model, const std::string& tensor)
{
    const auto info = model.tensors.find(tensor);
    return info != model.tensors.end() && info->second.elementType == onnx::TensorProto::FLOAT;
}

using Histograms = std::map<std::string, StreamingHistogram, std::less<>>;

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
    Observer(const Session& session, size_t modelInputs, const std::vector<std::string>& observed,
             SampleExtremes& extremes)
        : m_session(session), m_inputs(modelInputs), m_extremes(extremes)
    {
        for (const auto& name : observed)
            m_histograms.try_emplace(name);
    }

    void observe(const std::vector<TensorValue>& inputs, const ObservedBatch& batch)
    {
        for (size_t i = 0; i < std::min(m_inputs, inputs.size()); ++i)
            add(m_session.inputs()[i].name, inputs[i], batch);
        const auto outputs = m_session.run(viewsOf(inputs));
        for (size_t i = 0; i < outputs.size(); ++i)
            add(m_session.outputs()[i].name, outputs[i], batch);
    }

    const Histograms& histograms() const { return m_histograms; }

private:
    void add(const std::string& name, const TensorValue& tensor, const ObservedBatch& batch)
    {
        const auto histogram = m_histograms.find(name);
        if (histogram == m_histograms.end())
            return;
        // Rows that only fill up a fixed batch are copies; where the rows cannot be told apart all are
        // counted, and each sample is taken for as wide as the batch.
        const std::span<const float> all(tensor.values);
        const bool apart = all.size() % batch.rows == 0;
        const size_t each = apart ? all.size() / batch.rows : all.size();
        histogram->second.add(apart ? all.first(each * batch.count) : all);
        std::vector<Extremes>& remembered = m_extremes.find(name)->second;
        for (size_t i = 0; i < batch.count && batch.first + i < remembered.size(); ++i)
            remembered[batch.first + i] = extremes(all.subspan(apart ? i * each : 0, each));
    }

    const Session& m_session;
    size_t m_inputs;
    SampleExtremes& m_extremes;
    Histograms m_histograms;
};

void mergeHistograms(const std::vector<Observer>& observers, const std::vector<std::string>& observed,
                     Calibration& calibration)
{
    for (const auto& name : observed) {
        StreamingHistogram all;
        for (const auto& observer : observers)
            all.merge(observer.histograms().at(name).histogram());
        calibration.activations[name] = all.histogram();
    }
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
        Observer(session, model.inputs.size(), observed, calibration->sampleExtremes));
    std::atomic<size_t> done = 0;
    parallelFor(batches, threads, control, [&](size_t batch, unsigned worker) {
        const size_t first = batch * layout.size;
        const size_t count = std::min(layout.size, samples.size() - first);
        observers[worker].observe(readBatch(samples, first, count, layout),
                                  {first, count, layout.fixed ? layout.size : count});
        done += count;
        control.report(Stage::Calibrating, static_cast<int64_t>(done), static_cast<int64_t>(samples.size()));
    });
    mergeHistograms(observers, observed, *calibration);
    return calibration;
}

} // namespace bitdepth
