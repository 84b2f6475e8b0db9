#pragma once

#include "engine/cost/recipe_costs.h"
#include "engine/device/device_fit.h"

namespace bitdepth {

/// What recipes of one model ask of a device; what does not depend on the recipe is found out once.
/// Thread-safe.
class DeviceDemands {
public:
    explicit DeviceDemands(ModelPtr model) : m_model(std::move(model)), m_lifetimes(*m_model) {}

    /// @param costs of @p recipe
    DeviceDemand demand(const Recipe& recipe, const Costs& costs) const;

private:
    ModelPtr m_model;
    ActivationLifetimes m_lifetimes;
};

} // namespace bitdepth
