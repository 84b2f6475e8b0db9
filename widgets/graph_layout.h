#pragma once

#include "widgets/layered_graph.h"
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

namespace bitdepth {

/// Which way a network is read.
enum class Flow { LeftToRight, TopToBottom };

/// Where the boxes and edges of a graph are drawn.
struct GraphLayout {
    std::vector<QPointF> centres;   ///< of the boxes
    std::vector<int> ranks;         ///< of the boxes, from where the flow begins
    std::vector<QPolygonF> corners; ///< of each edge, from the border of one box to that of the other
    QRectF bounds;
};

/// Lays out a graph of boxes of those sizes in ranks along @p flow, long edges beside the boxes they pass.
/// Every edge must lead from a smaller number to a greater one.
///
/// Work for a background thread: about 1 microsecond a box and 10 for each rank an edge passes. @p stop ends
/// it early, with a layout that is less fine.
GraphLayout layOut(const std::vector<QSizeF>& boxes, const GraphEdges& edges, Flow flow,
                   const std::stop_token& stop = {});

} // namespace bitdepth
