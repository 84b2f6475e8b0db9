#include "widgets/trade_off_plot.h"
#include "widgets/formatting.h"
#include "widgets/label_placement.h"
#include "widgets/palette.h"
#include "widgets/pareto.h"
#include "widgets/plot_legend.h"
#include "widgets/plot_theme.h"
#include "widgets/save_plot.h"
#include "widgets/table_text.h"
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kPointSize = 9;
constexpr double kClickDistance = 12; ///< pixels
constexpr int kAxisPixels = 90;       ///< of the height, about what is not the axis

std::optional<double> costOf(const Evaluation& evaluation, TradeOffAxis axis)
{
    switch (axis) {
    case TradeOffAxis::Size:
        return static_cast<double>(evaluation.sizeBytes) / 1024;
    case TradeOffAxis::PeakRam:
        return static_cast<double>(evaluation.peakRamBytes) / 1024;
    case TradeOffAxis::Latency:
        return evaluation.latency ? std::optional(evaluation.latency->median) : std::nullopt;
    }
    return {};
}

} // namespace

TradeOffPlot::TradeOffPlot(QWidget* parent)
    : QWidget(parent),
      m_axis(new QComboBox),
      m_plot(new QCustomPlot),
      m_legend(new PlotLegend),
      m_empty(new QLabel),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("tradeOffPlot"));
    setMinimumSize(240, 160);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_axis->setObjectName(QStringLiteral("tradeOffAxis"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_axis);
    top->addWidget(m_legend, 1);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    buildPlot();
    retranslate();
}

void TradeOffPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("tradeOffCanvas"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->xAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<NumberTicker>::create());
    connect(m_axis, &QComboBox::currentIndexChanged, this, &TradeOffPlot::rebuild);
    connect(m_plot, &QCustomPlot::afterLayout, this, &TradeOffPlot::placeNames);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &TradeOffPlot::rebuild);
    connect(m_plot, &QWidget::customContextMenuRequested, this, &TradeOffPlot::showMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &TradeOffPlot::showMenu); // by keyboard
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const int index = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
        if (index >= 0)
            emit candidateClicked(m_points[static_cast<size_t>(index)].candidate);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const int index = pointAt(event->position());
        m_plot->setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        QToolTip::showText(event->globalPosition().toPoint(),
                           index >= 0 ? describe(m_points[static_cast<size_t>(index)]) : QString(), m_plot);
    });
}

void TradeOffPlot::setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates)
{
    m_float = std::move(floatModel);
    m_candidates = std::move(candidates);
    rebuild();
}

void TradeOffPlot::setCurrentCandidate(int candidate)
{
    if (candidate == m_current)
        return;
    m_current = candidate;
    rebuild();
}

void TradeOffPlot::setAxis(TradeOffAxis axis)
{
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(axis)));
}

TradeOffAxis TradeOffPlot::axis() const { return static_cast<TradeOffAxis>(m_axis->currentData().toInt()); }

const MetricValue* TradeOffPlot::metric() const
{
    if (m_float)
        return &m_float->metric;
    return m_candidates.empty() || !m_candidates.front().evaluation
               ? nullptr
               : &m_candidates.front().evaluation->metric;
}

void TradeOffPlot::collectPoints()
{
    m_points.clear();
    const auto add = [this](int candidate, const QString& name, const EvaluationPtr& evaluation) {
        const std::optional<double> cost = evaluation ? costOf(*evaluation, axis()) : std::nullopt;
        if (!cost)
            return;
        const MetricValue& m = evaluation->metric;
        const double unit = isShare(m) ? 100 : 1;
        m_points.push_back({candidate, name, *cost, m.value * unit, m.low * unit, m.high * unit});
    };
    add(-1, tr("Float"), m_float);
    for (size_t i = 0; i < m_candidates.size(); ++i)
        add(static_cast<int>(i), QString::fromStdString(m_candidates[i].name), m_candidates[i].evaluation);
}

