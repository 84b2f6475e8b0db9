#pragma once

#include "engine/quantization/plan.h"
#include "engine/repair/staged_network.h"

namespace bitdepth {

/// What one layer reads and makes for the same samples.
struct LayerValues {
    TensorValue input;  ///< as the quantized network hands it to the layer, in real numbers
    TensorValue output; ///< what the layer makes in the float network: before its Relu or Clip
};

/// Runs both networks as far as one layer, and from there to the next.
class LayerProbe {
public:
    explicit LayerProbe(const CachedBatches& batches, size_t memoryLimit = size_t{512} << 20);

    /// Goes on to layer @p layer of @p model, quantized as @p plan says, and of @p reference, the float
    /// network with layers and tensors named alike. Layers come in their order; what stands in front of one
    /// that was moved to must not change any more.
    void moveTo(size_t layer, const Model& model, const QuantizationPlan& plan, const Model& reference,
                const JobControl& control, unsigned threads);

    LayerValues run(const CachedBatches::Batch& batch) const;

private:
    StagedNetwork m_quantized;
    StagedNetwork m_float;
    StagedNetwork::Reader m_input;
    StagedNetwork::Reader m_output;
    float m_inputScale = 1; ///< of the codes that an integer layer reads
};

} // namespace bitdepth
