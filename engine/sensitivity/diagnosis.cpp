#include "engine/sensitivity/diagnosis.h"

#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include "engine/repair/channel_ranges.h"
#include "engine/repair/prepare.h"
#include "engine/sensitivity/tensor_sweep.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace bitdepth {

namespace {

constexpr double kLeastShare = 0.05; ///< below, a tensor is not worth a finding
constexpr double kEnough = 0.5;      ///< of a tensor's noise taken away: the remedy holds
constexpr double kLeastGain = 0.02;  ///< of all noise: below, nothing helped
constexpr size_t kRangeSamples = 64; ///< channels are looked at on so many

double noiseOf(const Evaluation& evaluation) { return std::pow(10, -evaluation.fidelity.sqnrDb / 10); }

bool costsBits(RemedyKind kind) { return kind == RemedyKind::OneMoreBit || kind == RemedyKind::LeaveFloat; }

SampleSet atMost(SampleSet samples, size_t count)
{
    samples.indices.resize(std::min(samples.size(), count));
    return samples;
}

/// One recipe under examination.
class Examination {
public:
    Examination(const ModelPtr& model, const SampleSet& samples, const SampleSet& calibration,
                const Recipe& recipe, const JobControl& control, const DiagnosisOptions& options)
        : m_samples(samples),
          m_calibrationSamples(calibration),
          m_recipe(recipe),
          m_control(control),
          m_options(options),
          m_evaluator(model, samples, calibration)
    {
        checkRecipeFits(recipe, *model);
        prepareModel(model);
    }

    Diagnosis run()
    {
        m_result.floatMetric = evaluateFloat();
        m_result.before = evaluate(m_recipe);
        m_result.noise = noiseOf(*m_result.before);
        const SampleSet few = atMost(m_samples, m_options.samples);
        m_result.layers =
            layerNoise(*m_model, m_plan, CachedBatches(*m_model, few), m_control, m_options.threads);
        sweep({m_model, few, m_calibration});
        find();
        if (m_options.measuresRemedies)
            for (Finding& finding : m_result.findings)
                tryRemedies(finding);
        return std::move(m_result);
    }

private:
    /// What equalization would have changed is looked at as it changed it; ranges, rounding and biases are not.
    void prepareModel(const ModelPtr& model)
    {
        Recipe early = m_recipe;
        std::erase_if(early.repairs, [](Repair repair) {
            return repair == Repair::RangeChoice || repair == Repair::AdaRound ||
                   repair == Repair::BiasCorrection;
        });
        const CalibrationPtr ranges =
            early.quantizesActivations() ? m_evaluator.calibration(m_control, m_options.threads) : nullptr;
        PreparedModel prepared =
            prepare(model, early, {m_calibrationSamples, ranges}, m_control, m_options.threads);
        m_model = prepared.model;
        m_calibration = prepared.calibration;
        m_plan = std::move(prepared.plan);
    }

    EvaluationPtr evaluate(const Recipe& recipe)
    {
        return m_evaluator.evaluate(recipe, m_control, {false, m_options.threads});
    }
    double evaluateFloat()
    {
        return m_evaluator.evaluateFloat(m_control, {false, m_options.threads})->metric.value;
    }

    void sweep(const SensitivitySource& source)
    {
        std::vector<SensitivityTask> tasks;
        std::vector<Recipe> recipes;
        for (size_t i = 0; i < m_model->layers.size(); ++i)
            for (const TensorRole role : {TensorRole::Weights, TensorRole::Activations}) {
                const Quantizer quantizer = quantizerOf(i, role);
                if (quantizer.format.isFloat32() ||
                    (role == TensorRole::Activations && m_model->layers[i].dataInput < 0))
                    continue;
                tasks.push_back({i, role, quantizer});
                recipes.push_back(recipeAlone(*m_model, i, role, quantizer));
            }
        m_result.weights.assign(m_model->layers.size(), 0);
        m_result.activations = m_result.weights;
        TensorSweep sweep(source, {m_options.threads, false});
        sweep.runFloat(m_control);
        sweep.run(recipes, m_control, [&](size_t index, const OutputDifference& difference) {
            noiseIn(tasks[index].role)[tasks[index].layer] = difference.noise;
        });
    }

    Quantizer quantizerOf(size_t layer, TensorRole role) const
    {
        const std::string& name = m_model->layers[layer].name;
        return role == TensorRole::Weights ? m_recipe.weightsOf(name) : m_recipe.activationsOf(name);
    }

    std::vector<double>& noiseIn(TensorRole role)
    {
        return role == TensorRole::Weights ? m_result.weights : m_result.activations;
    }

