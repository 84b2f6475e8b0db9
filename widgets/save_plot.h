#pragma once

#include <QString>
#include <functional>

class QCustomPlot;
class QMenu;

namespace bitdepth {

/// What a plot's context menu needs to hand the plot out.
struct PlotExport {
    QString name;                 ///< proposed file name without ending
    std::function<QString()> csv; ///< the numbers that are drawn
};

/// Adds "Copy picture", "Copy numbers" and "Save as..." to @p menu.
void addPlotActions(QMenu& menu, QCustomPlot& plot, const PlotExport& what);

/// Writes the plot as its name ends: .png (twice the size on screen), .svg, .pdf, .csv. Returns what went
/// wrong, empty where nothing did.
QString savePlot(QCustomPlot& plot, const QString& path, const PlotExport& what);

} // namespace bitdepth
