#include "widgets/tensor_panel.h"
#include "widgets/channel_view.h"
#include "widgets/elided_label.h"
#include "widgets/error_plot.h"
#include "widgets/format_text.h"
#include "widgets/histogram_plot.h"
#include "widgets/number_inspector.h"
#include "widgets/range_bar.h"
#include "widgets/tensor_figures.h"
#include "widgets/themed_icon.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr int kWideCharacters = 110;  ///< from here on the figures stand beside the plot
constexpr int kFigureCharacters = 30; ///< what they take there

} // namespace

TensorPanel::TensorPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel),
      m_kind(new QComboBox),
      m_channel(new QSpinBox),
      m_logScale(new QToolButton),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_busy(new QLabel),
      m_legend(new PlotLegend),
      m_plot(new HistogramPlot),
      m_range(new RangeBar),
      m_inspector(new NumberInspector),
      m_errors(new ErrorPlot),
      m_channels(new ChannelView),
      m_compare(new QToolButton),
      m_figures(new TensorFigures),
      m_body(new QHBoxLayout)
{
    setObjectName(QStringLiteral("tensorPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildHeader());
    layout->addWidget(m_tabs);
    buildPages();
    m_body->setSpacing(6);
    m_body->addWidget(m_pages, 1);
    layout->addLayout(m_body, 1);
    connectViews();
    retranslate();
    clear();
}

QWidget* TensorPanel::addPage(Page page)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_pages->insertWidget(page, widget);
    m_tabs->insertTab(page, QString());
    return widget;
}

void TensorPanel::buildPages()
{
    m_pages->setObjectName(QStringLiteral("tensorPages"));
    m_tabs->setObjectName(QStringLiteral("tensorTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* values = static_cast<QVBoxLayout*>(addPage(ValuesPage)->layout());
    values->addWidget(m_legend);
    values->addWidget(m_plot, 1);
    values->addWidget(m_range);
    addPage(ErrorsPage)->layout()->addWidget(m_errors);
    addPage(ChannelsPage)->layout()->addWidget(m_channels);
    addPage(BitsPage)->layout()->addWidget(m_inspector);
    auto* figures = static_cast<QVBoxLayout*>(addPage(FiguresPage)->layout());
    figures->addWidget(m_figures);
    figures->addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void TensorPanel::connectViews()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        updateChannelRange();
        request();
    });
    connect(m_channel, &QSpinBox::valueChanged, this, &TensorPanel::request);
    connect(m_logScale, &QToolButton::toggled, m_plot, &HistogramPlot::setLogarithmic);
    connect(m_plot, &HistogramPlot::logarithmicChanged, m_logScale, &QToolButton::setChecked);
    connect(m_plot, &HistogramPlot::rangeMoved, this, [this] {
        m_range->showRange(m_plot->shownRange(), m_plot->shownError(), m_plot->isRangeMoved());
    });
    connect(m_plot, &HistogramPlot::rangeChosen, this, [this](const Range& range) {
        chooseRange({.kind = RangeMethodKind::Fixed, .low = range.low, .high = range.high});
    });
    connect(m_plot, &HistogramPlot::methodChosen, this, &TensorPanel::chooseRange);
    connect(m_range, &RangeBar::methodChosen, this, &TensorPanel::chooseRange);
    connect(m_plot, &HistogramPlot::logarithmicChanged, m_errors, &ErrorPlot::setLogarithmic);
    connect(m_channels, &ChannelView::channelPicked, m_channel, &QSpinBox::setValue);
    connect(m_channel, &QSpinBox::valueChanged, m_channels, &ChannelView::setCurrentChannel);
    connect(m_compare->menu(), &QMenu::aboutToShow, this, &TensorPanel::fillComparisonMenu);
    connect(m_plot, &HistogramPlot::valuePicked, this, [this](double value) {
        m_inspector->setValue(value);
        m_plot->setPickedValue(value);
    });
    connect(m_inspector, &NumberInspector::valueChanged, m_plot, &HistogramPlot::setPickedValue);
}

void TensorPanel::chooseRange(const RangeMethod& method)
{
    if (m_plot->tensor())
        emit rangeChosen(m_plot->tensor()->kind, method);
}

QWidget* TensorPanel::buildHeader()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setObjectName(QStringLiteral("tensorKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_channel->setObjectName(QStringLiteral("tensorChannel"));
    m_channel->setRange(-1, -1);
    m_channel->setKeyboardTracking(false);
    m_compare->setObjectName(QStringLiteral("tensorCompare"));
    m_compare->setAutoRaise(true);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_compare->setIcon(themedIcon(QStringLiteral("compare")));
    m_compare->setMenu(new QMenu(m_compare));
    m_logScale->setObjectName(QStringLiteral("tensorLogScale"));
    m_logScale->setCheckable(true);
    m_logScale->setAutoRaise(true);
    m_logScale->setIcon(themedIcon(QStringLiteral("log-scale")));

    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_kind);
    layout->addWidget(m_channel);
    layout->addWidget(m_compare);
    layout->addWidget(m_logScale);
    return header;
}

void TensorPanel::setChoices(const TensorChoices& choices)
{
    const bool sameLayer = choices.layer == m_choices.layer;
    m_choices = choices;
    m_title->showText(choices.layer);
    if (!sameLayer) {
        const QSignalBlocker blocker(m_channel);
        m_channel->setValue(-1);
        m_channels->setCurrentChannel(-1);
    }
    fillKinds();
    updateChannelRange();
    request();
}

void TensorPanel::fillKinds()
{
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Weights"), static_cast<int>(TensorKind::Weights));
    if (m_choices.hasActivations) {
        m_kind->addItem(tr("Input"), static_cast<int>(TensorKind::InputActivation));
        m_kind->addItem(tr("Output"), static_cast<int>(TensorKind::OutputActivation));
    }
    m_kind->setCurrentIndex(std::max(m_kind->findData(chosen), 0));
    m_kind->setEnabled(!m_choices.layer.isEmpty());
}

void TensorPanel::updateChannelRange()
{
    const QSignalBlocker blocker(m_channel);
    const bool hasChannels = kind() == TensorKind::Weights && m_choices.weightChannels > 1;
    m_channel->setRange(-1, hasChannels ? m_choices.weightChannels - 1 : -1);
    m_channel->setEnabled(hasChannels);
}

void TensorPanel::request()
{
    if (!m_choices.layer.isEmpty())
        emit tensorRequested(kind(), channel());
}

void TensorPanel::setTensor(ShownTensor tensor)
{
    setBusy(false);
    m_figures->setTensor(tensor);
    m_figures->show();
    showLegend(tensor);
    m_range->setTensor(tensor);
    if (tensor.isComplete) {
        m_inspector->setTensor(tensor);
        m_errors->setErrors(tensor.errors);
    }
    m_plot->setTensor(std::move(tensor));
}

void TensorPanel::setDetails(const TensorDetails& details)
{
    m_range->setChoices(details.choices);
    m_plot->setChoices(details.choices);
    if (details.channels || kind() != TensorKind::Weights) // one channel alone leaves the picture of all
        m_channels->setFigures(details.channels, tr("The channels of this tensor are not known."));
}

void TensorPanel::showLegend(const ShownTensor& tensor)
{
    std::vector<LegendEntry> entries = legendEntries(tensor);
    for (size_t i = 0; i < m_compared.size(); ++i)
        entries.push_back({Tone::Muted, LegendMark::Line, m_compared[i].name,
                           overlaySeries(m_compared[i], static_cast<int>(i))});
    if (!tensor.isComplete)
        m_legend->setEntries(entries);
    else if (!tensor.encoding || tensor.encoding->format.isFloat32())
        m_legend->setEntries(entries, tr("float32: nothing is quantized"));
    else if (tensor.encoding->scales.size() == 1)
        m_legend->setEntries(entries);
    else
        m_legend->setEntries(entries, tr("a grid for each channel"));
}

std::vector<LegendEntry> TensorPanel::legendEntries(const ShownTensor& tensor) const
{
    std::vector<LegendEntry> entries = {{Tone::Original, LegendMark::Area, tr("float values")}};
    if (!tensor.encoding || tensor.encoding->format.isFloat32())
        return entries;
    if (tensor.reconstructed)
        entries.push_back(
            {Tone::Reconstructed, LegendMark::Line, tr("after %1").arg(formatText(tensor.encoding->format))});
    entries.push_back({Tone::Clipping, LegendMark::Dots, tr("clipping range")});
    if (tensor.encoding->scales.size() == 1)
        entries.push_back({Tone::Grid, LegendMark::Line, tr("representable values")});
    return entries;
}

void TensorPanel::addToComparison(bool reconstructed)
{
    const ShownTensor* tensor = m_plot->tensor();
    if (!tensor || (reconstructed && !tensor->reconstructed))
        return;
    QString name = tensor->channel.isEmpty()
                       ? tensor->title
                       : tr("%1, %2", "tensor, channel").arg(tensor->title, tensor->channel);
    if (reconstructed)
        name = tr("%1, %2", "tensor, quantizer").arg(name, quantizerText(tensor->quantizer));
    std::erase_if(m_compared, [&name](const Overlay& overlay) { return overlay.name == name; });
    if (reconstructed)
        m_compared.push_back({name, *tensor->reconstructed, tensor->encoding});
    else
        m_compared.push_back({name, tensor->histogram, {}});
    showComparison();
}

void TensorPanel::clearComparison()
{
    m_compared.clear();
    showComparison();
}

void TensorPanel::showComparison()
{
    m_plot->setOverlays(m_compared);
    if (m_plot->tensor())
        showLegend(*m_plot->tensor());
}

void TensorPanel::fillComparisonMenu()
{
    QMenu& menu = *m_compare->menu();
    menu.clear();
    const ShownTensor* tensor = m_plot->tensor();
    menu.addAction(tr("&Add these values"), this, [this] { addToComparison(); })->setEnabled(tensor);
    menu.addAction(tr("Add them as they &come back"), this, [this] { addToComparison(true); })
        ->setEnabled(tensor && tensor->reconstructed);
    menu.addSeparator();
    menu.addAction(tr("&Remove all"), this, &TensorPanel::clearComparison)->setEnabled(!m_compared.empty());
}

void TensorPanel::setBusy(bool busy) { m_busy->setText(busy ? tr("computing…") : QString()); }

void TensorPanel::clear()
{
    m_choices = {};
    m_title->showText({});
    m_figures->clear();
    m_figures->hide();
    m_legend->setEntries({});
    m_plot->clear();
    m_range->clear();
    m_inspector->clear();
    m_errors->setErrors(nullptr);
    m_channels->setFigures(nullptr, {});
    clearComparison();
    setBusy(false);
    fillKinds();
    updateChannelRange();
}

TensorKind TensorPanel::kind() const { return static_cast<TensorKind>(m_kind->currentData().toInt()); }

int TensorPanel::channel() const { return m_channel->value(); }

/// A narrow panel leaves the whole width to the plot; the figures then have a page of their own.
void TensorPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeFigures(width() > kWideCharacters * fontMetrics().averageCharWidth());
}

