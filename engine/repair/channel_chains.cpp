#include "engine/repair/channel_chains.h"

#include "engine/model/clip_bounds.h"
#include "engine/model/graph_view.h"
#include "engine/repair/layer_geometry.h"
#include "engine/repair/model_variant.h"
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

class ChainFinder {
public:
    explicit ChainFinder(const Model& model)
        : m_model(model), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {}

    std::vector<ChannelChain> run() const
    {
        std::vector<ChannelChain> chains;
        for (size_t i = 0; i < m_model.layers.size(); ++i)
            if (isFit(m_model.layers[i]))
                if (const auto chain = chainFrom(i))
                    chains.push_back(*chain);
        return chains;
    }

private:
    bool isFit(const Layer& layer) const
    {
        return geometryOf(m_model, layer) && m_view.hasSingleReader(layer.weightName) &&
               (layer.bias ? canHaveBias(m_model, layer)
                           : inputOrEmpty(m_graph.node(layer.node), layer.biasInput).empty());
    }

    std::optional<ChannelChain> chainFrom(size_t front) const
    {
        ChannelChain chain;
        chain.front = front;
        chain.channels = outputChannelsOf(m_model.layers[front]);
        std::string tensor = m_model.layers[front].output;
        bool flattened = false;
        while (m_view.hasSingleReader(tensor)) {
            const auto reader = m_view.readers(tensor).front();
            if (reader.input < 0)
                return {};
            if (const auto back = layerReading(reader))
                return ending(chain, *back, flattened);
            const auto& node = m_graph.node(reader.node);
            if (reader.input != 0 || !passes(node, chain, flattened))
                return {};
            tensor = node.output(0);
        }
        return {};
    }

    std::optional<size_t> layerReading(const GraphView::Reader& reader) const
    {
        for (size_t i = 0; i < m_model.layers.size(); ++i)
            if (m_model.layers[i].node == reader.node && m_model.layers[i].dataInput == reader.input)
                return i;
        return {};
    }

    bool passes(const onnx::NodeProto& node, ChannelChain& chain, bool& flattened) const
    {
        static const std::set<std::string> kPooling = {"MaxPool", "AveragePool", "GlobalAveragePool",
                                                       "GlobalMaxPool", "LeakyRelu"};
        if (!isStandard(node) || node.output_size() == 0)
            return false;
        const std::string& type = node.op_type();
        if (type == "Relu") {
            chain.isPositive = true;
            return true;
        }
        if (type == "Clip")
            return passesClip(node, chain);
        if (type == "Identity" || type == "Dropout")
            return true;
        chain.isDirect = false;
        flattened = flattened || type == "Flatten" || type == "Reshape";
        return kPooling.contains(type) || (type == "Flatten" && intAttribute(node, "axis", 1) == 1) ||
               (type == "Reshape" && keepsChannelsInFront(node, chain.channels));
    }

    bool passesClip(const onnx::NodeProto& node, ChannelChain& chain) const
    {
        const auto bounds = clipBounds(node, m_model.graph.constants);
        if (!bounds || bounds->low != 0 || bounds->high <= 0)
            return false;
        chain.isPositive = true;
        chain.bound = chain.bound ? std::min(*chain.bound, bounds->high) : bounds->high;
        return true;
    }

    /// N x C x ... becomes N x (C * ...).
    bool keepsChannelsInFront(const onnx::NodeProto& node, size_t channels) const
    {
        const auto from = m_model.tensors.find(node.input(0));
        const auto to = m_model.tensors.find(node.output(0));
        if (from == m_model.tensors.end() || to == m_model.tensors.end() || from->second.shape.size() < 2 ||
            to->second.shape.size() != 2 || from->second.shape[1] != static_cast<int64_t>(channels))
            return false;
        const Shape rest(from->second.shape.begin() + 1, from->second.shape.end());
        return std::all_of(rest.begin(), rest.end(), [](int64_t size) { return size > 0; }) &&
               to->second.shape[1] == elementCount(rest);
    }

    std::optional<ChannelChain> ending(ChannelChain chain, size_t back, bool flattened) const
    {
        const Layer& layer = m_model.layers[back];
        if (!isFit(layer))
            return {};
        const auto geometry = geometryOf(m_model, layer);
        const size_t inputs = geometry->isConvolution
                                  ? static_cast<size_t>(geometry->inputChannels) * geometry->groups
                                  : geometry->patch;
        if (inputs % chain.channels != 0 || (!flattened && inputs != chain.channels))
            return {};
        chain.back = back;
        chain.repeats = inputs / chain.channels;
        chain.isDirect = chain.isDirect && !pads(m_graph.node(layer.node));
        return chain;
    }

    static bool pads(const onnx::NodeProto& node)
    {
        const auto* automatic = findAttribute(node, "auto_pad");
        const auto* given = findAttribute(node, "pads");
        return (automatic && automatic->s() != "NOTSET" && automatic->s() != "VALID") ||
               (given && std::any_of(given->ints().begin(), given->ints().end(),
                                     [](int64_t padding) { return padding != 0; }));
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
};

} // namespace

std::vector<ChannelChain> findChannelChains(const Model& model) { return ChainFinder(model).run(); }

WeightChannels weightChannels(const Model& model, const Layer& layer)
{
    const auto geometry = *geometryOf(model, layer);
    WeightChannels channels;
    channels.made.resize(layer.weight.values->size());
    channels.read.resize(layer.weight.values->size());
    const auto inputs = geometry.isConvolution ? static_cast<size_t>(geometry.inputChannels) : geometry.patch;
    const size_t perInput = geometry.patch / inputs;
    for (size_t g = 0; g < geometry.groups; ++g)
        for (size_t c = 0; c < geometry.channels; ++c)
            for (size_t k = 0; k < geometry.patch; ++k) {
                const size_t element = geometry.weightAt(g, c, k);
                channels.made[element] = g * geometry.channels + c;
                channels.read[element] = g * inputs + k / perInput;
            }
    return channels;
}

} // namespace bitdepth
