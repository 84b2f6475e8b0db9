#include "widgets/range_bar.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/palette.h"
#include "widgets/readable_color.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kBarHeight = 8;

void setTone(QLabel& label, Tone tone)
{
    QPalette colors = label.palette();
    const QColor color = readableColor(toneColor(tone, colors), colors);
    if (colors.color(QPalette::WindowText) == color)
        return;
    colors.setColor(QPalette::WindowText, color);
    label.setPalette(colors);
}

} // namespace

ErrorSplit::ErrorSplit(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ErrorSplit::sizeHint() const { return {90, kBarHeight + 4}; }

QSize ErrorSplit::minimumSizeHint() const { return {24, kBarHeight + 4}; }

void ErrorSplit::setError(const RangeError& error)
{
    m_error = error;
    update();
}

void ErrorSplit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF bar(0, (height() - kBarHeight) / 2.0, width(), kBarHeight);
    painter.setBrush(toneColor(Tone::Line, palette()));
    painter.drawRoundedRect(bar, 3, 3);
    if (!(m_error.sum() > 0))
        return;
    const double rounding = bar.width() * m_error.rounding / m_error.sum();
    painter.setBrush(toneColor(Tone::Clipping, palette()));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setClipRect(QRectF(0, 0, rounding, height()));
    painter.setBrush(toneColor(Tone::Reconstructed, palette()));
    painter.drawRoundedRect(bar, 3, 3);
}

RangeBar::RangeBar(QWidget* parent)
    : QWidget(parent),
      m_methods(new QComboBox),
      m_sqnr(new QLabel),
      m_rounding(new QLabel),
      m_split(new ErrorSplit),
      m_clipping(new QLabel)
{
    setObjectName(QStringLiteral("rangeBar"));
    m_methods->setObjectName(QStringLiteral("rangeMethods"));
    m_methods->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_methods->setMinimumContentsLength(14);
    m_sqnr->setObjectName(QStringLiteral("rangeSqnr"));
    m_rounding->setObjectName(QStringLiteral("roundingError"));
    m_clipping->setObjectName(QStringLiteral("clippingError"));
    QFont bold = font();
    bold.setBold(true);
    m_sqnr->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_methods, 2);
    layout->addWidget(m_sqnr);
    layout->addWidget(m_rounding);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_clipping);
    connect(m_methods, &QComboBox::activated, this, [this](int index) {
        const int choice = m_methods->itemData(index).toInt();
        if (choice >= 0 && choice < static_cast<int>(m_choices.size()))
            emit methodChosen(RangeMethod(m_choices[static_cast<size_t>(choice)].method));
    });
    retranslate();
    clear();
}

void RangeBar::clear()
{
    m_choices.clear();
    hide();
}

void RangeBar::setTensor(const ShownTensor& tensor)
{
    m_choices.clear();
    setVisible(tensor.probe != nullptr);
    if (!tensor.probe)
        return;
    m_present = tensor.quantizer.range;
    m_signal = tensor.probe->signal();
    fillMethods();
}

void RangeBar::setChoices(const std::vector<RangeChoice>& choices)
{
    m_choices = choices;
    fillMethods();
}

/// The present way first where it is none of those compared.
void RangeBar::fillMethods()
{
    const QSignalBlocker blocker(m_methods);
    m_methods->clear();
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const double dB = -noiseDb(m_choices[i].error.sum(), m_signal);
        m_methods->addItem(
            tr("%1 (%2)", "range method, SQNR").arg(rangeMethodText(m_choices[i].method), decibelText(dB)),
            static_cast<int>(i));
        m_methods->setItemData(static_cast<int>(i), rangeMethodExplanation(m_choices[i].method),
                               Qt::ToolTipRole);
        if (m_choices[i].method == m_present)
            m_methods->setCurrentIndex(static_cast<int>(i));
    }
    const bool isCompared = std::any_of(m_choices.begin(), m_choices.end(),
                                        [this](const RangeChoice& one) { return one.method == m_present; });
    if (isCompared)
        return;
    m_methods->insertItem(
        0, m_present.kind == RangeMethodKind::Fixed ? tr("by hand") : rangeMethodText(m_present), -1);
    m_methods->setItemData(0, rangeMethodText(m_present), Qt::ToolTipRole);
    m_methods->setCurrentIndex(0);
}

void RangeBar::showRange(const Range& range, const RangeError& error, bool isMoved)
{
    setTone(*m_rounding, Tone::Reconstructed);
    setTone(*m_clipping, Tone::Clipping);
    m_sqnr->setText(decibelText(-noiseDb(error.sum(), m_signal)));
    const double sum = error.sum() > 0 ? error.sum() : 1;
    m_rounding->setText(tr("rounding %1").arg(percentText(error.rounding / sum)));
    m_clipping->setText(tr("clipping %1").arg(percentText(error.clipping / sum)));
    m_split->setError(error);
    m_split->setToolTip(tr("How the mean squared error divides: rounding %1, clipping %2.")
                            .arg(numberText(error.rounding), numberText(error.clipping)));
    const QSignalBlocker blocker(m_methods);
    if (isMoved && m_methods->count() > 0) {
        if (m_methods->itemData(0).toInt() >= 0)
            m_methods->insertItem(0, QString(), -1);
        m_methods->setItemText(0, tr("by hand")); // its ends stand in the plot
        m_methods->setItemData(0, rangeMethodText({RangeMethodKind::Fixed, 0, range.low, range.high}),
                               Qt::ToolTipRole);
        m_methods->setCurrentIndex(0);
    } else {
        fillMethods();
    }
}

void RangeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillMethods();
    }
    QWidget::changeEvent(event);
}

void RangeBar::retranslate()
{
    m_methods->setAccessibleName(tr("Clipping range"));
    m_methods->setToolTip(tr("How the clipping range is chosen, and the signal-to-noise ratio that each way "
                             "gives this tensor. Drag a border in the histogram to choose it by hand."));
    m_sqnr->setToolTip(tr("Signal-to-quantization-noise ratio: 6 dB more is one bit more."));
    m_rounding->setToolTip(
        tr("Share of the squared error made by the values inside the range, which move to the nearest "
           "representable one. A narrower range makes it smaller."));
    m_clipping->setToolTip(
        tr("Share of the squared error made by the values outside the range, which become its ends. A "
           "wider range makes it smaller."));
    m_split->setAccessibleName(tr("Rounding and clipping error"));
}

} // namespace bitdepth
