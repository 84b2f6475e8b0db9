#include "engine/evaluation/evaluator.h"

#include "engine/data/sample_selection.h"
#include "engine/evaluation/activation_memory.h"
#include "engine/evaluation/latency.h"
#include "engine/evaluation/layer_results.h"
#include "engine/evaluation/metric.h"
#include "engine/evaluation/sample_runner.h"
#include "engine/quantization/export.h"
#include "engine/quantization/saturation.h"
#include "engine/quantization/simulation.h"
#include "engine/recipe/carried_recipe.h"
#include "engine/repair/prepare.h"
#include "engine/runtime/batch.h"
#include <mutex>

namespace bitdepth {

namespace {

/// What a run over the samples yields.
struct Outcome {
    MetricValue metric;
    Fidelity fidelity;
    std::vector<int> predictions;
    std::vector<double> scores;
};

MetricValue certainly(const std::string& name) { return {name, 1, 1, 1}; }

/// Samples that are run before the others to estimate the metric from.
size_t samplesToEstimateFrom(size_t all) { return std::max<size_t>(64, all / 8); }

} // namespace

class Evaluator::State {
public:
    State(ModelPtr model, SampleSet samples, SampleSet calibration, std::shared_ptr<PreparedModels> prepared)
        : m_model(std::move(model)),
          m_calibrationSamples(std::move(calibration)),
          m_prepared(prepared ? std::move(prepared) : std::make_shared<PreparedModels>()),
          m_lifetimes(*m_model),
          m_runner(m_model, std::move(samples))
    {
        for (const DatasetPtr& dataset : {m_runner.samples().dataset, m_calibrationSamples.dataset})
            if (dataset)
                requireFit(*m_model, *dataset);
    }

    EvaluationPtr evaluateFloat(const JobControl& control, const EvaluationOptions& options)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_float)
            m_float = std::make_shared<Evaluation>(floatFigures(control, options));
        if (options.measureLatency && !m_float->latency) {
            Evaluation timed = *m_float;
            timed.latency = measure({floatForTiming()}, control).front();
            timed.floatLatency = timed.latency;
            m_float = std::make_shared<Evaluation>(std::move(timed));
        }
        return m_float;
    }

    EvaluationPtr evaluate(const Recipe& recipe, const JobControl& control, const EvaluationOptions& options)
    {
        const std::lock_guard lock(m_mutex);
        checkRecipeFits(recipe, *m_model);
        return evaluatePrepared(recipe, *prepared(recipe, control, options.threads), control, options);
    }

    EvaluationPtr evaluate(const Recipe& recipe, const PreparedModel& prepared, const JobControl& control,
                           const EvaluationOptions& options)
    {
        const std::lock_guard lock(m_mutex);
        return evaluatePrepared(recipe, prepared, control, options);
    }

    CalibrationPtr calibration(const JobControl& control, unsigned threads)
    {
        const std::lock_guard lock(m_mutex);
        return calibrated(control, threads);
    }

