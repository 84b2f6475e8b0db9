#include "engine/sensitivity/tensor_sweep.h"

#include "engine/core/parallel.h"
#include <atomic>

namespace bitdepth {

namespace {

const SampleSet& checked(const SensitivitySource& source)
{
    if (source.samples.size() == 0 || !source.samples.dataset)
        throw Error(QT_TRANSLATE_NOOP("Engine", "There are no samples to evaluate %1 on: choose data first."),
                    {source.model->displayName()});
    requireFit(*source.model, *source.samples.dataset);
    return source.samples;
}

} // namespace

TensorSweep::TensorSweep(const SensitivitySource& source, const SensitivityOptions& options)
    : m_source(source),
      m_options(options),
      m_simulation(source.model, checked(source), options.memoryLimit),
      m_comparison(source.samples, m_simulation.batches().size())
{}

void TensorSweep::runFloat(const JobControl& control)
{
    const CachedBatches& batches = m_simulation.batches();
    std::atomic<int64_t> done = 0;
    m_simulation.remember({}, control, m_options.threads,
                          [&](size_t index, std::vector<TensorValue> outputs) {
                              m_comparison.addReference(batches.batch(index), index, std::move(outputs));
                              control.report(Stage::Evaluating, ++done, static_cast<int64_t>(batches.size()));
                          });
}

QuantizationPlan TensorSweep::planOf(const Recipe& recipe) const
{
    return makePlan(*m_source.model, recipe, m_source.calibration.get(), &m_memo);
}

void TensorSweep::startFrom(const Recipe& recipe, const JobControl& control)
{
    m_simulation.remember(planOf(recipe), control, m_options.threads,
                          [](size_t, const std::vector<TensorValue>&) {});
}

void TensorSweep::run(const std::vector<Recipe>& recipes, const JobControl& control,
                      const TakeDifference& take)
{
    const auto total = static_cast<int64_t>(recipes.size() * m_simulation.batches().size());
    std::atomic<int64_t> done = 0;
    std::mutex taking;
    parallelFor(recipes.size(), m_options.threads, control, [&](size_t index, unsigned) {
        const OutputDifference difference =
            simulate(recipes[index], control, [&] { control.report(Stage::Evaluating, ++done, total); });
        const std::lock_guard lock(taking);
        take(index, difference);
    });
}

OutputDifference TensorSweep::simulate(const Recipe& recipe, const JobControl& control,
                                       const std::function<void()>& batchDone) const
{
    const auto run = m_simulation.load(planOf(recipe));
    OutputComparison::Candidate candidate(m_comparison);
    for (size_t index = 0; index < m_simulation.batches().size(); ++index) {
        control.throwIfStopped();
        candidate.add(m_simulation.batches().batch(index), index, run.run(index));
        batchDone();
    }
    return candidate.difference();
}

} // namespace bitdepth
