#include "widgets/channel_view.h"
#include "widgets/channel_drawing.h"
#include "widgets/focus_frame.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include "widgets/patient_plot.h"
#include "widgets/plot_theme.h"
#include "widgets/save_plot.h"
#include "widgets/signed_log_ticker.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

constexpr int kNamedOutliers = 4;
constexpr double kMargin = 0.06;

double badness(const ChannelFigure& channel) { return std::isnan(channel.sqnrDb) ? -1e300 : -channel.sqnrDb; }

} // namespace

std::vector<int> orderedChannels(const ChannelFigures& figures, ChannelOrder order)
{
    std::vector<int> channels(figures.channels.size());
    std::iota(channels.begin(), channels.end(), 0);
    const auto key = [&](int channel) {
        const ChannelFigure& figure = figures.channels[static_cast<size_t>(channel)];
        return order == ChannelOrder::Magnitude ? figure.magnitude() : badness(figure);
    };
    if (order != ChannelOrder::Index)
        std::stable_sort(channels.begin(), channels.end(), [&](int a, int b) { return key(a) > key(b); });
    return channels;
}

ChannelView::ChannelView(QWidget* parent)
    : QWidget(parent),
      m_header(new QWidget),
      m_orderLabel(new QLabel),
      m_orders(new QComboBox),
      m_picture(new QComboBox),
      m_outliers(new QLabel),
      m_plot(new PatientPlot),
      m_hint(new QLabel)
{
    setObjectName(QStringLiteral("channelView"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    buildHeader();
    layout->addWidget(m_header);
    buildPlot();
    layout->addWidget(m_plot, 1);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_hint, 1);
    applyTheme();
    retranslate();
    setFigures(nullptr, {});
}

void ChannelView::buildHeader()
{
    m_orders->setObjectName(QStringLiteral("channelOrder"));
    m_picture->setObjectName(QStringLiteral("channelPicture"));
    m_outliers->setObjectName(QStringLiteral("channelOutliers"));
    m_outliers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_orderLabel->setBuddy(m_orders);
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_picture);
    row->addWidget(m_orderLabel);
    row->addWidget(m_orders);
    row->addWidget(m_outliers, 1);
    connect(m_orders, &QComboBox::activated, this, &ChannelView::arrange);
    connect(m_picture, &QComboBox::activated, this, &ChannelView::arrange);
}

void ChannelView::buildPlot()
{
    m_plot->setObjectName(QStringLiteral("channelCanvas"));
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->setFocusPolicy(Qt::NoFocus);
    new FocusFrame(this, m_plot);
    m_plot->setMinimumSize(220, 120);
    m_plot->setMouseTracking(true);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setMinimumMargins({6, 6, 8, 4});
    m_plot->xAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_map = new QCPColorMap(m_plot->xAxis, m_plot->yAxis);
    m_map->setInterpolate(false);
    m_map->setTightBoundary(true);
    m_drawing = new ChannelDrawing(m_plot);
    m_drawing->setLayer(QStringLiteral("main"));
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ChannelView::showAll);
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](const QMouseEvent* event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent* event) {
        const int channel = channelAt(m_plot->xAxis->pixelToCoord(event->position().x()));
        if (event->button() == Qt::LeftButton && (event->pos() - m_pressed).manhattanLength() < 4 &&
            channel >= 0)
            emit channelPicked(channel);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        const int channel = channelAt(m_plot->xAxis->pixelToCoord(event->position().x()));
        QToolTip::showText(event->globalPosition().toPoint(), channel < 0 ? QString() : describe(channel),
                           m_plot);
    });
    connect(m_plot, &QWidget::customContextMenuRequested, this, &ChannelView::showMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &ChannelView::showMenu);
}

