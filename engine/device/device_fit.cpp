#include "engine/device/device_fit.h"

#include "engine/device/arena.h"
#include <algorithm>
#include <cmath>

namespace bitdepth {

namespace {

/// Whether numbers of @p wanted can be computed with as numbers of @p offered.
bool covers(const Format& offered, const Format& wanted)
{
    if (offered.isInteger() != wanted.isInteger())
        return false;
    return offered.isInteger() ? wanted.bits <= offered.bits : wanted.name == offered.name;
}

/// The narrowest kernel that can compute with these formats; null: there is none.
const DeviceKernel* kernelFor(const Format& weights, const Format& activations, const DeviceProfile& device)
{
    const DeviceKernel* best = nullptr;
    for (const DeviceKernel& kernel : device.kernels) {
        if (!covers(kernel.weights, weights) || !covers(kernel.activations, activations))
            continue;
        const int bits = kernel.weights.bits + kernel.activations.bits;
        if (!best || bits < best->weights.bits + best->activations.bits)
            best = &kernel;
    }
    return best;
}

/// Sums up the times of layers as long as all of them are known.
class TimeSum {
public:
    void add(const LayerDemand& layer, const DeviceKernel& kernel)
    {
        if (!kernel.multiplyAddsPerSecond || layer.multiplyAdds <= 0) {
            m_isKnown = false;
            return;
        }
        const Figure& rate = *kernel.multiplyAddsPerSecond;
        const double milliseconds = 1000 * static_cast<double>(layer.multiplyAdds);
        m_sum.low += milliseconds / rate.high;
        m_sum.high += milliseconds / rate.low;
        m_sum.source = rate.source.title;
    }
    void forget() { m_isKnown = false; }

    std::optional<Estimate> milliseconds() const
    {
        return m_isKnown && m_sum.high > 0 ? std::optional(m_sum) : std::nullopt;
    }

private:
    Estimate m_sum;
    bool m_isKnown = true;
};

Budget flashOf(std::span<const DeviceDemand> models, const DeviceProfile& device)
{
    Budget flash;
    flash.available = device.flashBytes ? static_cast<int64_t>(device.flashBytes->low) : 0;
    flash.needed = device.runtimeCodeBytes ? static_cast<int64_t>(device.runtimeCodeBytes->high) : 0;
    for (const DeviceDemand& model : models)
        flash.needed += model.modelBytes;
    return flash;
}

Budget ramOf(std::span<const DeviceDemand> models, const DeviceProfile& device, ArenaUse use)
{
    Budget ram;
    ram.available = static_cast<int64_t>(device.ramBytes.low);
    for (const DeviceDemand& model : models)
        ram.needed = use == ArenaUse::AtOnce ? ram.needed + model.arenaBytes
                                             : std::max(ram.needed, model.arenaBytes);
    return ram;
}

/// What is exceeded is never rounded to 100 %.
std::string percent(double share)
{
    return std::to_string(share > 1 ? std::lround(std::ceil(100 * share)) : std::lround(100 * share)) + " %";
}

} // namespace

bool hasKernel(const DeviceProfile& device, const Format& weights, const Format& activations)
{
    return kernelFor(weights, activations, device) != nullptr;
}

std::vector<LayerDemand> layerDemands(const Model& model, const Recipe& recipe)
{
    std::vector<LayerDemand> demands;
    for (const Layer& layer : model.layers)
        demands.push_back({layer.name, recipe.weightsOf(layer.name).format,
                           recipe.activationsOf(layer.name).format, layer.multiplyAdds});
    return demands;
}

DeviceDemand demandOf(const Model& model, const Recipe& recipe, const QuantizationPlan& plan,
                      int64_t modelBytes)
{
    const ActivationLifetimes lifetimes(model);
    return {model.displayName(), modelBytes, planArena(lifetimes.blocks(plan)).bytes,
            lifetimes.peak(plan).isKnown(), layerDemands(model, recipe)};
}

DeviceFit fitOnDevice(std::span<const DeviceDemand> models, const DeviceProfile& device, ArenaUse use)
{
    DeviceFit fit;
    fit.device = device.title;
    fit.flash = flashOf(models, device);
    fit.ram = ramOf(models, device, use);
    TimeSum time;
    for (const DeviceDemand& model : models) {
        fit.isRamKnown = fit.isRamKnown && model.isArenaKnown;
        for (const LayerDemand& layer : model.layers) {
            if (const DeviceKernel* kernel = kernelFor(layer.weights, layer.activations, device)) {
                time.add(layer, *kernel);
            } else {
                fit.withoutKernel.push_back(layer.layer);
                time.forget();
            }
        }
    }
    fit.milliseconds = time.milliseconds();
    if (fit.milliseconds && device.activeWatts)
        fit.millijoules = Estimate{fit.milliseconds->low * device.activeWatts->low,
                                   fit.milliseconds->high * device.activeWatts->high,
                                   device.activeWatts->source.title};
    return fit;
}

Message verdict(const DeviceFit& fit)
{
    const std::string flash = percent(fit.flash.share());
    const std::string ram = percent(fit.ram.share());
    if (!fit.withoutKernel.empty())
        return {QT_TRANSLATE_NOOP("Engine",
                                  "Does not run on %1, which has no kernels for the formats of some layers "
                                  "(%2, among them %3; flash %4, RAM %5 of what there is)."),
                {fit.device, std::to_string(fit.withoutKernel.size()), fit.withoutKernel.front(), flash, ram}};
    if (fit.flash.fits() && fit.ram.fits() && !fit.isRamKnown)
        return {QT_TRANSLATE_NOOP("Engine",
                                  "Whether it fits on %1 cannot be said: some activations have open sizes "
                                  "(%2 of the flash, at least %3 of the RAM)."),
                {fit.device, flash, ram}};
    if (!fit.fits() && fit.flash.available == 0)
        return {QT_TRANSLATE_NOOP("Engine", "Does not fit on %1: it takes %2 of the RAM."), {fit.device, ram}};
    if (!fit.fits())
        return {QT_TRANSLATE_NOOP("Engine", "Does not fit on %1: it takes %2 of the flash and %3 of the RAM."),
                {fit.device, flash, ram}};
    if (fit.flash.available == 0)
        return {QT_TRANSLATE_NOOP("Engine", "Fits on %1: %2 of its RAM."), {fit.device, ram}};
    return {QT_TRANSLATE_NOOP("Engine", "Fits on %1: %2 of its flash, %3 of its RAM."),
            {fit.device, flash, ram}};
}

} // namespace bitdepth
