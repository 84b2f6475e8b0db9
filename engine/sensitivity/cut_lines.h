#pragma once

#include "engine/model/model.h"
#include <set>

namespace bitdepth {

/// A place where a network can be cut in two: all that what stands behind needs of what stands in front.
struct CutLine {
    int node = 0;                    ///< index of the first node behind
    std::set<std::string> tensors;   ///< activations that cross the line; the model's inputs are not counted
    int64_t multiplyAddsInFront = 0; ///< of layers, for one sample
    size_t layers = 0;               ///< layers whose nearest line this is
};

/// The line nearest in front of each layer, in the order of the graph; layers for which there is none
/// are left out.
///
/// Lines that one tensor crosses are wanted; a layer that has none in front of it gets the narrowest there
/// is. No line separates what the runtime computes in one kernel (a layer from the Relu, Clip or Add behind
/// it), so that a part of a network gives, bit for bit, what the whole would.
std::vector<CutLine> cutLines(const Model& model);

/// Leaves out lines until the rest takes at most @p limit bytes, those first that save the least work for
/// their size. @p bytes: of every tensor that crosses a line, for all samples.
std::vector<CutLine> affordable(std::vector<CutLine> lines,
                                const std::map<std::string, size_t, std::less<>>& bytes, size_t limit);

} // namespace bitdepth
