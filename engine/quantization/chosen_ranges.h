#pragma once

#include "engine/quantization/plan.h"
#include <map>
#include <string>

namespace bitdepth {

/// Range methods that take the place of a recipe's, by the tensor whose range is taken (see
/// PlacedQuantizer::rangeOf). Ranges set by hand and those that an operator's formula gives stay.
using ChosenRanges = std::map<std::string, RangeMethod>;

/// makePlan() with @p ranges instead of the recipe's own.
QuantizationPlan makePlan(const Model& model, const Recipe& recipe, const Calibration* calibration,
                          EncodingMemo* memo, const ChosenRanges& ranges);

} // namespace bitdepth
