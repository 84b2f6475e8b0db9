#pragma once

#include <cstddef>
#include <vector>

namespace bitdepth {

/// What it costs to have something on one side or the other.
struct SideCosts {
    double first = 0;
    double second = 0;
};

/// What it costs to have two things on different sides.
struct BorderCost {
    size_t a = 0;
    size_t b = 0;
    double cost = 0;
};

/// Puts each thing on one of two sides so that the sum of all costs is the smallest there is; true: on the
/// second side. Costs are not negative and finite.
///
/// The sum is the capacity of a cut between two terminals, and the smallest cut is found exactly by the
/// largest flow (D. M. Greig, B. T. Porteous, A. H. Seheult, Journal of the Royal Statistical Society B 51
/// (1989), 271), here along shortest augmenting paths (Edmonds and Karp 1972). Where both sides cost the
/// same, things stay on the first.
std::vector<bool> cheapestSides(const std::vector<SideCosts>& things, const std::vector<BorderCost>& borders);

} // namespace bitdepth
