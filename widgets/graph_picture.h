#pragma once

#include "engine/model/network_outline.h"
#include "widgets/graph_layout.h"
#include <algorithm>
#include <memory>

namespace bitdepth {

/// A network ready to be drawn: its boxes and where they lie.
struct GraphPicture {
    ModelPtr model;
    NetworkOutline outline;
    Flow flow = Flow::LeftToRight;
    std::vector<QSizeF> boxes;
    GraphLayout layout;

    /// Box of the layer of that name; -1: no such layer.
    int boxOf(const std::string& layer) const;
};

using GraphPicturePtr = std::shared_ptr<const GraphPicture>;

/// Work for a background thread. @p stop ends it early, with a layout that is less fine.
GraphPicturePtr drawGraph(const ModelPtr& model, const NetworkOutline& outline, Flow flow,
                          const std::stop_token& stop = {});

} // namespace bitdepth
