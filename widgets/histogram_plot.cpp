#include "widgets/histogram_plot.h"
#include "widgets/formatting.h"
#include "widgets/grid_overlay.h"
#include "widgets/palette.h"
#include "widgets/plot_theme.h"
#include "widgets/save_plot.h"
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kBinPixels = 3;   ///< bins are drawn at least so wide
constexpr int kAxisPixels = 80;    ///< about what the axis of counts takes
constexpr double kLeastBins = 40;  ///< in view, where the histogram has them
constexpr double kStickPixels = 7; ///< levels further apart than this get a stick
constexpr double kMargin = 0.04;   ///< of the range, left free at both ends
constexpr double kHeadroom = 1.12; ///< above the highest bin, for the labels of the clipping range

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot),
      m_hint(new QLabel),
      m_bins(nullptr),
      m_outline(nullptr),
      m_sticks(nullptr),
      m_grid(nullptr)
{
    setObjectName(QStringLiteral("histogramPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumSize(220, 140);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setAutoFillBackground(true);
    auto* layout = new QStackedLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_plot);
    buildPlot();
    connectMouse();
    applyTheme();
    clear();
}

void HistogramPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("histogramCanvas"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setupFullAxesBox(false);
    for (QCPAxis* axis : {m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    m_plot->xAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    for (QCPGraph** graph : {&m_bins, &m_outline, &m_sticks})
        *graph = m_plot->addGraph();
    m_bins->setLineStyle(QCPGraph::lsStepLeft);
    m_outline->setLineStyle(QCPGraph::lsStepLeft);
    m_sticks->setLineStyle(QCPGraph::lsImpulse);
    m_plot->addLayer(QStringLiteral("quantization"), m_plot->layer(QStringLiteral("main")),
                     QCustomPlot::limBelow);
    m_grid = new GridOverlay(m_plot);
    m_grid->setLayer(QStringLiteral("quantization"));
}

void HistogramPlot::connectMouse()
{
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] { redraw(); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &HistogramPlot::showAll);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons() == Qt::NoButton)
            showToolTip(event->pos(), event->globalPosition().toPoint());
    });
    connect(m_plot, &QWidget::customContextMenuRequested, this, &HistogramPlot::showMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &HistogramPlot::showMenu); // by keyboard
}

void HistogramPlot::setTensor(ShownTensor tensor)
{
    m_tensor = std::move(tensor);
    m_levels.clear();
    const bool quantized = m_tensor->encoding && !m_tensor->encoding->format.isFloat32();
    if (quantized && m_tensor->reconstructed)
        m_levels = countLevels(*m_tensor->reconstructed, *m_tensor->encoding);
    m_grid->setEncoding(quantized ? m_tensor->encoding : std::nullopt);
    if (m_tensor->histogram.counts.empty()) {
        showHint(tr("This tensor holds no finite number, so there is nothing to draw."));
        return;
    }
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_plot);
    showAll();
    const QCPRange shown = m_plot->xAxis->range();
    if (!m_scaleChosen)
        useScale(isSpiky(m_shown, {shown.lower, shown.upper}));
}

void HistogramPlot::clear()
{
    m_tensor.reset();
    m_grid->setEncoding({});
    showHint(
        tr("Choose a layer to see how its numbers are distributed, and which of them its format can hold."));
}

void HistogramPlot::showHint(const QString& hint)
{
    m_hint->setText(hint);
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_hint);
}

void HistogramPlot::setLogarithmic(bool on)
{
    if (on == m_logarithmic)
        return;
    m_scaleChosen = true;
    useScale(on);
}

void HistogramPlot::useScale(bool logarithmic)
{
    if (logarithmic == m_logarithmic)
        return;
    m_logarithmic = logarithmic;
    m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (logarithmic)
        m_plot->yAxis->setTicker(QSharedPointer<LogCountTicker>::create());
    else
        m_plot->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    redraw();
    emit logarithmicChanged(logarithmic);
}

void HistogramPlot::showAll()
{
    if (!m_tensor || m_tensor->histogram.counts.empty())
        return;
    const Histogram& histogram = m_tensor->histogram;
    Range range{histogram.edge(0), histogram.edge(histogram.counts.size())};
    if (m_tensor->encoding && !m_tensor->encoding->format.isFloat32()) {
        // A 16-bit float holds far more than any tensor; its range would squeeze the histogram into one line.
        const Range clipping = clippingRange(*m_tensor->encoding);
        const double most = 2 * (range.high - range.low);
        range.low = std::min(range.low, std::max(clipping.low, range.low - most));
        range.high = std::max(range.high, std::min(clipping.high, range.high + most));
    }
    const double margin = (range.high - range.low) * kMargin;
    m_plot->xAxis->setRange(range.low - margin, range.high + margin);
    redraw();
}

