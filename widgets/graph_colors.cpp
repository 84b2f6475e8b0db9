#include "widgets/graph_colors.h"
#include "widgets/palette.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

struct GraphColors {
    Q_DECLARE_TR_FUNCTIONS(GraphColors)
};

/// A bit more halves the step between two values, which is 20 log10(2) dB less noise: an error has the
/// colour of the bits it is worth.
constexpr double kDecibelsOfBit = 6.02;
constexpr int kFloatBits = 32;

int bitsWorth(double dB)
{
    if (std::isinf(dB))
        return kFloatBits;
    return std::clamp(static_cast<int>(std::lround(dB / kDecibelsOfBit)), 2, 16);
}

QColor shareColor(double share, const QPalette& palette)
{
    return blended(toneColor(Tone::Bad, palette), bitsColor(kFloatBits, palette),
                   std::clamp(share, 0.0, 1.0));
}

} // namespace

std::optional<QColor> layerColor(const std::string& layer, const GraphFigures& figures, GraphColoring by,
                                 const QPalette& palette)
{
    switch (by) {
    case GraphColoring::WeightBits:
        return bitsColor(figures.recipe.weightsOf(layer).format.bits, palette);
    case GraphColoring::ActivationBits:
        return bitsColor(figures.recipe.activationsOf(layer).format.bits, palette);
    case GraphColoring::WeightError:
        if (const auto known = figures.weightSqnr.find(layer); known != figures.weightSqnr.end())
            return bitsColor(bitsWorth(known->second), palette);
        return {};
    case GraphColoring::Sensitivity:
        if (const auto known = figures.sensitivity.values.find(layer);
            known != figures.sensitivity.values.end())
            return shareColor(known->second.amount / std::max(figures.sensitivity.worst, 1e-30), palette);
        return {};
    }
    return {};
}

std::vector<ColorMeaning> graphLegend(GraphColoring by, const QPalette& palette)
{
    std::vector<ColorMeaning> entries;
    switch (by) {
    case GraphColoring::WeightBits:
    case GraphColoring::ActivationBits:
        for (const int bits : {2, 4, 8, 16})
            entries.push_back({bitsColor(bits, palette), QLocale().toString(bits)});
        entries.push_back({bitsColor(kFloatBits, palette), GraphColors::tr("float")});
        break;
    case GraphColoring::WeightError:
        for (const int dB : {10, 20, 30, 40, 50})
            entries.push_back({bitsColor(bitsWorth(dB), palette), QLocale().toString(dB)});
        entries.back().text = GraphColors::tr("%1 dB", "in a legend").arg(entries.back().text);
        entries.push_back({bitsColor(kFloatBits, palette), GraphColors::tr("exact")});
        break;
    case GraphColoring::Sensitivity:
        entries.push_back({shareColor(0, palette), GraphColors::tr("none")});
        entries.push_back({shareColor(0.5, palette), GraphColors::tr("half of the worst")});
        entries.push_back({shareColor(1, palette), GraphColors::tr("worst layer")});
        break;
    }
    return entries;
}

} // namespace bitdepth
