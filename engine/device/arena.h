#pragma once

#include "engine/evaluation/activation_memory.h"
#include <cstdint>
#include <string>
#include <vector>

namespace bitdepth {

/// A piece of memory at its place in an arena.
struct PlacedBlock {
    MemoryBlock block;
    int64_t offset = 0;
};

/// One stretch of memory in which all activations of an inference have their places.
struct ArenaPlan {
    int64_t bytes = 0;      ///< of the arena
    int64_t aliveBytes = 0; ///< of the largest set of blocks alive together, which no plan can go below
    std::vector<PlacedBlock> blocks;
};

/// Gives every block a place such that blocks alive at the same time do not overlap. Places are multiples of
/// @p alignment bytes (16, as in TensorFlow Lite Micro).
///
/// Blocks are placed one after another, each in the tightest gap that those alive with it leave: the largest
/// first (Y. Pisarchyk, J. Lee, "Efficient Memory Management for Deep Neural Net Inference", arXiv
/// 2001.03288, greedy by size), and also the longest living first, and in the order of the moments at which
/// most is alive; the smallest arena is kept.
ArenaPlan planArena(const std::vector<MemoryBlock>& blocks, int64_t alignment = 16);

} // namespace bitdepth