void HistogramPlot::redraw()
{
    if (!m_tensor)
        return;
    m_shown = withBinsOf(m_tensor->histogram, binWidth());
    drawOriginal();
    drawReconstructed();
    fitCountAxis();
    m_plot->yAxis->setLabel(tr("values per bin of %1").arg(numberText(m_shown.binWidth)));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// What one pixel spans. From the widget's width, for the plot inside is laid out only when it is drawn.
double HistogramPlot::pixelWidth() const
{
    return m_plot->xAxis->range().size() / std::max(width() - kAxisPixels, 100);
}

/// Wide enough for the eye, and for the number of values: half of what Scott's rule (1979) takes, less when
/// zoomed in.
double HistogramPlot::binWidth() const
{
    const Histogram& all = m_tensor->histogram;
    const double shown = m_plot->xAxis->range().size();
    const double visible = pixelWidth() * kBinPixels;
    const double scott =
        3.49 * standardDeviation(all) / std::cbrt(std::max<double>(static_cast<double>(all.total), 1));
    return std::max(visible, std::min(scott / 2, shown / kLeastBins));
}

void HistogramPlot::drawOriginal()
{
    QVector<double> keys;
    QVector<double> counts;
    for (size_t bin = 0; bin < m_shown.counts.size(); ++bin) {
        keys << m_shown.edge(bin);
        counts << static_cast<double>(m_shown.counts[bin]);
    }
    keys << m_shown.edge(m_shown.counts.size());
    counts << 0.0;
    m_bins->setData(keys, counts, true);
}

/// A level stands for all numbers rounded to it, so it is drawn as high as if they were spread over its cell:
/// then the staircase can be compared with the histogram, whatever the width of the bins.
void HistogramPlot::drawReconstructed()
{
    m_outline->data()->clear();
    m_sticks->data()->clear();
    if (!m_tensor->reconstructed || !m_tensor->encoding || m_tensor->encoding->format.isFloat32())
        return;
    if (m_levels.empty()) {
        const Histogram bins = withBinsOf(*m_tensor->reconstructed, m_shown.binWidth);
        for (size_t bin = 0; bin < bins.counts.size(); ++bin)
            m_outline->addData(bins.edge(bin),
                               static_cast<double>(bins.counts[bin]) * m_shown.binWidth / bins.binWidth);
        return;
    }
    m_outline->addData(m_levels.front().low, 0);
    for (const Level& level : m_levels) {
        const double height = static_cast<double>(level.count) * m_shown.binWidth / (level.high - level.low);
        m_outline->addData(level.low, height);
        if (level.count > 0 && level.high - level.low > kStickPixels * pixelWidth())
            m_sticks->addData(level.value, height);
    }
    m_outline->addData(m_levels.back().high, 0);
}

void HistogramPlot::fitCountAxis()
{
    double highest = 1;
    const QCPRange shown = m_plot->xAxis->range();
    for (const QCPGraph* graph : {m_bins, m_outline}) {
        bool found = false;
        const QCPRange values = graph->getValueRange(found, QCP::sdBoth, shown);
        if (found)
            highest = std::max(highest, values.upper);
    }
    if (m_logarithmic)
        m_plot->yAxis->setRange(0.7, std::pow(highest, 1.08) * 1.3);
    else
        m_plot->yAxis->setRange(0, highest * kHeadroom);
}

void HistogramPlot::applyTheme()
{
    const QPalette colors = palette();
    m_plot->setPalette(colors);
    themePlot(*m_plot);
    const QColor original = toneColor(Tone::Original, colors);
    const QColor reconstructed = toneColor(Tone::Reconstructed, colors);
    m_bins->setPen(QPen(withAlpha(original, 0.9), 1));
    m_bins->setBrush(withAlpha(original, isDark(colors) ? 0.45 : 0.38));
    m_outline->setPen(QPen(reconstructed, 1.4));
    m_sticks->setPen(QPen(withAlpha(reconstructed, 0.75), 1.4));
    m_sticks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, reconstructed, reconstructed, 5));
    m_grid->setPalette(colors);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        m_tensor ? redraw() : clear();
    QWidget::changeEvent(event);
}

void HistogramPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void HistogramPlot::zoom(double factor)
{
    m_plot->xAxis->scaleRange(factor, m_plot->xAxis->range().center());
}

void HistogramPlot::pan(double share) { m_plot->xAxis->moveRange(share * m_plot->xAxis->range().size()); }

void HistogramPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Left:
        return pan(-0.1);
    case Qt::Key_Right:
        return pan(0.1);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_L:
        return setLogarithmic(!m_logarithmic);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistogramPlot::focusInEvent(QFocusEvent* event)
{
    m_plot->axisRect()->setBackground(
        QBrush(blended(palette().color(QPalette::Highlight), palette().color(QPalette::Base), 0.06)));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    QWidget::focusInEvent(event);
}

void HistogramPlot::focusOutEvent(QFocusEvent* event)
{
    m_plot->axisRect()->setBackground(QBrush(Qt::NoBrush));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    QWidget::focusOutEvent(event);
}

void HistogramPlot::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &all"), this, &HistogramPlot::showAll);
    QAction* logarithmic = menu->addAction(tr("&Logarithmic counts"));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(m_logarithmic);
    connect(logarithmic, &QAction::triggered, this, &HistogramPlot::setLogarithmic);
    menu->addSeparator();
    addPlotActions(*menu, *m_plot, {QStringLiteral("histogram"), [this] { return toCsv(); }});
    menu->popup(m_plot->mapToGlobal(position));
}

void HistogramPlot::showToolTip(const QPoint& position, const QPoint& globalPosition)
{
    const bool inside = m_tensor && m_plot->axisRect()->rect().contains(position);
    QToolTip::showText(globalPosition,
                       inside ? describe(m_plot->xAxis->pixelToCoord(position.x())) : QString(), m_plot);
}

} // namespace bitdepth
