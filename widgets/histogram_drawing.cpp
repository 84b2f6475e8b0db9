#include "widgets/histogram_drawing.h"
#include "widgets/palette.h"
#include <algorithm>

namespace bitdepth {
namespace {

constexpr double kStickPixels = 7; ///< levels further apart than this get a stick

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

bool isQuantized(const ShownTensor* tensor)
{
    return tensor && tensor->encoding && !tensor->encoding->format.isFloat32();
}

/// A level stands for all numbers rounded to it, so it is drawn as high as if they were spread over its cell:
/// then the staircase can be compared with the histogram, whatever the width of the bins.
double levelHeight(const Level& level, double binWidth)
{
    return static_cast<double>(level.count) * binWidth / (level.high - level.low);
}

void addLevels(QCPGraph& graph, const std::vector<Level>& levels, double binWidth)
{
    graph.addData(levels.front().low, 0);
    for (const Level& level : levels)
        graph.addData(level.low, levelHeight(level, binWidth));
    graph.addData(levels.back().high, 0);
}

} // namespace

HistogramDrawing::HistogramDrawing(QCustomPlot& plot) : m_plot(plot)
{
    for (QCPGraph** graph : {&m_bins, &m_outline, &m_sticks})
        *graph = plot.addGraph();
    m_bins->setLineStyle(QCPGraph::lsStepLeft);
    m_outline->setLineStyle(QCPGraph::lsStepLeft);
    m_sticks->setLineStyle(QCPGraph::lsImpulse);
}

void HistogramDrawing::setTensor(const ShownTensor* tensor)
{
    m_tensor = tensor;
    setPreview({});
}

void HistogramDrawing::setPreview(const std::optional<Encoding>& encoding)
{
    m_isPreview = encoding.has_value();
    m_levels.clear();
    if (encoding)
        m_levels = expectedLevels(m_tensor->histogram, encoding->scales.front(), encoding->format);
    else if (isQuantized(m_tensor) && m_tensor->reconstructed)
        m_levels = countLevels(*m_tensor->reconstructed, *m_tensor->encoding);
}

void HistogramDrawing::setOverlays(const std::vector<Overlay>& overlays)
{
    m_overlays = overlays;
    for (QCPGraph* graph : std::as_const(m_overlayGraphs))
        m_plot.removeGraph(graph);
    m_overlayGraphs.clear();
    m_overlayLevels.clear();
    for (size_t i = 0; i < overlays.size(); ++i) {
        QCPGraph* graph = m_plot.addGraph(m_plot.xAxis, m_plot.yAxis);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setName(overlays[i].name);
        m_overlayGraphs << graph;
        m_overlayLevels.push_back(overlays[i].encoding
                                      ? countLevels(overlays[i].histogram, *overlays[i].encoding)
                                      : std::vector<Level>());
    }
    setPalette(m_palette);
}

void HistogramDrawing::setPalette(const QPalette& palette)
{
    m_palette = palette;
    const QColor original = toneColor(Tone::Original, palette);
    const QColor reconstructed = toneColor(Tone::Reconstructed, palette);
    m_bins->setPen(QPen(withAlpha(original, 0.9), 1));
    m_bins->setBrush(withAlpha(original, isDark(palette) ? 0.45 : 0.38));
    m_outline->setPen(QPen(reconstructed, 1.4));
    m_sticks->setPen(QPen(withAlpha(reconstructed, 0.75), 1.4));
    m_sticks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, reconstructed, reconstructed, 5));
    for (int i = 0; i < m_overlayGraphs.size(); ++i)
        m_overlayGraphs[i]->setPen(
            QPen(seriesColor(overlaySeries(m_overlays[static_cast<size_t>(i)], i), palette), 1.6));
}

void HistogramDrawing::draw(double binWidth, double pixelWidth)
{
    m_shown = withBinsOf(m_tensor->histogram, binWidth);
    drawOriginal();
    m_outline->data()->clear();
    m_sticks->data()->clear();
    if (!m_levels.empty())
        drawLevels(pixelWidth);
    else if (isQuantized(m_tensor) && m_tensor->reconstructed && !m_isPreview)
        drawOutline();
    drawOverlays(binWidth);
}

void HistogramDrawing::drawOriginal()
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

void HistogramDrawing::drawOutline()
{
    const Histogram bins = withBinsOf(*m_tensor->reconstructed, m_shown.binWidth);
    for (size_t bin = 0; bin < bins.counts.size(); ++bin)
        m_outline->addData(bins.edge(bin),
                           static_cast<double>(bins.counts[bin]) * m_shown.binWidth / bins.binWidth);
    m_outline->addData(bins.edge(bins.counts.size()), 0);
}

void HistogramDrawing::drawLevels(double pixelWidth)
{
    addLevels(*m_outline, m_levels, m_shown.binWidth);
    for (const Level& level : m_levels) {
        if (level.count > 0 && level.high - level.low > kStickPixels * pixelWidth)
            m_sticks->addData(level.value, levelHeight(level, m_shown.binWidth));
    }
}

/// Scaled to as many values as the shown tensor has, so that shapes can be compared.
void HistogramDrawing::drawOverlays(double binWidth)
{
    for (size_t i = 0; i < m_overlays.size(); ++i) {
        QCPGraph& graph = *m_overlayGraphs[static_cast<int>(i)];
        graph.data()->clear();
        if (m_overlayLevels[i].empty())
            drawOverlay(graph, m_overlays[i], binWidth);
        else
            addLevels(graph, m_overlayLevels[i], shareOf(m_overlays[i].histogram) * m_shown.binWidth);
    }
}

void HistogramDrawing::drawOverlay(QCPGraph& graph, const Overlay& overlay, double binWidth) const
{
    const Histogram bins = withBinsOf(overlay.histogram, binWidth);
    const double factor = shareOf(bins) * m_shown.binWidth / bins.binWidth;
    for (size_t bin = 0; bin < bins.counts.size(); ++bin)
        graph.addData(bins.edge(bin), static_cast<double>(bins.counts[bin]) * factor);
    graph.addData(bins.edge(bins.counts.size()), 0);
}

/// How many values of the shown tensor stand for one of @p other.
double HistogramDrawing::shareOf(const Histogram& other) const
{
    return static_cast<double>(m_shown.total) / static_cast<double>(std::max<uint64_t>(other.total, 1));
}

double HistogramDrawing::highest(const QCPRange& shown) const
{
    double highest = 1;
    QList<QCPGraph*> graphs = m_overlayGraphs;
    graphs << m_bins << m_outline;
    for (const QCPGraph* graph : std::as_const(graphs)) {
        bool found = false;
        const QCPRange values = graph->getValueRange(found, QCP::sdBoth, shown);
        if (found)
            highest = std::max(highest, values.upper);
    }
    return highest;
}

} // namespace bitdepth
