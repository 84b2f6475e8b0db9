#pragma once

#include "engine/model/model.h"

namespace bitdepth {

/// Element type and shape of every tensor of @p graph, as the runtime infers them for whatever opset it
/// knows; it judges the graph's validity at the same time. Throws Error with its reason where it refuses the
/// graph; @p name stands in that sentence.
std::map<std::string, TensorInfo, std::less<>> inferShapes(const NetworkGraph& graph,
                                                           const std::string& name);

} // namespace bitdepth
