#include "engine/device/layer_graph.h"

#include "engine/model/graph_view.h"
#include <algorithm>
#include <map>
#include <set>

namespace bitdepth {

namespace {

class LinkFinder {
public:
    explicit LinkFinder(const Model& model)
        : m_model(model), m_graph(model.graph.proto->graph()), m_view(m_graph)
    {
        for (size_t i = 0; i < model.layers.size(); ++i)
            m_layerOf.emplace(model.layers[i].node, i);
    }

    std::vector<LayerLink> run()
    {
        std::vector<LayerLink> links;
        for (size_t to = 0; to < m_model.layers.size(); ++to) {
            for (const size_t from : sources(m_model.layers[to].input))
                links.push_back({from, to, elements(m_model.layers[to].input)});
        }
        return links;
    }

private:
    /// The layers whose numbers are in @p tensor; walked once a reader, each tensor once.
    std::set<size_t> sources(const std::string& tensor) const
    {
        std::set<size_t> found;
        std::set<std::string> seen = {tensor};
        std::vector<std::string> open = {tensor};
        while (!open.empty()) {
            const int node = m_view.producer(open.back());
            open.pop_back();
            if (node < 0)
                continue;
            const auto layer = m_layerOf.find(node);
            if (layer != m_layerOf.end()) {
                found.insert(layer->second);
                continue;
            }
            for (const std::string& input : m_graph.node(node).input())
                if (seen.insert(input).second)
                    open.push_back(input);
        }
        return found;
    }

    int64_t elements(const std::string& tensor) const
    {
        const auto info = m_model.tensors.find(tensor);
        return info != m_model.tensors.end() && info->second.hasShape ? elementCount(info->second.shape) : 0;
    }

    const Model& m_model;
    const onnx::GraphProto& m_graph;
    GraphView m_view;
    std::map<int, size_t> m_layerOf; ///< by node
};

} // namespace

std::vector<LayerLink> layerLinks(const Model& model) { return LinkFinder(model).run(); }

} // namespace bitdepth
