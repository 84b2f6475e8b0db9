#include "engine/data/preprocessing_presets.h"

#include "engine/core/error.h"
#include <algorithm>
#include <array>

namespace bitdepth {

std::span<const PreprocessingPreset> preprocessingPresets()
{
    static const std::array<PreprocessingPreset, 4> kPresets = {{
        {"raw",
         QT_TRANSLATE_NOOP("Engine", "Values go to the model as they are stored, a picture's as 0 to 255.")},
        {"unit", QT_TRANSLATE_NOOP("Engine", "Values of 0 to 255 are brought to 0 to 1."), 1.0f / 255},
        {"minus-one-to-one",
         QT_TRANSLATE_NOOP("Engine",
                           "Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from "
                           "TensorFlow often want them."),
         1.0f / 127.5f,
         {1}},
        {"imagenet",
         QT_TRANSLATE_NOOP("Engine",
                           "The shorter side is resized to 256 pixels, the middle 224x224 is taken, and "
                           "values are normalized by ImageNet's mean and deviation, as torchvision's "
                           "networks want them."),
         1.0f / 255,
         {0.485f, 0.456f, 0.406f},
         {0.229f, 0.224f, 0.225f},
         256,
         224},
    }};
    return kPresets;
}

const PreprocessingPreset& preprocessingPresetNamed(std::string_view name)
{
    const auto presets = preprocessingPresets();
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const auto& p) { return p.name == name; });
    if (found != presets.end())
        return *found;
    std::string names;
    for (const PreprocessingPreset& preset : presets)
        names += (names.empty() ? "" : ", ") + std::string(preset.name);
    throw Error(QT_TRANSLATE_NOOP("Engine", "There is no preprocessing named \"%1\": take one of %2."),
                {std::string(name), names});
}

} // namespace bitdepth
