#pragma once

#include "engine/device/device_fit.h"
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bitdepth {

/// Whether one recipe's model fits a device.
struct NamedFit {
    std::string recipe;
    DeviceFit fit;
};

std::string deviceText(const DeviceProfile& device, const std::vector<NamedFit>& fits);
nlohmann::ordered_json toJson(const DeviceFit& fit);
nlohmann::ordered_json toJson(const DeviceProfile& device);

} // namespace bitdepth
