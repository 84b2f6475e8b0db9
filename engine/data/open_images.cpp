#include "engine/core/error.h"
#include "engine/data/image_reader.h"
#include "engine/data/open_source.h"
#include "engine/data/preprocessing.h"
#include "engine/data/truth_file.h"
#include <QImageReader>
#include <algorithm>

namespace bitdepth {

namespace {

/// What the model's input says of pictures; nothing where it does not look like one.
struct WantedPicture {
    std::optional<PixelSize> size;
    std::optional<int64_t> channels;
};

WantedPicture wantedPicture(const SampleShape& wanted)
{
    constexpr int64_t kLargest = 1 << 15;
    if (wanted.size() != 3)
        return {};
    const bool last = wantsChannelsLast(wanted);
    const int64_t channels = last ? wanted[2] : wanted[0];
    const int64_t height = last ? wanted[0] : wanted[1];
    const int64_t width = last ? wanted[1] : wanted[2];
    WantedPicture picture;
    if (channels > 0)
        picture.channels = channels;
    if (std::min(height, width) > 0 && std::max(height, width) <= kLargest)
        picture.size = PixelSize{static_cast<int>(height), static_cast<int>(width)};
    return picture;
}

ColorOrder decideColor(const Descriptor& descriptor, const WantedPicture& wanted,
                       std::vector<Message>& assumptions)
{
    if (descriptor.color)
        return *descriptor.color;
    const ColorOrder color = wanted.channels == 1 ? ColorOrder::Gray : ColorOrder::Rgb;
    assumptions.push_back(
        {QT_TRANSLATE_NOOP("Engine", "The colours of the pictures in %1 are taken to be wanted as "
                                     "%2."),
         {descriptor.x.string(), std::string(colorName(color))}});
    return color;
}

/// Size of a picture, from its header where that says it.
PixelSize storedSize(const std::filesystem::path& file)
{
    QImageReader reader(QString::fromStdString(file.string()));
    const QSize size = reader.size();
    if (size.isValid() && !size.isEmpty())
        return {size.height(), size.width()};
    const PixelImage image = decodePicture(file);
    return {image.height, image.width};
}

/// Lets a picture that is not of the size the model wants be cut to it, where nothing else is said.
void bringToWantedSize(PictureGeometry& geometry, PixelSize first, PixelSize wanted,
                       const Descriptor& descriptor, std::vector<Message>& assumptions)
{
    if (geometry.crop || geometry.resultOf(first) == wanted)
        return;
    if (!geometry.resizeShorter && !geometry.resizeTo)
        geometry.resizeShorter = std::max(wanted.height, wanted.width);
    geometry.crop = wanted;
    assumptions.push_back(
        {QT_TRANSLATE_NOOP("Engine", "The pictures in %1 are resized and cut to the %2x%3 pixels the "
                                     "model wants."),
         {descriptor.x.string(), std::to_string(wanted.height), std::to_string(wanted.width)}});
}

/// A preset's sizes are those of networks of 224x224; for another input they keep their proportion.
void scalePresetTo(PictureGeometry& geometry, PixelSize wanted)
{
    if (*geometry.crop == wanted)
        return;
    const int64_t side = std::max(wanted.height, wanted.width);
    geometry.resizeShorter = static_cast<int>(side * *geometry.resizeShorter / geometry.crop->height);
    geometry.crop = wanted;
}

ImageFiles listFiles(const Descriptor& descriptor, std::vector<Message>& assumptions)
{
    if (!descriptor.truth.empty())
        return readTruthFile(descriptor.truth, descriptor.x, readClassNames(descriptor));
    return listImageFiles(descriptor.x, assumptions);
}

LayoutRequest layoutRequest(PixelSize size, ColorOrder color, const SampleShape& wanted,
                            const std::string& place)
{
    LayoutRequest request;
    request.layout = "NHWC";
    request.stored = {size.height, size.width, color == ColorOrder::Gray ? 1 : 3};
    request.wanted = wanted;
    request.place = place;
    return request;
}

} // namespace

OpenedSource openImages(const Descriptor& descriptor, const DataOptions& options)
{
    OpenedSource source;
    ImageFiles files = listFiles(descriptor, source.assumptions);
    const SampleShape wantedInput = wantedShape(options);
    const WantedPicture wanted = wantedPicture(wantedInput);
    Preprocessing steps = decidePreprocessing(descriptor, options, ValueRange::Bytes, source.assumptions);
    const PixelSize first = storedSize(files.folder / files.names.front());
    if (wanted.size && steps.presetGeometry)
        scalePresetTo(steps.geometry, *wanted.size);
    if (wanted.size)
        bringToWantedSize(steps.geometry, first, *wanted.size, descriptor, source.assumptions);
    const ColorOrder color = decideColor(descriptor, wanted, source.assumptions);
    const PixelSize size = steps.geometry.resultOf(first);
    SampleLayout layout =
        decideLayout(layoutRequest(size, color, wantedInput, descriptor.x.string()), source.assumptions);
    checkScaling(steps.scaling, layout.channels, steps.place);
    source.preprocessingAssumed = steps.assumed;
    source.annotations.labels = files.labels;
    source.annotations.folderNames = files.classNames;
    source.annotations.place = descriptor.truth.empty() ? descriptor.x : descriptor.truth;
    source.reader = std::make_unique<ImageReader>(std::move(files), PictureSteps{steps.geometry, color}, size,
                                                  SampleConversion(std::move(layout), steps.scaling));
    return source;
}

} // namespace bitdepth