void ChannelView::setFigures(std::shared_ptr<const ChannelFigures> figures, const QString& hint)
{
    m_figures = std::move(figures);
    const bool hasChannels = m_figures && !m_figures->channels.empty();
    m_header->setVisible(hasChannels);
    m_plot->setVisible(hasChannels);
    m_hint->setHidden(hasChannels);
    m_hint->setText(hint);
    if (!hasChannels) {
        m_drawing->setChannels(nullptr, {});
        m_order.clear();
        return;
    }
    auto* pictures = qobject_cast<QStandardItemModel*>(m_picture->model());
    pictures->item(Values)->setEnabled(!m_figures->shares.empty());
    if (m_figures->shares.empty() && m_picture->currentIndex() == Values)
        m_picture->setCurrentIndex(Ranges);
    arrange();
}

void ChannelView::arrange()
{
    if (!m_figures)
        return;
    m_order = orderedChannels(*m_figures, static_cast<ChannelOrder>(m_orders->currentIndex()));
    const bool isMap = m_picture->currentIndex() == Values && !m_figures->shares.empty();
    m_map->setVisible(isMap);
    if (isMap)
        fillMap();
    useScale();
    m_drawing->setBars(!isMap);
    m_drawing->setChannels(m_figures, m_order);
    nameOutliers();
    showAll();
}

/// Of the vertical axis: even, or powers of ten where few channels would hide the others.
void ChannelView::useScale()
{
    const bool isLogarithmic = m_picture->currentIndex() == LogRanges;
    m_scale = isLogarithmic ? signedLogFor(*m_figures) : SignedLog();
    m_drawing->setScale(m_scale);
    if (isLogarithmic)
        m_plot->yAxis->setTicker(QSharedPointer<SignedLogTicker>::create(m_scale));
    else
        m_plot->yAxis->setTicker(QSharedPointer<NumberTicker>::create());
}

void ChannelView::fillMap()
{
    const auto channels = static_cast<int>(m_order.size());
    m_map->data()->setSize(channels, m_figures->columns);
    const Range& values = m_figures->values;
    const double half = (values.high - values.low) / m_figures->columns / 2;
    m_map->data()->setRange({0.5, std::max(channels - 0.5, 0.6)}, {values.low + half, values.high - half});
    for (int place = 0; place < channels; ++place) {
        for (int column = 0; column < m_figures->columns; ++column)
            m_map->data()->setCell(place, column,
                                   std::sqrt(double(m_figures->share(
                                       static_cast<size_t>(m_order[static_cast<size_t>(place)]), column))));
    }
    m_map->rescaleDataRange(true);
}

void ChannelView::showAll()
{
    if (!m_figures)
        return;
    Range range = m_figures->values;
    for (const ChannelFigure& channel : m_figures->channels) {
        range.low = std::min<double>(range.low, channel.min);
        range.high = std::max<double>(range.high, channel.max);
    }
    range = {m_scale.map(range.low), m_scale.map(range.high)};
    const double margin = std::max(range.high - range.low, 1e-12) * kMargin;
    m_plot->yAxis->setRange(range.low - margin, range.high + margin);
    m_plot->xAxis->setRange(0, static_cast<double>(m_order.size()));
    m_plot->xAxis->setTickLabels(m_orders->currentIndex() == 0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChannelView::nameOutliers()
{
    QStringList names;
    for (const int channel : orderedChannels(*m_figures, ChannelOrder::Magnitude)) {
        if (m_figures->channels[static_cast<size_t>(channel)].isOutlier)
            names << QLocale().toString(channel);
    }
    const auto count = static_cast<int>(names.size());
    QString text = tr("no outlier channel");
    if (count > kNamedOutliers)
        text = tr("%n outlier channels: %1 …", nullptr, count)
                   .arg(names.mid(0, kNamedOutliers).join(QStringLiteral(", ")));
    else if (count > 0)
        text = tr("%n outlier channels: %1", nullptr, count).arg(names.join(QStringLiteral(", ")));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(count > 0 ? Tone::Bad : Tone::Muted, colors));
    m_outliers->setPalette(colors);
    m_outliers->setText(text);
    m_outliers->setToolTip(tr("Channels whose largest value is at least %1 times that of the median channel. "
                              "With one scale for the whole tensor they take the precision of all others.")
                               .arg(numberText(kOutlierFactor)));
}

void ChannelView::setCurrentChannel(int channel)
{
    m_current = channel;
    m_drawing->setCurrent(channel);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int ChannelView::channelAt(double key) const
{
    const double place = std::floor(key);
    return place >= 0 && place < static_cast<double>(m_order.size()) ? m_order[static_cast<size_t>(place)]
                                                                     : -1;
}

QString ChannelView::describe(int channel) const
{
    const ChannelFigure& figure = m_figures->channels[static_cast<size_t>(channel)];
    QStringList lines = {tr("Channel %1").arg(channel),
                         tr("%1 to %2").arg(numberText(double(figure.min)), numberText(double(figure.max)))};
    if (!(figure.clipping == Range()))
        lines << tr("clipping range %1 to %2")
                     .arg(numberText(figure.clipping.low), numberText(figure.clipping.high));
    if (!(figure.clipping == Range()) && !std::isnan(figure.sqnrDb))
        lines << tr("SQNR %1").arg(decibelText(figure.sqnrDb));
    return lines.join(QLatin1Char('\n'));
}

/// To the next channel in the order shown.
void ChannelView::walk(int step)
{
    if (m_order.empty())
        return;
    const auto present = std::find(m_order.begin(), m_order.end(), m_current);
    const auto place =
        present == m_order.end() ? (step > 0 ? -1 : std::ssize(m_order)) : present - m_order.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + step, 0, std::ssize(m_order) - 1);
    emit channelPicked(m_order[static_cast<size_t>(next)]);
}

void ChannelView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1);
    case Qt::Key_Right:
        return walk(1);
    case Qt::Key_Home:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChannelView::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &all"), this, &ChannelView::showAll);
    menu->addSeparator();
    addPlotActions(*menu, *m_plot, {QStringLiteral("channels"), [this] { return toCsv(); }});
    menu->popup(m_plot->mapToGlobal(position));
}

