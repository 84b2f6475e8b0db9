#include "engine/data/pixel_image.h"

#include "engine/core/error.h"
#include "engine/core/file.h"
#include <QBuffer>
#include <QImageReader>
#include <cstring>

namespace bitdepth {

namespace {

/// A JPEG file whose end is missing decodes to a picture that is grey from there on. Its end marker comes
/// after the start of the last scan in every whole file.
bool isCutShort(const std::string& bytes)
{
    if (!bytes.starts_with("\xFF\xD8"))
        return false;
    const size_t scan = bytes.rfind("\xFF\xDA");
    const size_t end = bytes.rfind("\xFF\xD9");
    return end == std::string::npos || (scan != std::string::npos && end < scan);
}

PixelImage fromQImage(const QImage& decoded)
{
    const QImage image = decoded.convertToFormat(QImage::Format_RGB888);
    PixelImage result = makePixelImage(image.height(), image.width(), 3);
    for (int y = 0; y < result.height; ++y)
        std::memcpy(result.row(y), image.constScanLine(y), result.rowSize());
    return result;
}

} // namespace

PixelImage makePixelImage(int height, int width, int channels)
{
    PixelImage image{height, width, channels, {}};
    image.pixels.resize(static_cast<size_t>(height) * image.rowSize());
    return image;
}

PixelImage decodePicture(const std::filesystem::path& file)
{
    const std::string bytes = readFile(file);
    if (isCutShort(bytes))
        throw Error(
            QT_TRANSLATE_NOOP("Engine", "The picture %1 is cut short: copy it again or leave it out."),
            {file.string()});
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);
    const QImage image = reader.read();
    if (image.isNull())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The picture %1 does not decode (%2): save it again or leave it out."),
                    {file.string(), reader.errorString().toStdString()});
    return fromQImage(image);
}

PixelImage toGray(const PixelImage& image)
{
    PixelImage gray = makePixelImage(image.height, image.width, 1);
    for (size_t i = 0; i < gray.pixels.size(); ++i) {
        const uint8_t* rgb = &image.pixels[3 * i];
        gray.pixels[i] =
            static_cast<uint8_t>((19595u * rgb[0] + 38470u * rgb[1] + 7471u * rgb[2] + 32768u) >> 16);
    }
    return gray;
}

QImage toQImage(const PixelImage& image)
{
    const auto format = image.channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    return QImage(image.pixels.data(), image.width, image.height, static_cast<qsizetype>(image.rowSize()),
                  format)
        .copy();
}

} // namespace bitdepth
