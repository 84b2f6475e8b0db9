#include "engine/data/picture_geometry.h"

#include "engine/core/error.h"
#include "engine/data/image_resize.h"
#include <algorithm>

namespace bitdepth {

namespace {

constexpr int64_t kLargestResult = int64_t(1) << 28; // pixels; a very flat picture can grow without end

std::string sizeText(PixelSize size)
{
    return std::to_string(size.height) + "x" + std::to_string(size.width);
}

} // namespace

PixelSize PictureGeometry::resizedFrom(PixelSize size) const
{
    if (resizeTo)
        return *resizeTo;
    const int shorter = std::min(size.height, size.width);
    if (!resizeShorter || shorter <= 0)
        return size;
    const auto scaled = [&](int side) {
        const int64_t length = int64_t(*resizeShorter) * side / shorter;
        return static_cast<int>(std::min<int64_t>(length, INT32_MAX));
    };
    return {scaled(size.height), scaled(size.width)};
}

PixelSize PictureGeometry::resultOf(PixelSize size) const { return crop ? *crop : resizedFrom(size); }

PixelImage PictureGeometry::apply(PixelImage image, const std::filesystem::path& file) const
{
    const PixelSize size{image.height, image.width};
    const PixelSize resized = resizedFrom(size);
    if (int64_t(std::max(size.height, resized.height)) * resized.width > kLargestResult)
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The picture %1 (%2) is too long and narrow to be resized: leave it "
                                      "out."),
                    {file.string(), sizeText(size)});
    if (crop && (crop->height > resized.height || crop->width > resized.width))
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: "
                                      "give \"resize\" in the descriptor."),
                    {file.string(), sizeText(resized), sizeText(*crop)});
    if (resized != size)
        image = resizePicture(image, resized.height, resized.width);
    if (crop && *crop != resized)
        image = cropCenter(image, crop->height, crop->width);
    return image;
}

std::vector<Message> PictureGeometry::description() const
{
    std::vector<Message> steps;
    if (resizeShorter)
        steps.push_back(
            {QT_TRANSLATE_NOOP("Engine", "Its shorter side is resized to %1 pixels (linear, antialiased)."),
             {std::to_string(*resizeShorter)}});
    if (resizeTo)
        steps.push_back({QT_TRANSLATE_NOOP("Engine", "It is resized to %1 pixels (linear, antialiased)."),
                         {sizeText(*resizeTo)}});
    if (crop)
        steps.push_back({QT_TRANSLATE_NOOP("Engine", "Its middle %1 pixels are taken."), {sizeText(*crop)}});
    return steps;
}

} // namespace bitdepth
