#pragma once

#include <string>

namespace bitdepth {

/// Version of the ONNX Runtime that computes here: "1.30.0".
std::string runtimeVersion();

} // namespace bitdepth