void TradeOffPlot::rebuild()
{
    collectPoints();
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_names.clear();
    const bool nothing = m_points.empty();
    m_empty->setText(metric() ? tr("The latency was not measured.")
                              : tr("Evaluate a recipe and pin it to see what accuracy costs."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_plot);
    if (nothing)
        return;
    themePlot(*m_plot);
    labelAxes();
    drawFloatLine();
    drawFrontier();
    for (const TradeOffPoint& point : m_points)
        drawPoint(point);
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// A label longer than its axis would be cut at both ends.
void TradeOffPlot::labelAxes()
{
    const QString title = metricTitle(metric()->name);
    const QString text = isShare(*metric()) ? tr("%1 in %", "metric in percent").arg(title) : title;
    const QFontMetrics metrics(m_plot->yAxis->labelFont());
    const int room = std::max(height(), minimumHeight()) - kAxisPixels;
    m_plot->yAxis->setLabel(metrics.elidedText(text, Qt::ElideMiddle, room));
    m_plot->xAxis->setLabel(m_axis->currentText());
}

void TradeOffPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_points.empty())
        labelAxes();
}

QColor TradeOffPlot::colorOf(const TradeOffPoint& point) const
{
    return point.candidate < 0 ? toneColor(Tone::Muted, palette()) : seriesColor(point.candidate, palette());
}

void TradeOffPlot::drawFloatLine()
{
    if (m_points.front().candidate >= 0)
        return;
    auto* line = new QCPItemStraightLine(m_plot);
    line->point1->setCoords(0, m_points.front().value);
    line->point2->setCoords(1, m_points.front().value);
    line->setPen(QPen(toneColor(Tone::Grid, palette()), 1, Qt::DotLine));
}

void TradeOffPlot::drawFrontier()
{
    std::vector<CostAndValue> points;
    for (const TradeOffPoint& point : m_points)
        points.push_back({point.cost, point.value});
    QCPGraph* line = m_plot->addGraph();
    line->setName(QStringLiteral("frontier"));
    line->setLineStyle(QCPGraph::lsStepLeft);
    line->setPen(QPen(toneColor(Tone::Good, palette()), 1.5));
    m_frontier = paretoFrontier(points, metric()->higherIsBetter);
    for (const size_t i : m_frontier)
        line->addData(points[i].cost, points[i].value);
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
    auto* interval = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
    interval->setDataPlottable(graph);
    interval->setPen(QPen(blended(color, base, 0.6), 1));
    interval->setWhiskerWidth(6);
    interval->addData(point.value - point.low, point.high - point.value);

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
    QColor ground = base;
    ground.setAlphaF(0.7F);
    name->setBrush(ground);
    name->setPadding(QMargins(2, 0, 2, 0));
    m_names.push_back(name);
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
    const double width = std::max(costs.size(), costs.upper * 0.1 + 1e-9);
    const double height = std::max(values.size(), std::abs(values.upper) * 0.01 + 1e-9);
    m_plot->xAxis->setRange(std::max(0.0, costs.lower - width * 0.16), costs.upper + width * 0.18);
    m_plot->yAxis->setRange(values.lower - height * 0.12, values.upper + height * 0.12);
}

std::vector<QRectF> TradeOffPlot::linesToAvoid() const
{
    const auto x = [this](size_t i) { return m_plot->xAxis->coordToPixel(m_points[i].cost); };
    const auto y = [this](double value) { return m_plot->yAxis->coordToPixel(value); };
    std::vector<QRectF> lines;
    for (size_t i = 0; i < m_points.size(); ++i)
        lines.emplace_back(QPointF(x(i) - 3, y(m_points[i].high)), QPointF(x(i) + 3, y(m_points[i].low)));
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
    }
}

