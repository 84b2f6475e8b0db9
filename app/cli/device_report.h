#pragma once

#include "engine/device/hardware_cost.h"
#include "engine/evaluation/evaluation.h"
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bitdepth {

/// Whether one recipe's model fits a device, and what its arithmetic costs anywhere.
struct NamedFit {
    std::string recipe;
    DeviceFit fit;
    HardwareCost hardware;
};

/// @param evaluation of @p recipe, whose file has its size
NamedFit fitOf(const Model& model, const Recipe& recipe, const Evaluation& evaluation,
               const DeviceProfile& device);

std::string deviceText(const DeviceProfile& device, const std::vector<NamedFit>& fits);
nlohmann::ordered_json toJson(const NamedFit& named);
nlohmann::ordered_json toJson(const DeviceProfile& device);

} // namespace bitdepth
