#pragma once

#include "engine/quantization/simulation.h"
#include <functional>
#include <map>

namespace bitdepth {

/// A network cut down to what stands behind tensors that are known.
struct SuffixNetwork {
    NetworkGraph graph; ///< its inputs: those of the model that are needed, then @p given
    std::map<std::string, std::string, std::less<>> given; ///< by name of an input: the known tensor it wants
    size_t nodes = 0;                                      ///< operators left
};

/// What @p network needs to make its outputs and @p wanted besides, where every tensor for which @p isKnown
/// holds is given instead of computed. @p model tells shapes and types of tensors.
SuffixNetwork suffixNetwork(const SimulatedNetwork& network, const Model& model,
                            const std::function<bool(const std::string&)>& isKnown,
                            const std::vector<std::string>& wanted);

} // namespace bitdepth
