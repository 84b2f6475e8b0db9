#include "widgets/bit_delegate.h"
#include "widgets/palette.h"
#include <QPainter>
#include <algorithm>

namespace bitdepth {
namespace {

constexpr double kWidest = 13; ///< pixels a bit
constexpr double kNarrowest = 5.5;
constexpr double kFieldGap = 4;
constexpr int kMargin = 4;

} // namespace

QColor BitDelegate::fieldColor(Field field, const QPalette& palette)
{
    switch (field) {
    case Sign:
        return toneColor(Tone::Clipping, palette);
    case Exponent:
        return toneColor(Tone::Reconstructed, palette);
    case Mantissa:
        break;
    }
    return toneColor(Tone::Original, palette);
}

QSize BitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto bits = static_cast<double>(index.data().toString().size());
    return {static_cast<int>(bits * kNarrowest) + 2 * kMargin, option.fontMetrics.height() + 6};
}

void BitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString pattern = index.data().toString();
    const bool isInteger = !pattern.contains(QLatin1Char(' '));
    const QRectF area = QRectF(option.rect).adjusted(kMargin, 2, -kMargin, -2);
    const double width = std::clamp((area.width() - 2 * kFieldGap) / 32, kNarrowest, kWidest);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * (width < 9 ? 0.75 : 0.9));
    painter->setFont(font);
    int field = isInteger ? Mantissa : Sign;
    double x = area.left();
    for (const QChar bit : pattern) {
        if (bit == QLatin1Char(' ')) {
            x += kFieldGap;
            ++field;
            continue;
        }
        const QRectF cell(x, area.top(), width - 1, area.height());
        const bool isOne = bit == QLatin1Char('1');
        const QColor color = fieldColor(static_cast<Field>(std::min<int>(field, Mantissa)), option.palette);
        const QColor fill = blended(color, option.palette.color(QPalette::Base), isOne ? 0.9 : 0.16);
        painter->fillRect(cell, fill);
        painter->setPen(textOn(fill));
        painter->drawText(cell, Qt::AlignCenter, bit);
        x += width;
    }
    painter->restore();
}

} // namespace bitdepth
