#include "widgets/evidence_plot.h"
#include "widgets/channel_drawing.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include "widgets/patient_plot.h"
#include "widgets/plot_theme.h"
#include "widgets/save_plot.h"
#include "widgets/table_text.h"
#include <QEvent>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr size_t kHistogramBins = 160;
constexpr int kAxisPixels = 60;  ///< of the height, about what is not the axis of values
constexpr double kMargin = 0.06; ///< of the values' span, above and below

/// Channels, samples and layers are whole.
QSharedPointer<QCPAxisTicker> wholeTicker()
{
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return ticker;
}

QString number(double value) { return QString::number(value, 'g', 9); }

} // namespace

EvidencePlot::EvidencePlot(QWidget* parent)
    : QWidget(parent), m_plot(new PatientPlot), m_drawing(new ChannelDrawing(m_plot))
{
    setObjectName(QStringLiteral("evidencePlot"));
    m_plot->setObjectName(QStringLiteral("evidenceCanvas"));
    m_plot->setMinimumSize(200, 110);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_drawing->setLayer(QStringLiteral("main"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &EvidencePlot::rebuild);
    connect(m_plot, &QWidget::customContextMenuRequested, this, &EvidencePlot::showMenu);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        QToolTip::showText(event->globalPosition().toPoint(),
                           describe(m_plot->xAxis->pixelToCoord(event->position().x())), m_plot);
    });
    clear();
}

void EvidencePlot::clear()
{
    m_shows = Shows::Nothing;
    rebuild();
}

void EvidencePlot::setCause(const CauseFound& cause)
{
    m_shows = Shows::Cause;
    m_cause = cause;
    rebuild();
}

void EvidencePlot::setNoise(const std::vector<LayerNoise>& layers, const std::vector<std::string>& names,
                            int current)
{
    m_shows = Shows::Noise;
    m_layers = layers;
    m_names = names;
    m_current = current;
    rebuild();
}

void EvidencePlot::rebuild()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_drawing->setChannels(nullptr, {});
    m_csv.clear();
    m_plot->xAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->yAxis->setScaleType(QCPAxis::stLinear);
    const bool hasParts = !m_cause.evidence.parts.empty();
    if (m_shows == Shows::Noise)
        drawNoise();
    else if (m_shows == Shows::Cause && hasParts)
        drawParts();
    else if (m_shows == Shows::Cause && m_cause.evidence.histogram)
        drawHistogram();
    themePlot(*m_plot);
    fitLabel();
    m_plot->setVisible(m_shows != Shows::Nothing);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// A label longer than its axis would be cut at both ends.
void EvidencePlot::fitLabel()
{
    const QFontMetrics metrics(m_plot->yAxis->labelFont());
    m_plot->yAxis->setLabel(metrics.elidedText(m_valueTitle, Qt::ElideMiddle, height() - kAxisPixels));
}

void EvidencePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLabel();
}

QString EvidencePlot::partTitle() const
{
    if (m_cause.sample)
        return tr("Calibration sample");
    if (m_cause.cause == NoiseCause::UnequalConcat)
        return tr("Tensor that is joined");
    return m_cause.isInput ? tr("Input channel") : tr("Channel");
}

/// Ranges of what shares the scale, in their own order.
void EvidencePlot::drawParts()
{
    auto figures = std::make_shared<ChannelFigures>();
    std::vector<int> order;
    QCPRange values(0, 0);
    m_csv = QStringLiteral("part,low,high,guilty\n");
    for (const EvidencePart& part : m_cause.evidence.parts) {
        const auto place = static_cast<int>(order.size());
        ChannelFigure figure;
        figure.min = static_cast<float>(part.values.low);
        figure.max = static_cast<float>(part.values.high);
        figure.isOutlier = m_cause.evidence.guilty == std::optional<size_t>(order.size());
        values.expand(QCPRange(part.values.low, part.values.high));
        m_csv +=
            QStringLiteral("%1,%2,%3,%4\n")
                .arg(part.name.empty() ? QString::number(place) : csvField(QString::fromStdString(part.name)),
                     number(part.values.low), number(part.values.high),
                     QString::number(figure.isOutlier ? 1 : 0));
        figures->channels.push_back(figure);
        order.push_back(place);
    }
    m_drawing->setPalette(palette());
    const auto count = static_cast<double>(order.size());
    m_drawing->setChannels(figures, std::move(order));
    m_plot->xAxis->setLabel(partTitle());
    m_plot->xAxis->setTicker(wholeTicker());
    m_valueTitle = tr("Smallest to largest value");
    m_plot->xAxis->setRange(0, count);
    const double margin = std::max(values.size() * kMargin, 1e-12);
    m_plot->yAxis->setRange(values.lower - margin, values.upper + margin);
}

