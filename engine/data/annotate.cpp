#include "engine/data/annotate.h"

#include "engine/core/error.h"
#include "engine/data/text_lines.h"
#include <algorithm>
#include <limits>

namespace bitdepth {

namespace {

/// Checks one kind of annotation after the other.
class Annotator {
public:
    Annotator(const StoredAnnotations& stored, const Descriptor& descriptor, size_t samples)
        : m_stored(stored), m_descriptor(descriptor), m_samples(samples)
    {}

    Annotations annotate(std::vector<Message>& assumptions);

private:
    std::string place() const { return m_stored.place.string(); }
    void checkCount(const std::string& name, const TypedArray& array) const;
    std::vector<int64_t> onePerSample(const std::string& name, const TypedArray& array) const;
    std::vector<int> labels() const;
    std::vector<std::string> classNames() const;
    MetricKind metric(const Annotations& known, std::vector<Message>& assumptions) const;
    void checkMetric(const Annotations& known) const;

    const StoredAnnotations& m_stored;
    const Descriptor& m_descriptor;
    size_t m_samples;
};

void Annotator::checkCount(const std::string& name, const TypedArray& array) const
{
    const int64_t count = array.shape.empty() ? 1 : array.shape.front();
    if (static_cast<size_t>(count) != m_samples)
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "%1 has %2 samples but %3 entries in %4: give one for each sample."),
            {place(), std::to_string(m_samples), std::to_string(count), name});
}

std::vector<int64_t> Annotator::onePerSample(const std::string& name, const TypedArray& array) const
{
    checkCount(name, array);
    if (array.elements() != m_samples)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The array %2 in %1 is %3, but must hold one number for each sample: "
                                      "store class numbers (argmax of one-hot rows)."),
                    {place(), name, shapeText(array.shape)});
    auto integers = toIntegers(array);
    if (!integers)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The array %2 in %1 has values that are no whole numbers: store class "
                                      "numbers, or name the metric mse in a descriptor."),
                    {place(), name});
    return std::move(*integers);
}

std::vector<int> Annotator::labels() const
{
    const std::vector<int64_t> stored = m_stored.y ? onePerSample("y", *m_stored.y) : m_stored.labels;
    const auto [low, high] = std::minmax_element(stored.begin(), stored.end());
    if (!stored.empty() && (*low < 0 || *high > std::numeric_limits<int>::max()))
        throw Error(QT_TRANSLATE_NOOP(
                        "Engine", "%1 has the label %2, which is no class number: number classes from 0."),
                    {place(), std::to_string(*low < 0 ? *low : *high)});
    return {stored.begin(), stored.end()};
}

std::vector<std::string> Annotator::classNames() const
{
    const std::vector<std::string>& folders = m_stored.folderNames;
    if (m_descriptor.labels.empty())
        return folders;
    std::vector<std::string> names = readClassNames(m_descriptor);
    if (!folders.empty() && folders.size() != names.size())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 names %2 classes, but %3 has %4 folders of pictures: give every "
                                      "class a folder (it may be empty), or name a truth file."),
                    {m_descriptor.labels.string(), std::to_string(names.size()), place(),
                     std::to_string(folders.size())});
    return names;
}

MetricKind Annotator::metric(const Annotations& known, std::vector<Message>& assumptions) const
{
    if (m_descriptor.metric)
        return *m_descriptor.metric;
    if (known.labels.empty())
        return MetricKind::Fidelity;
    if (known.groups.empty())
        return MetricKind::Top1;
    assumptions.push_back(
        {QT_TRANSLATE_NOOP("Engine", "The metric is taken to be reconstruction-auc, because %1 has "
                                     "groups."),
         {place()}});
    return MetricKind::ReconstructionAuc;
}

void Annotator::checkMetric(const Annotations& known) const
{
    const std::string name(metricName(known.metric));
    const bool needsLabels = known.metric != MetricKind::Mse && known.metric != MetricKind::Fidelity;
    if (needsLabels && known.labels.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The metric %2 needs labels, but %1 has none: add y, class folders or "
                                      "a truth file, or take the metric fidelity."),
                    {place(), name});
    const int classes =
        known.metric == MetricKind::ReconstructionAuc ? 2 : static_cast<int>(known.classNames.size());
    const auto highest = std::max_element(known.labels.begin(), known.labels.end());
    if (classes == 0 || highest == known.labels.end() || *highest < classes)
        return;
    if (known.metric == MetricKind::ReconstructionAuc)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 "
                                      "(anomalous) only: correct y."),
                    {place(), std::to_string(*highest)});
    throw Error(QT_TRANSLATE_NOOP("Engine",
                                  "%1 has the label %2, but %3 names classes 0 to %4 only: add the others."),
                {place(), std::to_string(*highest),
                 (m_descriptor.labels.empty() ? m_stored.place : m_descriptor.labels).string(),
                 std::to_string(classes - 1)});
}

Annotations Annotator::annotate(std::vector<Message>& assumptions)
{
    Annotations known;
    if (m_descriptor.metric == MetricKind::Mse && m_stored.y) {
        checkCount("y", *m_stored.y);
        known.targets.resize(m_stored.y->elements());
        toFloats(m_stored.y->kind, m_stored.y->bytes.data(), known.targets);
    } else {
        known.labels = labels();
    }
    if (m_stored.groups)
        known.groups = onePerSample("group", *m_stored.groups);
    known.classNames = classNames();
    known.metric = metric(known, assumptions);
    checkMetric(known);
    return known;
}

} // namespace

std::vector<std::string> readClassNames(const Descriptor& descriptor)
{
    if (descriptor.labels.empty())
        return {};
    if (!std::filesystem::exists(descriptor.labels))
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1, which %2 names for its classes, does not exist: correct the key "
                                      "\"labels\"."),
                    {descriptor.labels.string(), descriptor.file.string()});
    std::vector<std::string> names = readLines(descriptor.labels);
    if (names.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 names no classes: write one name a line."),
                    {descriptor.labels.string()});
    return names;
}

Annotations annotate(const StoredAnnotations& stored, const Descriptor& descriptor, size_t samples,
                     std::vector<Message>& assumptions)
{
    return Annotator(stored, descriptor, samples).annotate(assumptions);
}

} // namespace bitdepth
