#pragma once

#include "engine/device/device_profile.h"
#include "engine/model/model.h"
#include "engine/quantization/plan.h"
#include <cstdint>
#include <span>

namespace bitdepth {

/// What one layer asks of a device.
struct LayerDemand {
    std::string layer;
    Format weights;
    Format activations; ///< of its input
    int64_t multiplyAdds = 0; ///< for one sample
};

/// What a model under a recipe asks of a device; a small value, so that an edit can be judged at once.
struct DeviceDemand {
    std::string model;
    int64_t modelBytes = 0; ///< of its file
    int64_t arenaBytes = 0; ///< for the activations of one sample
    bool isArenaKnown = true; ///< false: some activations have open sizes, so it is larger
    std::vector<LayerDemand> layers;
};

/// What the layers of @p model ask under @p recipe.
std::vector<LayerDemand> layerDemands(const Model& model, const Recipe& recipe);

/// What @p model asks under @p plan, a plan of @p recipe: its arena is laid out (planArena()).
/// @param modelBytes of the exported file
DeviceDemand demandOf(const Model& model, const Recipe& recipe, const QuantizationPlan& plan,
                      int64_t modelBytes);

/// How much of something there is, and how much is wanted.
struct Budget {
    int64_t needed = 0;
    int64_t available = 0; ///< 0: not limited

    bool fits() const { return available == 0 || needed <= available; }
    /// Of what is available; 0 where that is not limited.
    double share() const
    {
        return available == 0 ? 0 : static_cast<double>(needed) / static_cast<double>(available);
    }
};

/// Between which values an estimate lies.
struct Estimate {
    double low = 0;
    double high = 0;
    std::string source; ///< of the published figures it rests on
};

/// Whether models fit a device together, and what they would cost there. All of it is estimated.
struct DeviceFit {
    std::string device; ///< its title
    Budget flash; ///< model files and the runtime's code, at its larger published size
    Budget ram;   ///< activations; stacks and whatever else the program holds come on top
    bool isRamKnown = true;                 ///< false: it takes more than that
    std::vector<std::string> withoutKernel; ///< layers for whose formats the device has no kernel
    std::optional<Estimate> milliseconds;   ///< one inference of every model, layers alone; nothing: some layer's
                                            ///< speed there is not published
    std::optional<Estimate> millijoules;    ///< of that time at the published power

    bool fits() const { return flash.fits() && ram.fits() && isRamKnown && withoutKernel.empty(); }
};

/// Whether a layer with these formats has a kernel on @p device; see fitOnDevice().
bool hasKernel(const DeviceProfile& device, const Format& weights, const Format& activations);

/// How several models use a device's RAM.
enum class ArenaUse {
    InTurn,  ///< one runs after the other, in one arena as large as the largest
    AtOnce,  ///< each keeps an arena of its own
};

/// Takes microseconds: nothing is read or planned.
///
/// A layer has a kernel where the device lists one for integers as wide as its own or wider (int4 weights run
/// in an int8 kernel, signs by an offset), or for its float formats. Time is multiply-adds by the published
/// rate of the kernel; energy is time by power.
DeviceFit fitOnDevice(std::span<const DeviceDemand> models, const DeviceProfile& device,
                      ArenaUse use = ArenaUse::InTurn);

/// The verdict in a sentence: "fits on Arduino Nano 33 BLE Sense: 37 % of its flash, 21 % of its RAM".
Message verdict(const DeviceFit& fit);

} // namespace bitdepth
