#pragma once

#include "engine/evaluation/evaluation.h"
#include <QWidget>
#include <vector>

class QComboBox;
class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace bitdepth {

class PlotLegend;

/// What accuracy is drawn against.
enum class TradeOffAxis { Size, Latency, PeakRam };

struct TradeOffPoint {
    int candidate = -1; ///< -1: the float model
    QString name;
    double cost = 0;  ///< in the unit of the axis: KiB, ms
    double value = 0; ///< of the metric, in percent where it is a share
    double low = 0;   ///< 95 % interval
    double high = 0;
};

/// Accuracy against what it costs: one point a candidate, float and frontier drawn, a click chooses.
///
/// Object names: "tradeOffPlot" (this), "tradeOffAxis", "tradeOffCanvas".
class TradeOffPlot : public QWidget {
    Q_OBJECT
public:
    explicit TradeOffPlot(QWidget* parent = nullptr);

    /// @param floatModel may be null: not evaluated yet
    void setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates);
    void setCurrentCandidate(int candidate); ///< -1: the float model
    void setAxis(TradeOffAxis axis);
    TradeOffAxis axis() const;

    const std::vector<TradeOffPoint>& points() const { return m_points; }
    QCustomPlot* plot() const { return m_plot; }
    QString toCsv() const;

signals:
    void candidateClicked(int candidate);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< left and right walk along the points by cost
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildPlot();
    void collectPoints();
    void rebuild();
    void drawPoint(const TradeOffPoint& point);
    void drawFrontier();
    void drawFloatLine();
    void fitAxes();
    void labelAxes();
    void chooseNeighbour(int step);
    void showFocus();
    std::vector<QRectF> linesToAvoid() const; ///< intervals and frontier, in pixels
    void placeNames();                        ///< after the layout of the plot, when pixels are known
    QColor colorOf(const TradeOffPoint& point) const;
    QString describe(const TradeOffPoint& point) const;
    int pointAt(const QPointF& position) const; ///< index in m_points; -1: none
    void showMenu(const QPoint& position);
    void retranslate();

    QComboBox* m_axis;
    QCustomPlot* m_plot;
    PlotLegend* m_legend;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    std::vector<QCPItemText*> m_names; ///< one a point
    const MetricValue* metric() const; ///< what is drawn upwards; null: nothing
    EvaluationPtr m_float;
    std::vector<Candidate> m_candidates;
    std::vector<TradeOffPoint> m_points;
    std::vector<size_t> m_frontier; ///< indices in m_points, by cost ascending
    int m_current = -1;
};

} // namespace bitdepth
