#include "engine/device/mixed_models.h"

#include "engine/quantization/export.h"
#include "engine/recipe/presets.h"
#include <algorithm>

namespace bitdepth {

MixedModels::MixedModels(ModelPtr model, CalibrationPtr calibration)
    : m_model(std::move(model)),
      m_calibration(std::move(calibration)),
      m_links(layerLinks(*m_model)),
      m_integer(makePreset("full-integer", *m_model)),
      m_allFloat(m_model->layers.size(), false),
      m_allInteger(m_model->layers.size())
{
    m_integer.name = "fastest";
    std::transform(m_model->layers.begin(), m_model->layers.end(), m_allInteger.begin(), canBeInteger);
}

Recipe MixedModels::recipe(const IntegerLayers& chosen) const
{
    return mixedRecipe(*m_model, m_links, chosen, m_integer);
}

std::string MixedModels::exported(const IntegerLayers& chosen) const { return exported(chosen, m_integer); }

std::string MixedModels::quicklyExported(const IntegerLayers& chosen) const
{
    Recipe quick = m_integer;
    quick.weights.range = {RangeMethodKind::MinMax};
    return exported(chosen, quick);
}

std::string MixedModels::exported(const IntegerLayers& chosen, const Recipe& integer) const
{
    const Recipe recipe = mixedRecipe(*m_model, m_links, chosen, integer);
    return *exportModel(*m_model, makePlan(*m_model, recipe, m_calibration.get())).bytes;
}

const TimedModel* MixedModels::load(const IntegerLayers& chosen)
{
    const auto [entry, isNew] = m_loaded.try_emplace(chosen);
    TimedModel& model = entry->second;
    if (isNew && chosen == m_allFloat) {
        model = loadForTiming(m_model->original, m_model->displayName());
    } else if (isNew) {
        try {
            model = loadForTiming(quicklyExported(chosen), m_model->displayName());
        } catch (const Error&) {
            return nullptr;
        }
    }
    return model.session ? &model : nullptr;
}

void MixedModels::forgetAllBut(const IntegerLayers& kept)
{
    m_forgotten += std::erase_if(m_loaded, [&](const auto& entry) {
        return entry.first != kept && entry.first != m_allFloat && entry.first != m_allInteger;
    });
}

} // namespace bitdepth