    void find()
    {
        std::vector<Finding> all;
        double sum = 0;
        for (const TensorRole role : {TensorRole::Weights, TensorRole::Activations})
            for (size_t i = 0; i < m_model->layers.size(); ++i) {
                all.push_back({i, role, noiseIn(role)[i]});
                sum += noiseIn(role)[i];
            }
        std::stable_sort(all.begin(), all.end(),
                         [](const Finding& a, const Finding& b) { return a.noise > b.noise; });
        for (Finding& finding : all) {
            finding.share = sum > 0 ? finding.noise / sum : 0;
            if (finding.share < kLeastShare || m_result.findings.size() >= m_options.mostFindings)
                break;
            m_result.findings.push_back(std::move(finding));
        }
        const ChannelRangeMap channels = rangesOfFindings();
        for (Finding& finding : m_result.findings)
            explain(finding, channels);
    }

    /// Channels of the activations that were found, each looked at once.
    ChannelRangeMap rangesOfFindings() const
    {
        std::vector<std::string> tensors;
        for (const Finding& finding : m_result.findings) {
            const std::string& input = m_model->layers[finding.layer].input;
            const bool isModelInput = std::any_of(m_model->inputs.begin(), m_model->inputs.end(),
                                                  [&](const ModelPort& port) { return port.name == input; });
            if (finding.role == TensorRole::Activations && !isModelInput &&
                !std::count(tensors.begin(), tensors.end(), input))
                tensors.push_back(input);
        }
        if (tensors.empty())
            return {};
        const CachedBatches batches(*m_model, atMost(m_calibrationSamples, kRangeSamples));
        return channelRanges(*m_model, tensors, batches, m_control, m_options.threads);
    }

    void explain(Finding& finding, const ChannelRangeMap& channels) const
    {
        const Layer& layer = m_model->layers[finding.layer];
        if (finding.role == TensorRole::Weights) {
            for (const WeightPlan& weight : m_plan.weights)
                if (weight.layer == finding.layer)
                    finding.cause = causeInWeights(*m_model, weight);
            return;
        }
        finding.madeBy = makerOf(layer.input);
        for (const ActivationPlan& activation : m_plan.activations)
            if (std::count(activation.readers.begin(), activation.readers.end(),
                           Edge{layer.node, layer.dataInput}))
                finding.cause = causeInActivations(*m_model, layer, activation, *m_calibration, channels);
    }

    /// The layer whose output is @p tensor, before its Relu or Clip.
    std::string makerOf(const std::string& tensor) const
    {
        const GraphView view(m_model->graph.proto->graph());
        for (const Layer& layer : m_model->layers)
            if (layer.output == tensor ||
                behindActivationFunction(view, m_model->graph.proto->graph(), layer.output) == tensor)
                return layer.name;
        return {};
    }

    /// All that cost nothing much, and where none of them holds, those that cost bits.
    void tryRemedies(Finding& finding)
    {
        const double enough = m_result.noise * (1 - kEnough * finding.share);
        double best = m_result.noise * (1 - kLeastGain);
        for (Remedy& remedy :
             remediesFor(finding.cause, m_model->layers[finding.layer], finding.role, m_recipe)) {
            if (costsBits(remedy.kind) && best <= enough)
                break;
            const EvaluationPtr after = evaluatedOnce(remedy.recipe);
            const double noise = noiseOf(*after);
            finding.tried.push_back({std::move(remedy), noise, after->metric, after->sizeBytes});
            if (noise < best) {
                best = noise;
                finding.advised = finding.tried.size() - 1;
            }
        }
    }

    /// Findings may share a remedy.
    EvaluationPtr evaluatedOnce(const Recipe& recipe)
    {
        for (const auto& [known, evaluation] : m_evaluated)
            if (known == recipe)
                return evaluation;
        m_evaluated.emplace_back(recipe, evaluate(recipe));
        return m_evaluated.back().second;
    }

    SampleSet m_samples;
    SampleSet m_calibrationSamples;
    const Recipe& m_recipe;
    const JobControl& m_control;
    const DiagnosisOptions& m_options;
    Evaluator m_evaluator;
    ModelPtr m_model; ///< equalized where the recipe says so
    CalibrationPtr m_calibration;
    QuantizationPlan m_plan;
    std::vector<std::pair<Recipe, EvaluationPtr>> m_evaluated;
    Diagnosis m_result;
};

} // namespace

Diagnosis diagnose(const ModelPtr& model, const SampleSet& samples, const SampleSet& calibration,
                   const Recipe& recipe, const JobControl& control, const DiagnosisOptions& options)
{
    return Examination(model, samples, calibration, recipe, control, options).run();
}

} // namespace bitdepth
