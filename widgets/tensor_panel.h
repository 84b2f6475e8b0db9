#pragma once

#include "widgets/overlay.h"
#include "widgets/plot_legend.h"
#include "widgets/tensor_view.h"
#include <QWidget>

class QHBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace bitdepth {

class ChannelView;
class ElidedLabel;
class ErrorPlot;
class HistogramPlot;
class NumberInspector;
class RangeBar;
class TensorFigures;

/// What can be looked at of a layer.
struct TensorChoices {
    QString layer;
    int weightChannels = 0;      ///< output channels of the weights
    bool hasActivations = false; ///< calibrated: input and output can be shown
};

/// A layer's tensor with the choice of which one, looked at from several sides: its values, and its figures
/// beside them or on a page of their own where the panel is narrow.
///
/// Object names: "tensorPanel" (this), "tensorKind", "tensorChannel", "tensorLogScale", "tensorPages",
/// "histogramPlot".
class TensorPanel : public QWidget {
    Q_OBJECT
public:
    explicit TensorPanel(QWidget* parent = nullptr);

    /// Another layer: asks at once for the tensor chosen before, as far as the layer has it.
    void setChoices(const TensorChoices& choices);
    void setTensor(ShownTensor tensor);
    void setDetails(const TensorDetails& details); ///< of the tensor set last
    void setBusy(bool busy);                       ///< a tensor was asked for and is being computed
    void clear();

    TensorKind kind() const;
    int channel() const; ///< -1: all
    HistogramPlot* histogram() const { return m_plot; }

    /// Lays the shown tensor's values over whatever is shown from now on: as they are, or as they come back.
    void addToComparison(bool reconstructed = false);
    void clearComparison();
    const std::vector<Overlay>& compared() const { return m_compared; }

signals:
    void tensorRequested(bitdepth::TensorKind kind, int channel); ///< channel -1: all
    /// For the tensor that is shown; by hand or by a method.
    void rangeChosen(bitdepth::TensorKind kind, const bitdepth::RangeMethod& method);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Page { ValuesPage, ErrorsPage, ChannelsPage, BitsPage, FiguresPage };

    QWidget* buildHeader();
    void buildPages();
    QWidget* addPage(Page page);
    void connectViews();
    void chooseRange(const RangeMethod& method);
    void placeFigures(bool beside);
    void fillKinds();
    void updateChannelRange();
    void request();
    void retranslate();
    void showLegend(const ShownTensor& tensor);
    std::vector<LegendEntry> legendEntries(const ShownTensor& tensor) const;
    void showComparison();
    void fillComparisonMenu();

    TensorChoices m_choices;
    ElidedLabel* m_title;
    QComboBox* m_kind;
    QSpinBox* m_channel;
    QToolButton* m_logScale;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QLabel* m_busy;
    PlotLegend* m_legend;
    HistogramPlot* m_plot;
    RangeBar* m_range;
    NumberInspector* m_inspector;
    ErrorPlot* m_errors;
    ChannelView* m_channels;
    QToolButton* m_compare;
    std::vector<Overlay> m_compared;
    TensorFigures* m_figures;
    QHBoxLayout* m_body; ///< the pages, and the figures where there is room beside
};

} // namespace bitdepth
