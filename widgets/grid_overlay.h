#pragma once

#include "engine/numeric/encoding.h"
#include <optional>
#include <qcustomplot.h>

namespace bitdepth {

/// The quantization grid over a plot of values: a line for each representable value where there is room,
/// otherwise a band; the borders of the clipping range, and a shade over what lies outside.
class GridOverlay : public QCPLayerable {
    Q_OBJECT
public:
    explicit GridOverlay(QCustomPlot* plot);

    void setEncoding(std::optional<Encoding> encoding) { m_encoding = std::move(encoding); }
    /// The borders of the clipping range get grips to drag them by.
    void setEditable(bool editable) { m_isEditable = editable; }
    void setPalette(const QPalette& palette) { m_palette = palette; }
    /// Values that have a line of their own at the present zoom; empty: a band is drawn.
    std::vector<double> drawnLevels() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    double pixel(double value) const;
    void drawOutside(QCPPainter& painter, const Range& range) const;
    void drawLevels(QCPPainter& painter, const std::vector<double>& levels) const;
    void drawBand(QCPPainter& painter, const Range& range) const;
    void drawBorders(QCPPainter& painter, const Range& range) const;

    void drawGrip(QCPPainter& painter, double x) const;

    std::optional<Encoding> m_encoding;
    bool m_isEditable = false;
    QPalette m_palette;
};

} // namespace bitdepth
