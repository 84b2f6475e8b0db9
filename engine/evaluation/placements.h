#pragma once

#include <span>
#include <vector>

namespace bitdepth {

/// For every score of one class, the share of the other class that lies on its right side (the structural
/// components of DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988), 837): positives want the negatives
/// below them, negatives want the positives above, a tie counts half. In the order of the scores.
struct Placements {
    std::vector<double> positives;
    std::vector<double> negatives;
};

Placements placements(std::span<const double> scores, std::span<const char> isPositive);

} // namespace bitdepth
