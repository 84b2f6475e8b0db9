#pragma once

#include <QImage>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace bitdepth {

/// A decoded picture: rows from the top, pixels from the left, channels of one pixel side by side, 8 bits
/// each.
struct PixelImage {
    int height = 0;
    int width = 0;
    int channels = 3; ///< 3: red, green, blue; 1: grey
    std::vector<uint8_t> pixels;

    size_t rowSize() const { return static_cast<size_t>(width) * static_cast<size_t>(channels); }
    const uint8_t* row(int y) const { return pixels.data() + static_cast<size_t>(y) * rowSize(); }
    uint8_t* row(int y) { return pixels.data() + static_cast<size_t>(y) * rowSize(); }
};

/// @p height rows of @p width pixels, all 0.
PixelImage makePixelImage(int height, int width, int channels);

/// Decodes a picture file to red, green and blue; transparency is dropped and turned cameras are not turned
/// back, as training pipelines do. Throws Error naming the file where it does not decode or is cut short.
PixelImage decodePicture(const std::filesystem::path& file);

/// One channel of brightness: (19595 R + 38470 G + 7471 B) / 65536, rounded (ITU-R BT.601 luma, as Pillow's
/// "L").
PixelImage toGray(const PixelImage& image);

/// For showing: a copy of @p image.
QImage toQImage(const PixelImage& image);

} // namespace bitdepth
