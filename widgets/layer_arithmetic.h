#pragma once

#include "engine/model/model.h"
#include "engine/numeric/quantizer.h"
#include <QString>

namespace bitdepth {

/// How a layer will be computed once the model is exported, as far as its own quantizers decide it.
struct LayerArithmetic {
    bool canBeInteger = false; ///< codes in, codes out, unless what reads its output wants it otherwise
    QString reason;            ///< why it stays float, or what still decides
};

LayerArithmetic layerArithmetic(const Layer& layer, const Quantizer& weights, const Quantizer& activations);

} // namespace bitdepth
