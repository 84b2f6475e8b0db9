#pragma once

#include <utility> // before <compare>, which moc of Qt 6.4 cannot read
#include <compare>

namespace bitdepth {

/// One input of one node.
struct Edge {
    int node = 0;
    int input = 0;

    friend auto operator<=>(const Edge&, const Edge&) = default;
};

} // namespace bitdepth
