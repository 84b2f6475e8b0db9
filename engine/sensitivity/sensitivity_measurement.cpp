#include "engine/sensitivity/sensitivity_measurement.h"

#include "engine/sensitivity/tensor_sweep.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace bitdepth {

namespace {

/// What a figure or a task is about, to be looked up by.
template <typename FigureOrTask>
std::tuple<size_t, TensorRole, std::string> keyOf(const FigureOrTask& about)
{
    return {about.layer, about.role, toString(about.quantizer)};
}

/// Numbers of @p tasks, those of the greatest estimated noise first; those without an estimate last.
std::vector<size_t> worstFirst(const std::vector<SensitivityTask>& tasks, const Sensitivity& estimate)
{
    std::map<std::tuple<size_t, TensorRole, std::string>, double> estimated;
    for (const SensitivityFigure& figure : estimate.alone)
        estimated[keyOf(figure)] = figure.noise;
    std::vector<double> noise(tasks.size(), -1);
    for (size_t i = 0; i < tasks.size(); ++i)
        if (const auto found = estimated.find(keyOf(tasks[i])); found != estimated.end())
            noise[i] = found->second;
    std::vector<size_t> order(tasks.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return noise[a] > noise[b]; });
    return order;
}

/// Weights and activations that are quantized together, as far as the request has both.
struct Together {
    Quantizer weights;
    Quantizer activations;
};

std::vector<Together> pairs(const SensitivityRequest& request)
{
    std::vector<Together> pairs(std::max(request.weights.size(), request.activations.size()));
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (!request.weights.empty())
            pairs[i].weights = request.weights[std::min(i, request.weights.size() - 1)];
        if (!request.activations.empty())
            pairs[i].activations = request.activations[std::min(i, request.activations.size() - 1)];
    }
    return pairs;
}

Recipe everything(const Together& together)
{
    Recipe recipe;
    recipe.weights = together.weights;
    recipe.activations = together.activations;
    return recipe;
}

Recipe everythingBut(const Together& together, const Model& model, const SensitivityTask& task)
{
    Recipe recipe = everything(together);
    const std::string& layer = model.layers[task.layer].name;
    if (task.role == TensorRole::Weights)
        recipe.setWeights(layer, Quantizer());
    else
        recipe.setActivations(layer, Quantizer());
    return recipe;
}

/// One measurement on its way.
class Measurement {
public:
    Measurement(const SensitivitySource& source, const SensitivityRequest& request,
                const Sensitivity& estimate, const TakeFigure& take, const JobControl& control,
                const SensitivityOptions& options)
        : m_source(source),
          m_request(request),
          m_take(take),
          m_control(control),
          m_options(options),
          m_sweep(source, options),
          m_tasks(sensitivityTasks(*source.model, request)),
          m_order(worstFirst(m_tasks, estimate))
    {}

    Sensitivity run()
    {
        m_result.samples = m_source.samples.size();
        m_sweep.runFloat(m_control);
        measureAlone();
        if (m_options.allBut)
            measureAllBut();
        return std::move(m_result);
    }

private:
    void measureAlone()
    {
        std::vector<Recipe> recipes;
        for (const size_t task : m_order)
            recipes.push_back(recipeAlone(*m_source.model, m_tasks[task].layer, m_tasks[task].role,
                                          m_tasks[task].quantizer));
        m_result.alone.resize(m_tasks.size());
        m_sweep.run(recipes, m_control, [&](size_t index, const OutputDifference& difference) {
            keep(m_result.alone, m_order[index], difference, SensitivityScope::Alone);
        });
    }

    void measureAllBut()
    {
        m_result.allBut.resize(m_tasks.size());
        for (const Together& together : pairs(m_request)) {
            std::vector<Recipe> recipes;
            std::vector<size_t> tasks;
            for (const size_t task : m_order) {
                if (!belongs(m_tasks[task], together))
                    continue;
                recipes.push_back(everythingBut(together, *m_source.model, m_tasks[task]));
                tasks.push_back(task);
            }
            m_sweep.startFrom(everything(together), m_control);
            m_sweep.run(recipes, m_control, [&](size_t index, const OutputDifference& difference) {
                keep(m_result.allBut, tasks[index], difference, SensitivityScope::AllBut);
            });
        }
    }

    static bool belongs(const SensitivityTask& task, const Together& together)
    {
        return task.quantizer == (task.role == TensorRole::Weights ? together.weights : together.activations);
    }

    void keep(std::vector<SensitivityFigure>& figures, size_t task, const OutputDifference& difference,
              SensitivityScope scope)
    {
        SensitivityFigure& figure = figures[task];
        figure = {m_tasks[task].layer, m_tasks[task].role, m_tasks[task].quantizer, difference.noise};
        figure.sqnrDb = -10 * std::log10(difference.noise);
        figure.divergence = difference.divergence;
        figure.metricChange = difference.metricChange;
        figure.measured = true;
        if (m_take)
            m_take(figure, scope);
    }

    const SensitivitySource& m_source;
    const SensitivityRequest& m_request;
    const TakeFigure& m_take;
    const JobControl& m_control;
    const SensitivityOptions& m_options;
    TensorSweep m_sweep;
    std::vector<SensitivityTask> m_tasks;
    std::vector<size_t> m_order;
    Sensitivity m_result;
};

/// Ranks from 0 on; equal values share their mean rank.
std::vector<double> ranks(const std::vector<double>& values)
{
    std::vector<double> result(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        size_t smaller = 0;
        size_t equal = 0;
        for (const double other : values) {
            smaller += other < values[i];
            equal += other == values[i];
        }
        result[i] = static_cast<double>(smaller) + static_cast<double>(equal - 1) / 2;
    }
    return result;
}

} // namespace

Sensitivity measureSensitivity(const SensitivitySource& source, const SensitivityRequest& request,
                               const Sensitivity& estimate, const TakeFigure& take, const JobControl& control,
                               const SensitivityOptions& options)
{
    return Measurement(source, request, estimate, take, control, options).run();
}

double rankCorrelation(const std::vector<double>& a, const std::vector<double>& b)
{
    const std::vector<double> x = ranks(a);
    const std::vector<double> y = ranks(b);
    const double mean = (static_cast<double>(x.size()) - 1) / 2;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        xy += (x[i] - mean) * (y[i] - mean);
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
    }
    return xy / std::sqrt(xx * yy);
}

} // namespace bitdepth
