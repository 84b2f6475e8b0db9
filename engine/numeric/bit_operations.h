#pragma once

#include <cstdint>

namespace bitdepth {

/// Multiply-adds x weight bits x activation bits (arXiv 2005.07093, "BOPs", accumulation left out).
constexpr int64_t bitOperations(int64_t multiplyAdds, int weightBits, int activationBits)
{
    return multiplyAdds * weightBits * activationBits;
}

} // namespace bitdepth
