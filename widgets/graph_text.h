#pragma once

#include "widgets/graph_colors.h"
#include "widgets/graph_picture.h"

namespace bitdepth {

/// Words on a box: the layer's name and "Conv · int8, uint8"; other operators only have a title.
QString boxTitle(const OutlineNode& node);
QString boxDetail(const OutlineNode& node, const GraphPicture& picture, const Recipe& recipe);

/// All that is known of a box, for a tooltip and for those who hear the screen.
QString boxExplanation(const OutlineNode& node, const GraphPicture& picture, const GraphFigures& figures);

QString coloringTitle(GraphColoring by);
QString coloringExplanation(GraphColoring by);

} // namespace bitdepth
