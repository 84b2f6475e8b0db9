#pragma once

#include "engine/core/message.h"
#include "engine/data/descriptor.h"
#include "engine/data/pixel_image.h"

namespace bitdepth {

/// Which part of a picture a sample is, and at what size: first resized, then its middle taken.
struct PictureGeometry {
    std::optional<int> resizeShorter; ///< pixels the shorter side is brought to, the longer one in proportion
    std::optional<PixelSize> resizeTo;
    std::optional<PixelSize> crop;

    /// Size of a picture of @p size afterwards.
    PixelSize resultOf(PixelSize size) const;
    /// @p file names the picture where it is too small for the crop (throws Error).
    PixelImage apply(PixelImage image, const std::filesystem::path& file) const;
    std::vector<Message> description() const;

    friend bool operator==(const PictureGeometry&, const PictureGeometry&) = default;

private:
    PixelSize resizedFrom(PixelSize size) const;
};

} // namespace bitdepth
