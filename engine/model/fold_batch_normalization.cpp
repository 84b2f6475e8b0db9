#include "engine/model/fold_batch_normalization.h"

#include "engine/model/graph_cleanup.h"
#include "engine/model/graph_view.h"
#include "engine/model/layer_weights.h"
#include "engine/model/tensor_proto.h"
#include "engine/numeric/encoding.h"
#include <cmath>
#include <set>

namespace bitdepth {

namespace {

/// y = x * scale + shift, a pair a channel: what a BatchNormalization does.
struct ChannelTransform {
    std::vector<double> scale;
    std::vector<double> shift;
};

const ConstantTensor* findConstant(const NetworkGraph& graph, const std::string& name)
{
    const auto found = graph.constants.find(name);
    return found == graph.constants.end() ? nullptr : &found->second;
}

std::optional<ChannelTransform> channelTransform(const onnx::NodeProto& node, const NetworkGraph& graph)
{
    if (node.input_size() != 5 || intAttribute(node, "training_mode", 0) != 0)
        return {};
    std::array<const FloatArray*, 4> parameters{};
    for (int i = 0; i < 4; ++i) {
        const ConstantTensor* constant = findConstant(graph, node.input(i + 1));
        if (!constant)
            return {};
        parameters[static_cast<size_t>(i)] = constant->values.get();
    }
    const auto& [gamma, beta, mean, variance] = parameters;
    const size_t channels = gamma->size();
    if (beta->size() != channels || mean->size() != channels || variance->size() != channels)
        return {};
    const double epsilon = floatAttribute(node, "epsilon", 1e-5f);
    ChannelTransform transform;
    for (size_t c = 0; c < channels; ++c) {
        const double scale = double((*gamma)[c]) / std::sqrt(double((*variance)[c]) + epsilon);
        transform.scale.push_back(scale);
        transform.shift.push_back(double((*beta)[c]) - double((*mean)[c]) * scale);
    }
    return transform;
}

ConstantTensor scaledWeights(const ConstantTensor& weight, const std::vector<size_t>& channelOf,
                             const ChannelTransform& transform)
{
    auto values = std::make_shared<std::vector<float>>(weight.values->copy());
    for (size_t i = 0; i < values->size(); ++i)
        (*values)[i] = static_cast<float>(double((*values)[i]) * transform.scale[channelOf[i]]);
    return {weight.shape, values};
}

ConstantTensor transformedBias(const ConstantTensor* bias, const ChannelTransform& transform)
{
    const size_t channels = transform.scale.size();
    auto values = std::make_shared<std::vector<float>>(channels);
    for (size_t c = 0; c < channels; ++c) {
        const double old = bias ? (*bias->values)[bias->values->size() == 1 ? 0 : c] : 0.0;
        (*values)[c] = static_cast<float>(old * transform.scale[c] + transform.shift[c]);
    }
    return {{static_cast<int64_t>(channels)}, values};
}

/// Folding at work on one graph.
class Folder {
public:
    explicit Folder(const NetworkGraph& source)
        : m_result{source, 0},
          m_proto(std::make_shared<onnx::ModelProto>(*source.proto)),
          m_graph(*m_proto->mutable_graph()),
          m_view(source.proto->graph())
    {}

    FoldedGraph run()
    {
        for (int n = 0; n < m_graph.node_size(); ++n)
            if (m_graph.node(n).op_type() == "BatchNormalization" && isStandard(m_graph.node(n)))
                fold(n);
        removeNodes(m_graph, m_gone);
        removeUnusedConstants(m_graph, m_result.graph.constants);
        m_result.graph.proto = m_proto;
        return m_result;
    }

private:
    void fold(int normalizationIndex)
    {
        const auto& normalization = m_graph.node(normalizationIndex);
        const int layerIndex = m_view.producer(inputOrEmpty(normalization, 0));
        if (layerIndex < 0 || !m_view.hasSingleReader(inputOrEmpty(normalization, 0)))
            return;
        auto& layer = *m_graph.mutable_node(layerIndex);
        const auto place = findLayerWeights(layer);
        const auto transform = channelTransform(normalization, m_result.graph);
        if (!place || !place->canTakeBias || !transform)
            return;
        const ConstantTensor* weight = findConstant(m_result.graph, inputOrEmpty(layer, place->weightInput));
        const std::string biasName = inputOrEmpty(layer, place->biasInput);
        const ConstantTensor* bias = findConstant(m_result.graph, biasName);
        if (!weight || (!bias && !biasName.empty()))
            return;
        const auto channelOf = outputChannels(weight->shape, *place);
        if (channelOf.empty() || outputChannelCount(weight->shape, *place) != transform->scale.size() ||
            (bias && bias->values->size() != 1 && bias->values->size() != transform->scale.size()))
            return;
        const std::string stem = normalization.output(0);
        const ConstantTensor newBias = transformedBias(bias, *transform);
        const ConstantTensor newWeight = scaledWeights(*weight, channelOf, *transform);
        setConstant(layer, place->weightInput, stem + ".weight", newWeight);
        setConstant(layer, place->biasInput, stem + ".bias", newBias);
        layer.set_output(0, normalization.output(0));
        m_gone.insert(normalizationIndex);
        ++m_result.folded;
    }

    /// Constants may be shared with other nodes, so the folded ones get names of their own.
    void setConstant(onnx::NodeProto& layer, int input, const std::string& name,
                     const ConstantTensor& constant)
    {
        while (layer.input_size() <= input)
            layer.add_input();
        layer.set_input(input, name);
        m_result.graph.constants[name] = constant;
        *m_graph.add_initializer() = placeholder(name, constant.shape);
    }

    FoldedGraph m_result;
    std::shared_ptr<onnx::ModelProto> m_proto;
    onnx::GraphProto& m_graph;
    GraphView m_view;
    std::set<int> m_gone;
};

} // namespace

FoldedGraph foldBatchNormalization(const NetworkGraph& graph) { return Folder(graph).run(); }

} // namespace bitdepth
