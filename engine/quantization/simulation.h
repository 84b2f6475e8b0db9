#pragma once

#include "engine/model/model.h"
#include "engine/quantization/plan.h"
#include "engine/runtime/session.h"
#include <memory>

namespace bitdepth {

/// A model run in float arithmetic with the numbers a quantized one would see: weights and biases replaced by their reconstructions, activations
/// fake-quantized by an operator inside the runtime. Thread-safe; see Session for inputs and outputs.
class Simulation {
public:
    /// The float model itself (BatchNormalization folded).
    explicit Simulation(const Model& model);
    /// @p model under @p plan.
    Simulation(const Model& model, const QuantizationPlan& plan);

    /// @p inputs: one tensor a model input, its first axis the batch. See readBatch().
    std::vector<TensorValue> run(std::span<const TensorView> inputs) const { return m_session->run(inputs); }

private:
    std::unique_ptr<Session> m_session;
};

} // namespace bitdepth
