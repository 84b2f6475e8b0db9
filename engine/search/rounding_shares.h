#pragma once

#include "engine/repair/layer_probe.h"

namespace bitdepth {

/// Tells how much rounding by real inputs would help single layers, each behind a float network.
///
/// Nothing is run to the outputs: the share of its own error that a layer keeps is the share of the noise
/// that arrives there (see roughRoundingShare()).
class RoundingShares {
public:
    RoundingShares(const ModelPtr& model, SampleSet samples, unsigned threads);

    /// By quantizer. Layers have to come in their order; 1 where rounding does not know the layer.
    std::vector<double> shares(size_t layer, const std::vector<Quantizer>& quantizers,
                               const JobControl& control);

private:
    ModelPtr m_model;
    CachedBatches m_batches;
    LayerProbe m_probe;
    unsigned m_threads;
};

} // namespace bitdepth
