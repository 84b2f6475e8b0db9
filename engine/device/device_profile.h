#pragma once

#include "engine/numeric/format.h"
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

/// Where a published figure stands.
struct Source {
    std::string title;
    std::string url;
};

/// A published figure, or the interval in which published ones lie.
struct Figure {
    double low = 0;
    double high = 0;
    Source source;
};

/// Arithmetic that a device has kernels for.
struct DeviceKernel {
    Format weights;
    Format activations;
    std::optional<Figure> multiplyAddsPerSecond; ///< nothing: none published
};

enum class DeviceKind { Microcontroller, SingleBoardComputer, Phone, Accelerator };

/// What a target offers: every figure with its source.
struct DeviceProfile {
    std::string id;    ///< as on the command line: "nano-33-ble-sense"
    std::string title; ///< for people
    DeviceKind kind = DeviceKind::Microcontroller;
    std::string processor;
    std::string runtime; ///< what models run in there
    std::optional<Figure> flashBytes; ///< for program and weights; nothing: on a card of any size
    Figure ramBytes;
    std::optional<Figure> clockHz;
    std::optional<Figure> runtimeCodeBytes; ///< flash the runtime takes
    std::optional<Figure> activeWatts;      ///< while it computes
    std::vector<DeviceKernel> kernels;
};

std::string toString(DeviceKind kind); ///< "microcontroller" ...

/// The profiles that come with the program, by title.
const std::vector<DeviceProfile>& deviceProfiles();

/// The profile of that id, or, where @p nameOrPath ends in .json, the one in that file. Throws Error naming
/// those there are.
DeviceProfile findDevice(const std::string& nameOrPath);

/// Reads a profile. Throws Error naming @p source and the key that is unknown, missing or wrong.
DeviceProfile parseDevice(const std::string& text, const std::string& source);

} // namespace bitdepth
