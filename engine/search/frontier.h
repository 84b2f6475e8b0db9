#pragma once

#include "engine/search/search_state.h"

namespace bitdepth {

/// The points no other beats: none is as good in loss, size, memory and bit operations and better in one of
/// them. The smallest first; of equals the first found.
std::vector<SearchPointPtr> frontierOf(const std::vector<SearchPointPtr>& points);

/// The point a person wants under @p limits: where a loss is allowed the smallest that keeps all limits, else the
/// one that loses least. Null where none keeps them.
SearchPointPtr choosePoint(const std::vector<SearchPointPtr>& points, const SearchLimits& limits);

} // namespace bitdepth
