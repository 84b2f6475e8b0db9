#pragma once

#include "engine/device/mixed_recipe.h"
#include "engine/evaluation/latency.h"
#include "engine/runtime/calibration.h"
#include <map>

namespace bitdepth {

/// The same model with its layers divided between float and integers in different ways, exported and loaded
/// when first asked for.
class MixedModels {
public:
    MixedModels(ModelPtr model, CalibrationPtr calibration);

    const std::vector<LayerLink>& links() const { return m_links; }
    const IntegerLayers& allFloat() const { return m_allFloat; }
    const IntegerLayers& allInteger() const { return m_allInteger; } ///< all that have a kernel

    Recipe recipe(const IntegerLayers& chosen) const;
    /// What export writes for that recipe.
    std::string exported(const IntegerLayers& chosen) const;
    /// The same but for the ranges of weights, which are chosen more quickly: they do not change its speed.
    std::string quicklyExported(const IntegerLayers& chosen) const;

    /// Loaded for timing; null where the runtime refuses it. All in float it is the file as it was opened.
    const TimedModel* load(const IntegerLayers& chosen);
    /// Sessions hold memory: lets go of all but those of @p kept and of everything in float or in integers.
    void forgetAllBut(const IntegerLayers& kept);
    /// Number of different models loaded so far.
    size_t loaded() const { return m_forgotten + m_loaded.size(); }

private:
    std::string exported(const IntegerLayers& chosen, const Recipe& integer) const;

    ModelPtr m_model;
    CalibrationPtr m_calibration;
    std::vector<LayerLink> m_links;
    Recipe m_integer;
    IntegerLayers m_allFloat;
    IntegerLayers m_allInteger;
    std::map<IntegerLayers, TimedModel> m_loaded; ///< without a session: refused
    size_t m_forgotten = 0;
};

} // namespace bitdepth
