#include "engine/model/find_layers.h"

#include "engine/core/parallel.h"
#include "engine/model/constant_figures.h"
#include "engine/model/graph_view.h"
#include "engine/model/layer_weights.h"
#include "engine/model/operator_kinds.h"
#include <algorithm>
#include <cmath>
#include <set>

namespace bitdepth {

namespace {

using TensorMap = std::map<std::string, TensorInfo, std::less<>>;

int64_t elementsOf(const TensorMap& tensors, const std::string& name)
{
    const auto found = tensors.find(name);
    return found != tensors.end() && found->second.hasShape ? elementCount(found->second.shape) : 0;
}

/// Every number of the output of a layer is a sum of as many products as one output channel has weights; a
/// transposed convolution spreads its input instead.
int64_t multiplyAdds(const Layer& layer, const LayerWeights& place, const TensorMap& tensors)
{
    const auto weights = static_cast<int64_t>(layer.weight.values->size());
    if (layer.operatorType == "Gather")
        return 0;
    if (layer.operatorType == "ConvTranspose")
        return elementsOf(tensors, layer.input) * (weights / std::max<int64_t>(1, layer.weight.shape[0]));
    const auto channels = static_cast<int64_t>(outputChannelCount(layer.weight.shape, place));
    return elementsOf(tensors, layer.output) * (weights / std::max<int64_t>(1, channels));
}

/// All numbers are looked at once: side by side, for they are many.
void lookForInfinite(const ConstantMap& constants)
{
    std::vector<const FloatArray*> arrays;
    std::vector<SharedFloats> largeInFiles; // read but once, for all that is ever asked of them
    for (const auto& [name, constant] : constants) {
        if (!constant.values->isInMemory() && constant.values->size() >= kFiguresKeptFrom)
            largeInFiles.push_back(constant.values);
        else
            arrays.push_back(constant.values.get());
    }
    figuresOf(largeInFiles);
    parallelFor(arrays.size(), 0, {}, [&](size_t i, unsigned) { arrays[i]->isFinite(); });
}

int fromFront(int axis, const Shape& shape)
{
    const int rank = static_cast<int>(shape.size());
    return std::clamp(axis < 0 ? axis + rank : axis, 0, std::max(0, rank - 1));
}

/// Looks at one graph node by node.
class LayerFinder {
public:
    LayerFinder(const NetworkGraph& graph, const TensorMap& tensors)
        : m_graph(graph), m_tensors(tensors), m_proto(graph.proto->graph()), m_view(m_proto)
    {}

    FoundOperators run()
    {
        for (int n = 0; n < m_proto.node_size(); ++n)
            visit(n);
        return std::move(m_found);
    }

private:
    void visit(int index)
    {
        const auto& node = m_proto.node(index);
        const auto places = layerWeights(node);
        const std::string name = uniqueName(node);
        bool isLayer = false;
        Message note;
        for (const LayerWeights& place : places) {
            note = whyNot(node, place);
            if (!note.isEmpty())
                continue;
            isLayer = true;
            m_found.layers.push_back(makeLayer(index, name, place));
        }
        if (!isLayer)
            m_found.operators.push_back(plainOperator(index, name, note));
    }

    /// Why the weights at @p place cannot be quantized; empty where they can.
    Message whyNot(const onnx::NodeProto& node, const LayerWeights& place) const
    {
        const auto weight = m_graph.constants.find(inputOrEmpty(node, place.weightInput));
        if (weight == m_graph.constants.end())
            return notConstant(node, place);
        if (weight->second.values->empty() || weight->second.shape.empty())
            return {QT_TRANSLATE_NOOP(
                        "Engine", "Its weights are empty or a single number: there is nothing to quantize."),
                    {}};
        const auto bias = m_graph.constants.find(inputOrEmpty(node, place.biasInput));
        const bool finiteBias = bias == m_graph.constants.end() || bias->second.values->isFinite();
        if (!weight->second.values->isFinite() || !finiteBias)
            return {QT_TRANSLATE_NOOP(
                        "Engine",
                        "Its weights or bias hold NaN or infinite numbers: it stays float; train or "
                        "export the model again."),
                    {}};
        return {};
    }

    Message notConstant(const onnx::NodeProto& node, const LayerWeights& place) const
    {
        const std::string name = inputOrEmpty(node, place.weightInput);
        for (const auto& initializer : m_proto.initializer())
            if (initializer.name() == name)
                return {
                    QT_TRANSLATE_NOOP(
                        "Engine", "Its weights are not stored as float32 numbers: they stay as they are."),
                    {}};
        if (isDequantized(name))
            return {QT_TRANSLATE_NOOP("Engine", "Its weights are quantized already: they stay as they are."),
                    {}};
        return {
            QT_TRANSLATE_NOOP(
                "Engine", "Its factors are computed while the model runs: it has no weights to quantize."),
            {}};
    }