int TradeOffPlot::pointAt(const QPointF& position) const
{
    int nearest = -1;
    double least = kClickDistance;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF point(m_plot->xAxis->coordToPixel(m_points[i].cost),
                            m_plot->yAxis->coordToPixel(m_points[i].value));
        const double distance = std::hypot(point.x() - position.x(), point.y() - position.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

QString TradeOffPlot::describe(const TradeOffPoint& point) const
{
    const Evaluation& evaluation =
        point.candidate < 0 ? *m_float : *m_candidates[static_cast<size_t>(point.candidate)].evaluation;
    return tr("%1\n%2: %3, 95 % interval %4\n%5: %6")
        .arg(point.name, metricTitle(evaluation.metric.name), metricText(evaluation.metric),
             metricIntervalText(evaluation.metric), m_axis->currentText(), numberText(point.cost));
}

QString TradeOffPlot::toCsv() const
{
    QString text = QStringLiteral("name,cost,value,low,high\n");
    for (const TradeOffPoint& point : m_points)
        text += csvField(point.name) + QStringLiteral(",%1,%2,%3,%4\n")
                                           .arg(point.cost, 0, 'g', 9)
                                           .arg(point.value, 0, 'g', 9)
                                           .arg(point.low, 0, 'g', 9)
                                           .arg(point.high, 0, 'g', 9);
    return text;
}

void TradeOffPlot::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &all"), this, &TradeOffPlot::rebuild);
    menu->addSeparator();
    addPlotActions(*menu, *m_plot, {QStringLiteral("trade-off"), [this] { return toCsv(); }});
    menu->popup(m_plot->mapToGlobal(position));
}

void TradeOffPlot::chooseNeighbour(int step)
{
    std::vector<TradeOffPoint> byCost = m_points;
    std::stable_sort(byCost.begin(), byCost.end(),
                     [](const TradeOffPoint& a, const TradeOffPoint& b) { return a.cost < b.cost; });
    const auto current = std::find_if(byCost.begin(), byCost.end(), [this](const TradeOffPoint& point) {
        return point.candidate == m_current;
    });
    const auto place = current - byCost.begin() + step;
    if (current != byCost.end() && place >= 0 && place < static_cast<ptrdiff_t>(byCost.size()))
        emit candidateClicked(byCost[static_cast<size_t>(place)].candidate);
}

void TradeOffPlot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        chooseNeighbour(-1);
    else if (event->key() == Qt::Key_Right)
        chooseNeighbour(1);
    else
        QWidget::keyPressEvent(event);
}

void TradeOffPlot::showFocus()
{
    const QColor tint = blended(palette().color(QPalette::Highlight), palette().color(QPalette::Base), 0.06);
    m_plot->axisRect()->setBackground(hasFocus() ? QBrush(tint) : QBrush(Qt::NoBrush));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffPlot::focusInEvent(QFocusEvent* event)
{
    showFocus();
    QWidget::focusInEvent(event);
}

void TradeOffPlot::focusOutEvent(QFocusEvent* event)
{
    showFocus();
    QWidget::focusOutEvent(event);
}

void TradeOffPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

void TradeOffPlot::retranslate()
{
    const int chosen = std::max(m_axis->currentIndex(), 0);
    {
        const QSignalBlocker blocker(m_axis);
        m_axis->clear();
        m_axis->addItem(tr("File size in KiB"), static_cast<int>(TradeOffAxis::Size));
        m_axis->addItem(tr("Latency in ms"), static_cast<int>(TradeOffAxis::Latency));
        m_axis->addItem(tr("Activation memory in KiB"), static_cast<int>(TradeOffAxis::PeakRam));
        m_axis->setCurrentIndex(chosen);
    }
    m_axis->setAccessibleName(tr("Cost"));
    m_legend->setEntries(
        {{Tone::Good, LegendMark::Line, tr("frontier")}, {Tone::Grid, LegendMark::Dots, tr("float model")}});
    m_legend->setToolTip(tr("The frontier joins what no other choice beats on both axes."));
    m_axis->setToolTip(tr("What accuracy is drawn against."));
    rebuild();
}

} // namespace bitdepth
