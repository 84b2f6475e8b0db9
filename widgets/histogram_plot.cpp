#include "widgets/histogram_plot.h"
#include "widgets/focus_frame.h"
#include "widgets/formatting.h"
#include "widgets/grid_overlay.h"
#include "widgets/histogram_drawing.h"
#include "widgets/palette.h"
#include "widgets/patient_plot.h"
#include "widgets/plot_theme.h"
#include "widgets/range_drag.h"
#include "widgets/range_error_strip.h"
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kBinPixels = 3;    ///< bins are drawn at least so wide
constexpr int kAxisPixels = 80;     ///< about what the axis of counts takes
constexpr double kLeastBins = 40;   ///< in view, where the histogram has them
constexpr double kMargin = 0.04;    ///< of the range, left free at both ends
constexpr double kHeadroom = 1.12;  ///< above the highest bin, for the labels of the clipping range
constexpr double kStripShare = 0.6; ///< height of the error curves to that of the histogram
constexpr int kStripHeight = 180;   ///< a lower plot has no room for them
constexpr int kPartGap = 4;         ///< pixels between the two

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : QWidget(parent), m_plot(new PatientPlot), m_hint(new QLabel), m_grid(nullptr), m_drag(nullptr)
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
    buildStrip();
    connectMouse();
    applyTheme();
    clear();
}

HistogramPlot::~HistogramPlot() = default;

void HistogramPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("histogramCanvas"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    new FocusFrame(this, m_plot);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setupFullAxesBox(false);
    for (QCPAxis* axis : {m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    m_plot->xAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    m_plot->addLayer(QStringLiteral("quantization"), m_plot->layer(QStringLiteral("main")),
                     QCustomPlot::limBelow);
    m_drawing = std::make_unique<HistogramDrawing>(*m_plot);
    m_grid = new GridOverlay(m_plot);
    m_grid->setLayer(QStringLiteral("quantization"));
    m_drag = new RangeDrag(*m_plot, this);
}

/// The strip shares the axis of values, so that what stands below a bin is about it.
void HistogramPlot::buildStrip()
{
    m_strip = std::make_unique<RangeErrorStrip>(*m_plot);
    m_strip->setVisible(false);
    QCPAxis* below = m_strip->rect()->axis(QCPAxis::atBottom);
    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    connect(m_plot->xAxis, changed, this, [this, below](const QCPRange& range) {
        const QSignalBlocker blocker(below);
        below->setRange(range);
        redraw();
    });
    connect(below, changed, m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::setRange));
    auto* margins = new QCPMarginGroup(m_plot);
    for (QCPAxisRect* rect : {m_plot->axisRect(), m_strip->rect()}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->setMinimumMargins({8, 6, 8, 2});
        for (auto* lines : {&m_cursors, &m_picks}) {
            auto* line = new QCPItemStraightLine(m_plot);
            line->setClipAxisRect(rect);
            for (QCPItemPosition* position : {line->point1, line->point2}) {
                position->setAxisRect(rect);
                position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
                position->setTypeX(QCPItemPosition::ptPlotCoords);
                position->setTypeY(QCPItemPosition::ptAxisRectRatio);
            }
            line->setVisible(false);
            lines->push_back(line);
        }
    }
    connect(m_drag, &RangeDrag::moved, this, &HistogramPlot::moveRange);
    connect(m_drag, &RangeDrag::cancelled, this, &HistogramPlot::resetRange);
    connect(m_drag, &RangeDrag::chosen, this, &HistogramPlot::rangeChosen);
}

void HistogramPlot::showStrip(bool on)
{
    if (on == m_hasStrip)
        return;
    m_hasStrip = on;
    QCPLayoutGrid* grid = m_plot->plotLayout();
    if (on) {
        grid->addElement(1, 0, m_strip->rect());
        grid->setRowStretchFactor(1, kStripShare);
        grid->setRowSpacing(kPartGap);
    } else {
        grid->take(m_strip->rect());
        grid->simplify();
    }
    m_plot->xAxis->setTickLabels(!on);
    applyTheme(); // reaches what is laid out only
}

void HistogramPlot::setTensor(ShownTensor tensor)
{
    const bool sameValues = m_tensor && m_tensor->title == tensor.title &&
                            m_tensor->channel == tensor.channel && m_tensor->kind == tensor.kind &&
                            m_tensor->histogram == tensor.histogram;
    m_moved.reset();
    m_tensor = std::move(tensor);
    m_drag->setTensor(&*m_tensor);
    m_drawing->setTensor(&*m_tensor);
    m_strip->setTensor(&*m_tensor);
    m_strip->setVisible(m_strip->hasCurve() && height() >= kStripHeight);
    const bool quantized = m_tensor->encoding && !m_tensor->encoding->format.isFloat32();
    m_grid->setEncoding(quantized ? m_tensor->encoding : std::nullopt);
    m_grid->setEditable(m_drag->isEditable());
    if (m_tensor->histogram.counts.empty()) {
        showHint(tr("This tensor holds no finite number, so there is nothing to draw."));
        return;
    }
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_plot);
    showStrip(m_strip->hasCurve() && height() >= kStripHeight);
    const QCPRange before = m_plot->xAxis->range();
    if (sameValues && Range{before.lower, before.upper} != m_all)
        redraw(); // another quantizer for what is looked at: the zoom stays
    else
        showAll();
    const QCPRange shown = m_plot->xAxis->range();
    if (!m_scaleChosen)
        useScale(isSpiky(m_drawing->shown(), {shown.lower, shown.upper}));
    emit rangeMoved();
}

