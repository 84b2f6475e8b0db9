#include "engine/data/preprocessing.h"

#include "engine/data/preprocessing_presets.h"

namespace bitdepth {

namespace {

/// A preset, with the sizes that @p descriptor says where it says any.
Preprocessing fromPreset(const PreprocessingPreset& preset, const Descriptor& descriptor)
{
    Preprocessing result;
    result.scaling = {preset.scale, preset.mean, preset.deviation};
    result.geometry = {descriptor.resizeShorter, descriptor.resizeTo, descriptor.crop};
    result.presetGeometry = preset.crop > 0 && result.geometry == PictureGeometry();
    if (result.presetGeometry)
        result.geometry = {preset.resize, std::nullopt, PixelSize{preset.crop, preset.crop}};
    result.place = "--preprocess " + std::string(preset.name) + " (" + descriptor.x.string() + ")";
    return result;
}

/// What a descriptor, made by a person or a window, says.
Preprocessing fromDescriptor(const Descriptor& descriptor)
{
    Preprocessing result;
    result.scaling = {descriptor.scale.value_or(1), descriptor.mean, descriptor.deviation};
    result.geometry = {descriptor.resizeShorter, descriptor.resizeTo, descriptor.crop};
    result.place = (descriptor.file.empty() ? descriptor.x : descriptor.file).string();
    return result;
}

} // namespace

Preprocessing decidePreprocessing(const Descriptor& descriptor, const DataOptions& options, ValueRange values,
                                  std::vector<Message>& assumptions)
{
    if (!descriptor.file.empty() || descriptor.saysPreprocessing()) {
        if (!options.preprocess.empty())
            assumptions.push_back(
                {QT_TRANSLATE_NOOP("Engine", "The preprocessing \"%2\" was not used: %1 says how "
                                             "values are prepared."),
                 {fromDescriptor(descriptor).place, options.preprocess}});
        return fromDescriptor(descriptor);
    }
    if (!options.preprocess.empty())
        return fromPreset(preprocessingPresetNamed(options.preprocess), descriptor);
    const bool bytes = values == ValueRange::Bytes;
    Preprocessing result = fromPreset(preprocessingPresetNamed(bytes ? "unit" : "raw"), descriptor);
    result.assumed = true;
    assumptions.push_back(
        {bytes ? QT_TRANSLATE_NOOP("Engine", "Nothing says how the values of %1 are prepared: 0 to "
                                             "255 was brought to 0 to 1.")
               : QT_TRANSLATE_NOOP("Engine", "Nothing says how the values of %1 are prepared: they "
                                             "are used as they are stored."),
         {descriptor.x.string()}});
    return result;
}

} // namespace bitdepth
