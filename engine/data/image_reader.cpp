#include "engine/data/image_reader.h"

#include "engine/core/error.h"
#include <algorithm>

namespace bitdepth {

namespace {

std::string sizeText(int height, int width) { return std::to_string(height) + "x" + std::to_string(width); }

void swapRedAndBlue(PixelImage& image)
{
    for (size_t i = 0; i + 2 < image.pixels.size(); i += 3)
        std::swap(image.pixels[i], image.pixels[i + 2]);
}

} // namespace

PixelImage PictureSteps::load(const std::filesystem::path& file) const
{
    const PixelImage decoded = decodePicture(file);
    return geometry.apply(color == ColorOrder::Gray ? toGray(decoded) : decoded, file);
}

ImageReader::ImageReader(ImageFiles files, PictureSteps steps, PixelSize size, SampleConversion conversion)
    : m_files(std::move(files)),
      m_steps(std::move(steps)),
      m_size(size),
      m_conversion(std::move(conversion)),
      m_inputs{{"", m_conversion.layout().shape}}
{}

void ImageReader::read(size_t index, size_t, std::span<float> values) const
{
    PixelImage image = m_steps.load(file(index));
    if (image.height != m_size.height || image.width != m_size.width)
        throw Error(QT_TRANSLATE_NOOP(
                        "Engine", "The picture %1 is %2 pixels where the first is %3: give \"resize\" and "
                                  "\"crop\" in a dataset.json beside them."),
                    {file(index).string(), sizeText(image.height, image.width),
                     sizeText(m_size.height, m_size.width)});
    if (m_steps.color == ColorOrder::Bgr)
        swapRedAndBlue(image);
    m_conversion.apply(ElementKind::UInt8, reinterpret_cast<const std::byte*>(image.pixels.data()), values);
}

QImage ImageReader::picture(size_t index) const { return toQImage(m_steps.load(file(index))); }

std::vector<Message> ImageReader::description() const
{
    static constexpr const char* kDecoded[] = {
        QT_TRANSLATE_NOOP("Engine", "Each picture is decoded to red, green and blue, in this order."),
        QT_TRANSLATE_NOOP("Engine", "Each picture is decoded to blue, green and red, in this order."),
        QT_TRANSLATE_NOOP("Engine", "Each picture is decoded to grey."),
    };
    std::vector<Message> steps = {{kDecoded[static_cast<size_t>(m_steps.color)], {}}};
    for (const auto& more : {m_steps.geometry.description(), m_conversion.description()})
        steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace bitdepth
