#include "widgets/tensor_figures.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/histogram_bins.h"
#include "widgets/palette.h"
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kMostColumns = 4;
constexpr int kMostRows = 20;  ///< more than there are figures
constexpr int kColumnGap = 22; ///< pixels between a value and the next column's name
constexpr int kNameGap = 10;   ///< pixels at least between a name and its value

/// Two digits tell how far the smallest and the largest step lie apart.
QString roughText(double value) { return QLocale().toString(value, 'g', 2); }

QString stepText(const Encoding& encoding)
{
    const auto [smallest, largest] =
        std::minmax_element(encoding.scales.begin(), encoding.scales.end(),
                            [](const ScaleOffset& a, const ScaleOffset& b) { return a.scale < b.scale; });
    if (smallest->scale == largest->scale)
        return numberText(smallest->scale);
    return roughText(smallest->scale) + QStringLiteral("–") + roughText(largest->scale);
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
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Preferred); // the width decides the columns, not the reverse
    m_grid->setContentsMargins(4, 2, 4, 2);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(3);
}

void TensorFigures::clear()
{
    for (const Figure& figure : m_all) {
        for (QLabel* part : {figure.name, figure.value}) {
            part->hide();
            part->deleteLater();
        }
    }
    m_all.clear();
    m_columns = 0;
}

void TensorFigures::add(const QString& name, const QString& value, const QString& explanation)
{
    auto* label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* number = new QLabel(value, this);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setAccessibleName(name + QLatin1Char(' ') + value);
    for (QLabel* part : {label, number})
        part->setToolTip(explanation);
    m_all.push_back({label, number});
}

/// Pixels that so many columns take, each as wide as its widest name and value.
int TensorFigures::widthOf(int columns) const
{
    const size_t rows = (m_all.size() + static_cast<size_t>(columns) - 1) / static_cast<size_t>(columns);
    int width = kColumnGap * (columns - 1) + 8;
    for (size_t first = 0; first < m_all.size(); first += rows) {
        int name = 0;
        int value = 0;
        for (size_t i = first; i < std::min(first + rows, m_all.size()); ++i) {
            name = std::max(name, m_all[i].name->sizeHint().width());
            value = std::max(value, m_all[i].value->sizeHint().width());
        }
        width += name + kNameGap + value;
    }
    return width;
}

int TensorFigures::columnsFor(int width) const
{
    int columns = kMostColumns;
    while (columns > 1 && widthOf(columns) > width)
        --columns;
    return columns;
}

/// Down the first column, then down the next.
void TensorFigures::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int place = 0; place < 3 * kMostColumns; ++place) {
        m_grid->setColumnStretch(place, place % 3 == 1 && place / 3 < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(place, place % 3 == 2 && place / 3 + 1 < columns ? kColumnGap : 0);
    }
    const int count = static_cast<int>(m_all.size());
    const int rows = (count + columns - 1) / columns;
    for (int i = 0; i < count; ++i) {
        const Figure& figure = m_all[static_cast<size_t>(i)];
        figure.name->setContentsMargins(0, 0, kNameGap, 0);
        m_grid->addWidget(figure.name, i % rows, 3 * (i / rows));
        m_grid->addWidget(figure.value, i % rows, 3 * (i / rows) + 1);
        figure.name->show();
        figure.value->show();
    }
    for (int row = 0; row <= kMostRows; ++row)
        m_grid->setRowStretch(row, row == kMostRows ? 1 : 0);
}

QSize TensorFigures::minimumSizeHint() const
{
    const int rows = (static_cast<int>(m_all.size()) + kMostColumns - 1) / kMostColumns;
    return {0, rows * fontMetrics().height()};
}

void TensorFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(columnsFor(width()));
}

void TensorFigures::setTensor(const ShownTensor& tensor)
{
    clear();
    addDistribution(tensor);
    if (tensor.encoding && !tensor.encoding->format.isFloat32() && !tensor.encoding->scales.empty())
        addQuantization(tensor);
    const bool laidOut = isVisible() || !parentWidget(); // before, its own width means nothing
    arrange(columnsFor(laidOut ? width() : parentWidget()->width()));
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
