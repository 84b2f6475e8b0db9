#include "engine/runtime/batch.h"

#include "engine/core/error.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// Numbers in all activations of one run beyond which batching no longer pays: they fall out of the caches.
constexpr int64_t kNumbersPerRun = 1 << 19;
constexpr int64_t kLargestBatch = 32;

bool firstAxisIsFree(const ModelPort& port)
{
    return port.info.hasShape && !port.info.shape.empty() && port.info.shape.front() < 0;
}

bool hasBatchAxis(const Dataset& dataset)
{
    return std::all_of(dataset.inputs().begin(), dataset.inputs().end(),
                       [](const SampleInput& input) { return input.hasBatchAxis; });
}

} // namespace

void requireFit(const Model& model, const Dataset& dataset)
{
    const size_t given = dataset.inputs().size();
    if (given != model.inputs.size())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 wants %2 inputs, and the data gives %3: choose data made for it."),
                    {model.displayName(), std::to_string(model.inputs.size()), std::to_string(given)});
    for (size_t input = 0; input < given; ++input) {
        const TensorInfo& info = model.inputs[input].info;
        const Message misfit =
            info.hasShape ? checkFits(dataset, info.shape, model.displayName(), input) : Message();
        if (!misfit.isEmpty())
            throw Error(misfit);
    }
}

BatchLayout batchLayout(const Model& model, const Dataset& dataset)
{
    if (!hasBatchAxis(dataset))
        return {};
    if (model.inputs.empty() || !model.inputs.front().info.hasShape ||
        model.inputs.front().info.shape.empty())
        return {};
    const int64_t given = model.inputs.front().info.shape.front();
    if (given > 0)
        return {static_cast<size_t>(given), true};
    // An output whose first axis is fixed shows that the network was traced for one sample.
    if (!std::all_of(model.inputs.begin(), model.inputs.end(), firstAxisIsFree) ||
        !std::all_of(model.outputs.begin(), model.outputs.end(), firstAxisIsFree))
        return {};
    int64_t numbers = 1;
    for (const auto& [name, info] : model.tensors)
        numbers += elementCount(info.shape);
    return {static_cast<size_t>(std::clamp<int64_t>(kNumbersPerRun / numbers, 1, kLargestBatch)), false};
}

std::vector<TensorValue> readBatch(const SampleSet& samples, size_t first, size_t count,
                                   const BatchLayout& layout)
{
    std::vector<TensorValue> inputs;
    readBatch(samples, first, count, layout, inputs);
    return inputs;
}

void readBatch(const SampleSet& samples, size_t first, size_t count, const BatchLayout& layout,
               std::vector<TensorValue>& inputs)
{
    const Dataset& dataset = *samples.dataset;
    const size_t rows = layout.fixed ? layout.size : count;
    inputs.resize(dataset.inputs().size());
    for (size_t input = 0; input < inputs.size(); ++input) {
        const size_t size = dataset.sampleSize(input);
        TensorValue& tensor = inputs[input];
        const auto& shape = dataset.inputs()[input].shape;
        tensor.shape.assign(shape.begin(), shape.end());
        if (dataset.inputs()[input].hasBatchAxis)
            tensor.shape.insert(tensor.shape.begin(), static_cast<int64_t>(rows));
        tensor.values.resize(rows * size);
        for (size_t row = 0; row < rows; ++row) {
            const size_t sample = samples.indices[first + std::min(row, count - 1)];
            dataset.read(sample, input, std::span(tensor.values).subspan(row * size, size));
        }
    }
}

std::vector<TensorView> viewsOf(const std::vector<TensorValue>& tensors)
{
    std::vector<TensorView> views;
    for (const auto& tensor : tensors)
        views.push_back(tensor.view());
    return views;
}

std::span<const float> sampleOf(const TensorValue& output, size_t sample, size_t batch)
{
    const size_t size = output.values.size() / std::max<size_t>(1, batch);
    return std::span(output.values).subspan(sample * size, size);
}

} // namespace bitdepth
