#pragma once

#include "engine/data/sample_set.h"
#include "engine/repair/prepare.h"
#include <vector>

namespace bitdepth {

/// Noise of the outputs (squared error / squared float output) when one layer's weights or activations are
/// quantized and nothing else.
struct AloneNoise {
    size_t layer = 0; ///< index in Model::layers
    bool ofWeights = true;
    Quantizer quantizer;
    double rounded = 0;  ///< every number to its nearest code
    double repaired = 0; ///< after the repairs
};

/// Measures it for weights, on samples that the repairs do not learn from.
AloneNoise measureAlone(const ModelPtr& model, size_t layer, const Quantizer& weights,
                        const std::vector<Repair>& repairs, const CalibrationSource& source,
                        const JobControl& control, unsigned threads);

} // namespace bitdepth
