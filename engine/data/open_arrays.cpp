#include "engine/core/error.h"
#include "engine/data/array_reader.h"
#include "engine/data/idx.h"
#include "engine/data/npz.h"
#include "engine/data/open_source.h"
#include "engine/data/preprocessing.h"

namespace bitdepth {

namespace {

/// The samples and what is beside them, as stored.
struct StoredArrays {
    TypedArray x;
    StoredAnnotations annotations;
};

StoredArrays readNpz(const std::filesystem::path& file, const JobControl& control)
{
    const NpzArchive archive(file);
    if (!archive.has("x")) {
        std::string names;
        for (const std::string& name : archive.names())
            names += (names.empty() ? "" : ", ") + name;
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 has no array \"x\" (it has: %2): save it with "
                                      "numpy.savez(file, x=samples, y=classes); for a model of several "
                                      "inputs use test_data_set_* folders."),
                    {file.string(), names.empty() ? "-" : names});
    }
    StoredArrays arrays{archive.read("x", control), {}};
    if (archive.has("y"))
        arrays.annotations.y = archive.read("y", control);
    if (archive.has("group"))
        arrays.annotations.groups = archive.read("group", control);
    arrays.annotations.place = file;
    return arrays;
}

StoredArrays readIdxPair(const std::filesystem::path& path, const JobControl& control,
                         std::vector<Message>& assumptions)
{
    const std::filesystem::path images =
        std::filesystem::is_directory(path) ? findIdxImages(path).value() : path;
    StoredArrays arrays{readIdx(images, control), {}};
    arrays.annotations.place = images;
    if (const auto labels = findIdxLabels(images))
        arrays.annotations.y = readIdx(*labels, control);
    else
        assumptions.push_back(
            {QT_TRANSLATE_NOOP("Engine", "No file of labels lies beside %1: the samples have none."),
             {images.string()}});
    return arrays;
}

void checkKeysOfArrays(const Descriptor& descriptor)
{
    const bool forPictures = descriptor.resizeShorter || descriptor.resizeTo || descriptor.crop;
    if (forPictures || !descriptor.truth.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "%1 has resize, crop or truth, which are for picture files, but %2 is "
                                      "an array: take them out."),
                    {descriptor.file.string(), descriptor.x.string()});
}

LayoutRequest layoutRequest(const TypedArray& x, const Descriptor& descriptor, const DataOptions& options,
                            const std::string& place)
{
    if (x.shape.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The samples of %1 are a single value: store them along the first axis "
                                      "of an array."),
                    {place});
    if (x.shape.front() > 0 && x.bytes.empty()) // any number of samples may be claimed of nothing
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The samples of %1 are %2 and so hold no values: store the array again."),
                    {place, shapeText(SampleShape(x.shape.begin() + 1, x.shape.end()))});
    LayoutRequest request;
    request.layout = descriptor.layout;
    request.stored = SampleShape(x.shape.begin() + 1, x.shape.end());
    request.wanted = wantedShape(options);
    request.place = place;
    return request;
}

} // namespace

OpenedSource openArrays(DataForm form, const Descriptor& descriptor, const DataOptions& options,
                        const JobControl& control)
{
    checkKeysOfArrays(descriptor);
    OpenedSource source;
    StoredArrays arrays = form == DataForm::Npz ? readNpz(descriptor.x, control)
                                                : readIdxPair(descriptor.x, control, source.assumptions);
    source.annotations = std::move(arrays.annotations);
    const std::string place = source.annotations.place.string();
    SampleLayout layout =
        decideLayout(layoutRequest(arrays.x, descriptor, options, place), source.assumptions);
    const auto values = arrays.x.kind == ElementKind::UInt8 ? ValueRange::Bytes : ValueRange::Numbers;
    const Preprocessing steps = decidePreprocessing(descriptor, options, values, source.assumptions);
    checkScaling(steps.scaling, layout.channels, steps.place);
    source.preprocessingAssumed = steps.assumed;
    source.reader =
        std::make_unique<ArrayReader>(std::move(arrays.x), SampleConversion(std::move(layout), steps.scaling),
                                      descriptor.color.value_or(ColorOrder::Rgb));
    return source;
}

} // namespace bitdepth
