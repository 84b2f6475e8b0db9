#include "widgets/compare_histograms.h"
#include "widgets/histogram_plot.h"
#include "widgets/plot_legend.h"
#include "widgets/themed_icon.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kLeastHeight = 70;

} // namespace

CompareHistograms::CompareHistograms(QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox),
      m_logScale(new QToolButton),
      m_legend(new PlotLegend),
      m_plot(new HistogramPlot)
{
    setObjectName(QStringLiteral("compareHistograms"));
    m_kind->setObjectName(QStringLiteral("compareTensor"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_logScale->setObjectName(QStringLiteral("compareLogScale"));
    m_logScale->setCheckable(true);
    m_logScale->setAutoRaise(true);
    m_logScale->setIcon(themedIcon(QStringLiteral("log-scale")));
    m_plot->setObjectName(QStringLiteral("compareHistogramPlot"));
    m_plot->setCanvasName(QStringLiteral("compareHistogramCanvas"));
    m_plot->setMinimumHeight(kLeastHeight); // in a low dock a small plot is better than a cut one
    auto* top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_legend, 1);
    top->addWidget(m_logScale);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_plot, 1);
    connect(m_kind, &QComboBox::activated, this, &CompareHistograms::ask);
    connect(m_logScale, &QToolButton::toggled, m_plot, &HistogramPlot::setLogarithmic);
    connect(m_plot, &HistogramPlot::logarithmicChanged, m_logScale, &QToolButton::setChecked);
    retranslate();
    clear();
}

void CompareHistograms::setLayer(const QString& layer, bool hasActivations)
{
    if (layer == m_layer && hasActivations == m_hasActivations)
        return;
    m_layer = layer;
    m_hasActivations = hasActivations;
    fillKinds();
    ask();
}

TensorKind CompareHistograms::kind() const { return static_cast<TensorKind>(m_kind->currentData().toInt()); }

void CompareHistograms::ask()
{
    if (isVisible())
        emit wanted();
}

void CompareHistograms::setHistograms(ShownTensor values, const std::vector<Overlay>& overlays,
                                      const QString& remark)
{
    std::vector<LegendEntry> entries = {{Tone::Original, LegendMark::Area, tr("float values")}};
    for (size_t i = 0; i < overlays.size(); ++i)
        entries.push_back({Tone::Muted, LegendMark::Line, overlays[i].name,
                           overlaySeries(overlays[i], static_cast<int>(i))});
    m_legend->setEntries(std::move(entries), remark);
    m_plot->setOverlays(overlays);
    m_plot->setTensor(std::move(values));
}

void CompareHistograms::clear()
{
    m_legend->setEntries({});
    m_plot->setOverlays({});
    m_plot->clear();
}

void CompareHistograms::fillKinds()
{
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Weights"), static_cast<int>(TensorKind::Weights));
    if (m_hasActivations)
        m_kind->addItem(tr("Input"), static_cast<int>(TensorKind::InputActivation));
    m_kind->setCurrentIndex(std::max(m_kind->findData(chosen), 0));
}

void CompareHistograms::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit wanted();
}

void CompareHistograms::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QWidget::changeEvent(event);
}

void CompareHistograms::retranslate()
{
    m_kind->setAccessibleName(tr("Tensor"));
    m_kind->setToolTip(tr("Which numbers of the layer chosen in the window above to lay over each other."));
    m_logScale->setAccessibleName(tr("Logarithmic counts"));
    m_logScale->setToolTip(tr("Each step of the axis is ten times the one before."));
    m_plot->setAccessibleName(tr("Histograms of both candidates"));
    fillKinds();
}

} // namespace bitdepth
