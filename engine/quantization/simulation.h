#pragma once

#include "engine/model/model.h"
#include "engine/quantization/plan.h"
#include "engine/runtime/session.h"
#include <memory>

namespace bitdepth {

/// The network a simulation runs: operators named as in the model, weights and activations quantized. Where
/// the plan keeps quantizers that the model's file has, it is the network that is exported.
struct SimulatedNetwork {
    NetworkGraph graph;
    std::shared_ptr<const ActivationQuantizers> activationQuantizers;
};

/// How a simulation computes layers that the exported model computes in integers. The results are the same.
enum class IntegerArithmetic {
    RuntimeKernels, ///< convolutions by the runtime's kernels where @ref canSaturate() rules out that they
                    ///< saturate here; the quickest
    HeldInFloats,   ///< the integers are held in floats (exact to 2^24)
};
SimulatedNetwork simulatedNetwork(const Model& model, const QuantizationPlan& plan,
                                  IntegerArithmetic arithmetic);

/// A model run with the numbers its quantized self would see: weights and biases replaced by what their codes
/// stand for, activations fake-quantized by an operator inside the runtime. Layers that the exported model
/// computes in integers are computed in the same integers, so that every rounding falls the same way.
/// Thread-safe; see Session for inputs and outputs.
class Simulation {
public:
    /// The model itself: the float network (BatchNormalization folded), or what its file has where that is
    /// quantized already.
    explicit Simulation(const Model& model);
    /// @p model under @p plan.
    Simulation(const Model& model, const QuantizationPlan& plan,
               IntegerArithmetic arithmetic = IntegerArithmetic::RuntimeKernels);

    /// @p inputs: one tensor a model input, its first axis the batch. See readBatch().
    std::vector<TensorValue> run(std::span<const TensorView> inputs) const { return m_session->run(inputs); }

private:
    std::unique_ptr<Session> m_session;
};

} // namespace bitdepth
