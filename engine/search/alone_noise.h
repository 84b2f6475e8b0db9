#pragma once

#include "engine/numeric/quantizer.h"
#include <cstddef>

namespace bitdepth {

/// How much the outputs change (see LabelFreeLoss::change) when one layer's weights or activations are
/// quantized and nothing else.
struct AloneNoise {
    size_t layer = 0; ///< index in Model::layers
    bool ofWeights = true;
    Quantizer quantizer;
    double rounded = 0;  ///< every number to its nearest code
    double repaired = 0; ///< after the repairs
};

} // namespace bitdepth
