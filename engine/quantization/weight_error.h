#pragma once

#include "engine/model/model.h"
#include "engine/numeric/quantizer.h"

namespace bitdepth {

/// Signal-to-noise ratio in dB of a layer's weights stored with @p quantizer, calibration not needed.
/// Infinite for float32. Costs a few passes over the weights: cache it for large layers.
double weightSqnrDb(const Layer& layer, const Quantizer& quantizer);

} // namespace bitdepth
