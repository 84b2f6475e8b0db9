#include "widgets/device_bar.h"
#include "widgets/budget_bar.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace bitdepth {

DeviceBar::DeviceBar(QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel),
      m_box(new QComboBox),
      m_flash(new BudgetBar),
      m_ram(new BudgetBar),
      m_verdict(new QLabel)
{
    setObjectName(QStringLiteral("deviceBar"));
    m_box->setObjectName(QStringLiteral("deviceBox"));
    m_flash->setObjectName(QStringLiteral("flashBar"));
    m_ram->setObjectName(QStringLiteral("ramBar"));
    m_verdict->setObjectName(QStringLiteral("deviceVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_verdict->setMinimumHeight(2 *
                                fontMetrics().lineSpacing()); // nothing moves when the verdict gets longer
    m_label->setBuddy(m_box);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    layout->addWidget(m_flash, 1);
    layout->addWidget(m_ram, 1);
    layout->addWidget(m_verdict, 4);
    connect(m_box, &QComboBox::activated, this, [this] {
        showFit();
        emit deviceChosen(m_box->currentData().toString());
    });
    retranslate();
}

void DeviceBar::setDevices(std::vector<DeviceProfile> devices)
{
    m_devices = std::move(devices);
    fillBox();
}

void DeviceBar::fillBox()
{
    const QString chosen = m_box->currentData().toString();
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItem(tr("no device"), QString());
    for (const DeviceProfile& device : m_devices) {
        m_box->addItem(QString::fromStdString(device.title), QString::fromStdString(device.id));
        m_box->setItemData(m_box->count() - 1,
                           tr("%1, runs models in %2\nRAM: %3")
                               .arg(QString::fromStdString(device.processor),
                                    QString::fromStdString(device.runtime),
                                    QString::fromStdString(device.ramBytes.source.title)),
                           Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
}

void DeviceBar::setChosen(const QString& id)
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(id)));
    showFit();
}

void DeviceBar::setFit(const std::optional<DeviceFit>& fit)
{
    m_fit = fit;
    showFit();
}

void DeviceBar::showFit()
{
    const bool chosen = m_box->currentIndex() > 0;
    const bool known = chosen && m_fit;
    m_flash->setVisible(known);
    m_ram->setVisible(known);
    QPalette colors = palette();
    const Tone tone = known && m_fit->fits() ? Tone::Good : Tone::Bad;
    colors.setColor(QPalette::WindowText, toneColor(known ? tone : Tone::Muted, colors));
    m_verdict->setPalette(colors);
    if (!known) {
        m_verdict->setText(chosen ? QString()
                                  : tr("Choose what the model must fit: it is checked at every edit."));
        m_verdict->setToolTip({});
        return;
    }
    m_flash->setBudget(m_fit->flash);
    m_ram->setBudget(m_fit->ram, m_fit->isRamKnown);
    m_verdict->setText(tr("%1 %2 %3", "verdict, mark, provenance")
                           .arg(toText(verdict(*m_fit)), provenanceMark(Provenance::Estimated),
                                provenanceText(Provenance::Estimated)));
    m_verdict->setToolTip(explanation());
}

QString DeviceBar::explanation() const
{
    QStringList lines{
        tr("Flash: the model's file and the runtime's code. RAM: the arena of activations for one "
           "sample; stacks and whatever else the program holds come on top.")};
    const auto range = [](const Estimate& estimate) {
        return estimate.low == estimate.high
                   ? numberText(estimate.low)
                   : tr("%1 to %2", "interval").arg(numberText(estimate.low), numberText(estimate.high));
    };
    if (m_fit->milliseconds)
        lines << tr("Time of one inference, layers alone: %1 ms (%2)")
                     .arg(range(*m_fit->milliseconds), QString::fromStdString(m_fit->milliseconds->source));
    if (m_fit->millijoules)
        lines << tr("Energy of one inference: %1 mJ (%2)")
                     .arg(range(*m_fit->millijoules), QString::fromStdString(m_fit->millijoules->source));
    QStringList missing;
    for (const std::string& layer : m_fit->withoutKernel)
        missing << QString::fromStdString(layer);
    if (!missing.isEmpty())
        lines << tr("No kernel for the formats of: %1").arg(missing.join(QStringLiteral(", ")));
    lines << tr("Everything here is estimated from shapes and published figures; nothing ran on the device.");
    return QStringLiteral("<qt>%1</qt>")
        .arg(lines.join(QLatin1Char('\n'))
                 .toHtmlEscaped()
                 .replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

void DeviceBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showFit();
    QWidget::changeEvent(event);
}

void DeviceBar::retranslate()
{
    m_label->setText(tr("Device:"));
    m_box->setAccessibleName(tr("Device"));
    m_box->setToolTip(tr("What the model must fit: published figures of the device and its runtime"));
    m_flash->setTitle(tr("Flash"));
    m_ram->setTitle(tr("RAM"));
    fillBox();
    showFit();
}

} // namespace bitdepth
