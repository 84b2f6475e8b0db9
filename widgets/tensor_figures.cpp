#include "widgets/tensor_figures.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/histogram_bins.h"
#include "widgets/palette.h"
#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

QString stepText(const Encoding& encoding)
{
    const auto [smallest, largest] =
        std::minmax_element(encoding.scales.begin(), encoding.scales.end(),
                            [](const ScaleOffset& a, const ScaleOffset& b) { return a.scale < b.scale; });
    if (smallest->scale == largest->scale)
        return numberText(smallest->scale);
    return numberText(smallest->scale) + QStringLiteral(" – ") + numberText(largest->scale);
}

/// How many different codes a quantizer has.
int64_t codeCount(const Encoding& encoding)
{
    const ScaleOffset& scale = encoding.scales.front();
    if (encoding.format.isInteger())
        return int64_t{scale.highCode} - scale.lowCode + 1;
    return int64_t{1} << encoding.format.bits;
}

} // namespace

TensorFigures::TensorFigures(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("tensorFigures"));
    m_grid->setContentsMargins(4, 6, 4, 4);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

void TensorFigures::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_grid->setRowStretch(m_rows, 0);
    m_rows = 0;
}

void TensorFigures::add(const QString& name, const QString& value, const QString& explanation)
{
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* number = new QLabel(value);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setAccessibleName(name + QLatin1Char(' ') + value);
    for (QLabel* part : {label, number})
        part->setToolTip(explanation);
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(number, m_rows, 1);
    ++m_rows;
}

void TensorFigures::addGap() { m_grid->setRowMinimumHeight(m_rows++, 8); }

void TensorFigures::setTensor(const ShownTensor& tensor)
{
    clear();
    addDistribution(tensor);
    if (tensor.encoding && !tensor.encoding->format.isFloat32() && !tensor.encoding->scales.empty()) {
        addGap();
        addQuantization(tensor);
    }
    m_grid->setRowStretch(m_rows, 1);
}

void TensorFigures::addDistribution(const ShownTensor& tensor)
{
    const Histogram& histogram = tensor.histogram;
    const auto& exact = tensor.statistics;
    add(tr("Numbers"), countText(static_cast<int64_t>(histogram.total)),
        exactCountText(static_cast<int64_t>(histogram.total)));
    add(tr("Smallest"), numberText(histogram.min), tr("The smallest value."));
    add(tr("Largest"), numberText(histogram.max), tr("The largest value."));
    add(tr("Mean"), numberText(exact ? exact->mean : mean(histogram)),
        tr("Far from zero, an affine quantizer makes better use of its codes than a symmetric one."));
    add(tr("Deviation"), numberText(exact ? exact->standardDeviation : standardDeviation(histogram)),
        tr("Standard deviation. A range many times wider than this is stretched by outliers."));
    add(tr("Zeros"), percentText(histogram.total ? double(histogram.zeros) / double(histogram.total) : 0),
        tr("Share of the values that are exactly zero."));
    if (histogram.nonFinite > 0)
        add(tr("NaN, Inf"), exactCountText(static_cast<int64_t>(histogram.nonFinite)),
            tr("Values that are no numbers. They are left out of every range."));
}

void TensorFigures::addQuantization(const ShownTensor& tensor)
{
    const Encoding& encoding = *tensor.encoding;
    const Range range = clippingRange(encoding);
    if (tensor.sqnrDb)
        add(tr("SQNR"), decibelText(*tensor.sqnrDb),
            tr("Signal-to-quantization-noise ratio: 6 dB more is one bit more."));
    add(encoding.format.isInteger() ? tr("Step") : tr("Scale"), stepText(encoding),
        tr("What one code is worth: neighbouring representable values are so far apart."));
    if (encoding.scales.size() > 1)
        add(tr("Scales"), exactCountText(static_cast<int64_t>(encoding.scales.size())),
            tr("Each channel or group has a grid of its own: choose a channel to see it."));
    add(tr("Clipped"), percentText(shareOutside(tensor.histogram, range), 2),
        tr("Share of the values outside the range. They become its ends."));
    const double used = (double(tensor.histogram.max) - tensor.histogram.min) / (range.high - range.low);
    if (encoding.format.bits <= 8 && std::isfinite(used))
        add(tr("Range used"), percentText(std::min(used, 1.0), 0),
            tr("How much of the representable range the values reach over. What they do not reach is wasted "
               "bits."));
    if (tensor.codesUsed && encoding.scales.size() == 1)
        add(tr("Codes used"),
            tr("%1 of %2")
                .arg(exactCountText(static_cast<int64_t>(*tensor.codesUsed)),
                     exactCountText(codeCount(encoding))),
            tr("How many different codes occur at least once."));
}

} // namespace bitdepth
