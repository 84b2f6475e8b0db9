#include "widgets/readable_color.h"
#include "widgets/palette.h"
#include <algorithm>

namespace bitdepth {
namespace {

constexpr double kReadable = 4.5;
constexpr double kStep = 0.05;

} // namespace

QColor readableColor(const QColor& color, const QPalette& palette)
{
    const auto contrast = [&palette](const QColor& ink) {
        return std::min(contrastRatio(ink, palette.color(QPalette::Window)),
                        contrastRatio(ink, palette.color(QPalette::Base)));
    };
    const QColor text = palette.color(QPalette::Text);
    QColor ink = color;
    for (double share = kStep; contrast(ink) < kReadable && share < 1; share += kStep)
        ink = blended(text, color, share);
    return ink;
}

} // namespace bitdepth
