#pragma once

#include "widgets/histogram_bins.h"
#include "widgets/overlay.h"
#include "widgets/tensor_view.h"
#include <qcustomplot.h>

namespace bitdepth {

/// The graphs of a histogram: bins of the original values, the staircase of the reconstructed ones, outlines
/// of other tensors. Draws into the first axis rectangle of a plot.
class HistogramDrawing {
public:
    explicit HistogramDrawing(QCustomPlot& plot);

    void setTensor(const ShownTensor* tensor); ///< null: nothing; must stay alive until the next call
    /// Reconstructed values as another encoding would leave them; empty encoding: as they are.
    void setPreview(const std::optional<Encoding>& encoding);
    void setOverlays(const std::vector<Overlay>& overlays);
    void setPalette(const QPalette& palette);
    /// Fills the graphs with bins at least @p binWidth wide; one pixel spans @p pixelWidth.
    void draw(double binWidth, double pixelWidth);
    /// The highest count in @p shown.
    double highest(const QCPRange& shown) const;

    const std::vector<Overlay>& overlays() const { return m_overlays; }
    const Histogram& shown() const { return m_shown; } ///< as drawn: coarse enough for the width on screen
    const std::vector<Level>& levels() const { return m_levels; } ///< empty where they cannot be told apart

private:
    void drawOriginal();
    void drawLevels(double pixelWidth);
    void drawOutline();
    void drawOverlays(double binWidth);
    void drawOverlay(QCPGraph& graph, const Overlay& overlay, double binWidth) const;
    double shareOf(const Histogram& other) const;

    QCustomPlot& m_plot;
    QCPGraph* m_bins;
    QCPGraph* m_outline;
    QCPGraph* m_sticks;
    QList<QCPGraph*> m_overlayGraphs;
    std::vector<Overlay> m_overlays;
    std::vector<std::vector<Level>> m_overlayLevels; ///< of each; empty where they cannot be told apart
    const ShownTensor* m_tensor = nullptr;
    QPalette m_palette;
    Histogram m_shown;
    std::vector<Level> m_levels;
    bool m_isPreview = false;
};

} // namespace bitdepth
