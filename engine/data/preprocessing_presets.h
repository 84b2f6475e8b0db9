#pragma once

#include "engine/core/message.h"
#include "engine/data/descriptor.h"
#include <span>
#include <string_view>

namespace bitdepth {

/// A way of bringing values to a network's input that many networks share.
struct PreprocessingPreset {
    std::string_view name;   ///< as --preprocess takes it
    const char* explanation; ///< one sentence, to be translated (context "Engine")
    float scale = 1;
    std::vector<float> mean;      ///< empty: 0
    std::vector<float> deviation; ///< empty: 1
    int resize = 0;               ///< pictures: pixels of the shorter side; 0: as the model wants it
    int crop = 0;                 ///< pictures: side of the square in the middle; 0: as the model wants it
};

/// raw, unit, minus-one-to-one, imagenet.
std::span<const PreprocessingPreset> preprocessingPresets();

/// The preset of that name; throws Error that lists the names there are.
const PreprocessingPreset& preprocessingPresetNamed(std::string_view name);

} // namespace bitdepth
