#pragma once

#include "widgets/tensor_view.h"
#include <qcustomplot.h>

namespace bitdepth {

/// Dots with names over the curves of range errors: one for each range method, and one for the range as it
/// is.
class RangeMarks : public QCPLayerable {
    Q_OBJECT
public:
    RangeMarks(QCustomPlot* plot, QCPAxisRect* rect);

    struct Mark {
        QPointF point; ///< value and error in dB
        QString name;  ///< empty: the range as it is
        bool isChosen = false;
    };

    void setMarks(std::vector<Mark> marks) { m_marks = std::move(marks); }
    void setRange(const Range& range) { m_range = range; }
    void setPalette(const QPalette& palette) { m_palette = palette; }
    void keepNamesOff(const QCPGraph* curve) { m_curve = curve; }
    QPointF pixel(const QPointF& point) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawEnds(QCPPainter& painter) const;
    std::vector<QRectF> curveToAvoid() const;
    void drawNames(QCPPainter& painter) const;

    QCPAxisRect* m_rect;
    const QCPGraph* m_curve = nullptr;
    std::vector<Mark> m_marks;
    Range m_range;
    QPalette m_palette;
};

} // namespace bitdepth
