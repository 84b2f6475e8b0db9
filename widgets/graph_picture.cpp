#include "widgets/graph_picture.h"

namespace bitdepth {
namespace {

constexpr QSizeF kLayerBox(152, 42);
constexpr double kOperatorHeight = 24;
constexpr double kWidthOfLetter = 7.5;

/// Layers are large, since they are what is chosen; the rest is as wide as its word.
QSizeF sizeOf(const OutlineNode& node)
{
    if (node.kind == OutlineNode::Kind::Layer)
        return kLayerBox;
    const std::string& word = node.operatorType.empty() ? node.name : node.operatorType;
    const double width = 20 + kWidthOfLetter * static_cast<double>(word.size());
    return {std::clamp(width, 44.0, kLayerBox.width()), kOperatorHeight};
}

} // namespace

int GraphPicture::boxOf(const std::string& layer) const
{
    for (size_t box = 0; box < outline.nodes.size(); ++box) {
        for (const size_t held : outline.nodes[box].layers) {
            if (model->layers[held].name == layer)
                return static_cast<int>(box);
        }
    }
    return -1;
}

GraphPicturePtr drawGraph(const ModelPtr& model, const NetworkOutline& outline, Flow flow,
                          const std::stop_token& stop)
{
    auto picture = std::make_shared<GraphPicture>();
    picture->model = model;
    picture->outline = outline;
    picture->flow = flow;
    for (const OutlineNode& node : outline.nodes)
        picture->boxes.push_back(sizeOf(node));
    GraphEdges edges;
    for (const OutlineEdge& edge : outline.edges)
        edges.emplace_back(edge.from, edge.to);
    picture->layout = layOut(picture->boxes, edges, flow, stop);
    return picture;
}

} // namespace bitdepth
