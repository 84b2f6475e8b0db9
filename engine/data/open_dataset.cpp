#include "engine/data/open_dataset.h"

#include "engine/core/error.h"
#include "engine/data/open_source.h"
#include "engine/data/typed_array.h"

namespace bitdepth {

namespace {

OpenedSource openSource(const Descriptor& descriptor, const DataOptions& options, const JobControl& control)
{
    switch (const DataForm form = findDataForm(descriptor.x)) {
    case DataForm::Npz:
    case DataForm::Idx:
        return openArrays(form, descriptor, options, control);
    case DataForm::Images:
        return openImages(descriptor, options);
    case DataForm::TestData:
        break;
    }
    return openTestData(descriptor, options, control);
}

/// Refuses samples that nothing can be measured on.
void checkHoldsSamples(const SampleReader& reader, const std::filesystem::path& x)
{
    bool empty = reader.size() == 0;
    for (const SampleInput& input : reader.inputs())
        empty = empty || elementCountOf(input.shape).value_or(0) == 0;
    if (empty)
        throw Error(QT_TRANSLATE_NOOP("Engine", "%1 holds no samples: name data with at least one."),
                    {x.string()});
}

} // namespace

SampleShape wantedShape(const DataOptions& options)
{
    return options.inputShape.empty() ? SampleShape()
                                      : SampleShape(options.inputShape.begin() + 1, options.inputShape.end());
}

DatasetPtr openDataset(const Descriptor& descriptor, const DataOptions& options, const JobControl& control)
{
    OpenedSource source = openSource(descriptor, options, control);
    checkHoldsSamples(*source.reader, descriptor.x);
    Annotations annotations =
        annotate(source.annotations, descriptor, source.reader->size(), source.assumptions);
    DatasetInfo info;
    info.path = descriptor.file.empty() ? descriptor.x : descriptor.file;
    std::error_code unresolved;
    info.source = std::filesystem::weakly_canonical(descriptor.x, unresolved);
    info.description = source.reader->description();
    info.assumptions = std::move(source.assumptions);
    info.preprocessingAssumed = source.preprocessingAssumed;
    return std::make_shared<const Dataset>(std::move(source.reader), std::move(annotations), std::move(info));
}

DatasetPtr openDataset(const std::filesystem::path& path, const DataOptions& options,
                       const JobControl& control)
{
    return openDataset(describeData(path), options, control);
}

} // namespace bitdepth
