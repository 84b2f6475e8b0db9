#include "widgets/trade_off_plot.h"
#include "widgets/focus_frame.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include "widgets/patient_plot.h"
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
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kClickDistance = 12; ///< pixels
} // namespace

TradeOffPlot::TradeOffPlot(QWidget* parent)
    : QWidget(parent),
      m_axis(new QComboBox),
      m_valueAxis(new QComboBox),
      m_against(new QLabel),
      m_plot(new PatientPlot),
      m_legend(new PlotLegend),
      m_empty(new QLabel),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("tradeOffPlot"));
    setMinimumSize(240, 160);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_axis->setObjectName(QStringLiteral("tradeOffAxis"));
    m_valueAxis->setObjectName(QStringLiteral("tradeOffValueAxis"));
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
    top->addWidget(m_valueAxis);
    top->addWidget(m_against);
    top->addWidget(m_axis);
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_legend); // a line of its own: beside the axes it would be cut in a narrow dock
    layout->addLayout(m_stack, 1);
    buildPlot();
    retranslate();
}

void TradeOffPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("tradeOffCanvas"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    new FocusFrame(this, m_plot);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &TradeOffPlot::rebuild);
    connect(m_valueAxis, &QComboBox::currentIndexChanged, this, &TradeOffPlot::rebuild);
    connect(m_plot, &QCustomPlot::afterLayout, this, &TradeOffPlot::placeNames);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &TradeOffPlot::rebuild);
    connect(m_plot, &QWidget::customContextMenuRequested, this, &TradeOffPlot::showMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &TradeOffPlot::showMenu); // by keyboard
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const int index = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
        const TradeOffPoint* expected =
            event->button() == Qt::LeftButton ? expectedAt(event->position()) : nullptr;
        if (index >= 0)
            emit candidateClicked(m_points[static_cast<size_t>(index)].candidate);
        else if (expected)
            emit expectedClicked(expected->candidate);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const int index = pointAt(event->position());
        const TradeOffPoint* expected = expectedAt(event->position());
        m_plot->setCursor(index >= 0 || expected ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QString text = index >= 0 ? describe(m_points[static_cast<size_t>(index)])
                             : expected ? describeExpected(*expected)
                                        : QString();
        QToolTip::showText(event->globalPosition().toPoint(), text, m_plot);
    });
}

void TradeOffPlot::setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates)
{
    m_float = std::move(floatModel);
    m_candidates = std::move(candidates);
    fillAxes();
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

void TradeOffPlot::setValueAxis(TradeOffAxis axis)
{
    m_valueAxis->setCurrentIndex(m_valueAxis->findData(static_cast<int>(axis)));
}

void TradeOffPlot::setLimits(std::vector<TradeOffLimit> limits)
{
    m_limits = std::move(limits);
    rebuild();
}

void TradeOffPlot::setLogarithmic(Qt::Orientation axis, bool on)
{
    (axis == Qt::Horizontal ? m_logCosts : m_logValues) = on;
    rebuild();
}

bool TradeOffPlot::isLogarithmic(Qt::Orientation axis) const
{
    return (axis == Qt::Horizontal ? m_plot->xAxis : m_plot->yAxis)->scaleType() == QCPAxis::stLogarithmic;
}

TradeOffAxis TradeOffPlot::valueAxis() const
{
    return static_cast<TradeOffAxis>(m_valueAxis->currentData().toInt());
}

TradeOffAxis TradeOffPlot::axis() const { return static_cast<TradeOffAxis>(m_axis->currentData().toInt()); }

const MetricValue* TradeOffPlot::judgedBy() const
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
        const auto cost = evaluation ? tradeOffValue(*evaluation, axis()) : std::nullopt;
        const auto value = evaluation ? tradeOffValue(*evaluation, valueAxis()) : std::nullopt;
        if (!cost || !value)
            return;
        m_points.push_back({candidate, name, *cost, *value, *value, *value});
        const MetricValue& m = evaluation->metric;
        if (valueAxis() != TradeOffAxis::Metric)
            return;
        m_points.back().low = m.low * (isShare(m) ? 100 : 1);
        m_points.back().high = m.high * (isShare(m) ? 100 : 1);
    };
    add(-1, isOfQuantizedFile() ? tr("As in the file") : tr("Float"), m_float);
    for (size_t i = 0; i < m_candidates.size(); ++i)
        add(static_cast<int>(i), QString::fromStdString(m_candidates[i].name), m_candidates[i].evaluation);
}