    /// Whether a DequantizeLinear makes @p tensor from stored codes.
    bool isDequantized(const std::string& tensor) const
    {
        const int producer = m_view.producer(tensor);
        if (producer < 0 || m_proto.node(producer).op_type() != "DequantizeLinear")
            return false;
        const auto& stored = m_proto.initializer();
        const std::string codes = inputOrEmpty(m_proto.node(producer), 0);
        return std::any_of(stored.begin(), stored.end(),
                           [&](const auto& initializer) { return initializer.name() == codes; });
    }

    Layer makeLayer(int index, const std::string& name, const LayerWeights& place)
    {
        const auto& node = m_proto.node(index);
        Layer layer;
        layer.node = index;
        layer.name = name + place.suffix;
        layer.operatorType = node.op_type();
        layer.dataInput = place.dataInput;
        layer.weightInput = place.weightInput;
        layer.biasInput = place.biasInput;
        layer.input = place.dataInput < 0 ? std::string() : inputOrEmpty(node, place.dataInput);
        layer.output = node.output(0);
        layer.weightName = node.input(place.weightInput);
        layer.weight = m_graph.constants.find(layer.weightName)->second;
        layer.channelAxis = fromFront(place.channelAxis, layer.weight.shape);
        layer.reductionAxis = fromFront(place.reductionAxis, layer.weight.shape);
        const std::string bias = inputOrEmpty(node, place.biasInput);
        if (const auto constant = m_graph.constants.find(bias); constant != m_graph.constants.end()) {
            layer.biasName = bias;
            layer.bias = constant->second;
        }
        layer.multiplyAdds = multiplyAdds(layer, place, m_tensors);
        return layer;
    }

    PlainOperator plainOperator(int index, const std::string& name, Message note) const
    {
        const auto& node = m_proto.node(index);
        const OperatorKind kind = operatorKind(node);
        PlainOperator plain{index, name, node.op_type(), kind == OperatorKind::Integer, std::move(note)};
        if (computesCodes(node)) {
            plain.note = {
                QT_TRANSLATE_NOOP("Engine", "Its weights are quantized already: they stay as they are.")};
            return plain;
        }
        if (!computesFloats(node)) {
            plain.note = {};
            return plain;
        }
        if (!plain.note.isEmpty() || kind != OperatorKind::Float)
            return plain;
        if (node.op_type() == "BatchNormalization")
            plain.note = {
                QT_TRANSLATE_NOOP("Engine",
                                  "It does not follow a layer it could be folded into: it stays float."),
                {}};
        else
            plain.note = {QT_TRANSLATE_NOOP(
                              "Engine", "%1 has no integer kernel in the runtime: it is computed in float."),
                          {node.op_type()}};
        return plain;
    }

    /// Operators of layers that a model quantized elsewhere has.
    static bool computesCodes(const onnx::NodeProto& node)
    {
        static const std::set<std::string> kLayersOfCodes = {
            "QLinearConv", "QLinearMatMul",        "ConvInteger",           "MatMulInteger",
            "QGemm",       "MatMulIntegerToFloat", "DynamicQuantizeMatMul", "MatMulNBits",
            "QAttention",  "DynamicQuantizeLSTM"};
        return kLayersOfCodes.contains(node.op_type());
    }

    /// Shapes, indices and conversions are nothing that quantization could change.
    bool computesFloats(const onnx::NodeProto& node) const
    {
        static const std::set<std::string> kPlumbing = {"Cast", "ConstantOfShape", "Pad", "QuantizeLinear",
                                                        "DequantizeLinear"};
        static const std::set<int> kFloats = {onnx::TensorProto::FLOAT, onnx::TensorProto::FLOAT16,
                                              onnx::TensorProto::BFLOAT16, onnx::TensorProto::DOUBLE};
        const auto output = node.output_size() > 0 ? m_tensors.find(node.output(0)) : m_tensors.end();
        return output != m_tensors.end() && kFloats.contains(output->second.elementType) &&
               !kPlumbing.contains(node.op_type());
    }

    std::string uniqueName(const onnx::NodeProto& node)
    {
        std::string name = !node.name().empty()     ? node.name()
                           : node.output_size() > 0 ? node.output(0)
                                                    : node.op_type();
        while (!m_names.insert(name).second)
            name += "'";
        return name;
    }

    const NetworkGraph& m_graph;
    const TensorMap& m_tensors;
    const onnx::GraphProto& m_proto;
    GraphView m_view;
    std::set<std::string> m_names;
    FoundOperators m_found;
};

} // namespace

FoundOperators findLayers(const NetworkGraph& graph, const TensorMap& tensors)
{
    lookForInfinite(graph.constants);
    return LayerFinder(graph, tensors).run();
}

} // namespace bitdepth
