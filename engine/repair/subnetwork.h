#pragma once

#include "engine/model/model.h"
#include <set>

namespace bitdepth {

/// @p graph cut down to what @p outputs need when @p inputs are given instead of being computed. Its outputs
/// are @p outputs in that order (under other names), its inputs @p inputs; a float tensor that is no input of
/// @p graph may stand among them.
NetworkGraph subnetwork(const NetworkGraph& graph, const std::vector<std::string>& inputs,
                        const std::vector<std::string>& outputs);

/// The tensors on the border of what @p targets are computed from: computed there (or given to the graph) and
/// read behind it, and the last of @p targets. Whoever has their values can go on without the rest: of
/// targets that everybody has read nothing is kept.
std::set<std::string> borderBehind(const NetworkGraph& graph, const std::vector<std::string>& targets);

} // namespace bitdepth
