#pragma once

#include "widgets/tensor_view.h"
#include <optional>
#include <qcustomplot.h>
#include <vector>

namespace bitdepth {

class RangeMarks;

/// The error a tensor would have if an end of its clipping range stood elsewhere: curves below a histogram,
/// over the same axis of values, rounding and clipping apart. What every range method costs is marked on
/// them.
///
/// A point of the curves at a value above 0 is the error with the upper end there, below 0 with the lower
/// end; the other end stays (or, where the range is symmetric, moves along). Errors stand in dB of the
/// tensor's own mean square: the lower the better.
class RangeErrorStrip {
public:
    explicit RangeErrorStrip(QCustomPlot& plot);

    QCPAxisRect* rect() const { return m_rect; }
    void setTensor(const ShownTensor* tensor); ///< stays with the caller; null, or without a probe: no curve
    void setChoices(std::vector<RangeChoice> choices);
    const std::vector<RangeChoice>& choices() const { return m_choices; }
    void setPalette(const QPalette& palette);
    /// Computes the curves for the values in view, the range being @p range, whose error is @p error.
    void draw(const Range& range, const RangeError& error);
    /// Shows or hides all of it: a low plot has no room for curves.
    void setVisible(bool on);
    bool hasCurve() const { return m_tensor && m_tensor->probe; }
    /// The choice whose mark stands at a place of the plot.
    const RangeChoice* choiceAt(const QPointF& position) const;
    QPointF markOf(const RangeChoice& choice) const; ///< pixels
    /// The curves: value of the end, total, rounding and clipping in dB.
    QString toCsv() const;

private:
    void fillCurves(const Range& range);
    bool isDrawnFor(const Range& range, int points) const;
    void fitAxis(double present);

    QCustomPlot& m_plot;
    QCPAxisRect* m_rect;
    QCPGraph* m_rounding;
    QCPGraph* m_clipping;
    QCPGraph* m_total;
    RangeMarks* m_marks;
    const ShownTensor* m_tensor = nullptr;
    Range m_drawnRange; ///< that the curves are drawn for, over m_drawnValues
    QCPRange m_drawnValues;
    std::vector<RangeChoice> m_choices;
};

} // namespace bitdepth
