#include "widgets/error_plot.h"
#include "widgets/focus_frame.h"
#include "widgets/formatting.h"
#include "widgets/histogram_bins.h"
#include "widgets/palette.h"
#include "widgets/patient_plot.h"
#include "widgets/plot_theme.h"
#include "widgets/save_plot.h"
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <climits>
#include <cmath>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kHistogramShare = 0.35; ///< width of the histogram to that of the map
constexpr double kBins = 60;
constexpr double kMargin = 1.06;

QCPColorGradient gradientOf(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor full = toneColor(Tone::Original, palette);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, base);
    gradient.setColorStopAt(0.02, blended(full, base, 0.4)); // a single value is seen
    gradient.setColorStopAt(0.7, full);
    gradient.setColorStopAt(1, blended(palette.color(QPalette::Text), full, 0.55));
    return gradient;
}

} // namespace

ErrorPlot::ErrorPlot(QWidget* parent)
    : QWidget(parent), m_plot(new PatientPlot), m_words(new QLabel), m_hint(new QLabel)
{
    setObjectName(QStringLiteral("errorPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_hint, 1);
    buildPlot();
    buildCursors();
    applyTheme();
    setErrors(nullptr);
}

void ErrorPlot::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("errorCanvas"));
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setFocusPolicy(Qt::NoFocus);
    new FocusFrame(this, m_plot);
    m_plot->setMinimumSize(220, 120);
    m_map = new QCPColorMap(m_plot->xAxis, m_plot->yAxis);
    m_map->setInterpolate(false);
    m_map->setTightBoundary(true);
    auto* side = new QCPAxisRect(m_plot, true);
    m_plot->plotLayout()->addElement(0, 1, side);
    m_plot->plotLayout()->setColumnStretchFactor(1, kHistogramShare);
    m_plot->plotLayout()->setColumnSpacing(2);
    m_bars = m_plot->addGraph(side->axis(QCPAxis::atLeft), side->axis(QCPAxis::atBottom));
    m_bars->setLineStyle(QCPGraph::lsStepLeft);
    side->axis(QCPAxis::atLeft)->setTickLabels(false);
    side->axis(QCPAxis::atBottom)->setTicker(QSharedPointer<CountTicker>::create());
    side->axis(QCPAxis::atBottom)->ticker()->setTickCount(2);
    side->setRangeDrag(Qt::Vertical);
    side->setRangeZoom(Qt::Vertical);
    auto* margins = new QCPMarginGroup(m_plot);
    for (QCPAxisRect* rect : {m_plot->axisRect(), side}) {
        rect->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
        rect->setMinimumMargins({6, 6, 6, 4});
    }
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, side->axis(QCPAxis::atLeft)})
        axis->setTicker(QSharedPointer<NumberTicker>::create());
    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    const auto setRange = qOverload<const QCPRange&>(&QCPAxis::setRange);
    connect(m_plot->yAxis, changed, side->axis(QCPAxis::atLeft), setRange);
    connect(side->axis(QCPAxis::atLeft), changed, m_plot->yAxis, setRange);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ErrorPlot::showAll);
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](const QMouseEvent* event) { showCursor(event->position()); });
    connect(m_plot, &QWidget::customContextMenuRequested, this, &ErrorPlot::showMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &ErrorPlot::showMenu);
}

