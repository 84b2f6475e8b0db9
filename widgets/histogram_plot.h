#pragma once

#include "widgets/overlay.h"
#include "widgets/tensor_view.h"
#include <QWidget>
#include <memory>

class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace bitdepth {

class GridOverlay;
class HistogramDrawing;
class RangeDrag;
class RangeErrorStrip;

/// The distribution of a tensor's values with the quantization grid laid over it and the reconstructed values
/// in a second colour; below, what the error would be if the clipping range ended elsewhere.
///
/// Wheel zooms, dragging pans, a double click shows everything again. The ends of the clipping range can be
/// dragged; a click on the mark of a range method takes that method; a click elsewhere picks the value.
///
/// Object name of the plot inside: "histogramCanvas", unless told otherwise.
class HistogramPlot : public QWidget {
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget* parent = nullptr);
    ~HistogramPlot() override;

    void setTensor(ShownTensor tensor);
    void clear(); ///< shows what to do to see a histogram
    /// Sentence in place of a histogram: "Load data to see activations."
    void showHint(const QString& hint);
    void setChoices(std::vector<RangeChoice> choices);
    void setOverlays(const std::vector<Overlay>& overlays);
    const std::vector<Overlay>& overlays() const;
    /// Counts as powers of ten or not, for every tensor from now on. Until somebody chooses, each tensor is
    /// shown on the scale that shows more of it.
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    void showAll();
    /// Marks a value that somebody looks at; empty: none.
    void setPickedValue(std::optional<double> value);
    const ShownTensor* tensor() const { return m_tensor ? &*m_tensor : nullptr; }
    QCustomPlot* plot() const { return m_plot; }
    void setCanvasName(const QString& name); ///< in a window that has more than one
    const RangeErrorStrip& errorStrip() const { return *m_strip; }
    /// The clipping range as it is drawn, with its error: while it is dragged, what is being chosen.
    Range shownRange() const;
    RangeError shownError() const;
    bool isRangeMoved() const { return m_moved.has_value(); }
    /// Pixels of the border of the clipping range, for whoever drags it.
    QPointF borderOf(RangeEnd end) const;
    /// The bins that are drawn: low edge, high edge, count, reconstructed count; then the error curves.
    QString toCsv() const;
    /// What stands at a value: its bin, the count, the code and the value that comes back.
    QString describe(double value) const;

signals:
    void logarithmicChanged(bool on);
    void rangeMoved();                              ///< shownRange() and shownError() are new
    void rangeChosen(const bitdepth::Range& range); ///< by hand
    void methodChosen(const bitdepth::RangeMethod& method);
    void valuePicked(double value);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// + - zoom, arrows pan, Home shows all, L: logarithmic; Shift + arrows move the upper end of the range,
    /// Ctrl + arrows the lower, Escape takes that back.
    void keyPressEvent(QKeyEvent* event) override;

private:
    static QString emptyHint();
    // histogram_plot.cpp
    void buildPlot();
    void buildStrip();
    void applyTheme();
    void redraw(); ///< bins for the present zoom and width
    void labelAxes();
    double pixelWidth() const;
    double binWidth() const;
    void fitCountAxis();
    void useScale(bool logarithmic);
    void showStrip(bool on);
    void moveRange(const Range& range);
    void resetRange();

    // histogram_input.cpp
    void connectMouse();
    void click(const QPoint& position);
    void zoom(double factor);
    void pan(double share);
    bool moveByKey(const QKeyEvent& event);
    void showMenu(const QPoint& position);
    void addMethods(QMenu& menu);
    void showCursor(const QPoint& position);
    void showToolTip(const QPoint& position, const QPoint& globalPosition);
    QString toolTipAt(const QPoint& position) const;

    QCustomPlot* m_plot;
    QLabel* m_hint;
    GridOverlay* m_grid;
    std::unique_ptr<HistogramDrawing> m_drawing;
    std::unique_ptr<RangeErrorStrip> m_strip;
    RangeDrag* m_drag;
    std::vector<QCPItemStraightLine*> m_cursors; ///< under the mouse, one in each part
    std::vector<QCPItemStraightLine*> m_picks;   ///< at the picked value
    std::optional<ShownTensor> m_tensor;
    std::optional<Range> m_moved; ///< as it is being dragged
    Range m_all;                  ///< of values, as showAll() left it
    QPoint m_pressed;             ///< where the mouse went down
    bool m_logarithmic = false;
    bool m_scaleChosen = false; ///< by a person
    bool m_hasStrip = false;
};

} // namespace bitdepth
