#pragma once

#include "widgets/overlay.h"
#include "widgets/tensor_view.h"
#include <QWidget>

class QComboBox;
class QToolButton;

namespace bitdepth {

class HistogramPlot;
class PlotLegend;

/// One tensor as it is and as two candidates bring it back, laid over each other.
///
/// Object names: "compareHistograms" (this), "compareTensor", "compareLogScale", "compareHistogramPlot".
class CompareHistograms : public QWidget {
    Q_OBJECT
public:
    explicit CompareHistograms(QWidget* parent = nullptr);

    /// @param hasActivations its input can be chosen
    void setLayer(const QString& layer, bool hasActivations);
    const QString& layer() const { return m_layer; }
    TensorKind kind() const;
    /// @param values what everything is laid over, without an encoding
    void setHistograms(ShownTensor values, const std::vector<Overlay>& overlays, const QString& remark);
    void clear();
    HistogramPlot* plot() const { return m_plot; }

signals:
    /// Another tensor is to be seen, or this came into sight.
    void wanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void fillKinds();
    void ask();

    QString m_layer;
    bool m_hasActivations = false;
    QComboBox* m_kind;
    QToolButton* m_logScale;
    PlotLegend* m_legend;
    HistogramPlot* m_plot;
};

} // namespace bitdepth
