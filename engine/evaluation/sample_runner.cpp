#include "engine/evaluation/sample_runner.h"

#include "engine/core/parallel.h"
#include "engine/runtime/batch.h"
#include <algorithm>
#include <atomic>

namespace bitdepth {

namespace {

/// Which batches are run first, and then which.
struct BatchOrder {
    std::vector<size_t> batches;
    size_t first = 0; ///< how many of them are the first part
};

BatchOrder orderOf(size_t batches, size_t batchSize, size_t leastSamples)
{
    BatchOrder order;
    order.first = (leastSamples + batchSize - 1) / batchSize;
    if (2 * order.first > batches)
        order.first = 0;
    std::vector<char> isFirst(batches);
    for (size_t i = 0; i < order.first; ++i) {
        order.batches.push_back(i * batches / order.first);
        isFirst[order.batches.back()] = 1;
    }
    for (size_t batch = 0; batch < batches; ++batch)
        if (!isFirst[batch])
            order.batches.push_back(batch);
    return order;
}

std::vector<size_t> positionsOf(std::span<const size_t> batches, size_t batchSize, size_t samples)
{
    std::vector<size_t> positions;
    for (const size_t batch : batches)
        for (size_t i = batch * batchSize; i < std::min((batch + 1) * batchSize, samples); ++i)
            positions.push_back(i);
    return positions;
}

} // namespace

std::span<const float> SampleRun::output(size_t index) const { return sampleOf(outputs[index], row, rows); }

std::span<const float> SampleRun::reference(size_t index) const
{
    return sampleOf(references[index], row, rows);
}

SampleRunner::SampleRunner(ModelPtr model, SampleSet samples, size_t memoryLimit)
    : m_model(std::move(model)), m_samples(std::move(samples)), m_memoryLeft(memoryLimit)
{}

const Simulation& SampleRunner::reference()
{
    if (!m_reference)
        m_reference = std::make_unique<Simulation>(*m_model);
    return *m_reference;
}

void SampleRunner::run(const Simulation& simulation, const JobControl& control, unsigned threads,
                       const std::function<void(const SampleRun&)>& take, const FirstSamples& first)
{
    if (m_samples.size() == 0 || !m_samples.dataset)
        throw Error(QT_TRANSLATE_NOOP("Engine", "There are no samples to evaluate %1 on: choose data first."),
                    {m_model->displayName()});
    reference();
    const BatchLayout layout = batchLayout(*m_model, *m_samples.dataset);
    m_batches.resize((m_samples.size() + layout.size - 1) / layout.size);
    const auto total = static_cast<int64_t>(m_samples.size());
    const BatchOrder order = orderOf(m_batches.size(), layout.size, first.done ? first.least : 0);
    const std::span<const size_t> ahead = std::span(order.batches).first(order.first);
    std::atomic<int64_t> done = 0;
    std::atomic<size_t> aheadDone = 0;
    control.report(Stage::Evaluating, 0, total);
    parallelFor(m_batches.size(), threads, control, [&](size_t place, unsigned) {
        const size_t index = order.batches[place];
        runBatch(index, simulation, take);
        done += static_cast<int64_t>(std::min(layout.size, m_samples.size() - index * layout.size));
        control.report(Stage::Evaluating, done, total);
        if (place < ahead.size() && ++aheadDone == ahead.size())
            first.done(positionsOf(ahead, layout.size, m_samples.size()));
    });
}

void SampleRunner::runBatch(size_t index, const Simulation& simulation,
                            const std::function<void(const SampleRun&)>& take)
{
    const BatchLayout layout = batchLayout(*m_model, *m_samples.dataset);
    const size_t first = index * layout.size;
    const size_t count = std::min(layout.size, m_samples.size() - first);
    const size_t rows = layout.fixed ? layout.size : count;
    Tensors inputs = kept(&Batch::inputs, index);
    if (!inputs)
        inputs = keep(&Batch::inputs, index, readBatch(m_samples, first, count, layout));
    Tensors references = kept(&Batch::references, index);
    if (!references)
        references = keep(&Batch::references, index, m_reference->run(viewsOf(*inputs)));
    const bool isReference = &simulation == m_reference.get();
    const Tensors outputs =
        isReference ? references
                    : std::make_shared<const std::vector<TensorValue>>(simulation.run(viewsOf(*inputs)));
    if (index == 0)
        requireMatch(*outputs, inputs->front().values.size() / rows, rows);
    for (size_t row = 0; row < count; ++row)
        take({first + row, sampleOf(inputs->front(), row, rows), *outputs, *references, row, rows});
}

SampleRunner::Tensors SampleRunner::kept(Tensors Batch::*place, size_t index)
{
    const std::lock_guard lock(m_mutex);
    return m_batches[index].*place;
}

SampleRunner::Tensors SampleRunner::keep(Tensors Batch::*place, size_t index, std::vector<TensorValue> made)
{
    size_t bytes = 0;
    for (const TensorValue& tensor : made)
        bytes += tensor.values.size() * sizeof(float);
    auto tensors = std::make_shared<const std::vector<TensorValue>>(std::move(made));
    const std::lock_guard lock(m_mutex);
    if (bytes <= m_memoryLeft) {
        m_memoryLeft -= bytes;
        m_batches[index].*place = tensors;
    }
    return tensors;
}

void SampleRunner::requireMatch(const std::vector<TensorValue>& outputs, size_t inputSize, size_t rows) const
{
    if (outputs.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 has no outputs, so nothing can be evaluated."),
                    {m_model->displayName()});
    const Dataset& dataset = *m_samples.dataset;
    const size_t outputSize = outputs.front().values.size() / rows;
    const MetricKind metric = dataset.metric();
    if (metric == MetricKind::ReconstructionAuc && outputSize != inputSize)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 gives %2 numbers for the %3 it is given, so it does not "
                                                "reconstruct its input: set another metric than "
                                                "reconstruction-auc."),
                    {m_model->displayName(), std::to_string(outputSize), std::to_string(inputSize)});
    const size_t targetSize = dataset.target(0).empty() ? inputSize : dataset.target(0).size();
    if (metric == MetricKind::Mse && outputSize != targetSize)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 gives %2 numbers where the data wants %3: set another "
                                                "metric than mse, or give y as many."),
                    {m_model->displayName(), std::to_string(outputSize), std::to_string(targetSize)});
    if ((metric != MetricKind::Top1 && metric != MetricKind::Top5) || !dataset.hasLabels())
        return;
    int highest = 0;
    for (const size_t sample : m_samples.indices)
        highest = std::max(highest, dataset.label(sample));
    if (static_cast<size_t>(highest) >= outputSize)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 has labels up to %2, but %3 tells only %4 classes apart: choose "
                                      "data made for this model."),
                    {dataset.info().path.string(), std::to_string(highest), m_model->displayName(),
                     std::to_string(outputSize)});
}

} // namespace bitdepth