QString ChannelView::toCsv() const
{
    QString text =
        QStringLiteral("channel,min,max,deviation,clip low,clip high,mean squared error,SQNR dB,outlier\n");
    for (const int channel : m_order) {
        const ChannelFigure& figure = m_figures->channels[static_cast<size_t>(channel)];
        text += QString::number(channel);
        for (const double value : {double(figure.min), double(figure.max), figure.deviation,
                                   figure.clipping.low, figure.clipping.high, figure.error, figure.sqnrDb})
            text += QLatin1Char(',') + (std::isnan(value) ? QString() : QString::number(value, 'g', 9));
        text += figure.isOutlier ? QStringLiteral(",1\n") : QStringLiteral(",0\n");
    }
    return text;
}

void ChannelView::applyTheme()
{
    m_plot->setPalette(palette());
    themePlot(*m_plot);
    const QColor base = palette().color(QPalette::Base);
    const QColor full = toneColor(Tone::Original, palette());
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, base);
    gradient.setColorStopAt(0.6, full);
    gradient.setColorStopAt(1, blended(palette().color(QPalette::Text), full, 0.55));
    m_map->setGradient(gradient);
    m_drawing->setPalette(palette());
    if (m_figures)
        nameOutliers();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChannelView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChannelView::retranslate()
{
    const auto fill = [](QComboBox& box, const QStringList& texts) {
        const int present = std::max(box.currentIndex(), 0);
        box.clear();
        box.addItems(texts);
        box.setCurrentIndex(present);
    };
    fill(*m_picture, {tr("Ranges"), tr("Ranges, logarithmic"), tr("Values")});
    fill(*m_orders, {tr("channel"), tr("range"), tr("error")});
    m_orderLabel->setText(tr("&by"));
    m_picture->setAccessibleName(tr("Picture of the channels"));
    m_picture->setToolTip(tr("Each channel's range as a bar, also on a logarithmic scale, or how its values "
                             "are distributed as a map"));
    m_orders->setAccessibleName(tr("Order of the channels"));
    m_orders->setToolTip(
        tr("In the order of the tensor, the widest range first, or the largest error first"));
    m_plot->xAxis->setLabel(tr("channel"));
    m_plot->yAxis->setLabel(tr("value"));
    setToolTip({});
    if (m_figures)
        nameOutliers();
}

} // namespace bitdepth
