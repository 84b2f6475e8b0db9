#include "engine/quantization/integer_layers.h"

#include "engine/model/clip_bounds.h"
#include "engine/model/graph_view.h"
#include "engine/model/operator_kinds.h"
#include <algorithm>
#include <map>
#include <onnx/onnx_pb.h>

namespace bitdepth {

namespace {

/// Looks for them one node at a time.
class IntegerFinder {
public:
    IntegerFinder(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_plan(plan), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {
        for (const BiasPlan& bias : plan.biases)
            m_biasOf.try_emplace(bias.layer, &bias);
        for (const ActivationPlan& activation : plan.activations) {
            m_firstOf.try_emplace(activation.tensor, &activation);
            for (const Edge& reader : activation.readers)
                m_readThrough.try_emplace(reader, &activation);
        }
    }

    std::vector<IntegerLayer> layers() const
    {
        std::vector<IntegerLayer> found;
        for (const WeightPlan& weight : m_plan.weights)
            if (auto layer = asInteger(weight))
                found.push_back(*layer);
        return found;
    }

    std::vector<IntegerOperator> operators() const
    {
        std::vector<IntegerOperator> found;
        for (int n = 0; n < m_graph.node_size(); ++n)
            if (m_graph.node(n).op_type() == "Add" || m_graph.node(n).op_type() == "Mul")
                if (auto binary = asInteger(n))
                    found.push_back(*binary);
        return found;
    }

private:
    std::optional<IntegerLayer> asInteger(const WeightPlan& weight) const
    {
        const Layer& layer = m_model.layers[weight.layer];
        const Output output = outputOf(layer.node);
        const IntegerLayer found{&weight, biasOf(weight.layer), readBy({layer.node, layer.dataInput}),
                                 output.quantizer, output.meltedNode};
        const bool biasFits = found.bias || inputOrEmpty(m_graph.node(layer.node), layer.biasInput).empty();
        if (!found.input || !biasFits || !hasKernel(layer, weight.encoding) || !fits(*found.input, output))
            return {};
        if (found.input->encoding.format.isSigned && !weight.encoding.format.isSigned)
            return {};
        return found;
    }

    std::optional<IntegerOperator> asInteger(int node) const
    {
        const Output output = outputOf(node);
        const IntegerOperator found{node, readBy({node, 0}), readBy({node, 1}), output.quantizer};
        if (!found.left || !found.right || !fits(*found.left, output) || !fits(*found.right, output))
            return {};
        return found;
    }

    /// What a node makes, as its readers see it.
    struct Output {
        const ActivationPlan* quantizer =
            nullptr;                   ///< the only one; null: there is none, or there are several
        std::optional<int> meltedNode; ///< Relu or Clip in between
    };

    Output outputOf(int node) const
    {
        const std::string& made = m_graph.node(node).output(0);
        const std::string seen = behindActivationFunction(m_view, m_graph, made);
        Output output{onlyQuantizerOf(seen), {}};
        if (seen != made)
            output.meltedNode = m_view.producer(seen);
        return output;
    }

    const BiasPlan* biasOf(size_t layer) const
    {
        const auto found = m_biasOf.find(layer);
        return found == m_biasOf.end() ? nullptr : found->second;
    }

    const ActivationPlan* readBy(const Edge& edge) const
    {
        const auto found = m_readThrough.find(edge);
        return found == m_readThrough.end() ? nullptr : found->second;
    }

    /// The quantizer through which everybody reads @p tensor, if there is one.
    const ActivationPlan* onlyQuantizerOf(const std::string& tensor) const
    {
        const auto found = m_firstOf.find(tensor);
        if (found == m_firstOf.end())
            return nullptr;
        const ActivationPlan& first = *found->second;
        const bool all = first.readers.size() == m_view.readers(tensor).size() &&
                         first.isGraphOutput == m_view.isGraphOutput(tensor);
        return all ? &first : nullptr;
    }

    static bool hasKernel(const Layer& layer, const Encoding& weight)
    {
        const bool knownOperator = layer.operatorType == "Conv" || layer.operatorType == "Gemm";
        const auto sameZero = [&](const ScaleOffset& scale) {
            return scale.zeroPoint == weight.scales.front().zeroPoint;
        };
        return knownOperator && weight.format.isInteger() && weight.format.storageBits == 8 &&
               weight.granularity.kind != GranularityKind::PerGroup &&
               std::all_of(weight.scales.begin(), weight.scales.end(), sameZero);
    }

    /// Integer kernels read and make codes of one 8-bit type, all of its codes, and nothing else comes in
    /// between.
    bool fits(const ActivationPlan& read, const Output& output) const
    {
        if (!output.quantizer)
            return false;
        const Encoding input = storedActivation(read.encoding);
        const Encoding made = storedActivation(output.quantizer->encoding);
        return input.format.isInteger() && input.format.storageBits == 8 && made.format == input.format &&
               !leavesCodesOut(made) && isEnforced(output);
    }

    /// True where the Relu or Clip cuts off nothing that the codes behind it could hold; judged, as the
    /// runtime does, by the codes of its bounds.
    bool isEnforced(const Output& output) const
    {
        if (!output.meltedNode)
            return true;
        const auto& node = m_graph.node(*output.meltedNode);
        const ScaleOffset& codes = output.quantizer->encoding.scales.front();
        if (node.op_type() == "Relu")
            return codes.zeroPoint <= codes.lowCode;
        const auto bounds = clipBounds(node, m_model.graph.constants);
        return bounds && quantize(bounds->low, codes) <= codes.lowCode &&
               quantize(bounds->high, codes) >= codes.highCode;
    }

    const Model& m_model;
    const QuantizationPlan& m_plan;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    std::map<size_t, const BiasPlan*> m_biasOf;
    std::map<std::string, const ActivationPlan*> m_firstOf; ///< the first quantizer of a tensor
    std::map<Edge, const ActivationPlan*> m_readThrough;
};

} // namespace

std::vector<IntegerLayer> integerLayers(const Model& model, const QuantizationPlan& plan)
{
    return IntegerFinder(model, plan).layers();
}

std::vector<IntegerOperator> integerOperators(const Model& model, const QuantizationPlan& plan)
{
    return IntegerFinder(model, plan).operators();
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