void HistogramPlot::clear()
{
    m_moved.reset();
    m_drag->setTensor(nullptr);
    m_drawing->setTensor(nullptr);
    m_strip->setTensor(nullptr);
    m_tensor.reset();
    m_grid->setEncoding({});
    showHint(emptyHint());
}

QString HistogramPlot::emptyHint()
{
    return tr(
        "Choose a layer to see how its numbers are distributed, and which of them its format can hold.");
}

void HistogramPlot::showHint(const QString& hint)
{
    m_hint->setText(hint);
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_hint);
}

void HistogramPlot::setChoices(std::vector<RangeChoice> choices)
{
    m_strip->setChoices(std::move(choices));
    redraw();
}

void HistogramPlot::setCanvasName(const QString& name) { m_plot->setObjectName(name); }

const std::vector<Overlay>& HistogramPlot::overlays() const { return m_drawing->overlays(); }

void HistogramPlot::setOverlays(const std::vector<Overlay>& overlays)
{
    m_drawing->setOverlays(overlays);
    redraw();
}

void HistogramPlot::setPickedValue(std::optional<double> value)
{
    for (QCPItemStraightLine* line : m_picks) {
        line->setVisible(value.has_value());
        line->point1->setCoords(value.value_or(0), 0);
        line->point2->setCoords(value.value_or(0), 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

Range HistogramPlot::shownRange() const
{
    if (!m_tensor || !m_tensor->encoding)
        return {};
    return m_moved ? clippingRange(m_drag->encodingOf(*m_moved)) : clippingRange(*m_tensor->encoding);
}

RangeError HistogramPlot::shownError() const
{
    if (m_moved)
        return m_tensor->probe->error(*m_moved);
    return m_tensor && m_tensor->error ? *m_tensor->error : RangeError{};
}

QPointF HistogramPlot::borderOf(RangeEnd end) const
{
    const Range range = shownRange();
    const QRect area = m_plot->axisRect()->rect();
    return {m_plot->xAxis->coordToPixel(end == RangeEnd::Low ? range.low : range.high),
            double(area.center().y())};
}

/// Draws what @p range would do, from the histogram alone: nothing is quantized for it.
void HistogramPlot::moveRange(const Range& range)
{
    m_moved = range;
    const Encoding encoding = m_drag->encodingOf(range);
    m_grid->setEncoding(encoding);
    m_drawing->setPreview(encoding);
    redraw();
    emit rangeMoved();
}

void HistogramPlot::resetRange()
{
    m_moved.reset();
    m_grid->setEncoding(m_tensor->encoding);
    m_drawing->setPreview({});
    redraw();
    emit rangeMoved();
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
    m_all = {range.low - margin, range.high + margin};
    m_plot->xAxis->setRange(m_all.low, m_all.high);
    redraw();
}

void HistogramPlot::redraw()
{
    if (!m_tensor || m_tensor->histogram.counts.empty())
        return;
    m_drawing->draw(binWidth(), pixelWidth());
    fitCountAxis();
    labelAxes();
    if (m_hasStrip) {
        m_strip->draw(m_moved ? *m_moved : shownRange(), shownError());
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Where a label would not fit beside its axis there is none.
void HistogramPlot::labelAxes()
{
    const double parts = m_hasStrip ? 1 + kStripShare : 1;
    const auto label = [](QCPAxis* axis, const QString& text, double room) {
        const bool fits = QFontMetrics(axis->labelFont()).horizontalAdvance(text) < room;
        axis->setLabel(fits ? text : QString());
    };
    const double room = height() / parts - fontMetrics().height();
    const double lines = room * kStripShare / fontMetrics().height();
    m_strip->rect()->axis(QCPAxis::atLeft)->ticker()->setTickCount(std::clamp(int(lines / 2), 2, 5));
    label(m_plot->yAxis, tr("values per bin of %1").arg(numberText(m_drawing->shown().binWidth)), room);
    label(m_strip->rect()->axis(QCPAxis::atLeft), tr("error in dB"), room * kStripShare);
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

void HistogramPlot::fitCountAxis()
{
    const double highest = m_drawing->highest(m_plot->xAxis->range());
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
    m_drawing->setPalette(colors);
    m_strip->setPalette(colors);
    m_grid->setPalette(colors);
    for (QCPItemStraightLine* line : m_cursors)
        line->setPen(QPen(toneColor(Tone::Muted, colors), 1, Qt::DotLine));
    for (QCPItemStraightLine* line : m_picks)
        line->setPen(QPen(colors.color(QPalette::Link), 1.5));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange) {
        m_hint->setText(emptyHint());
        m_tensor ? redraw() : clear();
    }
    QWidget::changeEvent(event);
}

void HistogramPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = m_strip->hasCurve() && height() >= kStripHeight;
    m_strip->setVisible(hasRoom);
    showStrip(hasRoom);
    redraw();
}

} // namespace bitdepth
