#pragma once

#include "widgets/trade_off_axis.h"
#include <QWidget>
#include <vector>

class QComboBox;
class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace bitdepth {

class PlotLegend;

struct TradeOffPoint {
    int candidate = -1; ///< -1: the float model
    QString name;
    double cost = 0;  ///< to the right, in the unit of its axis: KiB, ms
    double value = 0; ///< upwards, likewise
    double low = 0;   ///< 95 % interval of a metric; of other figures the value itself
    double high = 0;
};

/// One figure against another, accuracy against file size at first: one point a candidate, the float model,
/// the frontier and the limits of targets drawn; a click chooses.
///
/// Object names: "tradeOffPlot" (this), "tradeOffAxis", "tradeOffValueAxis", "tradeOffCanvas".
class TradeOffPlot : public QWidget {
    Q_OBJECT
public:
    explicit TradeOffPlot(QWidget* parent = nullptr);

    /// @param floatModel may be null: not evaluated yet
    void setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates);
    void setCurrentCandidate(int candidate); ///< -1: the float model
    void setAxis(TradeOffAxis axis);         ///< the horizontal one
    TradeOffAxis axis() const;
    void setValueAxis(TradeOffAxis axis); ///< the vertical one
    TradeOffAxis valueAxis() const;
    /// Powers of ten in the place of equal steps; where something drawn is not above zero the axis stays
    /// even.
    void setLogarithmic(Qt::Orientation axis, bool on);
    bool isLogarithmic(Qt::Orientation axis) const;
    /// What a search expects of recipes, drawn hollow; nothing else tells of them.
    /// @param current one that is the present recipe; -1: none
    void setExpected(std::vector<EvaluationPtr> points, int current);
    /// Lines for what targets allow; those of other axes are not seen.
    void setLimits(std::vector<TradeOffLimit> limits);

    const std::vector<TradeOffPoint>& points() const { return m_points; }
    QCustomPlot* plot() const { return m_plot; }
    QString toCsv() const;

signals:
    void candidateClicked(int candidate);
    void expectedClicked(int point);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< left and right walk along the points by cost

private:
    void buildPlot();
    void collectPoints();
    void rebuild();
    void drawPoint(const TradeOffPoint& point);
    void addName(const TradeOffPoint& point, bool current);
    void drawLimits();
    void drawFrontier();
    void collectExpected();
    void drawExpected();
    const TradeOffPoint* expectedAt(const QPointF& position) const; ///< null: none
    QString describeExpected(const TradeOffPoint& point) const;
    bool isOfQuantizedFile() const;      ///< rather than of a float model
    const MetricValue* judgedBy() const; ///< the metric of what is drawn; null: nothing is
    void nameLines();
    void drawFloatLine();
    void fitAxes();
    void labelAxes();
    void chooseNeighbour(int step);
    std::vector<QRectF> linesToAvoid() const; ///< intervals and frontier, in pixels
    void joinName(size_t name, const QPointF& point, const QRectF& place);
    void placeNames(); ///< after the layout of the plot, when pixels are known
    QColor colorOf(const TradeOffPoint& point) const;
    QString describe(const TradeOffPoint& point) const;
    int pointAt(const QPointF& position) const; ///< index in m_points; -1: none
    void showMenu(const QPoint& position);
    void fillAxes();
    QString missingText() const;
    void retranslate();

    QComboBox* m_axis;
    QComboBox* m_valueAxis;
    QLabel* m_against;
    QCustomPlot* m_plot;
    PlotLegend* m_legend;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    std::vector<QCPItemText*> m_names;   ///< one a point
    std::vector<QCPItemLine*> m_leaders; ///< from the points to their names
    EvaluationPtr m_float;
    std::vector<Candidate> m_candidates;
    std::vector<TradeOffLimit> m_limits;
    std::vector<TradeOffPoint> m_points;
    std::vector<size_t> m_frontier; ///< indices in m_points, by cost ascending
    int m_current = -1;
    std::vector<EvaluationPtr> m_expected;
    std::vector<TradeOffPoint> m_expectedPoints; ///< candidate: index in m_expected
    int m_currentExpected = -1;
    bool m_logCosts = false;
    bool m_logValues = false;
};

} // namespace bitdepth
