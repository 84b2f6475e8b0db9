#include "engine/project/project.h"

#include "engine/runtime/runtime_version.h"

namespace bitdepth {

std::string computedHere()
{
    return std::string("Bitdepth " BITDEPTH_VERSION ", ONNX Runtime ") + runtimeVersion();
}

} // namespace bitdepth
