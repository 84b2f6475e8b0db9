#pragma once

#include <compare>

namespace bitdepth {

/// One input of one node.
struct Edge {
    int node = 0;
    int input = 0;

    friend auto operator<=>(const Edge&, const Edge&) = default;
};

} // namespace bitdepth
