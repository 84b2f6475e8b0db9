#pragma once

#include "engine/numeric/quantizer.h"
#include "widgets/format_text.h"
#include <optional>

namespace bitdepth {

/// One field of a quantizer chosen anew, for one layer or many; what a layer has in the other fields stays.
struct QuantizerChange {
    Target target = Target::Weights;
    std::optional<Format> format;
    std::optional<Granularity> granularity;
    std::optional<Scheme> scheme;
    std::optional<RangeMethod> range;
    bool reset = false; ///< back to the recipe's default
};

/// @p now after @p change; @p byDefault is what the recipe has for layers that say nothing.
Quantizer changed(const Quantizer& now, const Quantizer& byDefault, const QuantizerChange& change);

} // namespace bitdepth