private:
    EvaluationPtr evaluatePrepared(const Recipe& recipe, const PreparedModel& prepared,
                                   const JobControl& control, const EvaluationOptions& options)
    {
        control.throwIfStopped();
        const Model& repaired = *prepared.model;
        const ExportedModel exported = exportModel(repaired, prepared.plan);
        Evaluation evaluation = figures(Simulation(repaired, prepared.plan), prepared.plan, control, options);
        evaluation.name = recipe.name;
        evaluation.calibrationOverlap =
            prepared.calibration ? countShared(m_runner.samples(), m_calibrationSamples) : 0;
        evaluation.sizeBytes = static_cast<int64_t>(exported.bytes->size());
        evaluation.layers = layerResults(repaired, recipe, prepared.plan);
        evaluation.notes = evaluationNotes(*m_model, recipe, exported);
        noteUnknownMemory(evaluation);
        if (const auto packed = packedNote(repaired, prepared.plan))
            evaluation.notes.push_back(*packed);
        for (const RepairReport& report : prepared.repairs)
            evaluation.notes.push_back(report.message);
        if (const auto risk = saturationRisk(repaired, prepared.plan, thisProcessor()))
            evaluation.notes.push_back(*risk);
        if (options.measureLatency)
            addLatency(evaluation, *exported.bytes, control);
        return std::make_shared<Evaluation>(std::move(evaluation));
    }

    std::shared_ptr<const PreparedModel> prepared(const Recipe& recipe, const JobControl& control,
                                                  unsigned threads)
    {
        if (auto known = m_prepared->find(recipe))
            return known;
        const CalibrationPtr ranges = recipe.quantizesActivations() ? calibrated(control, threads) : nullptr;
        auto prepared = std::make_shared<const PreparedModel>(
            prepare(m_model, recipe, {m_calibrationSamples, ranges}, control, threads));
        m_prepared->keep(recipe, prepared);
        return prepared;
    }

    CalibrationPtr calibrated(const JobControl& control, unsigned threads)
    {
        if (!m_calibration)
            m_calibration = calibrate(*m_model, m_calibrationSamples, control, threads);
        return m_calibration;
    }

    Evaluation floatFigures(const JobControl& control, const EvaluationOptions& options)
    {
        const Recipe recipe = carriedRecipe(*m_model);
        const QuantizationPlan plan = makePlan(*m_model, recipe, nullptr);
        Evaluation evaluation = figures(m_runner.reference(), plan, control, options);
        evaluation.name = m_model->carried.isEmpty() ? "float" : Evaluation::kAsInTheFile;
        evaluation.isFloat = true;
        evaluation.sizeBytes = m_model->fileSize;
        evaluation.layers = layerResults(*m_model, recipe, plan);
        noteUnknownMemory(evaluation);
        return evaluation;
    }

    Evaluation figures(const Simulation& simulation, const QuantizationPlan& plan, const JobControl& control,
                       const EvaluationOptions& options)
    {
        Outcome outcome = run(simulation, control, options);
        Evaluation evaluation;
        evaluation.samples = m_runner.samples().size();
        evaluation.metric = outcome.metric;
        evaluation.fidelity = outcome.fidelity;
        evaluation.predictions = std::move(outcome.predictions);
        evaluation.scores = std::move(outcome.scores);
        evaluation.peakRamBytes = m_lifetimes.peak(plan).peakBytes;
        return evaluation;
    }

    void noteUnknownMemory(Evaluation& evaluation) const
    {
        if (const int unknown = m_lifetimes.peak({}).unknownTensors)
            evaluation.notes.push_back(
                {QT_TRANSLATE_NOOP("Engine", "Peak RAM is a lower bound: activations whose size the model "
                                             "leaves open are not counted (%1)."),
                 {std::to_string(unknown)}});
    }

    Outcome run(const Simulation& simulation, const JobControl& control, const EvaluationOptions& options)
    {
        const SampleSet& samples = m_runner.samples();
        const MetricKind kind = samples.dataset->metric();
        MetricAccumulator metric(kind, samples);
        FidelityAccumulator fidelity(samples.size());
        const bool isReference = &simulation == &m_runner.reference();
        FirstSamples first;
        if (options.estimated && m_float && !isReference)
            first = {samplesToEstimateFrom(samples.size()), [&](std::span<const size_t> positions) {
                         std::vector<double> scores;
                         for (const size_t position : positions)
                             scores.push_back(kind == MetricKind::Fidelity ? fidelity.agreementAt(position)
                                                                           : metric.scores()[position]);
                         options.estimated(estimateMetric(*m_float, samples, positions, scores));
                     }};
        m_runner.run(
            simulation, control, options.threads,
            [&](const SampleRun& sample) {
                metric.add(sample.position, sample.output(0), sample.input);
                for (size_t i = 0; i < sample.outputs.size(); ++i)
                    fidelity.add(sample.position, i, sample.reference(i), sample.output(i));
            },
            first);
        const MetricValue agreement = isReference ? certainly("agreement") : fidelity.agreement();
        if (kind == MetricKind::Fidelity)
            return {agreement, fidelity.fidelity(), fidelity.predictions(),
                    isReference ? std::vector<double>(samples.size(), 1) : fidelity.agreements()};
        return {metric.value(), fidelity.fidelity(), fidelity.predictions(), metric.scores()};
    }

    /// The float model as its file has it: the runtime folds its normalizations itself.
    const TimedModel& floatForTiming()
    {
        if (!m_timedFloat.session)
            m_timedFloat = loadForTiming(m_model->original, m_model->displayName());
        return m_timedFloat;
    }

    /// Formats without a kernel can be simulated but not run: that is said, and the other figures stay.
    void addLatency(Evaluation& evaluation, const std::string& bytes, const JobControl& control)
    {
        const TimedModel floats = floatForTiming();
        try {
            const TimedModel quantized = loadForTiming(bytes, m_model->displayName());
            const std::vector<Latency> latencies = measure({floats, quantized}, control);
            evaluation.floatLatency = latencies.front();
            evaluation.latency = latencies.back();
        } catch (const Error& refusal) {
            evaluation.notes.push_back(
                {QT_TRANSLATE_NOOP("Engine", "The runtime here cannot run the exported file, so there is no "
                                             "latency: %1"),
                 {},
                 {refusal.message()}});
        }
    }

    std::vector<Latency> measure(const std::vector<TimedModel>& models, const JobControl& control) const
    {
        const SampleSet& samples = m_runner.samples();
        const BatchLayout layout = batchLayout(*m_model, *samples.dataset);
        std::vector<Latency> latencies = measureLatency(models, readBatch(samples, 0, 1, layout), control);
        for (Latency& latency : latencies)
            latency = perSample(std::move(latency), layout.fixed ? layout.size : 1);
        return latencies;
    }

    std::mutex m_mutex; ///< one call at a time
    ModelPtr m_model;
    SampleSet m_calibrationSamples;
    std::shared_ptr<PreparedModels> m_prepared;
    ActivationLifetimes m_lifetimes;
    SampleRunner m_runner;
    CalibrationPtr m_calibration;
    std::shared_ptr<const Evaluation> m_float;
    TimedModel m_timedFloat;
};

Evaluator::Evaluator(ModelPtr model, SampleSet samples, SampleSet calibration,
                     std::shared_ptr<PreparedModels> prepared)
    : m_state(std::make_unique<State>(std::move(model), std::move(samples), std::move(calibration),
                                      std::move(prepared)))
{}

Evaluator::~Evaluator() = default;

EvaluationPtr Evaluator::evaluateFloat(const JobControl& control, const EvaluationOptions& options)
{
    return m_state->evaluateFloat(control, options);
}

EvaluationPtr Evaluator::evaluate(const Recipe& recipe, const JobControl& control,
                                  const EvaluationOptions& options)
{
    return m_state->evaluate(recipe, control, options);
}

EvaluationPtr Evaluator::evaluatePrepared(const Recipe& recipe, const PreparedModel& prepared,
                                          const JobControl& control, const EvaluationOptions& options)
{
    return m_state->evaluate(recipe, prepared, control, options);
}

CalibrationPtr Evaluator::calibration(const JobControl& control, unsigned threads)
{
    return m_state->calibration(control, threads);
}

} // namespace bitdepth
