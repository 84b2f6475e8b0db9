#pragma once

#include "engine/quantization/plan.h"
#include "engine/repair/cached_batches.h"
#include "engine/runtime/session.h"

namespace bitdepth {

/// @p graph cut down to what @p tensor needs, which is its only output.
NetworkGraph cutAt(const NetworkGraph& graph, const std::string& tensor);

/// What one layer reads and makes for the same samples.
struct LayerValues {
    TensorValue input;  ///< as the quantized network hands it to the layer, in real numbers
    TensorValue output; ///< what the layer makes in the float network: before its Relu or Clip
};

/// Runs both networks as far as one layer.
class LayerProbe {
public:
    /// @param reference the float network, layers and tensors named as in @p model
    LayerProbe(const Model& model, const QuantizationPlan& plan, const Model& reference, size_t layer);

    LayerValues run(const CachedBatches::Batch& batch) const;

private:
    std::unique_ptr<Session> m_quantized;
    std::unique_ptr<Session> m_float;
    float m_inputScale = 1; ///< of the codes that an integer layer reads
};

} // namespace bitdepth
