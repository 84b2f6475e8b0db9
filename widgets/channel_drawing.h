#pragma once

#include "engine/statistics/channel_figures.h"
#include "widgets/signed_log.h"
#include <memory>
#include <qcustomplot.h>

namespace bitdepth {

/// The range of each channel as a bar from its smallest to its largest value, in a given order along the
/// horizontal axis, with what its scales can represent as a bracket; outlier channels stand out.
class ChannelDrawing : public QCPLayerable {
    Q_OBJECT
public:
    explicit ChannelDrawing(QCustomPlot* plot);

    void setChannels(std::shared_ptr<const ChannelFigures> figures, std::vector<int> order);
    void setCurrent(int channel) { m_current = channel; } ///< -1: none
    void setPalette(const QPalette& palette) { m_palette = palette; }
    /// Whether bars are drawn, or only the marks of outliers and of the current channel (over a map).
    void setBars(bool on) { m_hasBars = on; }
    void setScale(const SignedLog& scale) { m_scale = scale; } ///< from values to places on the vertical axis

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawBar(QCPPainter& painter, int place) const;
    void drawMark(QCPPainter& painter, int place) const;

    std::shared_ptr<const ChannelFigures> m_figures;
    std::vector<int> m_order;
    int m_current = -1;
    bool m_hasBars = true;
    SignedLog m_scale;
    QPalette m_palette;
};

} // namespace bitdepth
