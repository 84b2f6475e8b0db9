#include "engine/quantization/integer_layers.h"

#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include <algorithm>
#include <limits>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

/// Finds them one layer at a time.
class IntegerLayerFinder {
public:
    IntegerLayerFinder(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_plan(plan), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {}

    std::vector<IntegerLayer> run() const
    {
        std::vector<IntegerLayer> found;
        for (const WeightPlan& weight : m_plan.weights)
            if (auto layer = asInteger(weight))
                found.push_back(*layer);
        return found;
    }

private:
    std::optional<IntegerLayer> asInteger(const WeightPlan& weight) const
    {
        const Layer& layer = m_model.layers[weight.layer];
        const std::string& made = m_graph.node(layer.node).output(0);
        const std::string output = behindActivationFunction(m_view, m_graph, made);
        IntegerLayer found{&weight, biasOf(weight.layer), readBy(layer), onlyQuantizerOf(output), {}};
        if (output != made)
            found.meltedNode = m_view.producer(output);
        const bool complete = found.input && found.output &&
                              (found.bias || inputOrEmpty(m_graph.node(layer.node), layer.biasInput).empty());
        if (!complete || !hasKernel(layer, weight.encoding) || !typesMatch(found) || !isEnforced(found))
            return {};
        return found;
    }

    const BiasPlan* biasOf(size_t layer) const
    {
        const auto found = std::find_if(m_plan.biases.begin(), m_plan.biases.end(),
                                        [&](const auto& bias) { return bias.layer == layer; });
        return found == m_plan.biases.end() ? nullptr : &*found;
    }

    const ActivationPlan* readBy(const Layer& layer) const
    {
        const Edge edge{layer.node, layer.dataInput};
        for (const ActivationPlan& activation : m_plan.activations)
            if (std::count(activation.readers.begin(), activation.readers.end(), edge))
                return &activation;
        return nullptr;
    }

    /// The quantizer through which everybody reads @p tensor, if there is one.
    const ActivationPlan* onlyQuantizerOf(const std::string& tensor) const
    {
        for (const ActivationPlan& activation : m_plan.activations)
            if (activation.tensor == tensor) {
                const bool all = activation.readers.size() == m_view.readers(tensor).size() &&
                                 activation.isGraphOutput == m_view.isGraphOutput(tensor);
                return all ? &activation : nullptr;
            }
        return nullptr;
    }

    static bool hasKernel(const Layer& layer, const Encoding& weight)
    {
        const bool knownOperator = layer.operatorType == "Conv" || layer.operatorType == "Gemm";
        const bool centred =
            std::all_of(weight.scales.begin(), weight.scales.end(), [&](const ScaleOffset& scale) {
                return scale.zeroPoint == weight.scales.front().zeroPoint;
            });
        return knownOperator && centred && weight.format.isInteger() && weight.format.storageBits == 8 &&
               weight.granularity.kind != GranularityKind::PerGroup;
    }

    static bool typesMatch(const IntegerLayer& layer)
    {
        const Encoding input = storedActivation(layer.input->encoding);
        const Encoding output = storedActivation(layer.output->encoding);
        const bool bytes =
            input.format.isInteger() && input.format.storageBits == 8 && output.format == input.format;
        const bool weightsFit = layer.weight->encoding.format.isSigned || !input.format.isSigned;
        return bytes && weightsFit && !leavesCodesOut(output);
    }

    /// True where the Relu or Clip behind the layer cuts off nothing that the output's codes could still
    /// hold.
    bool isEnforced(const IntegerLayer& layer) const
    {
        if (!layer.meltedNode)
            return true;
        const auto& node = m_graph.node(*layer.meltedNode);
        const Range held =
            representableRange(layer.output->encoding.scales.front(), layer.output->encoding.format);
        if (node.op_type() == "Relu")
            return held.low >= 0;
        const auto low = clipBound(node, 1, "min", std::numeric_limits<float>::lowest());
        const auto high = clipBound(node, 2, "max", std::numeric_limits<float>::max());
        return low && high && static_cast<float>(held.low) >= *low && static_cast<float>(held.high) <= *high;
    }

    std::optional<float> clipBound(const onnx::NodeProto& node, int input, const char* attribute,
                                   float otherwise) const
    {
        const std::string name = inputOrEmpty(node, input);
        if (name.empty())
            return floatAttribute(node, attribute, otherwise);
        const auto constant = m_model.graph.constants.find(name);
        if (constant == m_model.graph.constants.end() || constant->second.values->size() != 1)
            return {};
        return constant->second.values->front();
    }

    const Model& m_model;
    const QuantizationPlan& m_plan;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
};

} // namespace

std::vector<IntegerLayer> integerLayers(const Model& model, const QuantizationPlan& plan)
{
    return IntegerLayerFinder(model, plan).run();
}

Encoding storedActivation(Encoding encoding)
{
    if (encoding.format.isInteger() && encoding.format.bits < 8)
        encoding.format = formatNamed(encoding.format.isSigned ? "int8" : "uint8");
    return encoding;
}

bool leavesCodesOut(const Encoding& encoding)
{
    if (!encoding.format.isInteger())
        return false;
    const int lowest = encoding.format.isSigned ? -(1 << (encoding.format.storageBits - 1)) : 0;
    const int highest = lowest + (1 << encoding.format.storageBits) - 1;
    const ScaleOffset& scale = encoding.scales.front();
    return scale.lowCode > lowest || scale.highCode < highest;
}

} // namespace bitdepth
