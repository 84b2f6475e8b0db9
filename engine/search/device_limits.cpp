#include "engine/search/device_limits.h"

#include "engine/cost/skeleton_plan.h"
#include "engine/device/device_fit.h"
#include <algorithm>

namespace bitdepth {

namespace {

void tighten(std::optional<int64_t>& limit, double bytes)
{
    const auto own = static_cast<int64_t>(bytes);
    limit = std::min(limit.value_or(own), own);
}

} // namespace

void limitToDevice(SearchRequest& request, const ModelPtr& model, const DeviceProfile& device)
{
    if (device.flashBytes)
        tighten(request.limits.maxSizeBytes,
                device.flashBytes->low - (device.runtimeCodeBytes ? device.runtimeCodeBytes->high : 0));
    tighten(request.limits.maxRamBytes, device.ramBytes.low);
    request.choices.isOffered = [device](const Format& weights, const Format& activations) {
        return hasKernel(device, weights, activations);
    };
    request.limits.fitsDevice = [device, model](const Recipe& recipe, const Costs& costs) {
        const DeviceDemand demand =
            demandOf(*model, recipe, skeletonPlan(*model, recipe), costs.sizeBytes.value_or(0));
        return fitOnDevice({&demand, 1}, device).fits();
    };
}

} // namespace bitdepth
