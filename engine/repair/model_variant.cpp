#include "engine/repair/model_variant.h"

#include "engine/model/graph_view.h"
#include "engine/model/layer_weights.h"
#include "engine/model/tensor_proto.h"
#include <algorithm>

namespace bitdepth {

namespace {

bool hasNoBias(const Model& model, const Layer& layer)
{
    return inputOrEmpty(model.graph.proto->graph().node(layer.node), layer.biasInput).empty();
}

} // namespace

ModelVariant::ModelVariant(const Model& model)
    : m_model(std::make_shared<Model>(model)), m_proto(std::make_shared<onnx::ModelProto>(*model.graph.proto))
{}

ModelVariant::~ModelVariant() = default;

void ModelVariant::setConstant(int node, int input, const std::string& ownName, ConstantTensor constant,
                               std::string& name)
{
    onnx::GraphProto& graph = *m_proto->mutable_graph();
    const GraphView view(graph);
    if (name.empty() || !view.hasSingleReader(name)) {
        name = ownName;
        while (m_model->graph.constants.contains(name) || view.producer(name) >= 0)
            name += "'";
        *graph.add_initializer() = placeholder(name, constant.shape);
        onnx::NodeProto& reader = *graph.mutable_node(node);
        while (reader.input_size() <= input)
            reader.add_input();
        reader.set_input(input, name);
    }
    m_model->graph.constants[name] = std::move(constant);
}

void ModelVariant::setWeight(size_t index, std::vector<float> values)
{
    Layer& layer = m_model->layers[index];
    layer.weight.values = std::make_shared<const std::vector<float>>(std::move(values));
    setConstant(layer.node, layer.weightInput, layer.name + ".weight", layer.weight, layer.weightName);
}

void ModelVariant::setBias(size_t index, std::vector<float> values)
{
    Layer& layer = m_model->layers[index];
    const Shape shape = layer.bias ? layer.bias->shape : Shape{static_cast<int64_t>(values.size())};
    layer.bias = ConstantTensor{shape, std::make_shared<const std::vector<float>>(std::move(values))};
    setConstant(layer.node, layer.biasInput, layer.name + ".bias", *layer.bias, layer.biasName);
}

ModelPtr ModelVariant::finish()
{
    m_model->graph.proto = m_proto;
    return m_model;
}

size_t outputChannelsOf(const Layer& layer)
{
    return static_cast<size_t>(layer.weight.shape[static_cast<size_t>(layer.channelAxis)]);
}

bool canHaveBias(const Model& model, const Layer& layer)
{
    const auto place = findLayerWeights(model.graph.proto->graph().node(layer.node));
    if (!place || !place->canTakeBias || place->groups > 1)
        return false;
    return layer.bias ? layer.bias->values->size() == outputChannelsOf(layer) : hasNoBias(model, layer);
}

ModelPtr withBiases(const ModelPtr& model)
{
    std::vector<size_t> lacking;
    for (size_t i = 0; i < model->layers.size(); ++i)
        if (!model->layers[i].bias && canHaveBias(*model, model->layers[i]))
            lacking.push_back(i);
    if (lacking.empty())
        return model;
    ModelVariant variant(*model);
    for (const size_t layer : lacking)
        variant.setBias(layer, std::vector<float>(outputChannelsOf(model->layers[layer])));
    return variant.finish();
}

} // namespace bitdepth
