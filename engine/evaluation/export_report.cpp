#include "engine/evaluation/export_report.h"

#include "engine/evaluation/activation_memory.h"
#include "engine/evaluation/latency.h"
#include "engine/evaluation/layer_results.h"
#include "engine/evaluation/metric.h"
#include "engine/evaluation/sample_runner.h"
#include "engine/quantization/integer_layers.h"
#include "engine/runtime/batch.h"
#include <algorithm>
#include <onnx/onnx_pb.h>
#include <set>

namespace bitdepth {

namespace {

void countBorders(const std::string& bytes, ExportReport& report)
{
    onnx::ModelProto model;
    model.ParseFromString(bytes);
    for (const onnx::NodeProto& node : model.graph().node()) {
        report.quantizeNodes += node.op_type() == "QuantizeLinear";
        report.dequantizeNodes += node.op_type() == "DequantizeLinear";
    }
}

MetricValue metricOf(const SampleSet& samples, const MetricAccumulator& metric,
                     const FidelityAccumulator& toFloat)
{
    return samples.dataset->metric() == MetricKind::Fidelity ? toFloat.agreement() : metric.value();
}

/// Compares the file's outputs with the simulation's, sample by sample.
class Comparison {
public:
    Comparison(const ModelPtr& model, const QuantizationPlan& plan, const SampleSet& samples)
        : m_model(model),
          m_samples(samples),
          m_simulation(*model, plan),
          m_reference(*model),
          m_simulatedMetric(samples.dataset->metric(), samples),
          m_executedMetric(samples.dataset->metric(), samples),
          m_simulatedToFloat(samples.size()),
          m_executedToFloat(samples.size()),
          m_executedToSimulated(samples.size())
    {}

    ExecutedAccuracy run(const Session& exported, const JobControl& control)
    {
        validate(control);
        const BatchLayout layout = batchLayout(*m_model, *m_samples.dataset);
        for (size_t first = 0; first < m_samples.size(); first += layout.size) {
            control.throwIfStopped();
            runBatch(exported, layout, first, std::min(layout.size, m_samples.size() - first));
            control.report(Stage::Evaluating, static_cast<int64_t>(first),
                           static_cast<int64_t>(m_samples.size()));
        }
        return {m_samples.size(), metricOf(m_samples, m_simulatedMetric, m_simulatedToFloat),
                metricOf(m_samples, m_executedMetric, m_executedToFloat),
                m_executedToSimulated.fidelity().agreement, m_executedToSimulated.fidelity().sqnrDb};
    }

private:
    /// Throws Error where data and model do not go together, as every evaluation does.
    void validate(const JobControl& control) const
    {
        SampleSet one = m_samples;
        one.indices.resize(std::min<size_t>(1, one.indices.size()));
        SampleRunner(m_model, one).run(m_simulation, {control.stop, {}}, 1, [](const SampleRun&) {});
    }

    void runBatch(const Session& exported, const BatchLayout& layout, size_t first, size_t count)
    {
        const std::vector<TensorValue> inputs = readBatch(m_samples, first, count, layout);
        const std::vector<TensorView> views = viewsOf(inputs);
        const std::vector<TensorValue> floats = m_reference.run(views);
        const std::vector<TensorValue> simulated = m_simulation.run(views);
        const std::vector<TensorValue> executed = exported.run(views);
        const size_t rows = layout.fixed ? layout.size : count;
        for (size_t row = 0; row < count; ++row) {
            const size_t position = first + row;
            const auto input = sampleOf(inputs.front(), row, rows);
            m_simulatedMetric.add(position, sampleOf(simulated.front(), row, rows), input);
            m_executedMetric.add(position, sampleOf(executed.front(), row, rows), input);
            for (size_t i = 0; i < executed.size(); ++i) {
                const auto made = sampleOf(executed[i], row, rows);
                const auto promised = sampleOf(simulated[i], row, rows);
                m_simulatedToFloat.add(position, i, sampleOf(floats[i], row, rows), promised);
                m_executedToFloat.add(position, i, sampleOf(floats[i], row, rows), made);
                m_executedToSimulated.add(position, i, promised, made);
            }
        }
    }

