#pragma once

#include "widgets/histogram_bins.h"
#include "widgets/tensor_view.h"
#include <QWidget>

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace bitdepth {

class GridOverlay;

/// The distribution of a tensor's values with the quantization grid laid over it and the reconstructed values
/// in a second colour. Wheel zooms, dragging pans, a double click shows everything again.
///
/// Object name of the plot inside: "histogramCanvas".
class HistogramPlot : public QWidget {
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setTensor(ShownTensor tensor);
    void clear(); ///< shows what to do to see a histogram
    /// Sentence in place of a histogram: "Load data to see activations."
    void showHint(const QString& hint);
    /// Counts as powers of ten or not, for every tensor from now on. Until somebody chooses, each tensor is
    /// shown on the scale that shows more of it.
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    void showAll();
    const ShownTensor* tensor() const { return m_tensor ? &*m_tensor : nullptr; }
    QCustomPlot* plot() const { return m_plot; }
    /// The bins that are drawn: low edge, high edge, count, reconstructed count.
    QString toCsv() const;
    /// What stands at a value: its bin, the count, the code and the value that comes back.
    QString describe(double value) const;

signals:
    void logarithmicChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< + - zoom, arrows pan, Home shows all, L: logarithmic
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildPlot();
    void connectMouse();
    void applyTheme();
    void redraw(); ///< bins for the present zoom and width
    double pixelWidth() const;
    double binWidth() const;
    void drawOriginal();
    void drawReconstructed();
    void fitCountAxis();
    void useScale(bool logarithmic);
    void zoom(double factor);
    void pan(double share);
    void showMenu(const QPoint& position);
    void showToolTip(const QPoint& position, const QPoint& globalPosition);

    QCustomPlot* m_plot;
    QLabel* m_hint;
    QCPGraph* m_bins;
    QCPGraph* m_outline;
    QCPGraph* m_sticks;
    GridOverlay* m_grid;
    std::optional<ShownTensor> m_tensor;
    Histogram m_shown;           ///< as drawn: coarse enough for the width on screen
    std::vector<Level> m_levels; ///< reconstructed values; empty where they cannot be told apart
    bool m_logarithmic = false;
    bool m_scaleChosen = false; ///< by a person
};

} // namespace bitdepth
