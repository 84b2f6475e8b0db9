#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace bitdepth {

class HistogramPlot;
class PlotLegend;
class TensorFigures;

/// What can be looked at of a layer.
struct TensorChoices {
    QString layer;
    int weightChannels = 0;      ///< output channels of the weights
    bool hasActivations = false; ///< calibrated: input and output can be shown
};

/// The histogram of a layer's tensor with the choice of which one, and its figures beside it.
///
/// Object names: "tensorPanel" (this), "tensorKind", "tensorChannel", "tensorLogScale", "histogramPlot".
class TensorPanel : public QWidget {
    Q_OBJECT
public:
    explicit TensorPanel(QWidget* parent = nullptr);

    /// Another layer: asks at once for the tensor chosen before, as far as the layer has it.
    void setChoices(const TensorChoices& choices);
    void setTensor(ShownTensor tensor);
    void setBusy(bool busy); ///< a tensor was asked for and is being computed
    void clear();

    TensorKind kind() const;
    int channel() const; ///< -1: all
    HistogramPlot* histogram() const { return m_plot; }

signals:
    void tensorRequested(bitdepth::TensorKind kind, int channel); ///< channel -1: all

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    void fillKinds();
    void updateChannelRange();
    void request();
    void retranslate();
    void showLegend(const ShownTensor& tensor);

    TensorChoices m_choices;
    QLabel* m_title;
    QComboBox* m_kind;
    QSpinBox* m_channel;
    QToolButton* m_logScale;
    QLabel* m_busy;
    PlotLegend* m_legend;
    HistogramPlot* m_plot;
    TensorFigures* m_figures;
    QBoxLayout* m_body; ///< the plot and the figures, which stand below it or beside
};

} // namespace bitdepth