    ModelPtr m_model;
    const SampleSet& m_samples;
    Simulation m_simulation;
    Simulation m_reference;
    MetricAccumulator m_simulatedMetric;
    MetricAccumulator m_executedMetric;
    FidelityAccumulator m_simulatedToFloat;
    FidelityAccumulator m_executedToFloat;
    FidelityAccumulator m_executedToSimulated;
};

/// Inputs of zeros, to see whether a model runs where there are no samples; empty where its shapes are open.
std::vector<TensorValue> zeroInputs(const Session& session)
{
    std::vector<TensorValue> inputs;
    for (const ModelPort& port : session.inputs()) {
        Shape shape = port.info.shape;
        for (size_t axis = 0; axis < shape.size(); ++axis) {
            if (shape[axis] < 0 && axis > 0)
                return {};
            shape[axis] = shape[axis] < 0 ? 1 : shape[axis];
        }
        if (!port.info.hasShape)
            return {};
        inputs.push_back({shape, std::vector<float>(static_cast<size_t>(elementCount(shape)))});
    }
    return inputs;
}

void runOnce(const Session& session)
{
    if (const std::vector<TensorValue> inputs = zeroInputs(session); !inputs.empty())
        session.run(viewsOf(inputs));
}

void tryOut(const ModelPtr& model, const QuantizationPlan& plan, const ExportedModel& exported,
            const SampleSet& samples, const JobControl& control, ExportReport& report)
{
    TimedModel loaded;
    try {
        loaded = loadForTiming(*exported.bytes, model->displayName());
        runOnce(*loaded.session);
    } catch (const Error& refusal) {
        report.refusal = refusal.what();
        return;
    }
    report.runs = true;
    report.kernels = loaded.kernels;
    if (samples.size() > 0)
        report.accuracy = Comparison(model, plan, samples).run(*loaded.session, control);
}

/// Formats of @p plan that no processor of today computes with: floats of 8 and 4 bits.
std::string narrowFloats(const QuantizationPlan& plan)
{
    std::set<std::string> names;
    const auto note = [&names](const Format& format) {
        if (!format.isInteger() && format.bits <= 8)
            names.insert(std::string(format.name));
    };
    for (const WeightPlan& weight : plan.weights)
        note(weight.encoding.format);
    for (const ActivationPlan& activation : plan.activations)
        note(activation.encoding.format);
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Layers that read quantized activations with quantized weights, and so are meant to run in integers.
int meantForIntegers(const Model& model, const QuantizationPlan& plan)
{
    std::set<Edge> readers;
    for (const ActivationPlan& activation : plan.activations)
        readers.insert(activation.readers.begin(), activation.readers.end());
    return static_cast<int>(
        std::count_if(plan.weights.begin(), plan.weights.end(), [&](const WeightPlan& weight) {
            const Layer& layer = model.layers[weight.layer];
            return readers.count({layer.node, layer.dataInput}) > 0;
        }));
}

std::vector<Message> warningsOf(const Model& model, const QuantizationPlan& plan, const ExportReport& report)
{
    std::vector<Message> warnings;
    if (!report.runs)
        warnings.push_back({QT_TRANSLATE_NOOP("Engine", "The runtime here cannot run this file: %1"),
                            {report.refusal}});
    if (const std::string names = narrowFloats(plan); !names.empty())
        warnings.push_back({QT_TRANSLATE_NOOP("Engine",
                                              "Processors have no arithmetic for %1: such numbers are stored "
                                              "small and computed in float. Choose an integer format for "
                                              "speed."),
                            {names}});
    const int slow = meantForIntegers(model, plan) - report.kernels.integerLayers;
    if (report.runs && slow > 0)
        warnings.push_back({QT_TRANSLATE_NOOP("Engine",
                                              "Weights and activations are quantized but computed in float, "
                                              "for lack of a kernel, which is slower than either (layers: "
                                              "%1)."),
                            {std::to_string(slow)}});
    return warnings;
}

std::string oneDecimal(double value)
{
    const std::string text = std::to_string(value);
    return text.substr(0, text.find('.') + 2);
}

} // namespace

ExportReport reportOnExport(const ModelPtr& model, const QuantizationPlan& plan, const ExportedModel& exported,
                            const SampleSet& samples, const JobControl& control)
{
    ExportReport report;
    report.sizeBytes = static_cast<int64_t>(exported.bytes->size());
    report.floatBytes = model->fileSize;
    report.opset = exported.opset;
    report.usesRuntimeDomain = exported.usesRuntimeDomain;
    countBorders(*exported.bytes, report);
    const ActivationMemory memory = activationMemory(*model, plan);
    report.peakRamBytes = memory.peakBytes;
    report.isRamKnown = memory.isKnown();
    if (!plan.activations.empty()) {
        for (const PlainOperator& plain : model->operators) {
            const Message note = noteOf(plain);
            auto& notes = report.floatOperators;
            if (!plain.note.isEmpty() && std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(note);
        }
    }
    tryOut(model, plan, exported, samples, control, report);
    report.warnings = warningsOf(*model, plan, report);
    return report;
}

Message sentenceOf(const ExecutedAccuracy& accuracy)
{
    return {QT_TRANSLATE_NOOP("Engine", "Tried on samples (%1): %2 is %3 simulated and %4 executed; both give "
                                        "the same answer for %5 % of them."),
            {std::to_string(accuracy.samples), accuracy.simulated.name,
             std::to_string(accuracy.simulated.value), std::to_string(accuracy.executed.value),
             oneDecimal(100 * accuracy.agreement)}};
}

std::vector<Message> sentencesOf(const ExportReport& report)
{
    std::vector<Message> sentences = {
        {QT_TRANSLATE_NOOP("Engine", "%1 bytes, %2 % of the float model, opset %3."),
         {std::to_string(report.sizeBytes),
          oneDecimal(100.0 * static_cast<double>(report.sizeBytes) /
                     static_cast<double>(std::max<int64_t>(1, report.floatBytes))),
          std::to_string(report.opset)}},
        {QT_TRANSLATE_NOOP("Engine", "Nodes in the file: QuantizeLinear %1, DequantizeLinear %2; those that the "
                                     "runtime runs for themselves: %3."),
         {std::to_string(report.quantizeNodes), std::to_string(report.dequantizeNodes),
          std::to_string(report.kernels.conversions)}}};
    if (!report.runs)
        sentences[1] = {QT_TRANSLATE_NOOP("Engine", "Nodes in the file: QuantizeLinear %1, DequantizeLinear %2."),
                        {std::to_string(report.quantizeNodes), std::to_string(report.dequantizeNodes)}};
    if (report.runs)
        sentences.push_back({QT_TRANSLATE_NOOP("Engine", "It loads and runs in the runtime here: %1"),
                             {},
                             {report.kernels.describe()}});
    if (report.accuracy)
        sentences.push_back(sentenceOf(*report.accuracy));
    sentences.push_back({report.isRamKnown
                             ? QT_TRANSLATE_NOOP("Engine", "Activations take %1 bytes at their peak (estimated).")
                             : QT_TRANSLATE_NOOP("Engine", "Activations take at least %1 bytes at their peak; "
                                                           "some have open sizes."),
                         {std::to_string(report.peakRamBytes)}});
    sentences.insert(sentences.end(), report.floatOperators.begin(), report.floatOperators.end());
    return sentences;
}

} // namespace bitdepth
