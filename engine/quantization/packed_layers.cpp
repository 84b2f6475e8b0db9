#include "engine/quantization/packed_layers.h"

#include "engine/model/graph_view.h"
#include "engine/quantization/integer_layers.h"
#include "engine/runtime/packed_weights.h"
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

class PackedFinder {
public:
    PackedFinder(const Model& model, const QuantizationPlan& plan)
        : m_model(model), m_graph(model.graph.proto->graph())
    {
        for (const ActivationPlan& activation : plan.activations) {
            m_codeReaders.insert(activation.readers.begin(), activation.readers.end());
            if (!leavesCodesOut(storedActivation(activation.encoding)))
                m_quantized.insert(activation.tensor);
        }
        for (const WeightPlan& weight : plan.weights)
            m_stored.insert(weight.storedName);
    }

    int blockOf(const WeightPlan& weight) const
    {
        const Layer& layer = m_model.layers[weight.layer];
        const Encoding& encoding = weight.encoding;
        if (!encoding.format.isInteger() || encoding.format.storageBits > 8 || !isMatrix(weight.values.shape))
            return 0;
        if (m_stored.count(weight.storedName) > 1 || !isProduct(layer) || touchesCodes(layer))
            return 0;
        return packedInputBlock({layer.operatorType, stored(encoding.format), encoding.granularity});
    }

private:
    static bool isMatrix(const Shape& shape) { return shape.size() == 2; }

    /// Formats that are stored alike are computed alike.
    static Format stored(const Format& format)
    {
        return formatNamed((format.isSigned ? "int" : "uint") + std::to_string(format.storageBits));
    }

    bool isProduct(const Layer& layer) const
    {
        const onnx::NodeProto& node = m_graph.node(layer.node);
        if (layer.weightInput != 1)
            return false;
        if (node.op_type() == "MatMul")
            return true;
        const bool turned = intAttribute(node, "transA", 0) != 0 || intAttribute(node, "transB", 0) != 0;
        const bool scaled = floatAttribute(node, "alpha", 1) != 1 || floatAttribute(node, "beta", 1) != 1;
        return node.op_type() == "Gemm" && !turned && !scaled;
    }

    /// With codes on either side it is a product of codes, or float arithmetic.
    bool touchesCodes(const Layer& layer) const
    {
        return m_codeReaders.contains({layer.node, layer.dataInput}) ||
               m_quantized.contains(m_graph.node(layer.node).output(0));
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    std::set<Edge> m_codeReaders;
    std::set<std::string> m_quantized;   ///< tensors that go straight into a QuantizeLinear
    std::multiset<std::string> m_stored; ///< one entry for each layer that reads the tensor
};

} // namespace

std::vector<PackedLayer> packedLayers(const Model& model, const QuantizationPlan& plan)
{
    const PackedFinder finder(model, plan);
    std::vector<PackedLayer> found;
    for (const WeightPlan& weight : plan.weights)
        if (const int block = finder.blockOf(weight))
            found.push_back({weight.layer, block});
    return found;
}

} // namespace bitdepth
