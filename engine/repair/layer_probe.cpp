#include "engine/repair/layer_probe.h"

#include "engine/quantization/integer_layers.h"
#include "engine/quantization/simulation.h"
#include "engine/runtime/activation_quantizers.h"
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

/// What the layer's node reads in a simulated network, where nodes have other places.
std::string inputInside(const NetworkGraph& simulated, const std::string& layerOutput, int input)
{
    for (const auto& node : simulated.proto->graph().node())
        if (node.output_size() > 0 &&
            (node.output(0) == layerOutput || node.output(0) == layerOutput + "_unquantized") &&
            node.domain() != kSimulationDomain)
            return node.input(input);
    return {};
}

} // namespace

LayerProbe::LayerProbe(const CachedBatches& batches, size_t memoryLimit)
    : m_quantized(batches, memoryLimit / 2), m_float(batches, memoryLimit / 2)
{}

void LayerProbe::moveTo(size_t index, const Model& model, const QuantizationPlan& plan,
                        const Model& reference, const JobControl& control, unsigned threads)
{
    const Layer& layer = model.layers[index];
    const SimulatedNetwork simulated = simulatedNetwork(model, plan, IntegerArithmetic::HeldInFloats);
    SessionOptions options;
    options.activationQuantizers = simulated.activationQuantizers;
    const std::string input = inputInside(simulated.graph, layer.output, layer.dataInput);
    m_quantized.moveTo(simulated.graph, options, input, control, threads);
    m_input = m_quantized.reader(simulated.graph, options, input);
    m_float.moveTo(reference.graph, {}, layer.input, control, threads);
    m_output = m_float.reader(reference.graph, {}, layer.output);
    m_inputScale = 1;
    for (const IntegerLayer& integer : integerLayers(model, plan))
        if (integer.weight->layer == index)
            m_inputScale = integer.input->encoding.scales.front().scale;
}

LayerValues LayerProbe::run(const CachedBatches::Batch& batch) const
{
    LayerValues values{m_input.read(batch), m_output.read(batch)};
    if (m_inputScale != 1)
        for (float& value : values.input.values)
            value *= m_inputScale;
    return values;
}

} // namespace bitdepth
