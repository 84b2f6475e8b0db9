#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// A model of two layers, "conv" (3x2x1x1) and "fc" (2x3), made by hand: enough for what needs no runtime.
ModelPtr smallModel();

} // namespace bitdepth
