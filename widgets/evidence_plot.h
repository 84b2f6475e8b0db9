#pragma once

#include "engine/sensitivity/diagnosis.h"
#include <QWidget>

class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace bitdepth {

class ChannelDrawing;

/// The numbers that show why a tensor makes noise: ranges of its channels or samples with the guilty one
/// standing out, or how all its numbers are spread against the range; or, over all layers, where noise is
/// created and where it is only inherited.
///
/// Object names: "evidencePlot" (this), "evidenceCanvas".
class EvidencePlot : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePlot(QWidget* parent = nullptr);

    void clear();
    void setCause(const CauseFound& cause);
    /// @param current layer whose bar is marked; -1: none
    void setNoise(const std::vector<LayerNoise>& layers, const std::vector<std::string>& names, int current);

    QCustomPlot* plot() const { return m_plot; }
    QString toCsv() const { return m_csv; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Shows { Nothing, Cause, Noise };

    void rebuild();
    void drawParts();
    void drawHistogram();
    void drawNoise();
    QCPBars* addBars(const QString& name, const QColor& color);
    void fitLabel();
    QString partTitle() const;
    QString describe(double place) const;
    void showMenu(const QPoint& position);

    QCustomPlot* m_plot;
    ChannelDrawing* m_drawing;
    Shows m_shows = Shows::Nothing;
    CauseFound m_cause;
    std::vector<LayerNoise> m_layers;
    std::vector<std::string> m_names;
    int m_current = -1;
    QString m_valueTitle;
    QString m_csv;
};

} // namespace bitdepth
