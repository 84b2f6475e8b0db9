#pragma once

#include "engine/device/device_profile.h"
#include "engine/search/search_state.h"

namespace bitdepth {

/// Lets a search look only at what @p device has kernels for, and keep only recipes of @p model that fit there
/// (fitOnDevice()). Limits of size and memory that are wider than the device become its own: its flash less the
/// code of the runtime, and its RAM.
void limitToDevice(SearchRequest& request, const ModelPtr& model, const DeviceProfile& device);

} // namespace bitdepth
