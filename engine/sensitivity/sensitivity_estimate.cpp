#include "engine/core/parallel.h"
#include "engine/quantization/plan.h"
#include "engine/quantization/weight_error.h"
#include "engine/sensitivity/tensor_sweep.h"
#include "engine/statistics/range_error.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>

namespace bitdepth {

namespace {

constexpr size_t kFewSamples = 8;
constexpr int kAnchorBits = 4; ///< wide enough for errors to add up, narrow enough to stand out

/// The quantizer nearest to the anchor's bits; of two equally near the narrower.
const Quantizer& anchorOf(const std::vector<Quantizer>& quantizers)
{
    return *std::min_element(quantizers.begin(), quantizers.end(), [](const auto& a, const auto& b) {
        const int offA = std::abs(a.format.bits - kAnchorBits);
        const int offB = std::abs(b.format.bits - kAnchorBits);
        return offA != offB ? offA < offB : a.format.bits < b.format.bits;
    });
}

SensitivitySource fewSamplesOf(SensitivitySource source)
{
    source.samples.indices.resize(std::min(source.samples.size(), kFewSamples));
    return source;
}

/// Squared error that quantizing one tensor makes in that tensor, up to a factor that only depends on the
/// tensor.
double localError(const SensitivitySource& source, const SensitivityTask& task)
{
    const Layer& layer = source.model->layers[task.layer];
    if (task.role == TensorRole::Weights)
        return std::pow(10, -weightSqnrDb(layer, task.quantizer) / 10);
    const QuantizationPlan plan =
        makePlan(*source.model, recipeAlone(*source.model, task.layer, task.role, task.quantizer),
                 source.calibration.get());
    double error = 0;
    for (const ActivationPlan& activation : plan.activations)
        if (activation.tensor == layer.input)
            error += rangeError(source.calibration->activations.at(activation.tensor),
                                activation.encoding.scales.front(), activation.encoding.format)
                         .sum();
    return error;
}

/// Estimates all quantizers of all tensors.
class Estimate {
public:
    Estimate(const SensitivitySource& source, const SensitivityRequest& request, const JobControl& control,
             const SensitivityOptions& options)
        : m_source(source), m_request(request), m_control(control), m_options(options)
    {}

    Sensitivity run()
    {
        const SensitivitySource few = fewSamplesOf(m_source);
        SensitivityRequest anchors;
        if (!m_request.weights.empty())
            anchors.weights = {anchorOf(m_request.weights)};
        if (!m_request.activations.empty())
            anchors.activations = {anchorOf(m_request.activations)};
        m_anchors = sensitivityTasks(*m_source.model, anchors);
        for (size_t i = 0; i < m_anchors.size(); ++i)
            m_anchorOf[{m_anchors[i].layer, m_anchors[i].role}] = i;
        simulateAnchors(few);
        const std::vector<SensitivityTask> tasks = sensitivityTasks(*m_source.model, m_request);
        m_anchorErrors.resize(m_anchors.size());
        if (tasks.size() > m_anchors.size()) // each is compared with
            inParallel(m_anchors.size(),
                       [&](size_t i) { m_anchorErrors[i] = localError(m_source, m_anchors[i]); });
        Sensitivity result;
        result.samples = few.samples.size();
        result.alone.resize(tasks.size());
        inParallel(tasks.size(), [&](size_t i) { result.alone[i] = figureOf(tasks[i]); });
        return result;
    }

private:
    void simulateAnchors(const SensitivitySource& few)
    {
        TensorSweep sweep(few, m_options);
        sweep.runFloat(m_control);
        std::vector<Recipe> recipes;
        for (const SensitivityTask& task : m_anchors)
            recipes.push_back(recipeAlone(*m_source.model, task.layer, task.role, task.quantizer));
        m_differences.resize(recipes.size());
        sweep.run(recipes, m_control, [&](size_t index, const OutputDifference& difference) {
            m_differences[index] = difference;
        });
    }

    void inParallel(size_t count, const std::function<void(size_t)>& work) const
    {
        parallelFor(count, m_options.threads, m_control, [&](size_t i, unsigned) { work(i); });
    }

    SensitivityFigure figureOf(const SensitivityTask& task) const
    {
        const size_t index = m_anchorOf.at({task.layer, task.role});
        const SensitivityTask& anchor = m_anchors[index];
        const OutputDifference& known = m_differences[index];
        double ratio = 1;
        if (!(anchor.quantizer == task.quantizer)) {
            const double local = m_anchorErrors[index];
            ratio = local > 0 ? localError(m_source, task) / local : 1;
        }
        SensitivityFigure figure{task.layer, task.role, task.quantizer, known.noise * ratio};
        figure.sqnrDb = -10 * std::log10(figure.noise);
        figure.divergence = known.divergence * ratio;
        return figure;
    }

    const SensitivitySource& m_source;
    const SensitivityRequest& m_request;
    const JobControl& m_control;
    const SensitivityOptions& m_options;
    std::vector<SensitivityTask> m_anchors;
    std::map<std::pair<size_t, TensorRole>, size_t> m_anchorOf;
    std::vector<OutputDifference> m_differences; ///< by anchor
    std::vector<double> m_anchorErrors;          ///< likewise: in the tensor itself
};

} // namespace

Sensitivity estimateSensitivity(const SensitivitySource& source, const SensitivityRequest& request,
                                const JobControl& control, const SensitivityOptions& options)
{
    return Estimate(source, request, control, options).run();
}

} // namespace bitdepth
