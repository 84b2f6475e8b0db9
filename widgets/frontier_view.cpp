#include "widgets/frontier_view.h"
#include "widgets/formatting.h"
#include "widgets/themed_icon.h"
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace bitdepth {
namespace {

constexpr double kUsualDrop = 1; ///< points
constexpr double kMostKib = 64.0 * 1024 * 1024;

/// 0 stands for no limit.
std::optional<double> limitOf(const QDoubleSpinBox& box)
{
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

/// Scrolls up and down where it is too low, and is never too narrow for what is in it.
class TallPage : public QScrollArea {
public:
    explicit TallPage(QWidget* page)
    {
        setWidget(page);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QSize minimumSizeHint() const override
    {
        return {widthNeeded(), QScrollArea::minimumSizeHint().height()};
    }
    QSize sizeHint() const override { return {widthNeeded(), QScrollArea::sizeHint().height()}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    int widthNeeded() const
    {
        return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    }
};

} // namespace

FrontierView::FrontierView(QWidget* parent) : QWidget(parent), m_search(new QPushButton), m_words(new QLabel)
{
    setObjectName(QStringLiteral("frontierView"));
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_words->setObjectName(QStringLiteral("frontierWords"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_search);
    header->addWidget(m_words, 1);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(buildLimits());
    parts->addWidget(buildDial(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addLayout(parts, 1);
    connect(m_search, &QPushButton::clicked, this,
            [this] { m_progress == SearchProgress::Running ? emit stopRequested() : emit startRequested(); });
    retranslate();
}

QDoubleSpinBox* FrontierView::addLimit(QFormLayout& form, const QString& name, double value, double most,
                                       int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setDecimals(decimals);
    box->setSingleStep(decimals > 1 ? 0.1 : 1);
    box->setValue(value);
    auto* label = new QLabel;
    label->setBuddy(box);
    form.addRow(label, box);
    m_limitLabels.append(label);
    connect(box, &QDoubleSpinBox::valueChanged, this, &FrontierView::wishChanged);
    return box;
}

QWidget* FrontierView::buildLimits()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 8, 0);
    form->setVerticalSpacing(4);
    m_drop = addLimit(*form, QStringLiteral("maxDrop"), kUsualDrop, 100, 2);
    m_size = addLimit(*form, QStringLiteral("maxSize"), 0, kMostKib, 1);
    m_ram = addLimit(*form, QStringLiteral("maxRam"), 0, kMostKib, 1);
    m_latency = addLimit(*form, QStringLiteral("maxLatency"), 0, 1e6, 3);
    m_fitDevice = new QCheckBox;
    m_fitDevice->setObjectName(QStringLiteral("fitDevice"));
    m_repairs = new QCheckBox;
    m_repairs->setObjectName(QStringLiteral("useRepairs"));
    m_repairs->setChecked(true);
    for (QCheckBox* box : {m_fitDevice, m_repairs}) {
        form->addRow(box);
        connect(box, &QCheckBox::toggled, this, &FrontierView::wishChanged);
    }
    auto* scroll = new TallPage(page);
    scroll->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    return scroll;
}

QWidget* FrontierView::buildDial()
{
    m_dial = new QSlider(Qt::Horizontal);
    m_dial->setObjectName(QStringLiteral("frontierDial"));
    m_dial->setTickPosition(QSlider::TicksBelow);
    m_dial->setTickInterval(1);
    m_dial->setPageStep(1);
    m_smallest = new QLabel;
    m_largest = new QLabel;
    m_point = new QLabel;
    m_point->setObjectName(QStringLiteral("pointWords"));
    m_point->setWordWrap(true);
    m_point->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_point->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_best = new QPushButton(themedIcon(QStringLiteral("use")), {});
    m_best->setObjectName(QStringLiteral("goToBest"));
    m_pin = new QPushButton(themedIcon(QStringLiteral("pin")), {});
    m_pin->setObjectName(QStringLiteral("pinPoint"));
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_smallest);
    ends->addStretch(1);
    ends->addWidget(m_largest);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_best);
    buttons->addWidget(m_pin);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 4);
    layout->addWidget(m_dial);
    layout->addLayout(ends);
    layout->addWidget(new TallPage(m_point), 1);
    layout->addLayout(buttons);
    connect(m_dial, &QSlider::valueChanged, this, &FrontierView::walkTo);
    // A dial that stands on a point the recipe is not is taken there without being moved.
    connect(m_dial, &QSlider::actionTriggered, this, [this] { walkTo(m_dial->sliderPosition()); });
    connect(m_best, &QPushButton::clicked, this, [this] {
        setCurrent(m_bestPoint);
        emit pointChosen(m_bestPoint);
    });
    connect(m_pin, &QPushButton::clicked, this, &FrontierView::pinRequested);
    return page;
}

FrontierWish FrontierView::wish() const
{
    return {limitOf(*m_drop),
            limitOf(*m_size),
            limitOf(*m_ram),
            limitOf(*m_latency),
            m_fitDevice->isEnabled() && m_fitDevice->isChecked(),
            m_repairs->isChecked()};
}

void FrontierView::setAvailable(bool on)
{
    m_available = on;
    showProgress();
}

void FrontierView::setDevice(const QString& title)
{
    m_device = title;
    retranslate();
    emit wishChanged();
}

void FrontierView::setProgress(SearchProgress progress)
{
    m_progress = progress;
    showProgress();
}

void FrontierView::setPoints(std::vector<SearchPointPtr> frontier, int best, int64_t floatBytes)
{
    m_points = std::move(frontier);
    m_bestPoint = best;
    m_floatBytes = floatBytes;
    {
        const QSignalBlocker blocker(m_dial);
        m_dial->setRange(0, std::max(0, static_cast<int>(m_points.size()) - 1));
    }
    setCurrent(std::min(m_current, static_cast<int>(m_points.size()) - 1));
    showProgress();
}

void FrontierView::walkTo(int point)
{
    if (m_points.empty() || point == m_current)
        return;
    m_current = point;
    showPoint();
    emit pointChosen(point);
}

void FrontierView::setCurrent(int point)
{
    const QSignalBlocker blocker(m_dial);
    m_current = point;
    if (point >= 0)
        m_dial->setValue(point);
    showPoint();
}

void FrontierView::showProgress()
{
    m_search->setEnabled(m_available);
    const auto count = static_cast<int>(m_points.size());
    switch (m_progress) {
    case SearchProgress::Idle:
        m_search->setText(tr("Search"));
        m_words->setText(tr("Finds recipes that lose least for their size, without looking at labels."));
        break;
    case SearchProgress::Running:
        m_search->setText(tr("Stop"));
        m_words->setText(count == 0 ? tr("Searching…") : tr("Searching; %Ln points so far.", nullptr, count));
        break;
    case SearchProgress::Stopped:
        m_search->setText(tr("Go on"));
        m_words->setText(tr("Stopped; %Ln points so far.", nullptr, count));
        break;
    case SearchProgress::Done:
        m_search->setText(tr("Search anew"));
        m_words->setText(m_bestPoint < 0 ? tr("Nothing that was found keeps the limits: allow more.")
                                         : tr("Done: %Ln points on the frontier.", nullptr, count));
        break;
    }
    m_search->setIcon(themedIcon(m_progress == SearchProgress::Running ? QStringLiteral("cancel")
                                                                       : QStringLiteral("search")));
    const bool any = count > 0;
    for (QWidget* part :
         {static_cast<QWidget*>(m_dial), static_cast<QWidget*>(m_smallest), static_cast<QWidget*>(m_largest)})
        part->setEnabled(any);
    m_best->setEnabled(m_bestPoint >= 0);
    showPoint();
}

QString FrontierView::pointText(const SearchPoint& point) const
{
    QStringList lines;
    lines << tr("<b>%1</b>, %2 (float %3)", "size, relative size, size")
                 .arg(bytesText(point.sizeBytes),
                      relativeText(static_cast<double>(point.sizeBytes), static_cast<double>(m_floatBytes)),
                      bytesText(m_floatBytes));
    lines << tr("Expected loss: %1 ± %2 points, same answer for %3 of %4 samples",
                "loss, half its 95 % interval, share, number")
                 .arg(QLocale().toString(point.loss.dropPoints, 'f', 2),
                      QLocale().toString(point.loss.dropMargin, 'f', 2), percentText(point.loss.agreement))
                 .arg(point.loss.samples);
    lines << tr("%1 estimated without labels, on samples that no repair has seen", "mark")
                 .arg(provenanceMark(Provenance::Estimated));
    QStringList costs;
    if (point.costs.peakRamBytes)
        costs << tr("activations %1").arg(bytesText(*point.costs.peakRamBytes));
    if (point.costs.bitOperations > 0)
        costs << tr("bit operations %1").arg(countText(point.costs.bitOperations));
    if (point.latencyMs)
        costs << tr("latency %1").arg(millisecondsText(*point.latencyMs));
    lines << costs.join(QStringLiteral(" · "));
    lines << (point.keepsLimits ? tr("Keeps the limits.")
                                : tr("Beyond the limits: a recipe keeps them if the upper end of the loss's "
                                     "95 % interval does."));
    return lines.join(QStringLiteral("<br/>"));
}

void FrontierView::showPoint()
{
    const bool stands = m_current >= 0 && m_current < static_cast<int>(m_points.size());
    m_pin->setEnabled(stands);
    if (stands)
        m_point->setText(pointText(*m_points[static_cast<size_t>(m_current)]));
    else
        m_point->setText(m_points.empty()
                             ? tr("Points appear here and in the trade-off as they are found; the dial "
                                  "then walks along them and the whole window follows.")
                             : tr("The present recipe is none of these points: move the dial."));
}

void FrontierView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FrontierView::retranslate()
{
    const QStringList titles{tr("Loss at most:"), tr("File at most:"), tr("Activations at most:"),
                             tr("Latency at most:")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_limitLabels.at(i)->setText(titles.at(i));
    m_drop->setSuffix(tr(" points"));
    m_size->setSuffix(tr(" KiB"));
    m_ram->setSuffix(tr(" KiB"));
    m_latency->setSuffix(tr(" ms"));
    for (QDoubleSpinBox* box : {m_drop, m_size, m_ram, m_latency})
        box->setSpecialValueText(tr("any"));
    m_drop->setToolTip(tr("Points of accuracy that may be lost, estimated without labels"));
    m_latency->setToolTip(
        tr("Of one inference on this machine; every point is then measured, which takes longer"));
    m_fitDevice->setText(m_device.isEmpty() ? tr("Fit the device (none is chosen)")
                                            : tr("Fit %1").arg(m_device));
    m_fitDevice->setEnabled(!m_device.isEmpty());
    m_repairs->setText(tr("Repair each recipe"));
    m_repairs->setToolTip(
        tr("Rounds weights by real inputs and corrects biases: smaller files for the same loss, "
           "and a slower search"));
    m_search->setToolTip(tr("Starts, stops and continues the search; what was found stays"));
    m_dial->setAccessibleName(tr("Point of the frontier"));
    m_dial->setToolTip(
        tr("From the smallest file to the largest: the recipe becomes that point, as one step to "
           "undo"));
    m_smallest->setText(tr("smallest"));
    m_largest->setText(tr("largest"));
    m_best->setText(tr("Best within the limits"));
    m_best->setToolTip(tr("Goes to the point that a search under these limits recommends"));
    m_pin->setText(tr("Pin this point"));
    m_pin->setToolTip(tr("Keeps it as a candidate, as soon as it is evaluated on the chosen data"));
    showProgress();
}

} // namespace bitdepth
