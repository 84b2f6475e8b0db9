#pragma once

#include <cstddef>
#include <vector>

namespace bitdepth {

/// What a choice costs and what it is worth.
struct CostAndValue {
    double cost = 0;
    double value = 0;
};

/// Indices of those that no other beats (costs no more and is worth no less, one of the two strictly), by
/// cost ascending.
std::vector<size_t> paretoFrontier(const std::vector<CostAndValue>& points, bool higherIsBetter);

} // namespace bitdepth
