// What the trade-off plot draws.

#include "widgets/formatting.h"
#include "widgets/label_placement.h"
#include "widgets/palette.h"
#include "widgets/pareto.h"
#include "widgets/plot_theme.h"
#include "widgets/trade_off_plot.h"
#include <algorithm>
#include <cmath>
#include <numeric>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kPointSize = 9;
constexpr double kMarkReach =
    14; ///< pixels around a point of the search, which a name beside would seem to name
constexpr double kOwnReach = 11; ///< pixels between a point and a name that is clearly its own
constexpr int kAxisPixels = 90;  ///< of the height, about what is not the axis

/// From end to end at @p value of one axis, whatever the scale of the other.
QCPItemStraightLine* addLine(QCustomPlot& plot, bool upright, double value)
{
    auto* line = new QCPItemStraightLine(&plot);
    const auto place = [&](QCPItemPosition* point, double share) {
        point->setTypeX(upright ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
        point->setTypeY(upright ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
        point->setCoords(upright ? value : share, upright ? share : value);
    };
    place(line->point1, 0);
    place(line->point2, 1);
    return line;
}

/// Shares of what is shown that stay free at both ends of an axis.
struct Margins {
    double below = 0;
    double above = 0;
    bool atLeastZero = false; ///< nothing below zero is shown
};

void fitAxis(QCPAxis& axis, const QCPRange& shown, const Margins& margins, bool logarithmic)
{
    if (logarithmic && shown.lower > 0) {
        const double ratio = shown.upper / shown.lower;
        axis.setScaleType(QCPAxis::stLogarithmic);
        axis.setTicker(QSharedPointer<LogNumberTicker>::create());
        axis.setRange(shown.lower * std::pow(ratio, -margins.below),
                      shown.upper * std::pow(ratio, margins.above));
        return;
    }
    axis.setScaleType(QCPAxis::stLinear);
    axis.setTicker(QSharedPointer<NumberTicker>::create());
    const double lower = shown.lower - shown.size() * margins.below;
    axis.setRange(margins.atLeastZero ? std::max(0.0, lower) : lower,
                  shown.upper + shown.size() * margins.above);
}

} // namespace

/// A label longer than its axis would be cut at both ends.
void TradeOffPlot::labelAxes()
{
    const QFontMetrics metrics(m_plot->yAxis->labelFont());
    const int room = std::max(height(), minimumHeight()) - kAxisPixels;
    m_plot->yAxis->setLabel(
        metrics.elidedText(tradeOffTitle(valueAxis(), *judgedBy()), Qt::ElideMiddle, room));
    m_plot->xAxis->setLabel(tradeOffTitle(axis(), *judgedBy()));
}

QColor TradeOffPlot::colorOf(const TradeOffPoint& point) const
{
    if (point.candidate < 0)
        return toneColor(Tone::Muted, palette());
    return seriesColor(m_candidates[static_cast<size_t>(point.candidate)].color, palette());
}

void TradeOffPlot::drawFloatLine()
{
    if (m_points.front().candidate >= 0)
        return;
    addLine(*m_plot, false, m_points.front().value)
        ->setPen(QPen(toneColor(Tone::Grid, palette()), 1, Qt::DotLine));
}

/// What a target allows, with its name where the line leaves the plot.
void TradeOffPlot::drawLimits()
{
    for (const TradeOffLimit& limit : m_limits) {
        const bool across = limit.axis == axis();
        if (!across && limit.axis != valueAxis())
            continue;
        addLine(*m_plot, across, limit.value)
            ->setPen(QPen(toneColor(Tone::Bad, palette()), 1.2, Qt::DashLine));
        auto* name = new QCPItemText(m_plot);
        name->setText(limit.name);
        name->setFont(font());
        name->setColor(toneColor(Tone::Bad, palette()));
        name->setBrush(palette().color(QPalette::Base));
        name->setPadding(QMargins(2, 0, 2, 0));
        name->setLayer(QStringLiteral("legend"));
        name->setPositionAlignment((across ? Qt::AlignTop : Qt::AlignBottom) | Qt::AlignRight);
        name->position->setTypeX(across ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
        name->position->setTypeY(across ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
        name->position->setCoords(across ? limit.value : 1.0, across ? 0.0 : limit.value);
    }
}

/// Steps of what is reached for a cost; where more is better to the right they come from there.
void TradeOffPlot::drawFrontier()
{
    const bool mirrored = !lowerIsBetter(axis(), *judgedBy());
    std::vector<CostAndValue> points;
    for (const TradeOffPoint& point : m_points)
        points.push_back({mirrored ? -point.cost : point.cost, point.value});
    QCPGraph* line = m_plot->addGraph();
    line->setName(QStringLiteral("frontier"));
    line->setLineStyle(mirrored ? QCPGraph::lsStepRight : QCPGraph::lsStepLeft);
    line->setPen(QPen(toneColor(Tone::Good, palette()), 1.5));
    m_frontier = paretoFrontier(points, !lowerIsBetter(valueAxis(), *judgedBy()));
    for (const size_t i : m_frontier)
        line->addData(m_points[i].cost, m_points[i].value);
}

void TradeOffPlot::drawPoint(const TradeOffPoint& point)
{
    const QColor color = colorOf(point);
    const bool current = point.candidate == m_current;
    const QColor base = palette().color(QPalette::Base);
    QCPGraph* graph = m_plot->addGraph();
    graph->setName(point.name);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->addData(point.cost, point.value);
    const QPen edge(current ? palette().color(QPalette::Text) : base, current ? 2 : 1);
    graph->setScatterStyle(
        QCPScatterStyle(point.candidate < 0 ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssCircle, edge,
                        color, current ? kPointSize + 4 : kPointSize));
    if (point.low < point.high) {
        auto* interval = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
        interval->setDataPlottable(graph);
        interval->setPen(QPen(blended(color, base, 0.6), 1));
        interval->setWhiskerWidth(6);
        interval->addData(point.value - point.low, point.high - point.value);
    }
    addName(point, current);
}

void TradeOffPlot::addName(const TradeOffPoint& point, bool current)
{
    auto* name = new QCPItemText(m_plot);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setBold(current);
    name->setFont(font);
    name->setText(QFontMetrics(font).elidedText(point.name, Qt::ElideRight, 170));
    name->setColor(palette().color(QPalette::Text));
    name->setPositionAlignment(Qt::AlignCenter);
    name->position->setType(QCPItemPosition::ptAbsolute);
    name->setClipToAxisRect(false);
    name->setLayer(QStringLiteral("legend")); // over the lines, on a ground of its own
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.7F);
    name->setBrush(ground);
    name->setPadding(QMargins(2, 0, 2, 0));
    m_names.push_back(name);
    auto* leader = new QCPItemLine(m_plot);
    leader->setPen(QPen(toneColor(Tone::Muted, palette()), 0.8));
    for (QCPItemPosition* end : {leader->start, leader->end})
        end->setType(QCPItemPosition::ptAbsolute);
    leader->setVisible(false);
    m_leaders.push_back(leader);
}

void TradeOffPlot::fitAxes()
{
    QCPRange costs(m_points.front().cost, m_points.front().cost);
    QCPRange values(m_points.front().low, m_points.front().high);
    for (const TradeOffPoint& point : m_points) {
        costs.expand(point.cost);
        values.expand(point.low);
        values.expand(point.high);
    }
    for (const TradeOffPoint& point : m_expectedPoints) {
        costs.expand(point.cost);
        values.expand(point.value);
    }
    for (const TradeOffLimit& limit : m_limits) {
        if (limit.axis == axis())
            costs.expand(limit.value);
        else if (limit.axis == valueAxis())
            values.expand(limit.value);
    }
    const double width = std::max(costs.size(), costs.upper * 0.1 + 1e-9);
    const double height = std::max(values.size(), std::abs(values.upper) * 0.01 + 1e-9);
    costs.expand(costs.upper - width);
    values.expand(values.upper - height);
    fitAxis(*m_plot->xAxis, costs, {.below = 0.16, .above = 0.18, .atLeastZero = true}, m_logCosts);
    fitAxis(*m_plot->yAxis, values, {.below = 0.12, .above = 0.12}, m_logValues);
}

std::vector<QRectF> TradeOffPlot::linesToAvoid() const
{
    const auto x = [this](size_t i) { return m_plot->xAxis->coordToPixel(m_points[i].cost); };
    const auto y = [this](double value) { return m_plot->yAxis->coordToPixel(value); };
    std::vector<QRectF> lines;
    for (size_t i = 0; i < m_points.size(); ++i)
        lines.emplace_back(QPointF(x(i) - 3, y(m_points[i].high)), QPointF(x(i) + 3, y(m_points[i].low)));
    for (const TradeOffPoint& point : m_expectedPoints) {
        const QPointF middle(m_plot->xAxis->coordToPixel(point.cost), y(point.value));
        lines.emplace_back(middle - QPointF(kMarkReach, kMarkReach),
                           middle + QPointF(kMarkReach, kMarkReach));
    }
    for (size_t i = 0; i + 1 < m_frontier.size(); ++i) {
        const size_t from = m_frontier[i];
        const size_t to = m_frontier[i + 1];
        const QPointF corner(x(to), y(m_points[from].value));
        lines.emplace_back(QPointF(x(from), corner.y() - 1), corner + QPointF(0, 1));
        lines.push_back(
            QRectF(corner - QPointF(1, 0), QPointF(x(to) + 1, y(m_points[to].value))).normalized());
    }
    return lines;
}

/// A thin line from a point to its name where that stands so far off that it might be another's.
void TradeOffPlot::joinName(size_t name, const QPointF& point, const QRectF& place)
{
    const QPointF end(std::clamp(point.x(), place.left(), place.right()),
                      std::clamp(point.y(), place.top(), place.bottom()));
    QCPItemLine* line = m_leaders[name];
    line->setVisible(!place.isNull() && std::hypot(end.x() - point.x(), end.y() - point.y()) > kOwnReach);
    line->start->setCoords(point);
    line->end->setCoords(end);
}

/// The chosen candidate's name finds its place first.
void TradeOffPlot::placeNames()
{
    std::vector<size_t> order(m_names.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_partition(order.begin(), order.end(),
                          [this](size_t i) { return m_points[i].candidate == m_current; });
    std::vector<LabelRequest> requests;
    for (const size_t i : order) {
        const QFontMetricsF metrics(m_names[i]->font());
        requests.push_back(
            {{m_plot->xAxis->coordToPixel(m_points[i].cost), m_plot->yAxis->coordToPixel(m_points[i].value)},
             {metrics.horizontalAdvance(m_names[i]->text()) + 4, metrics.height()}});
    }
    const std::vector<QRectF> places = placeLabels(requests, m_plot->axisRect()->rect(), linesToAvoid());
    for (size_t i = 0; i < order.size(); ++i) {
        m_names[order[i]]->setVisible(!places[i].isNull());
        m_names[order[i]]->position->setCoords(places[i].center());
        joinName(order[i], requests[i].point, places[i]);
    }
}

} // namespace bitdepth
