#pragma once

#include "engine/recipe/recipe.h"
#include "widgets/layer_scale.h"
#include <QColor>
#include <QString>
#include <map>
#include <optional>
#include <vector>

class QPalette;

namespace bitdepth {

/// What the colour of a layer's box says.
enum class GraphColoring { WeightBits, ActivationBits, WeightError, Sensitivity };

/// What is known of the layers that are coloured.
struct GraphFigures {
    Recipe recipe;
    std::map<std::string, double> weightSqnr; ///< dB; a layer that is missing is being computed
    LayerScale sensitivity;
};

/// Colour of a layer's box; empty where its figure is not there yet.
std::optional<QColor> layerColor(const std::string& layer, const GraphFigures& figures, GraphColoring by,
                                 const QPalette& palette);

struct ColorMeaning {
    QColor color;
    QString text;
};

std::vector<ColorMeaning> graphLegend(GraphColoring by, const QPalette& palette);

} // namespace bitdepth
