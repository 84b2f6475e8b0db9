#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>

class QCPBars;
class QCPGraph;
class QCustomPlot;
class QLabel;

namespace bitdepth {

class GridOverlay;
class PlotMessage;

/// The distribution of a tensor's values with the quantization grid laid over it and the reconstructed values in a
/// second colour. Wheel zooms, dragging pans, a double click shows everything again.
///
/// Object name of the plot inside: "histogramCanvas".
class HistogramPlot : public QWidget {
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setTensor(TensorView tensor);
    void clear(); ///< shows what to do to see a histogram
    /// Sentence in place of a histogram: "Load data to see activations."
    void showHint(const QString& hint);
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    void showAll();
    const TensorView* tensor() const { return m_tensor ? &*m_tensor : nullptr; }
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

private:
    void buildPlot();
    void applyTheme();
    void showTensor();
    void redrawBins();
    void showReconstructed();
    void updateCountAxis();
    void showMenu(const QPoint& position);
    void showToolTip(const QPoint& position);

    QCustomPlot* m_plot;
    QLabel* m_hint;
    QCPGraph* m_bars;
    QCPGraph* m_outline;
    QCPGraph* m_sticks;
    GridOverlay* m_grid;
    std::optional<TensorView> m_tensor;
    Histogram m_shown; ///< as drawn: coarse enough for the width on screen
    Histogram m_shownReconstructed;
    bool m_logarithmic = false;
};

} // namespace bitdepth