bool TradeOffPlot::isOfQuantizedFile() const { return m_float && m_float->isOfQuantizedFile(); }

void TradeOffPlot::nameLines()
{
    m_legend->setEntries(
        {{Tone::Good, LegendMark::Line, tr("frontier")},
         {Tone::Grid, LegendMark::Dots, isOfQuantizedFile() ? tr("as in the file") : tr("float model")}});
}

void TradeOffPlot::rebuild()
{
    collectPoints();
    collectExpected();
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_names.clear();
    m_leaders.clear();
    const bool nothing = m_points.empty();
    m_empty->setText(judgedBy() ? missingText()
                                : tr("Evaluate a recipe and pin it to see what accuracy costs."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_plot);
    if (nothing)
        return;
    themePlot(*m_plot);
    labelAxes();
    nameLines();
    drawFloatLine();
    drawLimits();
    drawFrontier();
    drawExpected();
    for (const TradeOffPoint& point : m_points)
        drawPoint(point);
    fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_points.empty())
        labelAxes();
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
    const QString place = QStringLiteral("%1: %2\n%3: %4")
                              .arg(m_valueAxis->currentText(), numberText(point.value), m_axis->currentText(),
                                   numberText(point.cost));
    return tr("%1\n%2\n95 % interval of the metric: %3")
        .arg(point.name, place, metricIntervalText(evaluation.metric));
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
    const auto addScale = [&](const QString& text, Qt::Orientation axis, bool on) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this,
                [this, axis](bool chosen) { setLogarithmic(axis, chosen); });
    };
    addScale(tr("&Horizontal axis logarithmic"), Qt::Horizontal, m_logCosts);
    addScale(tr("&Vertical axis logarithmic"), Qt::Vertical, m_logValues);
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

void TradeOffPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

/// Offers the axes under the names they have for these candidates, and keeps what was chosen.
void TradeOffPlot::fillAxes()
{
    const auto fill = [this](QComboBox& box, TradeOffAxis first) {
        const QSignalBlocker blocker(box);
        const int chosen = box.count() ? box.currentData().toInt() : static_cast<int>(first);
        box.clear();
        for (const TradeOffAxis axis : tradeOffAxes()) {
            box.addItem(tradeOffTitle(axis, judgedBy() ? *judgedBy() : MetricValue()),
                        static_cast<int>(axis));
            box.setItemData(box.count() - 1, tradeOffExplanation(axis), Qt::ToolTipRole);
        }
        box.setCurrentIndex(box.findData(chosen));
    };
    fill(*m_axis, TradeOffAxis::Size);
    fill(*m_valueAxis, TradeOffAxis::Metric);
    rebuild();
}

QString TradeOffPlot::missingText() const
{
    const auto isKnown = [this](TradeOffAxis axis) {
        return (m_float && tradeOffValue(*m_float, axis)) ||
               std::any_of(m_candidates.begin(), m_candidates.end(), [axis](const Candidate& candidate) {
                   return candidate.evaluation && tradeOffValue(*candidate.evaluation, axis);
               });
    };
    return tradeOffMissing(isKnown(axis()) ? valueAxis() : axis());
}

void TradeOffPlot::retranslate()
{
    setAccessibleName(tr("Trade-off of the candidates"));
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_valueAxis->setAccessibleName(tr("Vertical axis"));
    m_against->setText(tr("against", "accuracy against size"));
    m_legend->setToolTip(tr("The frontier joins what no other choice beats on both axes."));
    m_axis->setToolTip(tr("What is drawn to the right."));
    m_valueAxis->setToolTip(tr("What is drawn upwards."));
    fillAxes();
}

} // namespace bitdepth
