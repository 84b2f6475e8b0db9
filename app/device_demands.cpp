#include "app/device_demands.h"

#include "engine/cost/skeleton_plan.h"
#include "engine/device/arena.h"

namespace bitdepth {

DeviceDemand DeviceDemands::demand(const Recipe& recipe, const Costs& costs) const
{
    const QuantizationPlan plan = skeletonPlan(*m_model, recipe);
    return {m_model->displayName(), costs.sizeBytes.value_or(costs.parameterBytes),
            planArena(m_lifetimes.blocks(plan)).bytes, m_lifetimes.peak(plan).isKnown(),
            layerDemands(*m_model, recipe)};
}

} // namespace bitdepth
