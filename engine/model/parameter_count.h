#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// Numbers that training gave a network: all stored floats of any width, subgraphs included, and the codes of
/// weights that are quantized already. Scales and zero points are no parameters, nor are shapes and indices.
int64_t parameterCount(const NetworkGraph& graph);

} // namespace bitdepth
