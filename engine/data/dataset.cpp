#include "engine/data/dataset.h"

#include "engine/data/sample_layout.h"
#include "engine/data/typed_array.h"

namespace bitdepth {

Dataset::Dataset(std::unique_ptr<const SampleReader> reader, Annotations annotations, DatasetInfo info)
    : m_reader(std::move(reader)), m_annotations(std::move(annotations)), m_info(std::move(info))
{}

size_t Dataset::sampleSize(size_t input) const
{
    return elementCountOf(inputs().at(input).shape).value_or(0);
}

void Dataset::read(size_t index, size_t input, std::span<float> values) const
{
    if (index >= size() || input >= inputs().size() || values.size() != sampleSize(input))
        throw std::out_of_range("Dataset::read: no such sample, or room for another number of values");
    m_reader->read(index, input, values);
}

std::optional<int64_t> Dataset::group(size_t index) const
{
    return m_annotations.groups.empty() ? std::nullopt : std::optional(m_annotations.groups.at(index));
}

std::span<const float> Dataset::target(size_t index) const
{
    const size_t length = m_annotations.targets.size() / size();
    return std::span(m_annotations.targets).subspan(index * length, length);
}

std::string Dataset::className(int label) const
{
    const bool named = label >= 0 && static_cast<size_t>(label) < classNames().size();
    return named ? classNames()[static_cast<size_t>(label)] : std::to_string(label);
}

Message checkFits(const Dataset& dataset, std::span<const int64_t> inputShape, const std::string& modelName,
                  size_t input)
{
    const SampleInput& given = dataset.inputs().at(input);
    const bool wantsBatch = given.hasBatchAxis && !inputShape.empty();
    const auto wanted = inputShape.subspan(wantsBatch ? 1 : 0);
    if (wantsBatch == given.hasBatchAxis && fits(given.shape, wanted))
        return {};
    return {QT_TRANSLATE_NOOP(
                "Engine", "The samples of %1 are %2, but %3 wants %4: choose data made for this model, or "
                          "describe it in a dataset.json (layout, resize, crop)."),
            {dataset.info().path.string(), shapeText(given.shape), modelName, shapeText(wanted)}};
}

} // namespace bitdepth
