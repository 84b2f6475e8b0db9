// Points of a search in the trade-off plot: what is expected of recipes that nobody evaluated yet.

#include "widgets/formatting.h"
#include "widgets/palette.h"
#include "widgets/trade_off_plot.h"
#include <cmath>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr double kDiamond = 8;
constexpr double kClickDistance = 12; ///< pixels

} // namespace

void TradeOffPlot::setExpected(std::vector<EvaluationPtr> points, int current)
{
    if (points.empty() && m_expected.empty())
        return;
    m_expected = std::move(points);
    m_currentExpected = current;
    rebuild();
}

void TradeOffPlot::collectExpected()
{
    m_expectedPoints.clear();
    for (size_t i = 0; i < m_expected.size(); ++i) {
        const auto cost = tradeOffValue(*m_expected[i], axis());
        const auto value = tradeOffValue(*m_expected[i], valueAxis());
        if (cost && value)
            m_expectedPoints.push_back({static_cast<int>(i), QString::fromStdString(m_expected[i]->name),
                                        *cost, *value, *value, *value});
    }
}

/// Hollow, for nothing ran yet; the one the recipe is, is filled.
void TradeOffPlot::drawExpected()
{
    const QColor color = toneColor(Tone::Good, palette());
    const QColor base = palette().color(QPalette::Base);
    QCPGraph* graph = m_plot->addGraph();
    graph->setName(QStringLiteral("expected"));
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(color, 1.4), base, kDiamond));
    QCPGraph* current = m_plot->addGraph();
    current->setName(QStringLiteral("expectedCurrent"));
    current->setLineStyle(QCPGraph::lsNone);
    const QPen edge(palette().color(QPalette::Text), 2);
    current->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, edge, color, kDiamond + 5));
    for (const TradeOffPoint& point : m_expectedPoints)
        (point.candidate == m_currentExpected ? current : graph)->addData(point.cost, point.value);
}

const TradeOffPoint* TradeOffPlot::expectedAt(const QPointF& position) const
{
    const TradeOffPoint* nearest = nullptr;
    double least = kClickDistance;
    for (const TradeOffPoint& point : m_expectedPoints) {
        const double distance = std::hypot(m_plot->xAxis->coordToPixel(point.cost) - position.x(),
                                           m_plot->yAxis->coordToPixel(point.value) - position.y());
        if (distance < least) {
            least = distance;
            nearest = &point;
        }
    }
    return nearest;
}

QString TradeOffPlot::describeExpected(const TradeOffPoint& point) const
{
    return tr("A point of the search, %1 %2\n%3: %4\n%5: %6\nA click takes its recipe.")
        .arg(provenanceMark(Provenance::Estimated), provenanceText(Provenance::Estimated),
             m_valueAxis->currentText(), numberText(point.value), m_axis->currentText(),
             numberText(point.cost));
}

} // namespace bitdepth