/// How often each value occurs, on a logarithmic axis so that tails are seen, and the range as two borders.
void EvidencePlot::drawHistogram()
{
    const Histogram shown = coarsened(*m_cause.evidence.histogram, kHistogramBins);
    QCPGraph* graph = m_plot->addGraph();
    const QColor color = toneColor(Tone::Original, palette());
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setPen(QPen(color, 1));
    graph->setBrush(blended(color, palette().color(QPalette::Base), 0.35));
    m_csv = QStringLiteral("from,count\n");
    double most = 1;
    QCPRange values(shown.edge(0), shown.edge(shown.counts.size()));
    for (size_t bin = 0; bin < shown.counts.size(); ++bin) {
        const auto count = static_cast<double>(shown.counts[bin]);
        graph->addData(shown.edge(bin), std::max(count, 0.5)); // a logarithm has no 0
        most = std::max(most, count);
        m_csv += QStringLiteral("%1,%2\n").arg(number(shown.edge(bin)), number(count));
    }
    graph->addData(shown.edge(shown.counts.size()), 0.5);
    if (m_cause.evidence.range) {
        for (const double border : {m_cause.evidence.range->low, m_cause.evidence.range->high}) {
            auto* line = new QCPItemStraightLine(m_plot);
            line->point1->setCoords(border, 1);
            line->point2->setCoords(border, 2);
            line->setPen(QPen(toneColor(Tone::Clipping, palette()), 2));
            values.expand(border);
        }
    }
    m_plot->xAxis->setLabel(m_cause.evidence.range ? tr("Value; the lines are the ends of the range")
                                                   : tr("Value"));
    m_valueTitle = tr("Count");
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->yAxis->setTicker(QSharedPointer<LogCountTicker>::create());
    m_plot->yAxis->setRange(0.5, most * 2);
    const double margin = values.size() * kMargin;
    m_plot->xAxis->setRange(values.lower - margin, values.upper + margin);
}

QCPBars* EvidencePlot::addBars(const QString& name, const QColor& color)
{
    auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    bars->setName(name);
    bars->setPen(Qt::NoPen);
    bars->setBrush(color);
    bars->setWidth(0.8);
    return bars;
}

/// By layer, in the order of the network: what it creates, and over it what it was handed.
void EvidencePlot::drawNoise()
{
    const QColor base = palette().color(QPalette::Base);
    QCPBars* created = addBars(QStringLiteral("created"), toneColor(Tone::Bad, palette()));
    QCPBars* inherited =
        addBars(QStringLiteral("inherited"), blended(toneColor(Tone::Muted, palette()), base, 0.45));
    inherited->moveAbove(created);
    m_csv = QStringLiteral("layer,created,inherited\n");
    double most = 0;
    for (size_t i = 0; i < m_layers.size(); ++i) {
        const double place = static_cast<double>(i) + 0.5;
        created->addData(place, 100 * m_layers[i].created);
        inherited->addData(place, 100 * m_layers[i].inherited());
        most = std::max(most, 100 * (m_layers[i].created + m_layers[i].inherited()));
        m_csv += QStringLiteral("%1,%2,%3\n")
                     .arg(csvField(QString::fromStdString(m_names.at(i))), number(m_layers[i].created),
                          number(m_layers[i].inherited()));
    }
    if (m_current >= 0) {
        auto* mark = new QCPItemRect(m_plot);
        mark->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
        mark->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
        mark->topLeft->setCoords(m_current, 0);
        mark->bottomRight->setCoords(m_current + 1, 1);
        mark->setPen(QPen(palette().color(QPalette::Link), 1.5));
    }
    m_plot->xAxis->setTicker(wholeTicker());
    m_plot->xAxis->setLabel(tr("Layer, from the input to the output"));
    m_valueTitle = tr("Noise in % of the signal");
    m_plot->xAxis->setRange(0, static_cast<double>(m_layers.size()));
    m_plot->yAxis->setRange(0, std::max(most * (1 + kMargin), 1e-9));
}

QString EvidencePlot::describe(double place) const
{
    const auto index = static_cast<size_t>(std::max(0.0, place));
    if (place < 0)
        return {};
    if (m_shows == Shows::Noise && index < m_layers.size())
        return tr("%1\ncreated %2, inherited %3")
            .arg(QString::fromStdString(m_names.at(index)), percentText(m_layers[index].created, 2),
                 percentText(m_layers[index].inherited(), 2));
    const std::vector<EvidencePart>& parts = m_cause.evidence.parts;
    if (m_shows != Shows::Cause || index >= parts.size())
        return {};
    const QString name = parts[index].name.empty()
                             ? tr("%1 %L2", "channel, number").arg(partTitle()).arg(index)
                             : QString::fromStdString(parts[index].name);
    return tr("%1\n%2 to %3")
        .arg(name, numberText(parts[index].values.low), numberText(parts[index].values.high));
}

void EvidencePlot::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &all"), this, &EvidencePlot::rebuild);
    menu->addSeparator();
    addPlotActions(*menu, *m_plot, {QStringLiteral("evidence"), [this] { return toCsv(); }});
    menu->popup(m_plot->mapToGlobal(position));
}

void EvidencePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace bitdepth
