#pragma once

#include "engine/data/pixel_image.h"

namespace bitdepth {

/// Brings a picture to another size by linear interpolation with antialiasing, as Pillow and torchvision do
/// it.
///
/// Each axis by itself, rows first, rounded to 8 bits in between: pixel i of the result is the mean of the
/// stored ones around c = (i + 1/2) * s, s = old / new size, each weighted by 1 - |x + 1/2 - c| / max(s, 1)
/// where that is positive. Weights are rounded to 2^-22, so that the result is the same on every machine.
PixelImage resizePicture(const PixelImage& image, int height, int width);

/// The middle of a picture. Where the border cannot be shared evenly, the odd pixel goes where Python's
/// round() puts it (half to even). The picture must be at least of that size.
PixelImage cropCenter(const PixelImage& image, int height, int width);

} // namespace bitdepth