/// A cross in the map, and the same error in the histogram.
void ErrorPlot::buildCursors()
{
    for (int i = 0; i < 3; ++i) {
        QCPAxisRect* rect = m_plot->axisRect(i == 2 ? 1 : 0);
        auto* line = new QCPItemStraightLine(m_plot);
        line->setClipAxisRect(rect);
        for (QCPItemPosition* position : {line->point1, line->point2}) {
            position->setAxisRect(rect);
            position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            position->setTypeX(i == 0 ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
            position->setTypeY(i == 0 ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
        }
        line->setVisible(false);
        m_cursors.push_back(line);
    }
}

void ErrorPlot::setErrors(std::shared_ptr<const ErrorMap> errors)
{
    m_errors = std::move(errors);
    const bool hasErrors = m_errors && m_errors->errorHistogram.total > 0;
    m_plot->setVisible(hasErrors);
    m_words->setVisible(hasErrors);
    m_hint->setHidden(hasErrors);
    describe();
    if (!hasErrors)
        return;
    fillMap();
    fillHistogram();
    showAll();
}

void ErrorPlot::fillMap()
{
    QCPColorMapData* cells = m_map->data();
    cells->setSize(m_errors->columns, m_errors->rows);
    const auto middles = [](const Range& range, int count) {
        const double half = (range.high - range.low) / count / 2;
        return half > 0 ? QCPRange(range.low + half, range.high - half)
                        : QCPRange(range.low - 1e-6, range.low + 1e-6);
    };
    cells->setRange(middles(m_errors->values, m_errors->columns), middles(m_errors->errors, m_errors->rows));
    for (int column = 0; column < m_errors->columns; ++column) {
        for (int row = 0; row < m_errors->rows; ++row)
            cells->setCell(column, row, std::log1p(static_cast<double>(m_errors->count(column, row))));
    }
    m_map->rescaleDataRange(true);
}

void ErrorPlot::fillHistogram()
{
    const Histogram& all = m_errors->errorHistogram;
    const Histogram bins = withBinsOf(all, 2 * m_errors->errors.high / kBins);
    QVector<double> keys;
    QVector<double> counts;
    double highest = 1;
    for (size_t bin = 0; bin < bins.counts.size(); ++bin) {
        keys << bins.edge(bin);
        counts << static_cast<double>(bins.counts[bin]);
        highest = std::max(highest, counts.back());
    }
    keys << bins.edge(bins.counts.size());
    counts << 0.0;
    m_bars->setData(keys, counts, true);
    QCPAxis* axis = m_plot->axisRect(1)->axis(QCPAxis::atBottom);
    axis->setScaleType(m_logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_logarithmic)
        axis->setTicker(QSharedPointer<LogCountTicker>::create());
    else
        axis->setTicker(QSharedPointer<CountTicker>::create());
    axis->ticker()->setTickCount(2);
    axis->setRange(m_logarithmic ? 0.7 : 0, highest * kMargin);
}

void ErrorPlot::setLogarithmic(bool on)
{
    m_logarithmic = on;
    if (!m_errors || m_errors->errorHistogram.total == 0)
        return;
    fillHistogram();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ErrorPlot::describe()
{
    m_hint->setText(tr("Nothing is quantized here, so every value comes back as it is."));
    m_plot->xAxis->setLabel(tr("value"));
    m_plot->yAxis->setLabel(tr("error"));
    if (!m_errors)
        return;
    QString words = tr("Largest error %1, mean error %2.")
                        .arg(numberText(m_errors->largestError), numberText(m_errors->meanError));
    if (m_errors->beyond > 0)
        words += QLatin1Char(' ') + tr("%n errors lie beyond what is drawn.", nullptr,
                                       static_cast<int>(std::min<uint64_t>(m_errors->beyond, INT_MAX)));
    m_words->setText(words);
    m_words->setToolTip(
        tr("A mean error other than zero shifts what the layer makes: bias correction takes it "
           "back."));
}

void ErrorPlot::showAll()
{
    if (!m_errors)
        return;
    const double high = std::max(m_errors->errors.high, 1e-12) * kMargin;
    m_plot->yAxis->setRange(-high, high);
    const double margin = (m_errors->values.high - m_errors->values.low) * (kMargin - 1) / 2 + 1e-12;
    m_plot->xAxis->setRange(m_errors->values.low - margin, m_errors->values.high + margin);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ErrorPlot::applyTheme()
{
    m_plot->setPalette(palette());
    themePlot(*m_plot);
    const QColor errors = toneColor(Tone::Reconstructed, palette());
    QColor fill = errors;
    fill.setAlphaF(0.4F);
    m_bars->setPen(QPen(errors, 1));
    m_bars->setBrush(fill);
    m_map->setGradient(gradientOf(palette()));
    for (QCPItemStraightLine* line : m_cursors)
        line->setPen(QPen(toneColor(Tone::Muted, palette()), 1, Qt::DotLine));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ErrorPlot::showCursor(const QPointF& position)
{
    const bool inMap = m_plot->axisRect(0)->rect().contains(position.toPoint());
    const bool inside = inMap || m_plot->axisRect(1)->rect().contains(position.toPoint());
    const double value = m_plot->xAxis->pixelToCoord(position.x());
    const double error = m_plot->yAxis->pixelToCoord(position.y());
    m_cursors[0]->setVisible(inMap);
    m_cursors[0]->point1->setCoords(value, 0);
    m_cursors[0]->point2->setCoords(value, 1);
    for (QCPItemStraightLine* line : {m_cursors[1], m_cursors[2]}) {
        line->setVisible(inside);
        line->point1->setCoords(0, error);
        line->point2->setCoords(1, error);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    const QString text = inMap ? tr("Value %1 with error %2: comes back as %3")
                                     .arg(numberText(value), numberText(error), numberText(value + error))
                         : inside ? tr("Error %1").arg(numberText(error))
                                  : QString();
    QToolTip::showText(m_plot->mapToGlobal(position.toPoint()), text, m_plot);
}

void ErrorPlot::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &all"), this, &ErrorPlot::showAll);
    menu->addSeparator();
    addPlotActions(*menu, *m_plot, {QStringLiteral("errors"), [this] { return toCsv(); }});
    menu->popup(m_plot->mapToGlobal(position));
}

QString ErrorPlot::toCsv() const
{
    QString text = QStringLiteral("low,high,count\n");
    const Histogram histogram = m_errors ? m_errors->errorHistogram : Histogram();
    for (size_t bin = 0; bin < histogram.counts.size(); ++bin)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(histogram.edge(bin), 0, 'g', 9)
                    .arg(histogram.edge(bin + 1), 0, 'g', 9)
                    .arg(histogram.counts[bin]);
    return text;
}

void ErrorPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void ErrorPlot::keyPressEvent(QKeyEvent* event)
{
    const auto zoom = [this](double factor) {
        m_plot->xAxis->scaleRange(factor, m_plot->xAxis->range().center());
        m_plot->yAxis->scaleRange(factor, m_plot->yAxis->range().center());
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    };
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Home:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bitdepth
