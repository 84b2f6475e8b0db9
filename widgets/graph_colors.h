#pragma once

#include "engine/recipe/recipe.h"
#include <QColor>
#include <QString>
#include <map>
#include <optional>
#include <vector>

class QPalette;

namespace bitdepth {

/// What the colour of a layer's box says.
enum class GraphColoring { WeightBits, ActivationBits, WeightError, Sensitivity };

/// Figures of the layers to colour a network by, such as what quantizing each costs the answer.
struct LayerScale {
    QString title;       ///< of the figure: "Sensitivity"
    QString explanation; ///< for a tooltip
    struct Value {
        double amount = 0; ///< from 0 up, greater is worse
        QString text;      ///< for people: "0.4 points"
    };
    std::map<std::string, Value> values; ///< by layer name
    double worst = 0;                    ///< greatest amount among them
};

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
