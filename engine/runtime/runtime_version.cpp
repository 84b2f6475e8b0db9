#include "engine/runtime/runtime_version.h"

#include <onnxruntime_cxx_api.h>

namespace bitdepth {

std::string runtimeVersion() { return OrtGetApiBase()->GetVersionString(); }

} // namespace bitdepth