void TensorPanel::placeFigures(bool beside)
{
    const bool isBeside = m_body->indexOf(m_figures) >= 0;
    if (beside == isBeside)
        return;
    const int width = kFigureCharacters * fontMetrics().averageCharWidth();
    m_figures->setMinimumWidth(beside ? width : 0);
    m_figures->setMaximumWidth(beside ? width : QWIDGETSIZE_MAX);
    m_figures->setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (beside)
        m_body->addWidget(m_figures);
    else
        static_cast<QVBoxLayout*>(m_pages->widget(FiguresPage)->layout())->insertWidget(0, m_figures);
    m_tabs->setTabVisible(FiguresPage, !beside);
    m_figures->setHidden(m_choices.layer.isEmpty());
}

void TensorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        request(); // what is shown was put into words when it came
    }
    QWidget::changeEvent(event);
}

void TensorPanel::retranslate()
{
    m_tabs->setTabText(ValuesPage, tr("Values"));
    m_tabs->setTabToolTip(ValuesPage,
                          tr("How the numbers are distributed, and what the clipping range costs"));
    m_tabs->setTabText(ErrorsPage, tr("Errors"));
    m_tabs->setTabToolTip(ErrorsPage, tr("Which values come back with which error"));
    m_tabs->setTabText(ChannelsPage, tr("Channels"));
    m_tabs->setTabToolTip(ChannelsPage, tr("The ranges of all channels, and which of them are outliers"));
    m_compare->setAccessibleName(tr("Compare histograms"));
    m_compare->setText(tr("Compare histograms"));
    m_compare->setToolTip(tr("Lays the values that are shown now over other tensors, or over the same tensor "
                             "with another quantizer."));
    m_tabs->setTabText(BitsPage, tr("Bits"));
    m_tabs->setTabToolTip(BitsPage, tr("One value in the bits of every format: click one in the histogram"));
    m_tabs->setTabText(FiguresPage, tr("Figures"));
    m_tabs->setTabToolTip(FiguresPage, tr("The tensor in numbers"));
    m_tabs->setAccessibleName(tr("What to see of the tensor"));
    m_plot->setAccessibleName(tr("Values"));
    m_errors->setAccessibleName(tr("Errors"));
    m_channels->setAccessibleName(tr("Channels"));
    m_kind->setAccessibleName(tr("Tensor"));
    m_kind->setToolTip(
        tr("Which numbers of the layer to show. Its input and output are there once data is chosen."));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setSpecialValueText(tr("All channels"));
    m_channel->setPrefix(tr("Channel ", "before its number"));
    m_channel->setToolTip(tr("One output channel of the weights, or all of them."));
    m_logScale->setAccessibleName(tr("Logarithmic counts"));
    m_logScale->setText(tr("Logarithmic counts"));
    m_logScale->setToolTip(
        tr("Shows rare values too: each step of the axis is ten times the one before (L). Until you choose, "
           "it is on where few values are so frequent that they would hide the rest."));
    fillKinds();
}

} // namespace bitdepth
