#pragma once

#include "engine/model/graph_view.h"
#include "engine/runtime/calibration.h"

namespace bitdepth {

/// observedActivations() for whoever has looked at the graph of @p model already.
std::vector<std::string> observedActivations(const Model& model, const GraphView& view);

} // namespace bitdepth
