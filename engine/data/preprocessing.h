#pragma once

#include "engine/data/descriptor.h"
#include "engine/data/open_dataset.h"
#include "engine/data/picture_geometry.h"
#include "engine/data/sample_conversion.h"

namespace bitdepth {

/// What a descriptor, or else a preset, says of how a sample becomes the model's input.
struct Preprocessing {
    ValueScaling scaling;
    PictureGeometry geometry;
    bool assumed = false; ///< nobody said how values are scaled
    bool presetGeometry =
        false;         ///< the geometry is a preset's, for inputs of 224x224; it follows the model's input
    std::string place; ///< who says it, for messages
};

/// What values are before anything is done to them.
enum class ValueRange {
    Bytes,   ///< 0 to 255, pictures most likely
    Numbers, ///< measured or already prepared
};

/// The descriptor where there is one, else the preset asked for, else what is usual for such values: bytes
/// are brought to 0 to 1, numbers stay. What was assumed is added to @p assumptions.
Preprocessing decidePreprocessing(const Descriptor& descriptor, const DataOptions& options, ValueRange values,
                                  std::vector<Message>& assumptions);

} // namespace bitdepth
